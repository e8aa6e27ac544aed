import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Question} from '../../dialog/index.js';
import {excess, wordsAt} from '../drafts.js';
import type {Scene} from '../scene.js';
import type {Asked} from '../moment.js';
import {describedBy, form} from './form.js';

/** Words of the person's own. Nothing is cut off: what is too long is said, and stays to be made shorter. */
export const text = (
  turn: Asked,
  question: Extract<Question, {kind: 'text'}>,
  scene: Scene,
): TemplateResult => {
  const {talk, strings} = scene;
  const data = talk.drafts.of(turn);
  const over = excess(question, data);
  const value = wordsAt(data, 'value');
  const invalid = talk.complaint ? 'true' : nothing;
  const description = describedBy(scene, 'hint', 'over');
  const field = question.long
    ? html`<textarea
        part="field"
        name="value"
        dir="auto"
        autocomplete="off"
        aria-labelledby="asked"
        aria-describedby=${description}
        aria-invalid=${invalid}
        .value=${value}
      ></textarea>`
    : html`<input
        part="field"
        name="value"
        dir="auto"
        autocomplete="off"
        aria-labelledby="asked"
        aria-describedby=${description}
        aria-invalid=${invalid}
        .value=${value}
      />`;
  const warning = over > 0 ? html`<p part="error" id="over">${strings.over(over)}</p>` : nothing;
  return form(turn, scene, html`${field}${warning}`);
};

/** A whole number. */
export const number = (turn: Asked, scene: Scene): TemplateResult =>
  form(
    turn,
    scene,
    html`<input
      part="field"
      name="value"
      inputmode="numeric"
      autocomplete="off"
      aria-labelledby="asked"
      aria-describedby=${describedBy(scene, 'hint')}
      aria-invalid=${scene.talk.complaint ? 'true' : nothing}
      .value=${wordsAt(scene.talk.drafts.of(turn), 'value')}
    />`,
  );
