import {prefixIn, type Question, type Scope} from '../dialog/index.js';
import {plain, SKIPPED} from './answer.js';
import {MOST_ANSWERS} from './answers.js';
import {NONE, type Family} from './diagram.js';
import {groupsOf} from './groups.js';
import {lists, newItem} from './items.js';
import {subsetsOf} from './sets.js';
import type {Variable} from './space.js';
import {tooMany, type Named, type Walk} from './walk.js';

/**
 * Conversations go on with those who were named before, each or not, and so many new ones: which of them come first
 * tells nothing apart.
 */
export const askItems = (
  walk: Walk,
  variable: Variable,
  {list, atMost}: Extract<Question, {kind: 'items'}>,
  here: Family,
  path: string,
): Family => {
  const {space, survey} = walk;
  const {diagram} = space;
  const own = Array.from({length: atMost}, (_, index) => newItem(variable.address, index + 1));
  const earlier = namedBefore(walk, list, variable, own);
  const groups = groupsOf(diagram, here, earlier, (family, {id, from}) =>
    space.answered(family, from, (answer) => lists(answer, id)),
  );
  return groups.reduce((sum, {family, there}) => {
    const isMany = 2 ** there.length * atMost > MOST_ANSWERS;
    const fresh = survey.isSlice ? own.slice(0, 1) : own;
    if (isMany)
      tooMany(
        walk,
        path,
        `${there.length} items that were named before can be listed at "${variable.address}".`,
        'Use another list, or list fewer.',
      );
    const listings = isMany ? [] : listingsOf(there, fresh, atMost);
    return diagram.union(
      sum,
      space.ask(family, variable, [SKIPPED, ...listings.map((ids) => plain(ids))]),
    );
  }, NONE);
};

/** The items that can have been named before a question; those of its own are known from now on. */
const namedBefore = (
  {named}: Walk,
  list: string,
  variable: Variable,
  own: readonly string[],
): readonly Named[] => {
  const known = named.get(list) ?? [];
  if (known.every(({from}) => from !== variable))
    named.set(list, [...known, ...own.map((id) => ({id, from: variable}))]);
  return known.filter(({from}) => from !== variable && isUnder(variable.scope, from.scope));
};

/** Whether a question is asked within what another is asked about. */
const isUnder = (scope: Scope, outer: Scope): boolean =>
  prefixIn(scope).startsWith(prefixIn(outer));

/** Some of those who are there, and the first of the new ones, as many as can be listed. */
const listingsOf = (
  there: readonly Named[],
  own: readonly string[],
  atMost: number,
): readonly (readonly string[])[] =>
  subsetsOf(there.map(({id}) => id)).flatMap((ids) =>
    Array.from({length: own.length + 1}, (_, count) => [...ids, ...own.slice(0, count)]).filter(
      ({length}) => length > 0 && length <= atMost,
    ),
  );
