import {html, nothing, type TemplateResult} from 'lit/html.js';
import {css} from '../css.js';
import type {Scene} from '../scene.js';
import {button} from './button.js';

/** Says what a change costs before it is made. */
export const warning = (
  scene: Scene,
  words: (count: number) => string,
  confirm: string,
  keep: string,
): TemplateResult | typeof nothing => {
  const {talk} = scene;
  if (!talk.warning) return nothing;
  const {losses} = talk.warning;
  return html`<div id="warning" part="warning" role="group" tabindex="-1" aria-labelledby="loses">
    <p id="loses">${words(losses)}</p>
    <div part="fields">
      ${button(scene, confirm, () => {
        talk.confirm();
      })}
      ${button(scene, keep, () => {
        talk.keep();
      })}
    </div>
  </div>`;
};

export const warningStyles = css`
  [part~='warning'] {
    display: grid;
    gap: calc(var(--_gap) * 1.5);
    padding: calc(var(--_gap) * 2);
    border: 1px solid var(--_help);
    border-radius: var(--_round);
  }
`;
