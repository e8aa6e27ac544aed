import {distance, inRange, type Condition, type Facts, type Scope} from '../dialog/index.js';
import {letter} from './answer.js';
import {settled, type Asked} from './conditions.js';

/** What conditions ask of the months from one question to another; either may be `now`. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly ranges: readonly Range[];
}

type Span = Extract<Condition, {from: string}>;
type Range = Pick<Span, 'atLeast' | 'atMost'>;

/** Every pair of months that some condition compares. Bounds are numbers. */
export const pairsIn = (leaves: readonly Asked['leaf'][]): readonly Pair[] => {
  const found = new Map<string, Pair>();
  for (const leaf of leaves) {
    if (!('from' in leaf)) continue;
    const {from, to} = leaf;
    const before = found.get(`${from}>${to}`) ?? {from, to, ranges: []};
    const isNew = before.ranges.every((range) => !isSame(range, leaf));
    found.set(`${from}>${to}`, isNew ? {from, to, ranges: [...before.ranges, leaf]} : before);
  }
  return [...found.values()].map((pair) => ({
    ...pair,
    ranges: pair.ranges.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  }));
};

const isSame = (one: Range, other: Range): boolean =>
  JSON.stringify([one.atLeast, one.atMost]) === JSON.stringify([other.atLeast, other.atMost]);

/** Which of the letters of a pair is that of a condition. */
export const indexOf = (span: Span, {ranges}: Pair, inputs: Facts['inputs']): number =>
  ranges.findIndex((range) => isSame(range, settled(span, inputs)));

/** A month question that was asked, and about which item. */
export interface Dated {
  readonly address: string;
  readonly id: string;
  readonly scope: Scope;
}

/** One pair of month answers: what an answer is said to be apart by. */
export const keyOf = (from: string, to: string): string => `${from}>${to}`;

/** Whether two questions can be asked about one and the same item of every list that they share. */
const isTogether = (one: Scope, other: Scope): boolean =>
  Object.entries(one).every(([list, item]) => (other[list] ?? item) === item);

/** A pair that a month answer makes, and the other answer; nothing for the month of the opening. */
interface Comparison<T extends Dated> {
  readonly key: string;
  readonly pair: Pair;
  readonly other?: T;
}

/** The pairs that a month answer makes with others, and with the month in which the conversation opened. */
export const pairsAt = <T extends Dated>(
  dated: Dated,
  others: readonly T[],
  pairs: readonly Pair[],
): readonly Comparison<T>[] =>
  pairs.flatMap((pair): readonly Comparison<T>[] => {
    if (pair.from === dated.id && pair.to === 'now')
      return [{key: keyOf(dated.address, 'now'), pair}];
    if (pair.to === dated.id && pair.from === 'now')
      return [{key: keyOf('now', dated.address), pair}];
    return others.flatMap((other) => {
      if (!isTogether(dated.scope, other.scope)) return [];
      if (pair.from === dated.id && pair.to === other.id)
        return [{key: keyOf(dated.address, other.address), pair, other}];
      return pair.to === dated.id && pair.from === other.id
        ? [{key: keyOf(other.address, dated.address), pair, other}]
        : [];
    });
  });

/** Every outcome that a pair can have, a letter for each of its ranges. Months of the future only where they are taken. */
export const outcomesOf = ({from, to, ranges}: Pair, isFuture: boolean): readonly string[] => {
  const reach = reachOf(ranges) + 2 * YEAR;
  // A year alone may be any of its months, at either end.
  const widths = from === 'now' || to === 'now' ? [0, YEAR - 1] : [0, YEAR - 1, 2 * (YEAR - 1)];
  const found = new Set<string>();
  for (const width of widths) {
    for (let least = -reach - width; least <= reach; least += 1) {
      if (!isFuture && to === 'now' && least + width < 0) continue;
      if (!isFuture && from === 'now' && least > 0) continue;
      found.add(lettersOf([least, least + width], ranges));
    }
  }
  return [...found];
};

/** Months in a year. */
export const YEAR = 12;

/** What each range makes of two months that are so far apart: a letter for each. */
export const lettersOf = (
  apart: readonly [number, number] | undefined,
  ranges: readonly Range[],
): string =>
  ranges.map((range) => (apart ? letter(inRange(apart, range, {inputs: {}})) : 'U')).join('');

/** The most months that some range speaks of. */
export const reachOf = (ranges: readonly Range[]): number =>
  Math.max(
    0,
    ...ranges
      .flatMap(({atLeast, atMost}) => [atLeast, atMost])
      .map((bound) => (typeof bound === 'number' ? bound : 0))
      .map((bound) => (Number.isFinite(bound) ? Math.abs(bound) : 0)),
  );

/** How a month answer of a conversation lies to the others, as letters. */
export const apartIn = (
  dated: Dated,
  month: string,
  others: readonly (Dated & {readonly month: string})[],
  now: string,
  pairs: readonly Pair[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    pairsAt(dated, others, pairs).map(({key, pair, other}) => {
      const there = other?.month ?? now;
      const isFrom = key.startsWith(`${dated.address}>`);
      return [
        key,
        lettersOf(isFrom ? distance(month, there) : distance(there, month), pair.ranges),
      ];
    }),
  );
