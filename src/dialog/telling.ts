import type {Entry} from './entry.js';
import {answerOf, type Reply} from './facts.js';
import {fitting} from './offer.js';
import {asks, idOf, prefixIn} from './place.js';
import {step, type Session} from './session.js';
import type {Item, Raised, Turn} from './turn.js';
import type {Value} from './value.js';

/** A conversation that is told again. */
export interface Telling {
  told: Session;
  /** Only those are named who are listed. */
  readonly discreet: boolean;
  /** Addresses whose answers are left out: they were held back. */
  readonly hidden: ReadonlySet<string>;
  /** How things stand at last. */
  readonly last: Session;
}

export const take = (telling: Telling, entry: Entry): void => {
  telling.told = step(telling.told, entry);
};

/**
 * Tells what stood at some time, as far as these turns go: only what is told otherwise yet is said.
 *
 * A name can raise what comes before the question that asks for it: then it is gone through again.
 */
export const tell = (telling: Telling, source: Session, turns = source.turns): void => {
  for (const entry of source.log) if (entry.kind === 'removed') take(telling, entry);
  const {discreet, hidden} = telling;
  const listed = new Set(turns.filter(({address}) => !hidden.has(address)).flatMap(listedIn));
  const items = [...source.items].map(([, item]) => item);
  for (const item of items) if (item.from === undefined) name(telling, item, source);
  for (let again = source.raised.length; again >= 0; again -= 1) {
    const {told} = telling;
    for (const turn of turns) {
      for (const item of items) {
        const isNamed = item.from === turn.address && (!discreet || listed.has(item.id));
        if (isNamed) name(telling, item, source);
      }
      if (turn.reply) answer(telling, turn, turn.reply, source);
    }
    if (telling.told === told) return;
  }
};

/** Takes back what was told since it stood at some time, and is asked again at last. */
export const takeBack = (telling: Telling): void => {
  const {turns, latest, held, log, opened} = telling.last;
  const open = turns.filter(({reply}) => !reply).map(({address}) => address);
  for (const {address: node, reply} of telling.told.turns.toReversed()) {
    if (!reply || (!open.includes(node) && (latest.has(node) || held.has(node)))) continue;
    const back = log.findLast((entry) => entry.kind === 'withdrawn' && entry.node === node);
    take(telling, back ?? {kind: 'withdrawn', at: log.at(-1)?.at ?? opened.at, node});
  }
};

const answer = (
  telling: Telling,
  {address, node, scope}: Turn,
  reply: Reply,
  source: Session,
): void => {
  const {told, hidden, last} = telling;
  const isHidden = hidden.has(address);
  if (reply.kind === 'held' || isHidden) {
    const kept = isHidden ? undefined : source.latest.get(address);
    const fits = kept && asks(node) && fitting(node, address, kept, told.items, told.facts, scope);
    if (fits) say(telling, address, fits);
    const at = (isHidden ? last.held.get(address) : undefined) ?? reply.at;
    if (telling.told.held.get(address) !== at) take(telling, {kind: 'held', at, node: address});
    return;
  }
  if (told.held.has(address)) take(telling, {kind: 'released', at: reply.at, node: address});
  say(telling, address, reply);
};

const say = (telling: Telling, node: string, reply: Reply): void => {
  const {kind, at, value} = reply;
  if (isEqual(telling.told.latest.get(node), reply)) return;
  if (value === undefined) take(telling, {kind: 'skipped', at, node});
  else if (kind === 'same') takeAsHeard(telling, {kind, at, node}, node, value);
  else takeAsHeard(telling, {kind: 'said', at, node, value}, node, value);
};

const name = (telling: Telling, {id, list, name, as, from}: Item, source: Session): void => {
  const known = telling.told.items.get(id);
  if (known ? known.name === name && known.as === as : from === undefined) return;
  const {at} = source.latest.get(`${list}/${id}`) ?? source.opened;
  const about = {at, item: id, name, ...(as === undefined ? {} : {as})};
  const entry: Entry =
    known || from === undefined
      ? {kind: 'renamed', ...about}
      : {kind: 'added', node: from, ...about};
  takeAsHeard(telling, entry, `${list}/${id}`, name);
};

/** Takes an entry in the language in which it was said: what was typed is read again. */
const takeAsHeard = (telling: Telling, entry: Entry, address: string, value: Value): void => {
  const {told, last} = telling;
  const index = last.log.findLastIndex(
    (other) => other.at === entry.at && isAbout(other, address, value),
  );
  const spoken = last.log.slice(0, index + 1).findLast((other) => other.kind === 'language');
  const isRead = Object.keys(told.script.readers).length > 0;
  if (isRead) speak(telling, spoken?.language ?? told.opened.language, entry.at);
  const {log} = telling.told;
  take(telling, entry);
  if (telling.told.log === log) telling.told = told;
};

export const speak = (telling: Telling, language: string, at: string): void => {
  if (telling.told.language !== language) take(telling, {kind: 'language', at, language});
};

/** Says of a concern that it was raised, and after which turn. */
export const witness = ({interrupt, scope, at}: Raised, node?: string): Entry => {
  const [item] = Object.values(scope);
  return {
    kind: 'raised',
    interrupt: interrupt.id,
    at,
    ...(item === undefined ? {} : {item}),
    ...(node === undefined ? {} : {node}),
  };
};

export const isAlike = (one: Raised, other: Raised): boolean =>
  one.interrupt.id === other.interrupt.id && prefixIn(one.scope) === prefixIn(other.scope);

/** The items that a turn lists. */
export const listedIn = ({node, reply}: Turn): readonly unknown[] =>
  node.kind === 'items' ? [answerOf(reply) ?? []].flat() : [];

/** Whether an entry said this at an address. */
export const isAbout = (entry: Entry, address: string, value: Value): boolean => {
  if (entry.kind === 'said') return entry.node === address && isEqual(entry.value, value);
  if (entry.kind === 'same') return entry.node === address;
  const isNaming = entry.kind === 'added' || entry.kind === 'renamed';
  return (
    isNaming &&
    entry.name === value &&
    address.split('/').length === 2 &&
    idOf(address) === entry.item
  );
};

export const isEqual = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
