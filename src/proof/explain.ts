import {assess, type Area, type AreaRule, type CheckIn} from '../assessment/index.js';
import {
  addressOf,
  answerOf,
  asks,
  choices,
  isClosed,
  pending,
  step,
  type Entry,
  type Session,
  type Turn,
  type Value,
} from '../dialog/index.js';
import {conditionsIn} from './conditions.js';
import {explore, MONTH, type Exploration} from './explore.js';
import {likenessOf} from './likeness.js';
import {narrow, questionsFor, rateAll, readIn, widen, type Rate} from './rated.js';
import {cheapest} from './witness.js';

/** One answer that would have to be another; `undefined` stands for none. */
export interface Change {
  readonly address: string;
  readonly from: Value | undefined;
  readonly to: Value | undefined;
}

/**
 * The smallest change of answers after which an area would be rated otherwise; that it is not rated is no flip. What is
 * asked anew is skipped; who is listed stays so. A conversation that was stopped has none.
 */
export interface Flip {
  readonly area: Area;
  readonly from: Rate;
  readonly to: Rate;
  readonly changes: readonly Change[];
}

/** A question that was skipped, held back or never asked. */
export interface Unanswered {
  readonly address: string;
  readonly state: 'skipped' | 'held' | 'not-asked';
  /** The areas whose rating an answer there could have changed, all else being as it was. */
  readonly matters: readonly Area[];
}

/** Why a conversation was rated as it was, by what would have made it otherwise. */
export interface Explanation {
  readonly flips: readonly Flip[];
  readonly unanswered: readonly Unanswered[];
}

const known = new WeakMap<CheckIn, Exploration>();

/** Explains the ratings of a conversation: nearest flips of one answer are found by the engine, others in the diagram. */
export const explain = (session: Session, checkIn: CheckIn): Explanation => {
  const exploration = known.get(checkIn) ?? explore(checkIn);
  known.set(checkIn, exploration);
  return {
    flips: flipsOf(exploration, session),
    unanswered: unansweredIn(exploration, session),
  };
};

const flipsOf = (exploration: Exploration, session: Session): readonly Flip[] => {
  if (isClosed(session)) return [];
  const {checkIn} = exploration;
  const ratings = ratingsOf(checkIn, session);
  const single = singleChanges(exploration, session);
  return checkIn.rules.areas.flatMap((rule): readonly Flip[] => {
    const {area} = rule;
    const from = ratings.get(area) ?? null;
    const isOther = (to: Rate | undefined): boolean => to !== from && to !== null;
    const nearest = single.find(({after}) => isOther(after.get(area)));
    if (nearest)
      return [{area, from, to: nearest.after.get(area) ?? null, changes: [nearest.change]}];
    const several = waysTo(exploration, session, rule, isOther).find(
      ({to, changes}) => ratingAfter(checkIn, session, changes, area) === to,
    );
    return several ? [{area, from, ...several}] : [];
  });
};

/** How an area is rated after some changes, if they can be made; what is asked anew is skipped. */
const ratingAfter = (
  checkIn: CheckIn,
  session: Session,
  changes: readonly Change[],
  area: Area,
): Rate | undefined => {
  let changed = session;
  for (const {address, to} of changes) {
    const next = step(skippedTo(changed, address), entryFor(session, address, to));
    if (next === changed) return undefined;
    changed = next;
  }
  return ratingsOf(checkIn, skipped(changed)).get(area);
};

/** The same with what waits skipped, up to a question or to the end. */
const skippedTo = (session: Session, address: string): Session => {
  const turn = pending(session);
  if (!turn || session.turns.some((one) => one.address === address)) return session;
  return skippedTo(step(session, entryFor(session, turn.address, undefined)), address);
};
const skipped = (session: Session): Session => skippedTo(session, '');

const entryFor = ({log, opened}: Session, node: string, value: Value | undefined): Entry => {
  const at = log.at(-1)?.at ?? opened.at;
  return value === undefined ? {kind: 'skipped', at, node} : {kind: 'said', at, node, value};
};

type Ratings = ReadonlyMap<Area, Rate>;

const ratingsOf = ({rules}: CheckIn, session: Session): Ratings =>
  new Map(assess(rules, session).areas.map(({area, rating}) => [area, rating]));

/** Every change of one answer on the way, and the ratings after it. */
const singleChanges = (
  exploration: Exploration,
  session: Session,
): readonly {readonly change: Change; readonly after: Ratings}[] => {
  return session.turns.flatMap((turn) => {
    const {address: node, reply} = turn;
    if (!asks(turn.node)) return [];
    const from = answerOf(reply);
    return [...valuesFor(exploration, session, turn), undefined].flatMap((to) => {
      if (JSON.stringify(to) === JSON.stringify(from)) return [];
      const changed = step(session, entryFor(session, node, to));
      const change = {address: node, from, to};
      return changed === session
        ? []
        : [{change, after: ratingsOf(exploration.checkIn, skipped(changed))}];
    });
  });
};

/** Months before the opening that are tried one by one. */
const MONTHS_BACK = 48;

/** Answers to a question that conditions can tell apart; of what is listed, none. */
const valuesFor = ({space}: Exploration, session: Session, turn: Turn): readonly Value[] => {
  const {node} = turn;
  if (node.kind === 'month') {
    const [year = 0, month = 1] = session.now.split('-').map(Number);
    const count = year * 12 + month - 1;
    return [
      ...Array.from({length: MONTHS_BACK + 1}, (_, back) => count - back).map(
        (one) => `${Math.floor(one / 12)}-${String((one % 12) + 1).padStart(2, '0')}`,
      ),
      'always',
      'unsure',
    ];
  }
  if (node.kind === 'choice') return choices(session, turn);
  if (node.kind === 'items') return [];
  const alike = space.variables.find((variable) => variable.node?.id === node.id);
  return (alike?.answers ?? []).flatMap(({value}) => (value === undefined ? [] : [value]));
};

/** For each other rating of an area the fewest answers that have to be others, fewest first; who is listed stays so. */
const waysTo = (
  exploration: Exploration,
  session: Session,
  rule: AreaRule,
  isOther: (to: Rate) => boolean,
): readonly Pick<Flip, 'to' | 'changes'>[] => {
  const {space, checkIn, names, complete, places} = exploration;
  const own = questionsFor(exploration, rule);
  const routing = readIn(
    conditionsIn(checkIn.script).map(({when}) => when),
    names,
  );
  const blocks = [...places].flatMap(([id, {interrupt}]) => (interrupt === undefined ? [] : [id]));
  const questions = [...own, ...routing, ...blocks];
  const routed = narrow(exploration, complete, questions);
  const {by} = rateAll(exploration, rule, narrow(exploration, routed, own));
  const {values, addresses} = likenessOf(exploration, session);
  const cost = (level: number, value: number): number => {
    const {node, answers = []} = space.atLevel(level) ?? {};
    const answer = answers[value];
    if (!answer || values.get(level) === value) return 0;
    const isListed = node?.kind === 'items' && answer.value !== undefined;
    if (!node || isListed || answer.before) return Infinity;
    return answer.value === undefined && !values.has(level) ? NEARLY_NONE : 1;
  };
  return [...by]
    .filter(([to]) => isOther(to))
    .flatMap(([to, family]) => {
      const found = cheapest(exploration, widen(exploration, routed, family, own), cost);
      return found ? [{to, found}] : [];
    })
    .map(({to, found: {said, dates}}) => ({
      to,
      // What is asked first lies lowest.
      changes: said
        .toSorted(([a], [b]) => b - a)
        .flatMap(([level, value]): readonly Change[] => {
          const variable = space.atLevel(level);
          const answer = variable?.answers[value];
          if (!variable || !answer || cost(level, value) < 1) return [];
          const address = addresses.get(variable.address) ?? variable.address;
          return [
            {
              address,
              from: answerOf(session.facts.standing.get(address)),
              to: answer.value === MONTH ? dates.months.get(variable.address) : answer.value,
            },
          ];
        }),
    }))
    .filter(({changes}) => changes.length > 0)
    .toSorted((a, b) => a.changes.length - b.changes.length);
};

/** What it costs that a question is asked anew and skipped: less than any answer. */
const NEARLY_NONE = 0.01;

const unansweredIn = (exploration: Exploration, session: Session): readonly Unanswered[] => {
  const {checkIn, places} = exploration;
  const ratings = ratingsOf(checkIn, session);
  const came = new Map(session.turns.map((turn) => [turn.address, turn]));
  const never = [...places.values()].flatMap((place) => {
    const address =
      place.interrupt === undefined && asks(place.node) ? addressOf(place, {}) : undefined;
    return address === undefined || came.has(address) ? [] : [{address, node: place.node}];
  });
  const open = session.turns.flatMap(({address, node, reply}) =>
    asks(node) && answerOf(reply) === undefined ? [{address, node, reply}] : [],
  );
  const matters = (address: string, node: Turn['node']): readonly Area[] => {
    const turn: Turn = {
      address,
      node,
      scope: {},
      interrupt: undefined,
      reply: undefined,
      place: [],
    };
    const changed = new Set<Area>();
    for (const value of valuesFor(exploration, session, turn)) {
      const reply = {kind: 'said', value, at: session.opened.at, found: []} as const;
      const standing = session.facts.standing.with(address, reply);
      const after = ratingsOf(checkIn, {...session, facts: {...session.facts, standing}});
      for (const [area, rating] of after) if (ratings.get(area) !== rating) changed.add(area);
    }
    return [...changed];
  };
  return [
    ...open.map(({address, node, reply}) => ({
      address,
      state:
        reply?.kind === 'held'
          ? ('held' as const)
          : reply
            ? ('skipped' as const)
            : ('not-asked' as const),
      matters: matters(address, node),
    })),
    ...never.flatMap(({address, node}) =>
      asks(node) ? [{address, state: 'not-asked' as const, matters: matters(address, node)}] : [],
    ),
  ];
};
