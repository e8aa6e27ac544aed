import {css, html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {remaining, type Turn} from '../../dialog/index.js';
import type {Scene} from '../scene.js';
import type {Asked} from '../talk.js';
import {choice, scale} from './choice.js';
import {problem} from './form.js';
import {helpFor} from './help.js';
import {items} from './items.js';
import {month} from './month.js';
import {several} from './several.js';
import {number, text} from './text.js';
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
    ${actions(turn, scene)}
  </div>`;
};

/** What was said since the last answer, each with the help that belongs to it. */
export const sayings = (said: readonly Turn[], scene: Scene): readonly TemplateResult[] =>
  said.map(
    (turn, index) =>
      html`<p part="said" id="said-${index}">${asked(turn, scene)}</p>
        ${
          turn.node.kind === 'say' && turn.node.help
            ? html`<div part="help inline">${helpFor(turn.node.help, scene)}</div>`
            : nothing
        }`,
  );

/** The ids of what was said, for the name of a group. */
export const labels = (said: readonly Turn[]): string =>
  said.map((_, index) => `said-${index} `).join('');

/** Says what a change costs before it is made. */
export const warning = (
  {talk, on}: Scene,
  words: (count: number) => string,
  confirm: string,
  keep: string,
): TemplateResult | typeof nothing => {
  if (!talk.warning) return nothing;
  const {losses} = talk.warning;
  return html`<div id="warning" part="warning" role="group" tabindex="-1" aria-labelledby="loses">
    <p id="loses">${words(losses)}</p>
    <div part="fields">
      <button
        type="button"
        part="button"
        @click=${on(() => {
          talk.confirm();
        })}
      >
        ${confirm}
      </button>
      <button
        type="button"
        part="button"
        @click=${on(() => {
          talk.keep();
        })}
      >
        ${keep}
      </button>
    </div>
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

const actions = (turn: Turn, scene: Scene): TemplateResult => {
  const {talk, strings, session, on} = scene;
  const button = (words: string, act: () => void): TemplateResult =>
    html`<button type="button" part="button quiet" @click=${on(act)}>${words}</button>`;
  const {least, most} = remaining(session);
  return html`<div part="actions">
    ${
      talk.editing !== undefined
        ? button(strings.keep, () => {
            talk.keep();
          })
        : session.turns.some(({reply}) => reply)
          ? button(strings.back, () => {
              talk.back(session);
            })
          : nothing
    }
    ${button(strings.skip, () => {
      talk.attempt({kind: 'skipped', node: turn.address});
    })}
    ${
      session.log.length > 1
        ? button(strings.stop, () => {
            talk.stop(true);
          })
        : nothing
    }
    ${most > 0 ? html`<p part="progress">${strings.left(least, most)}</p>` : nothing}
  </div>`;
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
  [part~='hint'],
  [part~='progress'] {
    color: var(--_muted);
  }
  [part~='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap) calc(var(--_gap) * 2);
    margin-inline-start: calc(var(--_gap) * -1);
  }
  [part~='progress'] {
    margin-inline-start: auto;
    font-size: 0.9375em;
  }
  [part~='warning'] {
    display: grid;
    gap: calc(var(--_gap) * 1.5);
    padding: calc(var(--_gap) * 2);
    border: 1px solid var(--_help);
    border-radius: var(--_round);
  }
`;
