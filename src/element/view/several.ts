import {html, type TemplateResult} from 'lit/html.js';
import {choices, type Question} from '../../dialog/index.js';
import type {Scene} from '../scene.js';
import type {Asked} from '../moment.js';
import {form, formAt} from './form.js';

/** Several answers, given together. One that stands alone clears the others, and they clear it. */
export const several = (
  turn: Asked,
  question: Extract<Question, {kind: 'several'}>,
  scene: Scene,
): TemplateResult => {
  const {talk, texts, strings, session, on} = scene;
  const labels = texts.nodes[question.id]?.options ?? {};
  const chosen = talk.drafts.of(turn).getAll('value');
  const alone = question.options.flatMap((option) =>
    typeof option !== 'string' && option.alone ? [option.code] : [],
  );
  const tidy = on((event) => {
    const {currentTarget, target} = event;
    if (!(target instanceof HTMLInputElement) || !target.checked) return;
    let cleared = false;
    for (const box of boxesIn(currentTarget)) {
      if (box === target || !box.checked) continue;
      if (!alone.includes(target.value) && !alone.includes(box.value)) continue;
      box.checked = false;
      cleared = true;
    }
    if (!cleared) return;
    talk.drafts.keep(turn.address, new FormData(formAt(event)));
    talk.announce(strings.cleared);
  });
  const boxes = choices(session, turn).map(
    (code) =>
      html`<label part="option">
        <input type="checkbox" name="value" value=${code} .checked=${chosen.includes(code)} />
        <span>${labels[code] ?? code}</span>
      </label>`,
  );
  return form(turn, scene, html`<div part="options" @input=${tidy}>${boxes}</div>`);
};

const boxesIn = (parent: EventTarget | null): readonly HTMLInputElement[] =>
  parent instanceof Element
    ? [...parent.querySelectorAll<HTMLInputElement>('input[name="value"]')]
    : [];
