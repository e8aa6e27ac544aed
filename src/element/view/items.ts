import {html, nothing, type TemplateResult} from 'lit/html.js';
import {css} from '../css.js';
import {listable, type Item} from '../../dialog/index.js';
import type {Scene} from '../scene.js';
import type {Asked} from '../moment.js';
import {form, formAt} from './form.js';
import {onEnter} from './key.js';
import {naming, type Items} from './naming.js';
import {button} from './button.js';

/** Who or what is meant: picked from those who were named before, or named here. */
export const items = (turn: Asked, question: Items, scene: Scene): TemplateResult => {
  const {session, strings} = scene;
  const there = listable(session, question, turn.address);
  return form(
    turn,
    scene,
    html`${
      there.length >= question.atMost
        ? html`<p part="hint" id="limit">${strings.atMost(question.atMost)}</p>`
        : nothing
    }
    ${
      there.length > 0
        ? html`<ul part="options items" role="list">
            ${there.map((item) => row(item, turn, question, scene))}
          </ul>`
        : nothing
    }
    ${naming(turn, question, scene)}`,
  );
};

const row = (item: Item, turn: Asked, {atMost, list}: Items, scene: Scene): TemplateResult => {
  const {talk, strings, texts} = scene;
  const {id, name, as = ''} = item;
  const isChosen = talk.drafts.of(turn).getAll('value').includes(id);
  if (talk.renaming === id) return renaming(item, isChosen, scene);
  const kind = texts.kinds[list]?.[as];
  return html`<li part="item">
    <label part="option">
      <input
        type=${atMost === 1 ? 'radio' : 'checkbox'}
        name="value"
        value=${id}
        .checked=${isChosen}
      />
      <span id="name-${id}"><bdi>${name}</bdi>${kind === undefined ? nothing : ` (${kind})`}</span>
    </label>
    ${button(
      scene,
      strings.rename,
      () => {
        talk.rename(id);
      },
      'button quiet',
      `rename-${id}`,
      `name-${id}`,
    )}
    ${button(
      scene,
      strings.remove,
      () => {
        talk.attempt({kind: 'removed', item: id}, 'name', strings.removed);
      },
      'button quiet',
      `remove-${id}`,
      `name-${id}`,
    )}
  </li>`;
};

/** Whoever is renamed stays chosen: the form holds that while their box is not there. */
const renaming = (
  {id, name}: Item,
  isChosen: boolean,
  {talk, strings, on}: Scene,
): TemplateResult => {
  const save = on((event) => {
    const input = formAt(event)?.querySelector<HTMLInputElement>('#new-name');
    talk.attempt(
      {kind: 'renamed', item: id, name: input?.value ?? name},
      `rename-${id}`,
      strings.renamed,
    );
  });
  return html`<li part="item">
    ${isChosen ? html`<input type="hidden" name="value" value=${id} />` : nothing}
    <label
      >${strings.name}
      <input
        part="field"
        id="new-name"
        dir="auto"
        autocomplete="off"
        .value=${name}
        @keydown=${onEnter(save)}
      />
    </label>
    <button type="button" part="button" @click=${save}>${strings.save}</button>
  </li>`;
};

export const itemsStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part~='item'] {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_gap);
  }
  [part~='item'] > [part~='option'] {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }
`;
