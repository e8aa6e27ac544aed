import {html, type TemplateResult} from 'lit/html.js';
import type {Turn} from '../../dialog/index.js';
import {isConcerned, reasonIn} from '../moment.js';
import type {Scene, Surface} from '../scene.js';
import {helpFor, type Reason} from './help.js';
import {labels, sayings} from './saying.js';
import {button} from './button.js';

/** The end: thanks, who reads and when, and a way back. */
export const closing = (said: readonly Turn[], scene: Scene): TemplateResult => {
  const {talk, strings, session, clinic} = scene;
  const {verdict} = session;
  return html`<div
    id="now"
    part="closing"
    role="group"
    tabindex="-1"
    aria-labelledby="${labels(said)}title"
  >
    ${verdict ? '' : sayings(said, scene)}
    ${
      verdict
        ? html`<h2 id="title">${verdict === 'agreed' ? strings.thanks : strings.declined}</h2>`
        : ''
    }
    <p>${verdict === 'agreed' ? strings.reads(clinic.who, clinic.when) : strings.reads()}</p>
    ${verdict === 'declined' && isConcerned(session) ? html`<p>${strings.declinedConcern}</p>` : ''}
    ${isConcerned(session) ? html`<div part="help inline">${helpFor(reasonIn(session), scene)}</div>` : ''}
    <div part="fields">
      ${button(
        scene,
        verdict ? strings.again : strings.back,
        () => {
          if (verdict) talk.turnTo({looking: true});
          else talk.back(session);
        },
        'button quiet',
      )}
    </div>
  </div>`;
};

/** When no conversation can be held, or drawing it failed: what the page has to say instead, and help. */
export const trouble = (
  reason: Reason,
  surface: Surface,
  retry: (() => void) | undefined,
): TemplateResult => {
  const {strings} = surface;
  return html`<div id="now" part="trouble" role="group" tabindex="-1" aria-labelledby="title">
    <h2 id="title">${strings.troubleTitle}</h2>
    <p>${strings.trouble}</p>
    <div part="help inline">${helpFor(reason, surface)}</div>
    <slot></slot>
    ${retry ? button(surface, strings.retry, retry) : ''}
  </div>`;
};
