import type {Condition, Problem} from '../dialog/index.js';
import {askedIn, conditionsIn, conditionsOf, questionsOf, type Placed} from './conditions.js';
import type {Walk} from './walk.js';

/**
 * Conditions that could tell that an answer was changed after what it raised had been gone through.
 *
 * What was raised stays, with the answers in its block. Answers are changed on the spot only, before the block; that is
 * the same for every condition but those that look into the block and out of it at once.
 */
export const laterGaps = (walk: Walk): readonly Problem[] => {
  const {checkIn} = walk;
  return [...conditionsIn(checkIn.script), ...conditionsOf(checkIn.rules)].flatMap((placed) =>
    isTelling(walk, placed)
      ? [
          {
            code: 'later-changes',
            path: placed.path,
            message:
              'It looks at what is asked in an interrupt and at other answers at once: that these are changed later is not gone through.',
            fix: 'Look at one or the other, or ask for what was ever said.',
          },
        ]
      : [],
  );
};

const isTelling = (walk: Walk, {path, when}: Placed): boolean => {
  const {places, names, checkIn} = walk;
  const [, index] = /^script\.interrupts\[(\d+)\]\.nodes/.exec(path) ?? [];
  const within = index === undefined ? undefined : checkIn.script.interrupts[Number(index)];
  const blockOf = (id: string): string => places.get(id)?.interrupt ?? '';
  const read = (part: Condition): readonly string[] => [
    ...new Set(askedIn(part, names).flatMap(questionsOf).map(blockOf)),
  ];
  if (within && new Set(askedIn(within.when, names).flatMap(questionsOf)).size > 1)
    return read(when).some((block) => block !== within.id);
  return isJoint(walk, when, true, (parts) => {
    const blocks = parts.map(read);
    return blocks.some((some, at) =>
      some.some((block) =>
        blocks.some((others, other) => other !== at && others.some((one) => one !== block)),
      ),
    );
  });
};

/** Whether some parts of a condition that are to hold together are so. */
const isJoint = (
  walk: Walk,
  condition: Condition,
  isPositive: boolean,
  isSo: (parts: readonly Condition[]) => boolean,
): boolean => {
  const go = (part: Condition, positive = isPositive): boolean =>
    isJoint(walk, part, positive, isSo);
  if ('not' in condition) return go(condition.not, !isPositive);
  if ('some' in condition) return go(condition.meets);
  if ('named' in condition) {
    const meant = walk.names[condition.named];
    return meant !== undefined && go(meant);
  }
  if (!('all' in condition) && !('any' in condition)) return false;
  const parts = 'all' in condition ? condition.all : condition.any;
  return ('all' in condition === isPositive && isSo(parts)) || parts.some((part) => go(part));
};
