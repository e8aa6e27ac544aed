import type {Entry, Opened} from './entry.js';
import {answerOf, type Reply} from './facts.js';
import {fitting} from './offer.js';
import {asks, idOf, prefixIn} from './place.js';
import {open, replay, step, type Session} from './session.js';
import type {Item, Raised, Turn} from './turn.js';
import type {Value} from './value.js';

/**
 * The log less what no longer stands, in the order of the route.
 *
 * What a concern rested on when it was raised stays, with what led to it, also where it was changed since; so does
 * what an `ever` can read. `replay` of what is left has the same turns, replies and concerns.
 */
export const forget = (session: Session): readonly Entry[] =>
  retell(session, session.opened, false);

/**
 * The log that is handed over: {@linkcode forget}, and of an answer that was held back only that it was.
 *
 * A concern that rested on it keeps its rule and its time, as an entry of kind `raised`. Whoever is listed nowhere is
 * not named, and of what was carried over only that stays which was said to be the same.
 */
export const handOver = (session: Session): readonly Entry[] =>
  retell(session, {...session.opened, ...confirmed(session)}, true);

/** What is left of a conversation that the person does not hand over: that it was held, and its concerns. */
export const withhold = (session: Session): readonly Entry[] => {
  const {carried: _, ...opened} = session.opened;
  const former = session.log.filter(({kind}) => kind === 'agreed');
  const act = session.log.findLast(({kind}) => kind === 'declined');
  return [opened, ...former, ...session.raised.map(witness), ...(act ? [act] : [])];
};

/** A conversation that is told again. */
interface Telling {
  told: Session;
  /** What was held back is left out. */
  readonly discreet: boolean;
  /** How things stand at last. */
  readonly last: Session;
}

/** Holds the same conversation again by what stands in it; what would be missing is told first, as it was. */
const retell = (last: Session, opened: Opened, discreet: boolean): readonly Entry[] => {
  const begin = (): Telling => {
    const telling = {told: open(last.script, last.readers, opened), discreet, last};
    for (const entry of last.log) if (isFormer(entry, last)) take(telling, entry);
    return telling;
  };
  let telling = begin();
  tell(telling, last);
  const moments = momentsToKeep(last, telling);
  if (moments.length > 0) {
    telling = begin();
    for (const moment of moments) if (!moment.isTold(telling.told)) recall(telling, moment);
    tell(telling, last);
    takeBack(telling);
  }
  for (const concern of last.raised) attest(telling, concern);
  speak(
    telling,
    last.language,
    last.log.findLast(({kind}) => kind === 'language')?.at ?? opened.at,
  );
  for (const entry of last.log) if (entry.kind === 'stopped') take(telling, entry);
  const act = last.log.at(-1);
  if (act && last.verdict) take(telling, act);
  return telling.told.log;
};

const take = (telling: Telling, entry: Entry): void => {
  telling.told = step(telling.told, entry);
};

/** Whether an entry handed over what was changed since: it is told first, so that it hands over nothing now. */
const isFormer = (entry: Entry, {verdict, log}: Session): boolean =>
  entry.kind === 'agreed' && (verdict === undefined || entry !== log.at(-1));

/** Something that no longer stands and has to be told all the same. */
interface Moment {
  /** How many entries the log had. */
  readonly after: number;
  /** The addresses that it rests on. */
  readonly needs: readonly string[];
  readonly isTold: (told: Session) => boolean;
}

/** What is not there when only what stands is told: concerns, and what an `ever` can read. */
const momentsToKeep = ({raised, past, held, log}: Session, telling: Telling): readonly Moment[] => {
  const {told, discreet} = telling;
  const concerns = raised
    .filter((concern) => !isOwed(concern, telling))
    .map((concern): Moment => ({
      after: concern.after,
      needs: concern.basis,
      isTold: (session) =>
        session.raised.some(
          (other) => isAlike(other, concern) && other.at === concern.at && other.basis.length > 0,
        ),
    }));
  const history = [...past].flatMap(([address, {values}]) =>
    !discreet || !held.has(address)
      ? values.map((value): Moment => ({
          after: log.findLastIndex((entry) => isAbout(entry, address, value)) + 1,
          needs: [address],
          isTold: (session) =>
            session.past.get(address)?.values.some((other) => isEqual(other, value)) === true,
        }))
      : [],
  );
  return [...concerns, ...history]
    .filter(({isTold}) => !isTold(told))
    .toSorted((a, b) => a.after - b.after);
};

/** Tells how things stood, as far as is needed; of what did not matter, where that will do, only how it stands now. */
const recall = (telling: Telling, {after, needs, isTold}: Moment): void => {
  const {script, readers, log, turns} = telling.last;
  const then = replay(script, readers, log.slice(0, after));
  const end = then.turns.findLastIndex((turn) =>
    needs.some((address) => isAt(turn, address, then)),
  );
  const led = then.turns
    .slice(0, end + 1)
    .map((turn, index) => (index < end || needs.includes(turn.address) ? turn : unanswered(turn)));
  const {told} = telling;
  const now = led.map((turn) => {
    const isOf = ({address, reply}: Turn): boolean =>
      reply !== undefined && address === turn.address;
    return needs.includes(turn.address)
      ? turn
      : (told.turns.find(isOf) ?? turns.find(isOf) ?? turn);
  });
  for (const way of [now, led]) {
    tell(telling, then, way);
    if (isTold(telling.told) && isTrue(telling)) return;
    telling.told = told;
  }
};

const unanswered = (turn: Turn): Turn => ({...turn, reply: undefined});

/** Whether nothing was raised but what was, and when it was. */
const isTrue = ({told, last}: Telling): boolean =>
  told.raised.every((one) =>
    last.raised.some((other) => isAlike(one, other) && one.at === other.at),
  );

/** Tells what stands, up to some turn: what is told otherwise is said, and nothing else. */
const tell = (telling: Telling, source: Session, turns = source.turns): void => {
  for (const entry of source.log) if (entry.kind === 'removed') take(telling, entry);
  const {discreet, last} = telling;
  const listed = new Set(turns.filter(({address}) => !last.held.has(address)).flatMap(listedIn));
  for (const [, item] of source.items) if (item.from === undefined) name(telling, item, source);
  for (const [index, turn] of turns.entries()) {
    const concern = source.raised.find((one) => isPartOf(turn, one));
    const isToAttest = concern && (source === last || isOwed(concern, telling));
    if (isToAttest) attest(telling, concern, turns[index - 1]?.address);
    for (const [, item] of source.items) {
      const isNamed = item.from === turn.address && (!discreet || listed.has(item.id));
      if (isNamed) name(telling, item, source);
    }
    if (turn.reply) answer(telling, turn, turn.reply, source);
  }
};

/** Takes back what was told since it stood at some time, and does not stand at last. */
const takeBack = (telling: Telling): void => {
  const {latest, held, log} = telling.last;
  for (const {address, reply} of telling.told.turns.toReversed()) {
    if (!reply || latest.has(address) || held.has(address)) continue;
    const back = log.findLast((entry) => entry.kind === 'withdrawn' && entry.node === address);
    if (back) take(telling, back);
  }
};

const answer = (
  telling: Telling,
  {address, node, scope}: Turn,
  reply: Reply,
  source: Session,
): void => {
  const {told, discreet, last} = telling;
  const since = discreet ? last.held.get(address) : undefined;
  if (reply.kind === 'held' || since !== undefined) {
    const kept = discreet ? undefined : source.latest.get(address);
    const fits = kept && asks(node) && fitting(node, address, kept, told.items, told.facts, scope);
    if (fits) say(telling, address, fits);
    const at = since ?? reply.at;
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

const speak = (telling: Telling, language: string, at: string): void => {
  if (telling.told.language !== language) take(telling, {kind: 'language', at, language});
};

/** Whether nothing that may be told can raise a concern: it rests on words that were held back. */
const isOwed = (concern: Raised, {discreet, last}: Telling): boolean => {
  const {basis} = last.raised.find((one) => isAlike(one, concern)) ?? concern;
  return basis.length === 0 || (discreet && basis.some((address) => last.held.has(address)));
};

/** Says of a concern that it was raised, where nothing that is told raises it. */
const attest = (telling: Telling, concern: Raised, last = concern.last): void => {
  if (telling.told.raised.some((other) => isAlike(other, concern))) return;
  take(telling, {...witness(concern), ...(last === undefined ? {} : {node: last})});
};

const witness = ({interrupt, scope, at}: Raised): Entry & {kind: 'raised'} => {
  const [item] = Object.values(scope);
  return {kind: 'raised', interrupt: interrupt.id, at, ...(item === undefined ? {} : {item})};
};

const isAlike = (one: Raised, other: Raised): boolean =>
  one.interrupt.id === other.interrupt.id && prefixIn(one.scope) === prefixIn(other.scope);

const isPartOf = ({interrupt, scope}: Turn, concern: Raised): boolean =>
  interrupt === concern.interrupt.id && prefixIn(scope).startsWith(prefixIn(concern.scope));

const listedIn = ({node, reply}: Turn): readonly unknown[] =>
  node.kind === 'items' ? [answerOf(reply) ?? []].flat() : [];

/** Whether an address is that of a turn, or of a name that was given there. */
const isAt = (turn: Turn, address: string, {items}: Session): boolean =>
  turn.address === address || items.get(idOf(address))?.from === turn.address;

/** Whether an entry said this at an address. */
const isAbout = (entry: Entry, address: string, value: Value): boolean => {
  switch (entry.kind) {
    case 'said':
      return entry.node === address && isEqual(entry.value, value);
    case 'same':
      return entry.node === address;
    case 'added':
    case 'renamed':
      return (
        entry.name === value && address.split('/').length === 2 && idOf(address) === entry.item
      );
    default:
      return false;
  }
};

const isEqual = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Of what was carried over, that which the person said to be the same, and the people who are listed. */
const confirmed = ({opened: {carried}, turns}: Session): Pick<Opened, 'carried'> => {
  if (!carried) return {};
  const listed = new Set(turns.flatMap(listedIn));
  const isSaidAgain = ([node]: readonly [string, Value]): boolean =>
    turns.some(({address, reply}) => address === node && reply?.kind === 'same');
  return {
    carried: {
      items: carried.items.filter(({item}) => listed.has(item)),
      answers: Object.fromEntries(Object.entries(carried.answers).filter(isSaidAgain)),
    },
  };
};
