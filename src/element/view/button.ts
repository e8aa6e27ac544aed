import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Surface} from '../scene.js';

/**
 * A button that says what it does.
 *
 * @param id - For what gets the focus; with `about`, the id of what a button of many is about, its name has both.
 */
export const button = (
  {on}: Surface,
  words: unknown,
  act: () => void,
  part = 'button',
  id?: string,
  about?: string,
): TemplateResult =>
  html`<button
    type="button"
    part=${part}
    id=${id ?? nothing}
    aria-labelledby=${id !== undefined && about !== undefined ? `${id} ${about}` : nothing}
    @click=${on(act)}
  >
    ${words}
  </button>`;
