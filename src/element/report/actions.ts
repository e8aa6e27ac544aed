import {html, nothing, type TemplateResult} from 'lit/html.js';
import {css} from '../css.js';
import type {Scene} from './scene.js';

/** What can be done with the report; the text to copy shows where the browser does not copy by itself. */
export const actions = (scene: Scene): TemplateResult => {
  const {strings, desk, report, on} = scene;
  const button = (words: string, act: () => void): TemplateResult =>
    html`<button type="button" part="button small" @click=${on(act)}>${words}</button>`;
  return html`<div part="actions">
      ${button(strings.print, () => {
        desk.print();
      })}
      ${button(strings.copy, () => {
        void desk.copy(report);
      })}
      ${button(strings.save, () => {
        void desk.save(report);
      })}
      <p part="told" role="status">${desk.news}</p>
    </div>
    ${
      desk.text === undefined
        ? nothing
        : html`<div part="copy">
            <label for="text">${strings.copyHere}</label>
            <textarea id="text" rows="8" readonly .value=${desk.text}></textarea>
            ${button(strings.close, () => {
              desk.putAway();
            })}
          </div>`
    }`;
};

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
