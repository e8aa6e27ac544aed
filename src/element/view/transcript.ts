import {html, nothing, type TemplateResult} from 'lit/html.js';
import {css} from '../css.js';
import type {Turn} from '../../dialog/index.js';
import {isOpen} from '../moment.js';
import type {Scene} from '../scene.js';
import {answered, asked} from './words.js';
import {button} from './button.js';

/** What has been said so far: every answer with its own way to change it. */
export const transcript = (scene: Scene, turns: readonly Turn[]): TemplateResult | typeof nothing =>
  turns.length === 0
    ? nothing
    : html`<ol part="transcript" role="list" aria-label=${scene.strings.said}>
        ${turns.map((turn) => line(turn, scene))}
      </ol>`;

/** One line of what has been said. */
export const line = (turn: Turn, scene: Scene, actions = changeOf(turn, scene)): unknown =>
  turn.reply
    ? html`<li part="turn">
        ${
          scene.isPrivate(turn)
            ? html`<details part="private">
                <summary id="asked-${turn.address}">${scene.strings.private}</summary>
                <p part="asked">${asked(turn, scene)}</p>
                ${answer(turn, scene)}
              </details>`
            : html`<p part="asked" id="asked-${turn.address}">${asked(turn, scene)}</p>
                ${answer(turn, scene)}`
        }
        ${actions}
      </li>`
    : scene.isPrivate(turn)
      ? nothing
      : html`<li part="said">${asked(turn, scene)}</li>`;

/** The button that opens an earlier answer again. */
export const changeOf = ({address}: Turn, scene: Scene): unknown => {
  const {talk, strings, session} = scene;
  return isOpen(session) && talk.editing !== address
    ? button(
        scene,
        strings.change,
        () => {
          talk.turnTo({editing: address});
        },
        'change',
        `change-${address}`,
        `asked-${address}`,
      )
    : nothing;
};

const answer = (turn: Turn, scene: Scene): TemplateResult =>
  html`<div part=${turn.reply?.kind === 'said' ? 'answer' : 'answer skipped'}>
    ${answered(turn, scene).map((words) => html`<p dir="auto">${words}</p>`)}
  </div>`;

export const transcriptStyles = css`
  ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 2.5);
    list-style: none;
    margin: 0;
    padding: 0;
  }
  [part~='turn'] {
    display: grid;
    grid-template-columns: minmax(min-content, 1fr) minmax(0, auto);
    grid-auto-flow: dense;
    gap: calc(var(--_gap) / 2) var(--_gap);
    align-items: center;
    justify-items: end;
  }
  [part~='turn'] > [part~='asked'],
  [part~='turn'] > details {
    grid-column: 1 / -1;
    justify-self: start;
  }
  [part~='turn'] [part~='asked'],
  summary,
  li[part~='said'] {
    color: var(--_muted);
  }
  [part~='answer'] {
    grid-column: 2;
    padding: var(--_gap) calc(var(--_gap) * 2);
    border-radius: var(--_round);
    border-end-end-radius: 0.25rem;
    background: var(--_tint);
    overflow-wrap: anywhere;
  }
  [part~='skipped'] {
    padding-inline: 0;
    background: none;
    color: var(--_muted);
    font-style: italic;
  }
  @media print {
    [part~='private'] {
      display: none;
    }
  }
  summary {
    min-block-size: 2.75rem;
    align-content: center;
    cursor: pointer;
  }
`;
