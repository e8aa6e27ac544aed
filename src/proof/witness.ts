import type {Session} from '../dialog/index.js';
import type {Answer} from './answer.js';
import {closed, datesFor, type Dates, type Undated} from './dates.js';
import {NONE, type Choice, type Family} from './diagram.js';
import type {Exploration} from './exploration.js';
import type {Witness} from './finding.js';
import {hold} from './hold.js';
import type {Variable} from './space.js';

/** A conversation of a family, held with the engine. */
export interface Held extends Found {
  readonly session: Session;
}

/** What is said in one conversation, with months for its months. */
export interface Found {
  readonly said: readonly Choice[];
  readonly answers: ReadonlyMap<string, Answer>;
  readonly dates: Dates;
}

/** A conversation of the least cost; what no months can be like is passed over. */
export const cheapest = (
  exploration: Exploration,
  family: Family,
  cost: (level: number, value: number) => number,
): Found | undefined => {
  const {diagram} = exploration.space;
  for (let rest = family; rest !== NONE;) {
    const found = diagram.cheapest(rest, cost);
    if (!found) return undefined;
    const answers = answersOf(exploration, found.said);
    const undated = closed(undatedIn(exploration, answers));
    const dates = datesFor(undated, exploration.pairs);
    if (dates) return {said: found.said, answers, dates};
    rest = impossible(exploration, rest, undated);
  }
  return undefined;
};

/**
 * A shortest conversation of a family: as few answers as can be, and of these as many as can be said, not skipped.
 *
 * @param cost - What each answer costs; one unless given.
 */
export const shortest = (
  exploration: Exploration,
  family: Family,
  cost: (variable: Variable, answer: Answer) => number = () => 1,
): Held | undefined => {
  const {space} = exploration;
  const found = cheapest(exploration, family, (level, value) => {
    const variable = space.atLevel(level);
    const answer = variable?.answers[value];
    return variable?.node && answer ? cost(variable, answer) + dearness(answer) : 0;
  });
  return found && {...found, session: hold(exploration, found.answers, found.dates)};
};

/**
 * The same family if one of its conversations can be held; none if no months can be as any of them says.
 *
 * Months are gone through pair by pair, so that three of them may be said to lie as no three can.
 */
export const real = (exploration: Exploration, family: Family): Family => {
  const {space, pairs} = exploration;
  const dated = (level: number, value: number): number =>
    space.atLevel(level)?.answers[value]?.apart ? 1 : 0;
  return pairs.length === 0 || cheapest(exploration, family, dated) ? family : NONE;
};

/** The same as a witness that says what to look at. */
export const witnessOf = (
  exploration: Exploration,
  family: Family,
  shows: string,
): {readonly witness?: Witness} => {
  const held = shortest(exploration, family);
  return held ? {witness: {log: held.session.log, shows}} : {};
};

/** A skipped question says less than an answered one, and a changed answer takes more. */
const dearness = ({value, before}: Answer): number =>
  (value === undefined ? 0.001 : 0) + (before?.length ?? 0);

const answersOf = ({space}: Exploration, said: readonly Choice[]): ReadonlyMap<string, Answer> =>
  new Map(
    said.flatMap(([level, value]) => {
      const variable = space.atLevel(level);
      const answer = variable?.answers[value];
      return variable && answer ? [[variable.address, answer] as const] : [];
    }),
  );

const undatedIn = (
  {space}: Exploration,
  answers: ReadonlyMap<string, Answer>,
): readonly Undated[] =>
  [...answers].flatMap(([address, answer]) => {
    const {node, scope = {}} = space.at(address) ?? {};
    return answer.apart && node?.kind === 'month'
      ? [{address, id: node.id, scope, answer, isFuture: node.future === true}]
      : [];
  });

/** What is left without those whose months are apart in a way in which none can be. */
const impossible = (
  {space, pairs}: Exploration,
  family: Family,
  undated: readonly Undated[],
): Family => {
  const needed = undated.reduce<readonly Undated[]>((kept, one) => {
    const fewer = kept.filter((other) => other !== one);
    return datesFor(closed(fewer), pairs) ? kept : fewer;
  }, undated);
  const those = needed.reduce((rest, {address, answer}) => {
    const variable = space.at(address);
    return variable
      ? space.answered(
          rest,
          variable,
          ({apart}) => JSON.stringify(apart) === JSON.stringify(answer.apart),
        )
      : rest;
  }, family);
  return space.diagram.without(family, those);
};
