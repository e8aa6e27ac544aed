import {html, nothing, type TemplateResult} from 'lit/html.js';
import {ALWAYS, UNSURE} from '../../dialog/index.js';
import {wordsAt} from '../drafts.js';
import type {Scene} from '../scene.js';
import type {Asked} from '../moment.js';
import {option} from './choice.js';
import {describedBy, form} from './form.js';
import {monthName} from './words.js';

/** A month and a year, a year alone, always, or unsure. */
export const month = (turn: Asked, scene: Scene): TemplateResult => {
  const {talk, strings, language} = scene;
  const data = talk.drafts.of(turn);
  const chosen = wordsAt(data, 'month');
  const fields = html`<div part="fields">
    <label
      >${strings.month}
      <select part="field" name="month">
        <option value="">${strings.monthUnknown}</option>
        ${MONTHS.map(
          (code) =>
            html`<option value=${code} ?selected=${code === chosen}>
              ${monthName(Number(code), language)}
            </option>`,
        )}
      </select>
    </label>
    <label
      >${strings.year}
      <input
        part="field year"
        name="year"
        inputmode="numeric"
        autocomplete="off"
        size="6"
        aria-describedby=${describedBy(scene)}
        aria-invalid=${talk.complaint ? 'true' : nothing}
        .value=${wordsAt(data, 'year')}
      />
    </label>
  </div>`;
  return html`${form(turn, scene, fields)}
    <div part="options else">
      ${option(turn, scene, ALWAYS, strings.always)} ${option(turn, scene, UNSURE, strings.unsure)}
    </div>`;
};

const MONTHS = Array.from({length: 12}, (_, index) => String(index + 1).padStart(2, '0'));
