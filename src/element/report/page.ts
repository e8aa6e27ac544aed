import {html, nothing, type TemplateResult} from 'lit/html.js';
import {keyed} from 'lit/directives/keyed.js';
import {actions, copyByHand} from './actions.js';
import {review} from './review.js';
import type {Scene} from './scene.js';
import {contents, section} from './section.js';
import type {DeskWords} from './words.en.js';

/** How the report is named and set. */
export interface Frame {
  readonly label: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The whole page: what to know first, what it says, what can be done with it, and what is decided. */
export const page = (scene: Scene, frame: Frame, key: unknown): TemplateResult => {
  const {report} = scene;
  const [first, ...rest] = report.sections;
  return framed(
    frame,
    html`${keyed(
      key,
      html`<header part="title">
          <div part="top">
            <h2 id="title">${frame.label}</h2>
            ${scene.safely(() => actions(scene))}
          </div>
          ${scene.safely(() => copyByHand(scene))}
          ${scene.isForeign ? html`<p part="notice warning">${scene.strings.checkIn}</p>` : nothing}
          ${first ? contents(first, scene, 2) : nothing}
        </header>
        ${rest.map((one) => section(one, scene, 3))} ${scene.safely(() => review(scene))}`,
    )}`,
  );
};

/** Before there is something to draw: what stands between the tags, and why. */
export const waiting = (frame: Frame, words: string): TemplateResult =>
  framed(
    frame,
    html`<p part="waiting">${words}</p>
      <slot></slot>`,
  );

/** When drawing failed. */
export const trouble = (
  frame: Frame,
  {trouble: title, troubleRest, retry}: DeskWords,
  again: (event: Event) => void,
): TemplateResult =>
  framed(
    frame,
    html`<div part="notice warning" role="alert">
        <p>${title}</p>
        <p part="detail">${troubleRest}</p>
      </div>
      <button type="button" part="button" @click=${again}>${retry}</button>
      <slot></slot>`,
  );

/** A part that could not be drawn. */
export const missing = ({part}: DeskWords): TemplateResult =>
  html`<p part="notice warning">${part}</p>`;

const framed = ({label, language, direction}: Frame, content: unknown): TemplateResult =>
  html`<section part="frame report" lang=${language} dir=${direction} aria-label=${label}>
    ${content}
  </section>`;
