import {isUsed, type Session} from '../dialog/index.js';
import {answerIn, wordsAt} from './drafts.js';
import type {Scene} from './scene.js';
import type {Asked} from './moment.js';

/** Answers with what stands in a form. A name that was typed and not added yet counts as added. */
export const submit = (turn: Asked, form: HTMLFormElement | undefined, scene: Scene): void => {
  const {talk} = scene;
  talk.drafts.keep(turn.address, new FormData(form));
  if (turn.node.kind === 'items' && wordsAt(new FormData(form), 'name').trim() !== '') {
    add(turn, form, scene);
    if (talk.complaint) return;
  }
  const value = answerIn(turn.node, talk.drafts.of(turn));
  talk.attempt({kind: 'said', node: turn.address, value});
};

/** Adds who was named in a form to its list, and chooses them. */
export const add = (
  turn: Asked,
  form: HTMLFormElement | undefined,
  {talk, session, strings}: Scene,
): void => {
  const data = new FormData(form);
  const item = freshItem(session);
  const [name, as] = [wordsAt(data, 'name'), wordsAt(data, 'as')];
  if (turn.node.kind === 'items' && turn.node.atMost === 1) data.delete('value');
  data.append('value', item);
  data.delete('name');
  data.delete('as');
  const {address} = turn;
  const act = {kind: 'added', node: address, item, name, ...(as === '' ? {} : {as})} as const;
  talk.attempt(act, 'name', strings.added);
  if (talk.complaint) return;
  talk.drafts.keep(address, data);
  for (const field of form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    '[name="name"], [name="as"]',
  ) ?? []) {
    field.value = '';
  }
  talk.refresh();
};

/** `p7`: an id that no item ever had. */
const freshItem = (session: Session): string => {
  let number = 1;
  while (isUsed(session, `p${number}`)) number++;
  return `p${number}`;
};
