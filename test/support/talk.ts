import {
  asks,
  ending,
  objection,
  open,
  pending,
  step,
  type Entry,
  type Opened,
  type Readers,
  type Script,
  type Session,
  type Value,
} from '../../src/dialog/index.js';

/** The moment of the nth entry of a log, one second after the one before. */
export const moment = (index: number): string =>
  new Date(Date.UTC(2026, 10, 22, 12, 0, index)).toISOString().replace('.000Z', '+00:00');

const next = ({log}: Session): string => moment(log.length);

/** Opens a conversation. */
export const begin = (
  script: Script,
  opened: Partial<Opened> = {},
  readers: Readers = {},
): Session =>
  open(script, readers, {
    kind: 'opened',
    at: moment(0),
    id: 'c1',
    zone: 'Europe/London',
    language: 'en',
    inputs: {},
    ...opened,
  });

/** Takes an entry, or throws the objection to it. */
export const take = (session: Session, entry: Entry): Session => {
  const complaint = objection(session, entry);
  if (complaint !== undefined) throw new Error(`${JSON.stringify(entry)}: ${complaint}`);
  return step(session, entry);
};

export const answer = (session: Session, node: string, value: Value): Session =>
  take(session, {kind: 'said', at: next(session), node, value});

export const skip = (session: Session, node: string): Session =>
  take(session, {kind: 'skipped', at: next(session), node});

export const withdraw = (session: Session, node: string): Session =>
  take(session, {kind: 'withdrawn', at: next(session), node});

export const hold = (session: Session, node: string): Session =>
  take(session, {kind: 'held', at: next(session), node});

export const release = (session: Session, node: string): Session =>
  take(session, {kind: 'released', at: next(session), node});

export const same = (session: Session, node: string): Session =>
  take(session, {kind: 'same', at: next(session), node});

export const add = (
  session: Session,
  node: string,
  item: string,
  name: string,
  as?: string,
): Session =>
  take(session, {
    kind: 'added',
    at: next(session),
    node,
    item,
    name,
    ...(as === undefined ? {} : {as}),
  });

export const rename = (session: Session, item: string, name: string, as?: string): Session =>
  take(session, {
    kind: 'renamed',
    at: next(session),
    item,
    name,
    ...(as === undefined ? {} : {as}),
  });

export const remove = (session: Session, item: string): Session =>
  take(session, {kind: 'removed', at: next(session), item});

export const speak = (session: Session, language: string): Session =>
  take(session, {kind: 'language', at: next(session), language});

export const stop = (session: Session): Session =>
  take(session, {kind: 'stopped', at: next(session)});

export const agree = (session: Session, id = `r${session.log.length}`): Session =>
  take(session, {kind: 'agreed', at: next(session), id});

export const decline = (session: Session, id = `r${session.log.length}`): Session =>
  take(session, {kind: 'declined', at: next(session), id});

/** Names people at a question and lists them there: `{ann: 'Ann'}`. */
export const name = (
  session: Session,
  node: string,
  names: Readonly<Record<string, string>>,
): Session =>
  answer(
    Object.entries(names).reduce(
      (named, [item, called]) => add(named, node, item, called),
      session,
    ),
    node,
    Object.keys(names),
  );

/** Gives these answers, in this order. */
export const tell = (session: Session, answers: Readonly<Record<string, Value>>): Session =>
  Object.entries(answers).reduce((told, [node, value]) => answer(told, node, value), session);

/** Skips whatever is asked until nothing is. */
export const skipOn = (session: Session): Session => {
  const turn = pending(session);
  return turn ? skipOn(skip(session, turn.address)) : session;
};

/** Where everything that was said or asked stands, in order. */
export const path = ({turns}: Session): readonly string[] => turns.map(({address}) => address);

/** The questions asked, by address. */
export const asked = ({turns}: Session): readonly string[] =>
  turns.filter(({node}) => asks(node)).map(({address}) => address);

/** What waits for an answer. */
export const waits = (session: Session): string | undefined => pending(session)?.address;

/** The interrupts that were raised, each with its item: `s4 p7`. */
export const raisedIn = ({raised}: Session): readonly string[] =>
  raised.map(({interrupt, scope}) => [interrupt.id, ...Object.values(scope)].join(' '));

/** All that a person, a page or a result can see of a conversation, as plain data to compare. */
export const visible = (session: Session): Readonly<Record<string, unknown>> => ({
  turns: turnsOf(session),
  raised: session.raised.map(({interrupt, scope, basis, at}) => ({
    rule: interrupt.id,
    action: interrupt.action,
    scope,
    basis,
    at,
  })),
  standing: [...session.facts.standing].toSorted(byKey),
  held: [...session.held].toSorted(byKey),
  items: [...session.items].toSorted(byKey),
  language: session.language,
  stopped: session.stopped,
  verdict: session.verdict,
  ending: ending(session),
  pending: pending(session)?.address,
});

/** The turns alone, with what stands there. */
export const turnsOf = ({turns}: Session): readonly unknown[] =>
  turns.map(({address, node, scope, interrupt, reply}) => ({
    address,
    node: node.id,
    scope,
    interrupt,
    reply,
  }));

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;
