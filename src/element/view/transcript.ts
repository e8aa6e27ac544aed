import {css, html, nothing, type TemplateResult} from 'lit';
import type {Turn} from '../../dialog/index.js';
import type {Scene} from '../scene.js';
import {answered, asked} from './words.js';

/** What has been said so far: every answer with its own way to change it. */
export const transcript = (scene: Scene, turns: readonly Turn[]): TemplateResult | typeof nothing =>
  turns.length === 0
    ? nothing
    : html`<ol part="transcript" role="list" aria-label=${scene.strings.said}>
        ${turns.map((turn) => line(turn, scene))}
      </ol>`;

/** One line of what has been said. */
export const line = (turn: Turn, scene: Scene, actions = changeOf(turn, scene)): TemplateResult =>
  turn.reply
    ? html`<li part="turn">
        ${scene.isPrivate(turn)
          ? html`<details part="private">
              <summary id="asked-${turn.address}">${scene.strings.private}</summary>
              <p part="asked">${asked(turn, scene)}</p>
              ${answer(turn, scene)}
            </details>`
          : html`<p part="asked" id="asked-${turn.address}">${asked(turn, scene)}</p>
              ${answer(turn, scene)}`}
        ${actions}
      </li>`
    : html`<li part="said">${asked(turn, scene)}</li>`;

/** The button that opens an earlier answer again. */
export const changeOf = ({address}: Turn, {talk, strings, session, on}: Scene): unknown =>
  talk.isOpen(session) && talk.editing !== address
    ? html`<button
        type="button"
        part="change"
        id="change-${address}"
        aria-labelledby="change-${address} asked-${address}"
        @click=${on(() => {
          talk.change(address);
        })}
      >
        ${strings.change}
      </button>`
    : nothing;

const answer = (turn: Turn, scene: Scene): TemplateResult =>
  html`<div part=${turn.reply?.kind === 'said' ? 'answer' : 'answer skipped'}>
    ${answered(turn, scene).map((words) => html`<p dir="auto">${words}</p>`)}
  </div>`;

export const transcriptStyles = css`
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  [part~='turn'] {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--_gap) calc(var(--_gap) * 2);
    align-items: center;
    padding-block: calc(var(--_gap) * 1.5);
    border-block-end: 1px solid var(--_line);
  }
  [part~='turn'] > [part~='asked'],
  [part~='turn'] > details {
    grid-column: 1 / -1;
  }
  [part~='turn'] [part~='asked'],
  summary {
    color: var(--_muted);
  }
  li[part~='said'] {
    padding-block: calc(var(--_gap) * 1.5);
    color: var(--_muted);
  }
  [part~='answer'] {
    justify-self: start;
    padding: var(--_gap) calc(var(--_gap) * 2);
    border-radius: var(--_round);
    background: var(--_tint);
  }
  [part~='skipped'] {
    background: none;
    padding-inline: 0;
    font-style: italic;
  }
`;
