import {
  distance,
  inRange,
  isList,
  idOf,
  span,
  type Condition,
  type Facts,
  type Scope,
} from '../dialog/index.js';
import {letter, type Answer} from './answers.js';
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
export const isTogether = (one: Scope, other: Scope): boolean =>
  Object.entries(one).every(([list, item]) => (other[list] ?? item) === item);

/** The pairs that a month answer makes with others, and with the month in which the conversation opened. */
export const pairsAt = (
  dated: Dated,
  others: readonly Dated[],
  pairs: readonly Pair[],
): readonly {readonly key: string; readonly pair: Pair; readonly other?: Dated}[] =>
  pairs.flatMap((pair) => {
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

const YEAR = 12;

const lettersOf = (
  apart: readonly [number, number] | undefined,
  ranges: readonly Range[],
): string =>
  ranges.map((range) => (apart ? letter(inRange(apart, range, {inputs: {}})) : 'U')).join('');

const reachOf = (ranges: readonly Range[]): number =>
  Math.max(
    0,
    ...ranges
      .flatMap(({atLeast, atMost}) => [atLeast, atMost])
      .map((bound) => (typeof bound === 'number' ? bound : 0))
      .map((bound) => (Number.isFinite(bound) ? Math.abs(bound) : 0)),
  );

/** A month answer that waits for its month. */
export interface Undated extends Dated {
  readonly answer: Answer;
  readonly isFuture: boolean;
}

/** Months for the answers that wait for one, and the month in which such a conversation opens. */
export interface Dates {
  readonly now: string;
  readonly months: ReadonlyMap<string, string>;
}

/** Finds months that lie to each other as the answers say; nothing if none can. */
export const datesFor = (
  undated: readonly Undated[],
  pairs: readonly Pair[],
): Dates | undefined => {
  const reach = pairs.reduce((sum, {ranges}) => Math.max(sum, reachOf(ranges)), 0);
  const bonds = undated.map(({answer, address}) =>
    Object.entries(answer.apart ?? {}).map(([key, letters]): Bond => {
      const [from = '', to = ''] = key.split('>');
      const pair = pairs.find((one) => one.from === idOf(from) && one.to === idOf(to));
      return {isFrom: from === address, other: from === address ? to : from, pair, letters};
    }),
  );
  for (const opening of [6, 1, 12, 3, 9, 2, 4, 5, 7, 8, 10, 11]) {
    const now = monthAt(OPENED * YEAR + opening - 1);
    const all = candidates(OPENED * YEAR + opening - 1, 2 * reach + 3 * YEAR);
    const placed = new Map<string, Month>([['now', monthOf(now)]]);
    if (place(0, placed, {undated, bonds, all})) {
      const months = [...placed].map(([address, {text}]) => [address, text] as const);
      return {now, months: new Map(months)};
    }
  }
  return undefined;
};

/** How one month answer is to lie to another. */
interface Bond {
  readonly isFrom: boolean;
  readonly other: string;
  readonly pair: Pair | undefined;
  readonly letters: string;
}

/** A month or a year, and the months that it can mean. */
interface Month {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

const OPENED = 2026;

const monthAt = (count: number): string =>
  `${Math.floor(count / YEAR)}-${String((count % YEAR) + 1).padStart(2, '0')}`;

const monthOf = (text: string): Month => {
  const [first, last] = span(text) ?? [0, 0];
  return {text, first, last};
};

/** Months and years around one, the nearest first. */
const candidates = (now: number, reach: number): readonly Month[] => {
  const year = Math.floor(now / YEAR);
  const around = (middle: number, far: number): readonly number[] =>
    Array.from({length: 2 * far + 1}, (_, index) =>
      index % 2 === 0 ? middle - index / 2 : middle + (index + 1) / 2,
    );
  return [
    ...around(now, reach).map(monthAt),
    ...around(year, Math.ceil(reach / YEAR) + 1).map(String),
  ].map(monthOf);
};

interface Search {
  readonly undated: readonly Undated[];
  readonly bonds: readonly (readonly Bond[])[];
  readonly all: readonly Month[];
}

/** Finds a month for each answer from an index on, and puts it where those before are. */
const place = (index: number, placed: Map<string, Month>, search: Search): boolean => {
  const {undated, bonds, all} = search;
  const one = undated[index];
  if (!one) return true;
  const now = placed.get('now')?.first ?? 0;
  for (const month of all) {
    if (month.first > now && !one.isFuture) continue;
    const fits = bonds[index]?.every(({isFrom, other, pair, letters}) => {
      const there = placed.get(other);
      if (!there) return false;
      const [from, to] = isFrom ? [month, there] : [there, month];
      return (
        lettersOf([to.first - from.last, to.last - from.first], pair?.ranges ?? []) === letters
      );
    });
    if (!fits) continue;
    placed.set(one.address, month);
    if (place(index + 1, placed, search)) return true;
    placed.delete(one.address);
  }
  return false;
};

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
      const there = others.find(({address}) => address === other?.address)?.month ?? now;
      const isFrom = key.startsWith(`${dated.address}>`);
      return [
        key,
        lettersOf(isFrom ? distance(month, there) : distance(there, month), pair.ranges),
      ];
    }),
  );

/** Whether an answer is a list of items or codes that holds one. */
export const lists = (answer: Answer | undefined, item: string): boolean =>
  isList(answer?.value) && answer.value.includes(item);
