import {html, nothing, type TemplateResult} from 'lit/html.js';
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
