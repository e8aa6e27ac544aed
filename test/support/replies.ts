import {
  choices,
  codeOf,
  holds,
  span,
  step,
  type Condition,
  type Entry,
  type Question,
  type Scope,
  type Session,
  type Turn,
  type Value,
} from '../../src/dialog/index.js';
import {moment} from './talk.js';

/** What can be done with the question that waits, as entries to take one after the other. */
export type Reply = readonly Entry[];
export type Asking = Turn & {readonly node: Question};

/** Everything that conditions of some data (a script, rules) ask, in its smallest parts, by question. */
export const leavesOf = (
  ...data: readonly unknown[]
): ReadonlyMap<string, readonly Condition[]> => {
  const found = new Map<string, Condition[]>();
  const put = (id: unknown, leaf: object): void => {
    if (typeof id !== 'string') return;
    found.set(id, [...(found.get(id) ?? []), leaf as Condition]);
  };
  const collect = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const leaf = part as Readonly<Record<string, unknown>>;
    if ('answer' in leaf && ('is' in leaf || 'atLeast' in leaf || 'atMost' in leaf))
      put(leaf['answer'], leaf);
    if ('count' in leaf) put(leaf['count'], leaf);
    if ('from' in leaf && 'to' in leaf && typeof leaf['from'] === 'string') {
      put(leaf['from'], leaf);
      put(leaf['to'], leaf);
    }
    Object.values(part).forEach(collect);
  };
  collect(data);
  return found;
};

/**
 * Ways to reply that a condition could tell apart: skipping, and every value that makes some of these leaves come out
 * otherwise than the values before it. Of single choices every option.
 */
export const repliesTo = (
  session: Session,
  turn: Asking,
  leaves: ReadonlyMap<string, readonly Condition[]>,
): readonly Reply[] => {
  const at = moment(session.log.length);
  const about = leaves.get(turn.node.id) ?? [];
  const seen = new Set<string>();
  const said = candidates(session, turn, about).flatMap((value): readonly Reply[] => {
    const entry: Entry = {kind: 'said', at, node: turn.address, value};
    if (turn.node.kind === 'choice') return [[entry]];
    const told = apart(step(session, entry), about, turn.scope);
    if (seen.has(told)) return [];
    seen.add(told);
    return [[entry]];
  });
  const named = turn.node.kind === 'items' ? listings(session, turn, turn.node.atMost) : [];
  return [[{kind: 'skipped', at, node: turn.address}], ...said, ...named];
};

const apart = (session: Session, leaves: readonly Condition[], scope: Scope): string =>
  leaves.map((leaf) => String(holds(leaf, session.facts, scope))).join();

const candidates = (
  session: Session,
  turn: Asking,
  about: readonly Condition[],
): readonly Value[] => {
  const {node} = turn;
  switch (node.kind) {
    case 'choice':
      return choices(session, turn);
    case 'several': {
      const alone = node.options
        .filter((option) => typeof option !== 'string' && option.alone)
        .map(codeOf);
      const codes = choices(session, turn).filter((code) => !alone.includes(code));
      const pairs = codes.flatMap((code, index) =>
        codes.slice(index + 1).map((other) => [code, other]),
      );
      return [...alone.map((code) => [code]), ...codes.map((code) => [code]), ...pairs];
    }
    case 'scale':
    case 'number':
      return Array.from({length: node.to - node.from + 1}, (_, index) => node.from + index);
    case 'text':
      return ['Something'];
    case 'month':
      return months(session, about);
    case 'items':
      return [];
  }
};

/** Months at every distance from now, and from every month that was given, at which a condition changes; no months too. */
const months = ({facts, inputs}: Session, about: readonly Condition[]): readonly string[] => {
  const bounds = about.flatMap((leaf) =>
    [Reflect.get(leaf, 'atLeast'), Reflect.get(leaf, 'atMost')].flatMap((bound: unknown) => {
      const value =
        typeof bound === 'object' && bound !== null
          ? inputs[String(Reflect.get(bound, 'input'))]
          : bound;
      return typeof value === 'number'
        ? [value, value + 1, value - 1, -value, -value - 1, 1 - value]
        : [];
    }),
  );
  const anchors = [
    facts.now,
    ...[...facts.standing].map(([, reply]) => String(reply.value)),
  ].flatMap((value) => span(value)?.[0] ?? []);
  const now = span(facts.now)?.[0] ?? 0;
  const counted = anchors.flatMap((anchor) => [anchor, ...bounds.map((bound) => anchor - bound)]);
  const given = [...new Set(counted)].filter((month) => month <= now).map(written);
  return [...given, facts.now.slice(0, 4), 'unsure', 'always'];
};

const written = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** Nobody new, somebody new, two new, somebody who is known, and the known with somebody new. */
const listings = (session: Session, turn: Asking, atMost: number): readonly Reply[] => {
  const known = choices(session, turn).slice(0, 2);
  const mixed = [
    ...known.map((item) => ({fresh: 0, ids: [item]})),
    {fresh: 1, ids: []},
    {fresh: 2, ids: []},
    ...(known.length > 0 ? [{fresh: 1, ids: known.slice(0, 1)}] : []),
  ];
  return mixed.flatMap(({fresh, ids}) => {
    if (fresh + ids.length > atMost) return [];
    const start = session.log.length;
    const added = Array.from({length: fresh}, (_, index): Entry & {kind: 'added'} => ({
      kind: 'added',
      at: moment(start + index),
      node: turn.address,
      item: `p${start + index}`,
      name: `Name ${start + index}`,
    }));
    const value = [...ids, ...added.map(({item}) => item)];
    return [[...added, {kind: 'said', at: moment(start + fresh), node: turn.address, value}]];
  });
};
