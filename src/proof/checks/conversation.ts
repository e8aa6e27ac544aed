import {NONE, type Family} from '../diagram.js';
import type {Exploration} from '../exploration.js';
import type {Judgements} from '../parts.js';
import {pathsOf} from '../paths.js';
import type {Record} from '../record.js';
import {real, witnessOf} from '../witness.js';

/** Nodes that no conversation comes to, ends that are none, and conditions that decide nothing. */
export const checkConversations = (exploration: Exploration, {look, find}: Record): void => {
  const {places, reached, decisions, judgements, broken, checkIn} = exploration;
  const paths = pathsOf(checkIn.script);
  for (const [id, {interrupt}] of places) {
    look('unreachable');
    if (real(exploration, reached.get(id) ?? NONE) !== NONE) continue;
    const near = nearest(exploration, id, interrupt);
    find('unreachable', {
      path: paths.get(id) ?? id,
      message: `No conversation comes to "${id}".`,
      fix: 'Take it out, or mend the condition that keeps everybody from it.',
      ...witnessOf(exploration, near, `Nothing that is said from here leads to "${id}".`),
    });
  }
  look('dead-end', Math.max(1, exploration.ends.size));
  for (const [id, family] of broken) {
    if (real(exploration, family) === NONE) continue;
    find('dead-end', {
      path: paths.get(id) ?? id,
      message: `The conversation breaks off after "${id}".`,
      fix: 'Let it lead to a node of kind "end".',
      ...witnessOf(exploration, family, 'It breaks off here, at no end of the script.'),
    });
  }
  checkConstants(exploration, {look, find}, judgements);
  for (const {path, what, met, holds, decides} of decisions.values()) {
    look('shadowed');
    if (holds === NONE || holds === met || real(exploration, decides) !== NONE) continue;
    find('shadowed', {
      path,
      message: `The condition of ${what} never decides: whenever it is true, one before it is.`,
      fix: 'Take it out, put it first, or narrow those before it.',
      ...witnessOf(exploration, holds, 'It is true here, and another route is taken.'),
    });
  }
};

/** Conditions that are never or always true, where they are; of the parts of one that is, nothing more is said. */
export const checkConstants = (
  exploration: Exploration,
  {look, find}: Pick<Record, 'look' | 'find'>,
  {all}: Judgements,
  widen = (family: Family): Family => family,
): void => {
  const {diagram} = exploration.space;
  const isNever = (part: Family): boolean => real(exploration, part) === NONE;
  const constant = all.filter(
    ([, {met, holds}]) => met !== NONE && (isNever(holds) || isNever(diagram.without(met, holds))),
  );
  look('constant', all.length);
  for (const [path, {met, holds}] of constant) {
    if (constant.some(([other]) => other !== path && path.startsWith(`${other}.`))) continue;
    const never = isNever(holds);
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
