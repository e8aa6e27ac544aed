import {html, nothing, type TemplateResult} from 'lit/html.js';
import {css} from '../css.js';
import {keyed} from 'lit/directives/keyed.js';
import type {Turn} from '../../dialog/index.js';
import type {Scene} from '../scene.js';
import type {Asked} from '../moment.js';
import {actions} from './actions.js';
import {choice, scale} from './choice.js';
import {problem} from './form.js';
import {items} from './items.js';
import {month} from './month.js';
import {labels, sayings} from './saying.js';
import {several} from './several.js';
import {number, text} from './text.js';
import {warning} from './warning.js';
import {asked, spoken} from './words.js';

/** The question that waits, with all that was said since the last answer: one group, and heard as one. */
export const question = (turn: Asked, said: readonly Turn[], scene: Scene): TemplateResult => {
  const {talk, strings, texts} = scene;
  const {hint} = texts.nodes[turn.node.id] ?? {};
  const isChange = talk.editing !== undefined;
  return html`<div
    id="now"
    part="question"
    role="group"
    tabindex="-1"
    aria-labelledby="${labels(said)}${isChange ? 'note ' : ''}asked"
    aria-describedby="hint"
  >
    ${sayings(said, scene)}
    ${isChange ? html`<p part="hint" id="note">${strings.changing}</p>` : nothing}
    <h2 part="asked" id="asked">${asked(turn, scene)}</h2>
    ${hint === undefined ? nothing : html`<p part="hint" id="hint">${spoken(hint, turn, scene)}</p>`}
    ${keyed(turn.address + String(isChange), fields(turn, scene))}
    ${talk.warning ? warning(scene, strings.loses, strings.changeIt, strings.keep) : nothing}
    ${actions([turn], scene)}
  </div>`;
};

const fields = (turn: Asked, scene: Scene): TemplateResult => {
  const {node} = turn;
  switch (node.kind) {
    case 'choice':
      return html`${choice(turn, scene)}${problem(scene)}`;
    case 'scale':
      return html`${scale(turn, node, scene)}${problem(scene)}`;
    case 'several':
      return several(turn, node, scene);
    case 'text':
      return text(turn, node, scene);
    case 'month':
      return month(turn, scene);
    case 'number':
      return number(turn, scene);
    case 'items':
      return items(turn, node, scene);
  }
};

export const questionStyles = css`
  #now {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 2);
    margin-inline: calc(var(--_inset) * -1);
    padding: calc(var(--_gap) * 3) var(--_inset);
    background: var(--_raised);
  }
  #now:not(:first-child) {
    border-block-start: 1px solid var(--_line);
  }
  h2 {
    margin: 0;
    font-size: 1.3125em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }
  [part~='hint'] {
    color: var(--_muted);
  }
`;
