import {html, nothing, type TemplateResult} from 'lit/html.js';
import {css} from '../css.js';
import {answerOf, objection, type Turn} from '../../dialog/index.js';
import {isConcerned, isOpen} from '../moment.js';
import type {Scene} from '../scene.js';
import {labels, sayings} from './saying.js';
import {changeOf, line} from './transcript.js';
import {warning} from './warning.js';
import {button} from './button.js';

/** Every answer that would be handed over; each can be changed or held back before anything is. */
export const review = (said: readonly Turn[], scene: Scene): TemplateResult => {
  const {talk, strings, session} = scene;
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
    <p id="intro">
      ${session.verdict === 'agreed' ? strings.reviewSent : strings.review}${isWhole ? nothing : html` ${strings.reviewStopped}`}
    </p>
    ${
      given.length === 0
        ? html`<p>${strings.nothingSaid}</p>`
        : html`<ol part="transcript" role="list">
            ${given.map((turn) => line(turn, scene, choicesFor(turn, scene)))}
          </ol>`
    }
    <p part="hint">
      ${strings.reviewSummary}${isConcerned(session) ? html` ${strings.reviewConcern}` : nothing}
    </p>
    <div part="fields">
      ${button(
        scene,
        html`<span>${strings.agree}</span>`,
        () => {
          talk.close('agreed');
        },
        'button continue',
      )}
      ${button(scene, strings.decline, () => {
        talk.close('declined');
      })}
    </div>
    ${wayBack(scene)}
  </div>`;
};

const wayBack = (scene: Scene): TemplateResult | typeof nothing => {
  const {talk, strings, session} = scene;
  if (!isOpen(session)) return nothing;
  const {stopping} = talk;
  return html`<div part="actions">
    ${button(
      scene,
      stopping ? strings.goOn : strings.back,
      () => {
        if (stopping) talk.turnTo({stopping: false});
        else talk.back(session);
      },
      'button quiet',
    )}
  </div>`;
};

const choicesFor = (turn: Turn, scene: Scene): TemplateResult => {
  const {talk, strings, session} = scene;
  const {address, reply} = turn;
  const isHeld = reply?.kind === 'held';
  const act = {kind: isHeld ? 'released' : 'held', node: address} as const;
  const warned = talk.warning?.act;
  return html`<div part="fields">
      ${answerOf(reply) === undefined ? nothing : changeOf(turn, scene)}
      ${
        objection(session, {...act, at: ''})
          ? nothing
          : button(
              scene,
              isHeld ? strings.release : strings.hold,
              () => {
                talk.attempt(act, `hold-${address}`, isHeld ? strings.released : strings.held);
              },
              'change',
              `hold-${address}`,
              `asked-${address}`,
            )
      }
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
