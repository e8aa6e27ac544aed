import {css, html, nothing, type TemplateResult} from 'lit';
import {answerOf, type Turn} from '../../dialog/index.js';
import {isOpen} from '../moment.js';
import type {Scene} from '../scene.js';
import {labels, sayings} from './saying.js';
import {changeOf, line} from './transcript.js';
import {warning} from './warning.js';

/** Every answer that would be handed over; each can be changed or held back before anything is. */
export const review = (said: readonly Turn[], scene: Scene): TemplateResult => {
  const {talk, strings, session, on} = scene;
  const given = session.turns.filter(({reply}) => reply && reply.kind !== 'skipped');
  const last = session.turns.at(-1)?.node;
  const isWhole = last?.kind === 'end' && last.outcome === 'completed';
  return html`<div
    id="now"
    part="review"
    role="group"
    tabindex="-1"
    aria-labelledby="${labels(said)}title intro"
  >
    ${sayings(said, scene)}
    <h2 id="title">${strings.reviewTitle}</h2>
    <p id="intro">${strings.review}${isWhole ? nothing : html` ${strings.reviewStopped}`}</p>
    ${
      given.length === 0
        ? html`<p>${strings.nothingSaid}</p>`
        : html`<ol part="transcript" role="list">
            ${given.map((turn) => line(turn, scene, choicesFor(turn, scene)))}
          </ol>`
    }
    <p part="hint">
      ${strings.reviewSummary}${
        session.raised.some(({interrupt}) => interrupt.action !== 'note')
          ? html` ${strings.reviewConcern}`
          : nothing
      }
    </p>
    <div part="fields">
      <button
        type="button"
        part="button continue"
        @click=${on(() => {
          talk.close('agreed');
        })}
      >
        <span>${strings.agree}</span>
      </button>
      <button
        type="button"
        part="button"
        @click=${on(() => {
          talk.close('declined');
        })}
      >
        ${strings.decline}
      </button>
    </div>
    ${wayBack(scene)}
  </div>`;
};

const wayBack = ({talk, strings, session, on}: Scene): TemplateResult | typeof nothing => {
  if (!isOpen(session)) return nothing;
  const {stopping} = talk;
  return html`<div part="actions">
    <button
      type="button"
      part="button quiet"
      @click=${on(() => {
        if (stopping) talk.turnTo({stopping: false});
        else talk.back(session);
      })}
    >
      ${stopping ? strings.goOn : strings.back}
    </button>
  </div>`;
};

const choicesFor = (turn: Turn, scene: Scene): TemplateResult => {
  const {talk, strings, on} = scene;
  const {address, reply} = turn;
  const isHeld = reply?.kind === 'held';
  const act = {kind: isHeld ? 'released' : 'held', node: address} as const;
  const warned = talk.warning?.act;
  return html`<div part="fields">
      ${answerOf(reply) === undefined ? nothing : changeOf(turn, scene)}
      <button
        type="button"
        part="change"
        id="hold-${address}"
        aria-labelledby="hold-${address} asked-${address}"
        @click=${on(() => {
          talk.attempt(act, `hold-${address}`, isHeld ? strings.released : strings.held);
        })}
      >
        ${isHeld ? strings.release : strings.hold}
      </button>
    </div>
    ${
      warned && 'node' in warned && warned.node === address
        ? warning(scene, strings.holdLoses, strings.holdIt, strings.leaveIn)
        : nothing
    }`;
};

export const reviewStyles = css`
  [part~='review'] [part~='turn'] {
    padding-block-end: var(--_gap);
    border-block-end: 1px solid var(--_line);
  }
  [part~='turn'] > [part~='warning'],
  [part~='turn'] > [part~='fields'] {
    grid-column: 1 / -1;
  }
`;
