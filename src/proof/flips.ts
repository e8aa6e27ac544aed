import type {Area, CheckIn} from '../assessment/index.js';
import {
  answerOf,
  asks,
  isClosed,
  pending,
  step,
  type Entry,
  type Session,
  type Value,
} from '../dialog/index.js';
import type {Exploration} from './exploration.js';
import {waysTo} from './fewest-changes.js';
import type {Rate} from './rated.js';
import {ratingsOf, valuesFor, type Ratings} from './what-if.js';

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

/** The nearest flip of each area that has one: of one answer if one is enough; each is tried with the engine. */
export const flipsOf = (exploration: Exploration, session: Session): readonly Flip[] => {
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

/** Every change of one answer on the way, and the ratings after it. */
const singleChanges = (
  exploration: Exploration,
  session: Session,
): readonly {readonly change: Change; readonly after: Ratings}[] =>
  session.turns.flatMap((turn) => {
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
