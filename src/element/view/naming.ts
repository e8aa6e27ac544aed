import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Question} from '../../dialog/index.js';
import {wordsAt} from '../drafts.js';
import type {Scene} from '../scene.js';
import {add} from '../submit.js';
import type {Asked} from '../moment.js';
import {describedBy, formAt} from './form.js';
import {onEnter} from './key.js';

/** A question for who or what is meant. */
export type Items = Extract<Question, {kind: 'items'}>;

/** Where somebody is added to a list. */
export const naming = (turn: Asked, {list}: Items, scene: Scene): TemplateResult => {
  const {talk, strings, texts, on} = scene;
  const data = talk.drafts.of(turn);
  const addHere = on((event) => {
    add(turn, formAt(event), scene);
  });
  const kinds = Object.entries(texts.kinds[list] ?? {});
  return html`<div part="fields naming">
    <label
      >${strings.name}
      <input
        part="field"
        id="name"
        name="name"
        dir="auto"
        autocomplete="off"
        aria-describedby=${describedBy(scene, 'limit')}
        aria-invalid=${talk.complaint ? 'true' : nothing}
        .value=${wordsAt(data, 'name')}
        @keydown=${onEnter(addHere)}
      />
    </label>
    ${
      kinds.length > 0
        ? html`<label
            >${strings.kind}
            <select part="field" name="as">
              <option value="">${strings.kindUnknown}</option>
              ${kinds.map(([code, label]) => html`<option value=${code}>${label}</option>`)}
            </select>
          </label>`
        : nothing
    }
    <button type="button" part="button" @click=${addHere}>${strings.add}</button>
  </div>`;
};
