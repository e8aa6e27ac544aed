import type {AreaRule, Rating} from '../assessment/index.js';
import type {Condition} from '../dialog/index.js';
import {askedIn, isAnywhere, questionsOf} from './conditions.js';
import {NONE, type Family} from './diagram.js';
import type {Exploration} from './exploration.js';
import {those} from './truth.js';

/** A rating, or none. */
export type Rate = Rating | null;

/** Every conversation by how an area is rated in it. */
export interface Rated {
  readonly rule: AreaRule;
  /** All of them, less what the area does not look at. */
  readonly whole: Family;
  readonly by: ReadonlyMap<Rate, Family>;
  /** The same before caps. */
  readonly uncapped: ReadonlyMap<Rate, Family>;
  /** Those for which each row decides, in the order of the rule. */
  readonly rows: readonly Family[];
  /** Those in which each cap holds. */
  readonly caps: readonly Family[];
}

/** Rates an area in all conversations at once, as `rate` of the assessment does in one. */
export const rateAll = (exploration: Exploration, rule: AreaRule, family: Family): Rated => {
  const {space} = exploration;
  const {diagram} = space;
  const {rows, gate, asks, caps} = rule;
  const isTrue = (from: Family, when: Condition): Family => those(exploration, from, when, true);
  const uncapped = new Map<Rate, Family>();
  const add = (to: Map<Rate, Family>, rating: Rate, more: Family): void => {
    if (more !== NONE) to.set(rating, diagram.union(to.get(rating) ?? NONE, more));
  };
  let rest = family;
  const decided = new Map<AreaRule['rows'][number], Family>();
  for (const row of rows.toSorted((a, b) => b.rating - a.rating)) {
    const holding = isTrue(rest, row.when);
    decided.set(row, holding);
    add(uncapped, row.rating, holding);
    rest = diagram.without(rest, holding);
  }
  const open = isTrue(rest, gate);
  add(uncapped, 1, open);
  rest = diagram.without(rest, open);
  const shut = asks.reduce((part, id) => {
    const variable = space.at(id);
    return variable ? space.answered(part, variable, ({value}) => value !== undefined) : NONE;
  }, rest);
  add(uncapped, 0, shut);
  add(uncapped, null, diagram.without(rest, shut));
  const capped = caps.map(({when}) => isTrue(family, when));
  const by = new Map<Rate, Family>();
  for (const [rating, part] of uncapped) {
    let free = part;
    caps
      .map(({atMost}, index) => ({atMost, holding: capped[index] ?? NONE}))
      .toSorted((a, b) => a.atMost - b.atMost)
      .forEach(({atMost, holding}) => {
        if (rating === null || rating <= atMost) return;
        add(by, atMost, diagram.meet(free, holding));
        free = diagram.without(free, holding);
      });
    add(by, rating, free);
  }
  return {
    rule,
    whole: family,
    by,
    uncapped,
    rows: rows.map((row) => decided.get(row) ?? NONE),
    caps: capped,
  };
};

/** The questions that an area looks at, its clues among them. */
export const questionsFor = (
  {checkIn: {rules}, names}: Exploration,
  {area, gate, rows, caps, asks}: AreaRule,
): readonly string[] => {
  const conditions = [
    gate,
    ...rows.map(({when}) => when),
    ...caps.map(({when}) => when),
    ...rules.clues.filter((clue) => clue.area === area).map(({when}) => when),
  ];
  const lists = rules.clues.flatMap((clue) =>
    clue.area === area && clue.of !== undefined ? [clue.of] : [],
  );
  return [...asks, ...lists, ...readIn(conditions, names)];
};

/** The questions that conditions look at. */
export const readIn = (
  conditions: readonly Condition[],
  names: Exploration['names'],
): readonly string[] => {
  const asked = conditions.flatMap((when) => askedIn(when, names));
  return [
    ...new Set([...asked.flatMap(questionsOf), ...(asked.some(isAnywhere) ? [ANY_TEXT] : [])]),
  ];
};

const ANY_TEXT = '*';

/** Which levels of a diagram hold some questions, and what the page settled. */
const levelsOf = (
  {space}: Exploration,
  questions: readonly string[],
): ((level: number) => boolean) => {
  const kept = new Set(questions);
  const levels = new Set(
    space.variables.flatMap(({level, node}) =>
      !node || kept.has(node.id) || (kept.has(ANY_TEXT) && node.kind === 'text') ? [level] : [],
    ),
  );
  return (level) => levels.has(level);
};

/** All conversations, less everything but some questions and what the page settled. */
export const narrow = (
  exploration: Exploration,
  family: Family,
  questions: readonly string[],
): Family => exploration.space.diagram.project(family, levelsOf(exploration, questions));

/** Those of a family that narrow to another. */
export const widen = (
  exploration: Exploration,
  family: Family,
  narrowed: Family,
  questions: readonly string[],
): Family => exploration.space.diagram.select(family, levelsOf(exploration, questions), narrowed);
