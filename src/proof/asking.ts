import {codeOf, type Leaf, type Question, type Scope} from '../dialog/index.js';
import {signature, SKIPPED, type Answer} from './answer.js';
import {answersTo, type Interest, type Plain} from './answers.js';
import {askItems} from './asking-items.js';
import {askMonth} from './asking-month.js';
import {NONE, type Family} from './diagram.js';
import {groupsOf, type Group} from './groups.js';
import type {Variable} from './space.js';
import type {Memory} from './survey.js';
import {those} from './truth.js';
import {decide, tooMany, type Walk} from './walk.js';

/** Conversations go on with every answer to a question that conditions can tell apart. */
export const ask = (
  walk: Walk,
  variable: Variable,
  node: Question,
  here: Family,
  path: string,
): Family => {
  if (node.kind === 'month' || node.kind === 'items') unchanged(walk, node, path);
  if (node.kind === 'month') return askMonth(walk, variable, node, here, path);
  if (node.kind === 'items') return askItems(walk, variable, node, here, path);
  const {space, survey, checkIn} = walk;
  const interest = survey.interests.get(node.id) ?? NO_INTEREST;
  return offers(walk, node, here, variable.scope, path).reduce((sum, {family, there}) => {
    const answers = answersTo(node, there, interest, checkIn.readers);
    if (!answers)
      tooMany(
        walk,
        path,
        `"${node.id}" can be answered in more ways than can be gone through, or has a text that no example is given for.`,
        'Ask less of it in conditions, offer less, or give its readers examples.',
      );
    const all = withChanges(walk, answers ?? [SKIPPED], node, interest, path);
    return space.diagram.union(sum, space.ask(family, variable, all));
  }, NONE);
};

/** Says of a month or a list that something remembers what is not gone through: that it was changed. */
const unchanged = ({survey, gaps}: Walk, {id, kind}: Question, path: string): void => {
  if (!survey.memories.has(id)) return;
  const code = 'change-unseen';
  gaps.set(`${code} ${path}`, {
    code,
    path,
    message: `A condition remembers "${id}", but answers of kind ${kind} are not gone through as changed.`,
    fix: 'Raise by another kind of question, or ask what stands.',
  });
};

const NO_INTEREST: Interest = {leaves: [], isListing: false, isPick: false};

/** Options are offered by conditions: one group for each set of codes. */
const offers = (
  walk: Walk,
  node: Plain,
  here: Family,
  scope: Scope,
  path: string,
): readonly Group<string>[] => {
  const {diagram} = walk.space;
  if (!('options' in node)) return [{family: here, there: []}];
  const held = new Map(
    node.options.map((option, index) => {
      const code = codeOf(option);
      if (typeof option === 'string' || !option.when) return [code, here];
      const {when} = option;
      const holds = those(walk, here, when, true, scope);
      const what = `the option "${code}" of "${node.id}"`;
      const about = {path: `${path}.options[${index}].when`, kind: 'option', what, when} as const;
      decide(walk, {...about, met: here, holds, decides: holds}, scope);
      return [code, holds];
    }),
  );
  return groupsOf(diagram, here, [...held.keys()], (family, code) =>
    diagram.meet(family, held.get(code) ?? NONE),
  );
};

/** Answers, and those that were given first and then changed, where something remembers the first. */
const withChanges = (
  walk: Walk,
  answers: readonly Answer[],
  node: Question,
  {leaves}: Interest,
  path: string,
): readonly Answer[] => {
  const memories = walk.survey.memories.get(node.id);
  if (!memories) return answers;
  const remembered = memories.map(({leaf}) => leaf);
  const firsts = new Map<string, Answer>();
  for (const answer of answers) {
    const key = signature(answer, remembered);
    const isKept = memories.some(({letters}, index) => letters.includes(key[index] ?? ''));
    const isLast = memories.some(({isStop}, index) => isStop && key[index] === 'T');
    if (isKept && !isLast && !firsts.has(key)) firsts.set(key, answer);
  }
  const isMany = firsts.size > MOST_FIRSTS;
  const isSum = isMany && isSumOfAll(node, memories);
  if (isMany && !isSum)
    tooMany(
      walk,
      path,
      `${firsts.size} answers to "${node.id}" are remembered once they are changed: more than can be gone through in every order.`,
      'Ask less of what was ever said there, or raise less by it.',
    );
  const before = isSum
    ? [...firsts.values()].map((first) => [first])
    : ordersOf([...firsts.values()].slice(0, MOST_FIRSTS));
  const changed = before.flatMap((all) =>
    answers
      .filter((last) => signature(last, leaves) !== lastOf(all, leaves))
      .filter((last) => !isSum || all.every((first) => isWithin(last, first, remembered)))
      .map((last): Answer => ({...last, before: all})),
  );
  return [...answers, ...changed];
};

/** More answers than this are not remembered in every order. */
const MOST_FIRSTS = 4;

/**
 * Whether all that is remembered of a question is what was chosen or found there at any time. Then the order does not
 * matter, and one answer stands for several that were given one after the other.
 */
const isSumOfAll = (node: Question, memories: readonly Memory[]): boolean =>
  (node.kind === 'text' || (node.kind === 'several' && node.atMost === undefined)) &&
  memories.every(({letters, isEver}) => letters === 'T' && !isEver);

/** Whether all that is true of one answer is true of another too. */
const isWithin = (one: Answer, other: Answer, leaves: readonly Leaf[]): boolean => {
  const [mine, theirs] = [signature(one, leaves), signature(other, leaves)];
  return leaves.every((_, index) => mine[index] !== 'T' || theirs[index] === 'T');
};

/** Some things, in every order: one of them, two of them, and so on. */
const ordersOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.flatMap((one) => [
    [one],
    ...ordersOf(all.filter((other) => other !== one)).map((rest) => [one, ...rest]),
  ]);

const lastOf = (before: readonly Answer[], leaves: Interest['leaves']): string => {
  const last = before.at(-1);
  return last ? signature(last, leaves) : '';
};
