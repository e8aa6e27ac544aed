import {NONE, type Family} from '../diagram.js';
import type {Exploration} from '../exploration.js';
import type {Judgements} from '../parts.js';
import {pathsOf} from '../paths.js';
import type {Record} from '../record.js';
import {real, witnessOf} from '../witness.js';

/**
 * Nodes that no conversation comes to, ends that are none, and conditions that decide nothing.
 *
 * @param explorations - Of the same check-in: what is so in one of them can be.
 */
export const checkConversations = (
  explorations: readonly [Exploration, ...Exploration[]],
  {look, find}: Record,
): void => {
  const [first] = explorations;
  const paths = pathsOf(first.checkIn.script);
  for (const [id, {interrupt}] of first.places) {
    look('unreachable');
    if (explorations.some((one) => real(one, one.reached.get(id) ?? NONE) !== NONE)) continue;
    const near = explorations.find((one) => nearest(one, id, interrupt) !== NONE) ?? first;
    find('unreachable', {
      path: paths.get(id) ?? id,
      message: `No conversation comes to "${id}".`,
      fix: 'Take it out, or mend the condition that keeps everybody from it.',
      ...witnessOf(
        near,
        nearest(near, id, interrupt),
        `Nothing that is said from here leads to "${id}".`,
      ),
    });
  }
  look('dead-end', Math.max(1, new Set(explorations.flatMap(({ends}) => [...ends.keys()])).size));
  for (const id of new Set(explorations.flatMap(({broken}) => [...broken.keys()]))) {
    const breaking = explorations.find((one) => real(one, one.broken.get(id) ?? NONE) !== NONE);
    if (!breaking) continue;
    const family = breaking.broken.get(id) ?? NONE;
    find('dead-end', {
      path: paths.get(id) ?? id,
      message: `The conversation breaks off after "${id}".`,
      fix: 'Let it lead to a node of kind "end".',
      ...witnessOf(breaking, family, 'It breaks off here, at no end of the script.'),
    });
  }
  checkConstants(
    explorations.map((exploration) => ({exploration, judgements: exploration.judgements})),
    {look, find},
  );
  for (const path of new Set(explorations.flatMap(({decisions}) => [...decisions.keys()]))) {
    look('shadowed');
    const own = explorations.flatMap((exploration) => {
      const decision = exploration.decisions.get(path);
      return decision ? [{exploration, ...decision}] : [];
    });
    const varying = own.find(({met, holds}) => holds !== NONE && holds !== met);
    if (!varying || own.some((one) => real(one.exploration, one.decides) !== NONE)) continue;
    find('shadowed', {
      path,
      message: `The condition of ${varying.what} never decides: whenever it is true, one before it is.`,
      fix: 'Take it out, put it first, or narrow those before it.',
      ...witnessOf(
        varying.exploration,
        varying.holds,
        'It is true here, and another route is taken.',
      ),
    });
  }
};

/** What was judged of conditions in one exploration. */
export interface Seen {
  readonly exploration: Exploration;
  readonly judgements: Judgements;
  /** Makes whole conversations of those that were judged. */
  readonly widen?: (family: Family) => Family;
}

/** Conditions that are never or always true, where they are; of the parts of one that is, nothing more is said. */
export const checkConstants = (
  seen: readonly Seen[],
  {look, find}: Pick<Record, 'look' | 'find'>,
): void => {
  const paths = [...new Set(seen.flatMap(({judgements}) => [...judgements.all.keys()]))];
  look('constant', paths.length);
  const constant = paths.flatMap((path) => {
    const met = seen.flatMap((one) => {
      const judged = one.judgements.all.get(path);
      return judged && judged.met !== NONE ? [{...one, ...judged}] : [];
    });
    const [first] = met;
    if (!first) return [];
    const never = met.every(({exploration, holds}) => real(exploration, holds) === NONE);
    const always = met.every(
      ({exploration, holds, met: all}) =>
        real(exploration, exploration.space.diagram.without(all, holds)) === NONE,
    );
    return never || always ? [{path, never, ...first}] : [];
  });
  for (const {path, never, met, exploration, widen = whole} of constant) {
    if (constant.some((other) => other.path !== path && path.startsWith(`${other.path}.`)))
      continue;
    find('constant', {
      path,
      message: never ? 'This is never true.' : 'This is always true.',
      fix: never
        ? 'Take it out, or let it ask for something that can be said on the way there.'
        : 'Take it out, or let it ask for something that is not always so.',
      ...witnessOf(
        exploration,
        widen(met),
        never
          ? 'Here it is not true, nor in any other conversation.'
          : 'Here it is true, as in every other conversation.',
      ),
    });
  }
};

const whole = (family: Family): Family => family;

/** As near as a conversation comes to a node: to what raises its interrupt, or to the last node before it that is reached. */
const nearest = (
  {reached, decisions, places, checkIn: {script}}: Exploration,
  id: string,
  interrupt: string | undefined,
): Family => {
  const index = script.interrupts.findIndex((one) => one.id === interrupt);
  const raised = decisions.get(`script.interrupts[${index}].when`);
  const ids = [...places.keys()];
  const before = ids
    .slice(0, ids.indexOf(id))
    .findLast((other) => reached.has(other) && places.get(other)?.interrupt === interrupt);
  return (before === undefined ? undefined : reached.get(before)) ?? raised?.met ?? NONE;
};
