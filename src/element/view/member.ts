import {html, nothing, type TemplateResult} from 'lit/html.js';
import {choices, type Group} from '../../dialog/index.js';
import {excess, wordsAt} from '../drafts.js';
import type {Asked} from '../moment.js';
import type {Scene} from '../scene.js';
import {keeping} from './form.js';
import {asked, spoken} from './words.js';

/** One question of a group, with a form of its own. */
export const member = (
  turn: Asked,
  {picture}: Group,
  scene: Scene,
  next: () => void,
): TemplateResult => {
  const {texts, on} = scene;
  const {address, node} = turn;
  const {hint} = texts.nodes[node.id] ?? {};
  return html`<form
    novalidate
    autocomplete="off"
    @input=${keeping(turn, scene, picture !== undefined)}
    @submit=${on((event) => {
      event.preventDefault();
      next();
    })}
  >
    <fieldset aria-describedby=${hint === undefined ? nothing : `hint-${address}`}>
      <legend part="asked" id="asked-${address}">${asked(turn, scene)}</legend>
      ${
        hint === undefined
          ? nothing
          : html`<p part="hint" id="hint-${address}">${spoken(hint, turn, scene)}</p>`
      }
      ${fields(turn, scene)}
    </fieldset>
  </form>`;
};

const fields = (turn: Asked, scene: Scene): TemplateResult => {
  const {talk, texts, strings, session} = scene;
  const {address, node} = turn;
  const data = talk.drafts.of(turn);
  if (node.kind === 'text') {
    const over = excess(node, data);
    const value = wordsAt(data, 'value');
    const labelledBy = `asked-${address}`;
    const invalid = over > 0 ? 'true' : nothing;
    return html`${
      node.long
        ? html`<textarea
            part="field"
            name="value"
            dir="auto"
            aria-labelledby=${labelledBy}
            aria-invalid=${invalid}
            .value=${value}
          ></textarea>`
        : html`<input
            part="field"
            name="value"
            dir="auto"
            autocomplete="off"
            aria-labelledby=${labelledBy}
            aria-invalid=${invalid}
            .value=${value}
          />`
    }${over > 0 ? html`<p part="error">${strings.over(over)}</p>` : nothing}`;
  }
  const chosen = data.getAll('value');
  const words = texts.nodes[node.id]?.options ?? {};
  return html`<div part="options row">
    ${choices(session, turn).map(
      (code) =>
        html`<label part="option">
          <input
            type=${node.kind === 'several' ? 'checkbox' : 'radio'}
            name="value"
            value=${code}
            .checked=${chosen.includes(code)}
          />
          <span>${words[code] ?? code}</span>
        </label>`,
    )}
  </div>`;
};
