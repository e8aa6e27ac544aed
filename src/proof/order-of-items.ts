import {listAt, placesOf, type Condition, type Problem} from '../dialog/index.js';
import {askedIn, conditionsIn, questionsOf} from './conditions.js';
import {pathsOf} from './paths.js';
import {listedIn} from './items.js';
import type {Walk} from './walk.js';

/**
 * Conditions that could tell in which order items are gone through. Only one order is: those who were named before in
 * the order in which they were, then new ones; codes in the order of the options.
 *
 * Of items that all come in at one question, none is told from the others, so that their order tells nothing either.
 */
export const orderGaps = (walk: Walk): readonly Problem[] =>
  conditionsIn(walk.checkIn.script).flatMap(({path, when}) => {
    const list = acrossIn(walk, when).find(
      (one) => isUnderWay(walk, path, one) && isMixed(walk, one),
    );
    return list === undefined
      ? []
      : [
          {
            code: 'order-of-items',
            path,
            message: `It looks at what was said about others of "${list}" while they are gone through, and only one order of them is.`,
            fix: 'Ask it after all of them were gone through, or of each by itself.',
          },
        ];
  });

/** The lists of which a condition looks at what was said about some item. */
const acrossIn = ({places, names}: Walk, when: Condition): readonly string[] => {
  const asked = askedIn(when, names);
  const about = new Set(asked.flatMap(questionsOf).flatMap((id) => places.get(id)?.lists ?? []));
  return asked.flatMap(({leaf}) => {
    const list = 'some' in leaf ? listAt(places, leaf.some) : undefined;
    return list !== undefined && about.has(list) ? [list] : [];
  });
};

/** Whether a condition can be asked while the items of a list are gone through: in its block, or by an interrupt. */
const isUnderWay = ({places, checkIn: {script}}: Walk, path: string, list: string): boolean =>
  path.startsWith('script.interrupts') ||
  [...pathsOf(script)].some(([id, own]) => {
    const node = placesOf(script).get(id)?.node;
    return (
      node?.kind === 'each' && listAt(places, node.of) === list && path.startsWith(`${own}.nodes`)
    );
  });

/** Whether items of a list can be told apart before anything is said about them: by where they were named, or by their code. */
const isMixed = ({places, space, named}: Walk, list: string): boolean => {
  if (places.get(list)?.node.kind === 'several') {
    const variable = space.at(list);
    return variable !== undefined && listedIn(variable).length > 1;
  }
  return new Set((named.get(list) ?? []).map(({from}) => from)).size > 1;
};
