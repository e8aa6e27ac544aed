import {
  isList,
  objection,
  open,
  pending,
  step,
  type Entry,
  type Session,
  type Turn,
  type Value,
} from '../dialog/index.js';
import {MONTH, type Answer} from './answer.js';
import type {Dates} from './dates.js';
import type {Exploration} from './exploration.js';
import {inputAddress} from './inputs.js';
import {newItem} from './items.js';

/** Holds a conversation with the engine, as far as there are answers. */
export const hold = (
  {checkIn: {script, texts, readers}, space}: Exploration,
  answers: ReadonlyMap<string, Answer>,
  {now, months}: Dates,
): Session => {
  const inputs = Object.fromEntries(
    script.inputs.flatMap(({id}) => {
      const setting = answers.get(inputAddress(id))?.setting;
      return setting === undefined ? [] : [[id, setting]];
    }),
  );
  let session = open(script, readers, {
    kind: 'opened',
    at: `${now}-15T12:00:00Z`,
    id: 'conversation',
    zone: 'UTC',
    language: Object.keys(texts)[0] ?? 'en',
    inputs,
  });
  const take = (entry: Entry): void => {
    const complaint = objection(session, entry);
    if (complaint !== undefined)
      throw new Error(`The engine does not take ${JSON.stringify(entry)}: ${complaint}.`);
    session = step(session, entry);
  };
  const left = new Map([...answers].filter(([address]) => space.at(address)?.node));
  for (let turn = pending(session); turn; turn = pending(session)) {
    const name = nameAt(space, turn, left);
    if (name) {
      left.delete(name.address);
      const item = newItem(turn.address, 1);
      take({kind: 'added', at: momentOf(session), node: turn.address, item, name: name.words});
      continue;
    }
    const answer = left.get(turn.address);
    if (!answer) break;
    left.delete(turn.address);
    const {address: node} = turn;
    for (const {value} of [...(answer.before ?? []), answer]) {
      for (const entry of nameNew(session, turn, value)) take(entry);
      const at = momentOf(session);
      if (value === undefined) take({kind: 'skipped', at, node});
      else
        take({
          kind: 'said',
          at,
          node,
          value: value === MONTH ? (months.get(node) ?? value) : value,
        });
    }
  }
  if (left.size > 0)
    throw new Error(`The engine does not ask ${[...left.keys()].join(', ')} in this conversation.`);
  return session;
};

/** What somebody is called in whose name readers find something. */
const nameAt = (
  space: Exploration['space'],
  {address, node}: Turn,
  left: ReadonlyMap<string, Answer>,
): {readonly address: string; readonly words: string} | undefined => {
  if (node.kind !== 'items') return undefined;
  const own = `${node.list}/${newItem(address, 1)}`;
  const words = left.get(own)?.value;
  return space.at(own)?.isName && typeof words === 'string' ? {address: own, words} : undefined;
};

/** Names those who are listed and were not named before, by letters. */
const nameNew = (
  session: Session,
  {address: node, node: {kind}}: Turn,
  value: Value | undefined,
): readonly Entry[] =>
  kind === 'items' && isList(value)
    ? value
        .filter((item) => !session.items.has(item))
        .map((item, index) => ({
          kind: 'added',
          at: momentOf(session),
          node,
          item,
          name: String.fromCodePoint(A + ((session.items.size + index) % LETTERS)),
        }))
    : [];

const A = 65;
const LETTERS = 26;

/** The moment of the next entry: a second after the one before. */
const momentOf = ({log, opened}: Session): string => {
  const minutes = String(Math.floor(log.length / 60) % 60).padStart(2, '0');
  return `${opened.at.slice(0, 14)}${minutes}:${String(log.length % 60).padStart(2, '0')}Z`;
};
