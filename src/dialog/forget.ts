import type {Entry} from './entry.js';
import {isRemembered} from './ever.js';
import {answerOf} from './facts.js';
import {prefixIn} from './place.js';
import {replay, type Session} from './session.js';
import type {Raised, Turn} from './turn.js';

/**
 * The log less what no longer stands, in the order of the route.
 *
 * What a concern rested on when it was raised stays, with all that led to it, also where it was changed since; so does
 * what an `ever` can read. `replay` of what is left has the same turns, replies and concerns.
 */
export const forget = (session: Session): readonly Entry[] => {
  const {script, readers, log} = session;
  const kept = new Set<Entry>();
  for (const moment of momentsToKeep(session)) {
    for (const entry of standing(replay(script, readers, log.slice(0, moment)))) kept.add(entry);
  }
  for (const entry of standing(session)) kept.add(entry);
  return [...kept];
};

/**
 * The log that is handed over: {@linkcode forget}, and of an answer that was held back only that it was.
 *
 * A concern that rested on it keeps its rule and its time, as an entry of kind `raised`. Of somebody who is listed
 * nowhere else, the name goes too.
 */
export const handOver = (session: Session): readonly Entry[] => {
  const {script, readers, held, raised, turns} = session;
  const owed = new Set(raised.filter(({basis}) => basis.some((address) => held.has(address))));
  const rest = forget({...session, raised: raised.filter((concern) => !owed.has(concern))});
  const listed = new Set(
    turns.flatMap(({node, reply}) => (node.kind === 'items' ? [answerOf(reply) ?? []].flat() : [])),
  );
  const redacted = rest.flatMap((entry): readonly Entry[] => {
    const turn = 'node' in entry ? turns.find(({address}) => address === entry.node) : undefined;
    const due = [...owed].filter(
      (concern) => entry.kind === 'agreed' || (turn && belongs(turn, concern)),
    );
    for (const concern of due) owed.delete(concern);
    return [...due.map(witness), ...(isWithheld(entry, held, listed) ? [] : [entry])];
  });
  const log = [...redacted, ...[...owed].map(witness)];
  return held.size === 0 ? log : forget(replay(script, readers, log));
};

/** What is left of a conversation that the person does not hand over: that it was held, and its concerns. */
export const withhold = ({log, raised}: Session): readonly Entry[] => {
  const [opened] = log;
  const act = log.findLast(({kind}) => kind === 'declined');
  return [opened, ...raised.map(witness), act].filter((entry) => entry !== undefined);
};

const isWithheld = (
  entry: Entry,
  held: Session['held'],
  listed: ReadonlySet<string | number>,
): boolean => {
  if (entry.kind === 'added') return held.has(entry.node) && !listed.has(entry.item);
  return 'node' in entry && held.has(entry.node) && entry.kind !== 'held';
};

const witness = ({interrupt, scope, at}: Raised): Entry => {
  const [item] = Object.values(scope);
  return {kind: 'raised', interrupt: interrupt.id, at, ...(item === undefined ? {} : {item})};
};

const belongs = ({interrupt, scope}: Turn, concern: Raised): boolean =>
  interrupt === concern.interrupt.id && prefixIn(scope).startsWith(prefixIn(concern.scope));

/** The lengths that the log had when something was said that has to stay although it was changed since. */
const momentsToKeep = ({script, readers, log, raised, latest}: Session): readonly number[] => {
  const moments = new Set(raised.map(({after}) => after));
  log.forEach((entry, index) => {
    if (entry.kind === 'said' && isRemembered(script, entry.node)) moments.add(index + 1);
  });
  return [...moments]
    .toSorted((a, b) => a - b)
    .filter((moment) => {
      const entry = log[moment - 1];
      const then = replay(script, readers, log.slice(0, moment));
      const grounds = then.raised.filter(({after}) => after === moment).flatMap(({basis}) => basis);
      if (entry?.kind === 'said') grounds.push(entry.node);
      return grounds.some(
        (address) =>
          JSON.stringify(then.latest.get(address)) !== JSON.stringify(latest.get(address)),
      );
    });
};

/** The entries that make a session what it is, in the order of its turns. */
const standing = ({log, turns, items, held}: Session): readonly Entry[] => {
  const last = new Map<string, Entry>();
  for (const entry of log) last.set(subject(entry), entry);
  const entries: (Entry | undefined)[] = [log[0], last.get('language')];
  for (const {address, reply, interrupt, scope} of turns) {
    if (interrupt !== undefined)
      entries.push(last.get(raisedAs(interrupt, Object.values(scope)[0])));
    for (const {id, from} of [...items].map(([, item]) => item)) {
      if (from === address) entries.push(last.get(`added ${id}`), last.get(`renamed ${id}`));
    }
    if (reply) entries.push(last.get(`answer ${address}`));
    if (held.has(address)) entries.push(last.get(`held ${address}`));
  }
  entries.push(...log.filter(({kind}) => ACTS.has(kind)));
  return [...new Set(entries)].filter((entry) => entry !== undefined);
};

/** What stays in a log wherever the route goes. */
const ACTS: ReadonlySet<Entry['kind']> = new Set([
  'removed',
  'raised',
  'stopped',
  'agreed',
  'declined',
]);

const raisedAs = (interrupt: string, item = ''): string => `raised ${interrupt} ${item}`;

/** What an entry is about: of two about the same, the later counts. */
const subject = (entry: Entry): string => {
  switch (entry.kind) {
    case 'said':
    case 'same':
    case 'skipped':
    case 'withdrawn':
      return `answer ${entry.node}`;
    case 'held':
    case 'released':
      return `held ${entry.node}`;
    case 'added':
    case 'renamed':
    case 'removed':
      return `${entry.kind} ${entry.item}`;
    case 'raised':
      return raisedAs(entry.interrupt, entry.item);
    case 'opened':
    case 'language':
    case 'stopped':
    case 'agreed':
    case 'declined':
      return entry.kind;
  }
};
