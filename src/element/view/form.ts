import {html, nothing, type TemplateResult} from 'lit/html.js';
import {css} from '../css.js';
import {excess} from '../drafts.js';
import type {Scene} from '../scene.js';
import {submit} from '../submit.js';
import type {Asked} from '../moment.js';

/** A form whose answer is given with **Continue**; what stands in it is kept whatever happens. */
export const form = (turn: Asked, scene: Scene, fields: unknown): TemplateResult => {
  const {strings, on} = scene;
  return html`<form
    novalidate
    autocomplete="off"
    @input=${keeping(turn, scene)}
    @submit=${on((event) => {
      event.preventDefault();
      submit(turn, formAt(event), scene);
    })}
  >
    ${fields} ${problem(scene)}
    <button part="button continue" @click=${on(nothingElse)}><span>${strings.next}</span></button>
  </form>`;
};

/**
 * Keeps what stands in a form as it is typed, and draws again where that shows: in a text that is too long.
 *
 * @param isSeen - It shows elsewhere too.
 */
export const keeping = (turn: Asked, {talk, on}: Scene, isSeen = false): ((event: Event) => void) =>
  on((event) => {
    const isOver = (): boolean => excess(turn.node, talk.drafts.of(turn)) > 0;
    const was = isOver();
    talk.drafts.keep(turn.address, new FormData(formAt(event)));
    if (isSeen || was || isOver()) talk.refresh();
  });

/** The form that an event comes from. */
export const formAt = ({currentTarget}: Event): HTMLFormElement | undefined =>
  currentTarget instanceof Element ? (currentTarget.closest('form') ?? undefined) : undefined;

/** Why the last answer was not taken. */
export const problem = ({talk: {complaint}, strings}: Scene): TemplateResult | typeof nothing =>
  complaint ? html`<p part="error" id="error">${strings[complaint]}</p>` : nothing;

/** The attributes of a field say that it is wrong, and where that is explained. */
export const describedBy = ({talk}: Scene, ...ids: readonly string[]): string =>
  [...ids, ...(talk.complaint ? ['error'] : [])].join(' ');

const nothingElse = (): void => undefined;

export const formStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 2);
    justify-items: start;
  }
  form > * {
    max-inline-size: 100%;
  }
  form > [part~='options'],
  form > textarea,
  form > input {
    inline-size: 100%;
  }
  input,
  select,
  textarea {
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: 2.75rem;
    padding: var(--_gap) calc(var(--_gap) * 1.5);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_round) * 0.7);
    background: var(--_raised);
    font-size: max(1em, 16px);
  }
  textarea {
    min-block-size: 7rem;
    resize: vertical;
  }
  input:is([type='checkbox'], [type='radio']) {
    flex: none;
    inline-size: 1.375rem;
    min-block-size: 1.375rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  [part~='error'] {
    padding-inline-start: calc(var(--_gap) * 1.5);
    border-inline-start: 4px solid var(--_help);
    font-weight: 600;
  }
  [part~='fields'] {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(var(--_gap) * 1.5);
  }
  label {
    display: grid;
    grid-template-columns: minmax(0, auto);
    max-inline-size: 100%;
    gap: calc(var(--_gap) / 2);
    min-inline-size: 0;
  }
`;
