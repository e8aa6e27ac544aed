import type {Condition} from '../../dialog/index.js';
import {signature, type Answer} from '../answer.js';
import {askedIn, isLeaf, questionsOf, settled, type Asked} from '../conditions.js';
import type {Exploration} from '../exploration.js';
import {indexOf} from '../months.js';
import type {Rated} from '../rated.js';
import type {Variable} from '../space.js';

/** What each part of the clues makes of an answer, a letter for each. */
export const truthsOf = (
  {pairs, inputs}: Exploration,
  {address}: Variable,
  answer: Answer,
  asked: readonly Asked[],
): string =>
  asked
    .map(({leaf}) => {
      if ('from' in leaf) {
        const pair = pairs.find(({from, to}) => from === leaf.from && to === leaf.to);
        const keys = Object.entries(answer.apart ?? {}).filter(([key]) => {
          const [from = '', to = ''] = key
            .split('>')
            .map((one) => one.slice(one.lastIndexOf('/') + 1));
          return from === leaf.from && to === leaf.to && key.includes(address);
        });
        return pair && keys.length > 0
          ? keys.map(([, letters]) => letters[indexOf(leaf, pair, inputs)]).join('')
          : 'U';
      }
      if (isLeaf(leaf)) return signature(answer, [settled(leaf, inputs)]);
      return JSON.stringify(answer.value ?? null);
    })
    .join('|');

/** Which way each part goes from one answer to another: up if it speaks more for what it is part of, down if less. */
const waysOf = (now: string, before: string, asked: readonly Asked[]): readonly number[] => {
  const [after, first] = [now.split('|'), before.split('|')];
  return asked.map(({isPositive}, index) => {
    const [one = '', other = ''] = [after[index], first[index]];
    if (one === other) return 0;
    const [rank, last] = [RANKS.indexOf(one), RANKS.indexOf(other)];
    return rank < 0 || last < 0 ? NaN : (isPositive ? 1 : -1) * (rank - last);
  });
};

/** The letters of truth, from false up. */
const RANKS = ['F', 'U', 'T'];

/** Whether some part speaks for an area that did not before, and none speaks less for it. */
export const isMore = (more: string, less: string, asked: readonly Asked[]): boolean => {
  const [now, before] = [more.split('|'), less.split('|')];
  return (
    waysOf(more, less, asked).every((way) => way >= 0) &&
    asked.some(({isPositive}, index) => {
      const speaks = isPositive ? 'T' : 'F';
      return now[index] === speaks && before[index] !== speaks;
    })
  );
};

/** What the rows and the gate of an area, and its caps, make of each answer at a question. */
export interface Forms {
  readonly rows: readonly Asked[];
  readonly caps: readonly Asked[];
  readonly rowTruths: readonly string[];
  readonly capTruths: readonly string[];
}

/** Takes apart what the conditions of an area ask of a question. */
export const formsAt = (
  exploration: Exploration,
  {rows, gate, caps}: Rated['rule'],
  variable: Variable,
): Forms => {
  const askedBy = (conditions: readonly Condition[]): readonly Asked[] =>
    conditions
      .flatMap((when) => askedIn(when, exploration.names))
      .filter((one) => variable.node && questionsOf(one).includes(variable.node.id));
  const forRows = askedBy([gate, ...rows.map(({when}) => when)]);
  const forCaps = askedBy(caps.map(({when}) => when));
  const truths = (asked: readonly Asked[]): readonly string[] =>
    variable.answers.map((answer) => truthsOf(exploration, variable, answer, asked));
  return {rows: forRows, caps: forCaps, rowTruths: truths(forRows), capTruths: truths(forCaps)};
};

/**
 * Whether a rating cannot be lowered, by the form of its conditions alone: no part of a row speaks less for it, and no
 * part of a cap more. What conditions make of parts that go up only goes up, in the order false, unknown, true.
 */
export const isByForm = (
  {rows, caps, rowTruths, capTruths}: Forms,
  less: readonly number[],
  more: readonly number[],
): boolean => {
  const all = (truths: readonly string[], values: readonly number[]): readonly string[] => [
    ...new Set(values.map((value) => truths[value] ?? '')),
  ];
  const isEvery = (
    truths: readonly string[],
    asked: readonly Asked[],
    isFine: (way: number) => boolean,
  ): boolean =>
    all(truths, more).every((now) =>
      all(truths, less).every((before) => waysOf(now, before, asked).every(isFine)),
    );
  return isEvery(rowTruths, rows, (way) => way >= 0) && isEvery(capTruths, caps, (way) => way <= 0);
};
