import type {Claims} from '../claims.js';
import {ABSENT, NONE, type Family} from '../diagram.js';
import type {Exploration} from '../exploration.js';
import type {Lengths} from '../proof.js';
import type {Record} from '../record.js';
import {isList} from '../../dialog/index.js';
import type {Answer} from '../answer.js';
import type {Variable} from '../space.js';
import {those} from '../truth.js';
import {shortest} from '../witness.js';

/**
 * Completed conversations shorter or longer than claimed.
 *
 * @param explorations - Of the same check-in: what is so in one of them can be.
 */
export const checkTurns = (
  explorations: readonly Exploration[],
  {look, find}: Record,
  claims: Claims['turns'],
): void => {
  const usual = explorations.map((exploration) => ({exploration, family: usualIn(exploration)}));
  claims.forEach(({id, when, least, most}, index) => {
    look('turns');
    const path = `claims.turns[${index}]`;
    const meant = usual.flatMap(({exploration, family}) => {
      const own = when ? those(exploration, family, when, true) : family;
      return own === NONE ? [] : [{exploration, family: own, ...extremes(exploration, own)}];
    });
    if (meant.length === 0) {
      find('turns', {
        path: `${path}.when`,
        message: `The claim "${id}" speaks of no conversation.`,
        fix: 'Mend its condition.',
      });
    }
    const wrong = (
      {exploration, family}: (typeof meant)[number],
      length: number,
      bound: number,
      longest: boolean,
    ): void => {
      const cost = (variable: Variable): number =>
        (longest ? -1 : 1) * turnOf(variable, exploration);
      const held = shortest(exploration, family, cost);
      find('turns', {
        path: `${path}.${longest ? 'most' : 'least'}`,
        message: `"${id}" claims at ${longest ? 'most' : 'least'} ${bound} turns; there can be ${length}.`,
        fix: longest ? 'Ask less, or claim more.' : 'Claim less.',
        ...(held ? {witness: {log: held.session.log, shows: `It has ${length} turns.`}} : {}),
      });
    };
    const [short] = meant.toSorted((a, b) => a.short - b.short);
    const [long] = meant.toSorted((a, b) => b.long - a.long);
    if (least !== undefined && short && short.short < least)
      wrong(short, short.short, least, false);
    if (most !== undefined && long && long.long > most) wrong(long, long.long, most, true);
  });
};

/** Turns of those that are completed, questions of interrupts apart and no more items listed than is usual. */
export const lengthsOf = (exploration: Exploration): Lengths => {
  const family = usualIn(exploration);
  const {short, long} = extremes(exploration, family);
  const likely = likelihoods(exploration, family);
  const total = likely.reduce((sum, part) => sum + part, 0);
  const at = (share: number): number => {
    let sum = 0;
    return likely.findIndex((part) => (sum += part / total) >= share - 1e-9);
  };
  return {
    shortest: short,
    longest: long,
    typical: {least: at(0.05), median: at(0.5), most: at(0.95)},
  };
};

/** Questions that are asked together are one turn: that of the first. */
const turnOf = ({node, interrupt, isName}: Variable, {places}: Exploration): number =>
  node && interrupt === undefined && !isName && places.get(node.id)?.isBeside !== true ? 1 : 0;

/** Those that are completed, and in which nobody lists more than is usual. */
const usualIn = ({space, ends, places}: Exploration): Family => {
  const completed = [...ends].flatMap(([id, family]) => {
    const {node} = places.get(id) ?? {};
    return node?.kind === 'end' && node.outcome === 'completed' ? [family] : [];
  });
  return space.variables.reduce(
    (family, {node, level, answers}) => {
      if (node?.kind !== 'items' || node.usual === undefined) return family;
      const {usual} = node;
      const isMore = answers.map(({value}) => isList(value) && value.length > usual);
      return space.diagram.where(family, level, (value) => value === ABSENT || !isMore[value]);
    },
    completed.reduce(space.diagram.union, NONE),
  );
};

const extremes = (
  exploration: Exploration,
  family: Family,
): {readonly short: number; readonly long: number} => {
  const {space} = exploration;
  const {diagram} = space;
  const turns = (level: number): number => {
    const variable = space.atLevel(level);
    return variable ? turnOf(variable, exploration) : 0;
  };
  const bound = (pick: (...all: number[]) => number, none: number): number =>
    diagram.fold(family, none, 0, (level, rest, branches) =>
      branches.reduce((best, [, next]) => pick(best, next + turns(level)), rest),
    );
  return {short: bound(Math.min, Infinity), long: bound(Math.max, -Infinity)};
};

/** How likely each number of turns is, to a factor, if nothing is skipped and every answer is as likely as any other. */
const likelihoods = (exploration: Exploration, family: Family): readonly number[] => {
  const {space} = exploration;
  const weights = space.variables.map(({level, answers}) => {
    const own = answers.map(weightOf);
    return [
      level,
      own.map(
        (weight) =>
          weight /
          Math.max(
            1,
            own.reduce((a, b) => a + b, 0),
          ),
      ),
    ] as const;
  });
  const known = new Map(weights);
  return space.diagram.fold<readonly number[]>(family, [], [1], (level, rest, branches) => {
    const variable = space.atLevel(level);
    const sum: number[] = [...rest];
    const shift = variable ? turnOf(variable, exploration) : 0;
    for (const [value, next] of branches) {
      const weight = variable ? (variable.isName ? 0 : (known.get(level)?.[value] ?? 0)) : 1;
      if (weight === 0) continue;
      next.forEach((part, turns) => {
        sum[turns + shift] = (sum[turns + shift] ?? 0) + weight * part;
      });
    }
    return Array.from(sum, (part) => part ?? 0);
  });
};

const weightOf = ({value, before, weight}: Answer): number =>
  value === undefined || before ? 0 : weight;
