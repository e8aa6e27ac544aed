import {
  holds,
  listAt,
  pending,
  step,
  type Condition,
  type Interrupt,
  type Scope,
  type Script,
  type Session,
} from '../../src/dialog/index.js';
import {leavesOf, repliesTo, type Asking, type Reply} from './replies.js';

export interface Routing {
  /** Where to begin. */
  readonly from: readonly Session[];
  /** Conditions that can tell values apart beside those of the script: rules. */
  readonly beside?: unknown;
  /** Questions (ids) before which conversations that no later route can tell apart are gone on with as one. */
  readonly joinAt?: ReadonlySet<string>;
  /** What is tried at a question; every reply that a condition can tell apart, unless given. */
  readonly replies?: (turn: Asking, all: readonly Reply[]) => readonly Reply[];
}

/**
 * Every conversation that a script allows: each comes to an end, or to a question before which another one already was
 * that has the same ways to go on.
 */
export function* routes(
  script: Script,
  {from, beside, joinAt, replies}: Routing,
): Generator<Session> {
  const leaves = leavesOf(script, beside);
  const outlook = outlookOf(script);
  const seen = new Set<string>();
  const ahead = [...from];
  for (let session = ahead.pop(); session; session = ahead.pop()) {
    const turn = pending(session);
    if (!turn) {
      yield session;
      continue;
    }
    if (joinAt?.has(turn.node.id)) {
      const key = outlook(session);
      const isKnown = seen.has(key);
      seen.add(key);
      if (isKnown) {
        yield session;
        continue;
      }
    }
    const all = repliesTo(session, turn, leaves);
    for (const reply of replies?.(turn, all) ?? all) ahead.push(reply.reduce(step, session));
  }
}

/** What decides how a conversation can go on: where it is, who is listed, and how every condition comes out. */
const outlookOf = (script: Script): ((session: Session) => string) => {
  const conditions = conditionsIn(script);
  return (session) => {
    const {facts, items, raised, places} = session;
    const lists = [...items].map(([id, {list, from}]) => [id, list, from] as const);
    // People are told apart by what was said of them, not by their ids.
    const scopes: readonly Scope[] = [{}, ...lists.map(([id, list]) => ({[list]: id}))];
    const several = [...places.values()].flatMap(({node}) =>
      node.kind === 'each' ? [node.of] : [],
    );
    const listed = several.map((of) => {
      const value = facts.standing.get(of)?.value;
      return Array.isArray(value) && places.get(of)?.node.kind === 'items'
        ? [listAt(places, of), ...value]
        : [];
    });
    const order = new Map(lists.map(([id], index) => [id, String(index)]));
    const plain = (id: string): string => order.get(id) ?? id;
    const where = pending(session);
    return JSON.stringify([
      where?.address.split('/').map(plain),
      listed.map((ids) => ids.map(plain)),
      lists.map(([, list, from]) => [list, from]),
      scopes.map((scope) => conditions.map((when) => sign(holds(when, facts, scope)))).join(),
      raised.map(({interrupt, scope}) => [interrupt.id, ...Object.values(scope).map(plain)]),
    ]);
  };
};

const sign = (truth: boolean | undefined): string =>
  truth === undefined ? '?' : truth ? '+' : '-';

/** The conditions of routes, options and interrupts. */
const conditionsIn = ({nodes, interrupts}: Script): readonly Condition[] => {
  const found: Condition[] = [];
  const collect = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('when' in part) found.push((part as Pick<Interrupt, 'when'>).when);
    Object.values(part).forEach(collect);
  };
  collect([nodes, interrupts]);
  return found;
};
