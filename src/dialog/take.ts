import type {Entry} from './entry.js';
import {everIn, questionOf} from './ever.js';
import {isOver} from './objection.js';
import type {Reply} from './facts.js';
import {meets} from './holds.js';
import {idOf} from './place.js';
import type {Finding} from './reader.js';
import type {Draft} from './session.js';
import type {Item} from './turn.js';
import type {Value} from './value.js';

/** Writes down what one entry changes; the turns follow when the draft is settled. */
export const take = (draft: Draft, entry: Entry): void => {
  draft.verdict = undefined;
  switch (entry.kind) {
    case 'said':
      answer(draft, entry.node, 'said', entry.value, entry.at);
      return;
    case 'same':
      answer(draft, entry.node, 'same', draft.opened.carried?.answers[entry.node] ?? [], entry.at);
      return;
    case 'skipped':
      reply(draft, entry.node, {kind: 'skipped', at: entry.at, found: []});
      return;
    case 'withdrawn':
      draft.held = draft.held.without(entry.node);
      draft.latest = draft.latest.without(entry.node);
      return;
    case 'held':
      draft.held = draft.held.with(entry.node, entry.at);
      return;
    case 'released':
      draft.held = draft.held.without(entry.node);
      return;
    case 'added': {
      const node = draft.places.get(idOf(entry.node))?.node;
      if (node?.kind === 'items')
        name(draft, {id: entry.item, list: node.list, from: entry.node}, entry);
      return;
    }
    case 'renamed': {
      const item = draft.items.get(entry.item);
      if (item) name(draft, item, entry);
      return;
    }
    case 'removed':
      draft.items = draft.items.without(entry.item);
      return;
    case 'language':
      draft.language = entry.language;
      return;
    case 'stopped':
      draft.stopped = true;
      return;
    case 'agreed':
      if (isOver(draft)) draft.verdict = entry.kind;
      return;
    case 'declined':
      draft.verdict = entry.kind;
      return;
    case 'raised':
    case 'opened':
      return;
  }
};

const reply = (draft: Draft, address: string, said: Reply): void => {
  draft.held = draft.held.without(address);
  draft.latest = draft.latest.with(address, said);
};

const answer = (
  draft: Draft,
  address: string,
  kind: Reply['kind'],
  value: Value,
  at: string,
): void => {
  const isTyped = draft.places.get(idOf(address))?.node.kind === 'text';
  const found = isTyped ? hear(draft, String(value)) : NOTHING;
  reply(draft, address, {kind, value, at, found});
  remember(draft, address, value, found, at);
};

const NOTHING: readonly string[] = [];

const name = (
  draft: Draft,
  item: Omit<Item, 'name'>,
  {
    name: said,
    as = item.as,
    at,
  }: {readonly name: string; readonly as?: string | undefined; readonly at: string},
): void => {
  const address = `${item.list}/${item.id}`;
  const found = hear(draft, said);
  draft.items = draft.items.with(item.id, {...item, name: said, ...(as === undefined ? {} : {as})});
  reply(draft, address, {kind: 'said', value: said, at, found});
  remember(draft, address, said, found, at);
};

/** What the readers of a script find in a text. */
export const readAll = (
  {readers, script}: Pick<Draft, 'readers' | 'script'>,
  text: string,
  language: string,
): readonly (Finding & {readonly reader: string})[] =>
  Object.keys(script.readers).flatMap(
    (reader) => readers[reader]?.read(text, language).map((found) => ({reader, ...found})) ?? [],
  );

/** The same by what it is, as `reader:fact`. */
const hear = (draft: Draft, text: string): readonly string[] => [
  ...new Set(readAll(draft, text, draft.language).map(({reader, fact}) => `${reader}:${fact}`)),
];

const remember = (
  draft: Draft,
  address: string,
  value: Value,
  found: readonly string[],
  at: string,
): void => {
  const isAsked = everIn(draft.script).some((leaf) => {
    const id = questionOf(leaf);
    const isThere = id === undefined || id === idOf(address);
    return isThere && meets(leaf, {values: [value], found}, draft.facts) === true;
  });
  if (!isAsked) return;
  const {values = [], found: before = []} = draft.past.get(address) ?? {};
  const key = JSON.stringify(value);
  draft.past = draft.past.with(address, {
    values: values.some((other) => JSON.stringify(other) === key) ? values : [...values, value],
    found: [...new Set([...before, ...found])],
    at,
  });
};
