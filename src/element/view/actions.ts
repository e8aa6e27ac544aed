import {css, html, nothing, type TemplateResult} from 'lit';
import {remaining, type Turn} from '../../dialog/index.js';
import type {Scene} from '../scene.js';

/** Back, skip and stop, and how much is left. */
export const actions = (turn: Turn, scene: Scene): TemplateResult => {
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
            talk.turnTo({stopping: true});
          })
        : nothing
    }
    ${most > 0 ? html`<p part="progress">${strings.left(least, most)}</p>` : nothing}
  </div>`;
};

export const actionStyles = css`
  [part~='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap) calc(var(--_gap) * 2);
    margin-inline-start: calc(var(--_gap) * -1);
  }
  [part~='progress'] {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 0.9375em;
  }
`;
