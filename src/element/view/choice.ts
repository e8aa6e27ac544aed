import {html, nothing, type TemplateResult} from 'lit/html.js';
import {css} from '../css.js';
import {choices, type Question, type Turn} from '../../dialog/index.js';
import type {Scene} from '../scene.js';

/** One answer of several, given with one tap. */
export const choice = (turn: Turn, scene: Scene): TemplateResult => {
  const {session, texts} = scene;
  const labels = texts.nodes[turn.node.id]?.options ?? {};
  return html`<div part="options">
    ${choices(session, turn).map((code) => option(turn, scene, code, labels[code] ?? code))}
  </div>`;
};

/** One number of a row whose ends have words. */
export const scale = (
  turn: Turn,
  {from, to}: Extract<Question, {kind: 'scale'}>,
  scene: Scene,
): TemplateResult => {
  const [low, high] = scene.texts.nodes[turn.node.id]?.ends ?? [];
  const numbers = Array.from({length: to - from + 1}, (_, index) => from + index);
  return html`<div part="ends">
      <span id="low">${from}: ${low}</span> <span id="high">${to}: ${high}</span>
    </div>
    <div part="options scale">
      ${numbers.map((number) =>
        option(
          turn,
          scene,
          number,
          number,
          number === from ? 'low' : number === to ? 'high' : undefined,
        ),
      )}
    </div>`;
};

/** One answer that is given with one tap. */
export const option = (
  turn: Turn,
  {talk, strings, on}: Scene,
  value: string | number,
  label: unknown,
  describedBy?: string,
): TemplateResult => {
  const isPresent = talk.drafts.of(turn).getAll('value').includes(String(value));
  return html`<button
    type="button"
    part=${isPresent ? 'option present' : 'option'}
    aria-current=${isPresent ? 'true' : nothing}
    aria-describedby=${describedBy ?? nothing}
    @click=${on(() => {
      talk.attempt({kind: 'said', node: turn.address, value});
    })}
  >
    <span>${label}</span>${isPresent ? html` <span part="mark">${strings.present}</span>` : nothing}
  </button>`;
};

export const choiceStyles = css`
  [part~='options'] {
    display: grid;
    gap: var(--_gap);
  }
  [part~='option'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap) calc(var(--_gap) * 2);
    padding: calc(var(--_gap) * 1.5) calc(var(--_gap) * 2);
    border: 1px solid var(--_soft);
    border-radius: var(--_round);
    background: var(--_raised);
    text-align: start;
    cursor: pointer;
  }
  label[part~='option'] {
    flex-wrap: nowrap;
  }
  [part~='option'] > span {
    min-inline-size: 0;
  }
  [part~='option']:hover {
    background: var(--_tint);
    border-color: var(--_accent);
  }
  [part~='present'],
  [part~='option']:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  [part~='mark'] {
    font-size: 0.875em;
    color: var(--_muted);
  }
  [part~='scale'] {
    grid-template-columns: repeat(auto-fit, minmax(2.75rem, 1fr));
    gap: 0.25rem;
  }
  [part~='scale'] > button {
    justify-content: center;
    padding-inline: 0;
  }
  [part~='scale'] [part~='mark'] {
    position: absolute;
    clip-path: inset(50%);
  }
  [part~='ends'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_gap) * 4);
    margin-block-end: var(--_gap);
    color: var(--_muted);
  }
`;
