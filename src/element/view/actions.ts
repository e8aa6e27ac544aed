import {html, nothing, type TemplateResult} from 'lit/html.js';
import {css} from '../css.js';
import {remaining, type Turn} from '../../dialog/index.js';
import type {Scene} from '../scene.js';
import {button} from './button.js';

/** Back, skip and stop, and how much is left. */
export const actions = (turns: readonly Turn[], scene: Scene): TemplateResult => {
  const {talk, strings, session} = scene;
  const quiet = (words: string, act: () => void): TemplateResult =>
    button(scene, words, act, 'button quiet');
  const {least, most} = remaining(session);
  return html`<div part="actions">
    ${
      talk.editing !== undefined
        ? quiet(strings.keep, () => {
            talk.keep();
          })
        : session.turns.some(({reply}) => reply)
          ? quiet(strings.back, () => {
              talk.back(session);
            })
          : nothing
    }
    ${quiet(strings.skip, () => {
      talk.skip(turns);
    })}
    ${
      session.log.length > 1
        ? quiet(strings.stop, () => {
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
