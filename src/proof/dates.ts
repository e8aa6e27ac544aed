import {idOf, span} from '../dialog/index.js';
import type {Answer} from './answer.js';
import {lettersOf, reachOf, YEAR, type Dated, type Pair} from './months.js';

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
  waiting: readonly Undated[],
  pairs: readonly Pair[],
): Dates | undefined => {
  const undated = mostBoundFirst(waiting);
  const reach = pairs.reduce((sum, {ranges}) => Math.max(sum, reachOf(ranges)), 0);
  const bonds = bondsOf(undated, pairs);
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

/** Month answers without what is said of months that are not among them. */
export const closed = (undated: readonly Undated[]): readonly Undated[] => {
  const there = new Set(['now', ...undated.map(({address}) => address)]);
  return undated.map((one) => ({
    ...one,
    answer: {
      ...one.answer,
      apart: Object.fromEntries(
        Object.entries(one.answer.apart ?? {}).filter(([key]) =>
          key.split('>').every((address) => there.has(address)),
        ),
      ),
    },
  }));
};

/** How one month answer is to lie to another. */
interface Bond {
  readonly isFrom: boolean;
  readonly other: string;
  readonly pair: Pair | undefined;
  readonly letters: string;
}

/** Those that most others are compared with come first, so that what cannot be shows soon. */
const mostBoundFirst = (undated: readonly Undated[]): readonly Undated[] => {
  const keys = undated.flatMap(({answer}) => Object.keys(answer.apart ?? {}));
  const ends = keys.flatMap((key) => key.split('>'));
  const bound = ({address}: Undated): number => ends.filter((end) => end === address).length;
  return undated.toSorted((a, b) => bound(b) - bound(a));
};

/** What each answer is bound to: `now`, and the answers that are placed before it. */
const bondsOf = (
  undated: readonly Undated[],
  pairs: readonly Pair[],
): readonly (readonly Bond[])[] => {
  const order = new Map(undated.map(({address}, index) => [address, index]));
  const bonds: Bond[][] = undated.map(() => []);
  for (const {answer} of undated) {
    for (const [key, letters] of Object.entries(answer.apart ?? {})) {
      const [from = '', to = ''] = key.split('>');
      const pair = pairs.find((one) => one.from === idOf(from) && one.to === idOf(to));
      const isFrom = (order.get(from) ?? -1) > (order.get(to) ?? -1);
      const [later, other] = isFrom ? [from, to] : [to, from];
      bonds[order.get(later) ?? 0]?.push({isFrom, other, pair, letters});
    }
  }
  return bonds;
};

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
