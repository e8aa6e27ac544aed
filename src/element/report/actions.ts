import {html, nothing, type TemplateResult} from 'lit/html.js';
import {css} from '../css.js';
import type {Scene} from './scene.js';

/** What can be done with the report, and what came of it. */
export const actions = (scene: Scene): TemplateResult => {
  const {strings, desk, report} = scene;
  return html`<div part="actions">
    ${act(scene, strings.print, () => {
      desk.print();
    })}
    ${act(scene, strings.copy, () => {
      void desk.copy(report);
    })}
    ${act(scene, strings.save, () => {
      void desk.save(report);
    })}
    <p part="told" role="status">${desk.news}</p>
  </div>`;
};

/** The text, where the browser does not copy by itself. */
export const copyByHand = (scene: Scene): TemplateResult | typeof nothing => {
  const {strings, desk} = scene;
  if (desk.text === undefined) return nothing;
  return html`<div part="copy">
    <label for="text">${strings.copyHere}</label>
    <textarea id="text" rows="8" readonly .value=${desk.text}></textarea>
    ${act(scene, strings.close, () => {
      desk.putAway();
    })}
  </div>`;
};

const act = ({on}: Scene, words: string, then: () => void): TemplateResult =>
  html`<button type="button" part="button small" @click=${on(then)}>${words}</button>`;

export const deskStyles = css`
  [part~='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap);
    margin: 0;
  }
  [part~='small'] {
    font-size: 0.9375em;
  }
  [part~='copy'] {
    display: grid;
    gap: var(--_gap);
    justify-items: start;
  }
  textarea,
  [part~='field'] {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.6rem 0.75rem;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_round) * 0.6);
    background: var(--_raised);
    font-size: max(1em, 16px);
    resize: vertical;
  }
`;
