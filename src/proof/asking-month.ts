import {ALWAYS, UNSURE, type Question} from '../dialog/index.js';
import {MONTH, plain, SKIPPED, type Answer} from './answer.js';
import {MOST_ANSWERS} from './answers.js';
import {NONE, type Family} from './diagram.js';
import {groupsOf} from './groups.js';
import {outcomesOf, pairsAt} from './months.js';
import type {Variable} from './space.js';
import {tooMany, type Walk} from './walk.js';

/** Conversations go on with a month, in every way in which it can lie to those that were given before. */
export const askMonth = (
  walk: Walk,
  variable: Variable,
  {id, future}: Extract<Question, {kind: 'month'}>,
  here: Family,
  path: string,
): Family => {
  const {space, pairs} = walk;
  const {diagram} = space;
  const dated = {...variable, id};
  const fixed = (walk.survey.interests.get(id)?.leaves ?? []).some(
    (leaf) => 'is' in leaf && [leaf.is].flat().some((one) => one !== ALWAYS && one !== UNSURE),
  );
  if (fixed)
    tooMany(
      walk,
      path,
      `A condition asks whether "${id}" is one certain month: months are told apart by how they lie to each other only.`,
      'Compare it by "from" and "to".',
    );
  const others = space.variables.flatMap((other) =>
    other.node?.kind === 'month' && other !== variable ? [{...other, id: other.node.id}] : [],
  );
  const compared = pairsAt(dated, others, pairs);
  const near = new Set(compared.flatMap(({other}) => other ?? []));
  const groups = groupsOf(diagram, here, [...near], (family, other) =>
    space.answered(family, other, ({apart}) => apart !== undefined),
  );
  return groups.reduce((sum, {family, there}) => {
    let ways: readonly Readonly<Record<string, string>>[] = [{}];
    for (const {key, pair, other} of compared) {
      if (other && !there.includes(other)) continue;
      const outcomes = outcomesOf(pair, future === true);
      ways = ways.flatMap((way) => outcomes.map((letters) => ({...way, [key]: letters})));
      if (ways.length <= MOST_ANSWERS) continue;
      tooMany(
        walk,
        path,
        `"${id}" is compared with ${there.length} other months, in more ways than can be gone through.`,
        'Compare it with fewer.',
      );
      ways = ways.slice(0, MOST_ANSWERS);
    }
    const dates = ways.map((apart): Answer => ({...plain(MONTH), apart}));
    return diagram.union(sum, space.ask(family, variable, [...UNDATED, ...dates]));
  }, NONE);
};

/** Answers that name no month. */
const UNDATED = [SKIPPED, plain(ALWAYS), plain(UNSURE)];
