import {html, nothing, type TemplateResult} from 'lit/html.js';
import {keyed} from 'lit/directives/keyed.js';
import {choices, complaint, groupOf, isList, type Turn, type Value} from '../../dialog/index.js';
import type {Act} from '../act.js';
import {css} from '../css.js';
import {answerIn} from '../drafts.js';
import type {Asked} from '../moment.js';
import type {Scene} from '../scene.js';
import {actions} from './actions.js';
import {button} from './button.js';
import {circle} from './circle.js';
import {problem} from './form.js';
import {member} from './member.js';
import {labels, sayings} from './saying.js';
import {spoken} from './words.js';

/** Questions that are asked together: each has a form of its own, and what stands in any of them is given at once. */
export const group = (
  turns: readonly Asked[],
  said: readonly Turn[],
  scene: Scene,
): TemplateResult | typeof nothing => {
  const {session, texts, strings} = scene;
  const [first] = turns;
  const about = first && groupOf(session, first);
  if (!about) return nothing;
  const {text, hint} = texts.groups?.[about.id] ?? {};
  const {open = turns.length} = about;
  // About several people, the same of each is open.
  const isOpen = ({node}: Asked, index: number): boolean =>
    about.picture ? node.id === first.node.id : index < open;
  const rest = turns.filter((turn, index) => !isOpen(turn, index));
  const next = (): void => {
    answer(turns, scene);
  };
  return html`<div
    id="now"
    part="question"
    role="group"
    tabindex="-1"
    aria-labelledby="${labels(said)}asked"
    aria-describedby="hint"
  >
    ${sayings(said, scene)}
    <h2 part="asked" id="asked">${spoken(text, first, scene)}</h2>
    ${hint === undefined ? nothing : html`<p part="hint" id="hint">${spoken(hint, first, scene)}</p>`}
    ${keyed(
      first.address,
      html`<div part="group">
        ${about.picture ? circle(turns, about, scene) : nothing}
        ${turns.filter(isOpen).map((turn) => member(turn, about, scene, next))}
        ${
          rest.length > 0
            ? html`<details part="more" ?open=${rest.some((turn) => isFilled(turn, scene))}>
                <summary>${strings.more}</summary>
                ${rest.map((turn) => member(turn, about, scene, next))}
              </details>`
            : nothing
        }
      </div>`,
    )}
    ${problem(scene)}
    <div part="fields">
      ${button(scene, html`<span>${strings.next}</span>`, next, 'button continue')}
    </div>
    ${actions(turns, scene)}
  </div>`;
};

/** Gives what stands in the forms; what is empty is skipped. */
const answer = (turns: readonly Asked[], {talk, session, today}: Scene): void => {
  const given = turns.map((turn) => ({turn, value: valueIn(turn, talk.drafts.of(turn))}));
  const complaints = given.flatMap(({turn, value}) =>
    value === undefined ? [] : (complaint(turn.node, value, choices(session, turn), today) ?? []),
  );
  talk.attemptAll(
    given.map(({turn: {address: node}, value}): Act =>
      value === undefined ? {kind: 'skipped', node} : {kind: 'said', node, value},
    ),
    complaints[0],
  );
};

const isFilled = (turn: Asked, {talk}: Scene): boolean =>
  valueIn(turn, talk.drafts.of(turn)) !== undefined;

const valueIn = ({node}: Asked, data: FormData): Value | undefined => {
  const value = answerIn(node, data);
  const isEmpty = isList(value) ? value.length === 0 : String(value).trim() === '';
  return isEmpty ? undefined : value;
};

export const groupStyles = css`
  [part~='group'],
  [part~='more'][open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 3);
  }
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    min-inline-size: 0;
    inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
  }
  [part~='picture'] {
    display: block;
    inline-size: 100%;
    max-inline-size: 30rem;
    margin-inline: auto;
  }
  [role='slider'] {
    cursor: grab;
    touch-action: none;
  }
  legend {
    padding: 0 0 var(--_gap);
    font-weight: 600;
  }
  [part~='row'] {
    display: flex;
    flex-wrap: wrap;
  }
  [part~='row'] > [part~='option'] {
    display: flex;
    padding: var(--_gap) calc(var(--_gap) * 1.5);
    min-block-size: 2.75rem;
    box-sizing: border-box;
  }
`;
