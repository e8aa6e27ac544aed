import type {TimelineRow} from '../../report/index.js';

/** A row of a timeline as it is drawn: its number in the table, and where it lies. */
export interface Mark {
  readonly row: TimelineRow;
  readonly number: number;
  /** From 0 to 1; the same twice if it is one month. */
  readonly from: number;
  readonly to: number;
  /** Lies before what the picture shows. */
  readonly isEarlier: boolean;
  /** 0 is on the line; others stand above one another. */
  readonly lane: number;
}

/** Where each row with a month lies, and the years between. */
export interface Scale {
  readonly marks: readonly Mark[];
  readonly years: readonly {readonly year: number; readonly at: number}[];
}

/** How far back from the start of the low mood a picture goes, in months; what lies before stands at its edge. */
const BACK = 60;
/** The least part of a picture between two marks of one lane. */
const APART = 0.075;

/** Lays rows out in months, evenly. Rows without a month are left to the table. */
export const scaleOf = (rows: readonly TimelineRow[]): Scale => {
  const all = rows.flatMap((row, index) =>
    row.span === null ? [] : [{row, span: row.span, number: index + 1}],
  );
  if (all.length === 0) return {marks: [], years: []};
  const onset = all.find(({row}) => row.kind === 'onset') ?? all.at(-1);
  const earliest = Math.min(...all.map(({span}) => span[0]));
  const last = Math.max(...all.map(({span}) => span[1]));
  const first = Math.min(Math.max(earliest, (onset?.span[0] ?? last) - BACK), last - 6);
  const at = (month: number): number => Math.max(0, (month - first) / (last - first || 1));
  const marks: Mark[] = [];
  for (const {row, span, number} of all) {
    const [from, to] = [at(span[0]), at(span[1])];
    const middle = (from + to) / 2;
    const isFree = (lane: number): boolean =>
      marks.every(
        (mark) => mark.lane !== lane || Math.abs((mark.from + mark.to) / 2 - middle) >= APART,
      );
    let lane = 0;
    while (!isFree(lane)) lane++;
    marks.push({row, number, from, to, lane, isEarlier: span[1] < first});
  }
  return {marks, years: yearsIn(first, last, at)};
};

/** The year in which the picture begins, and those that begin in it: every other if there are many. */
const yearsIn = (first: number, last: number, at: (month: number) => number): Scale['years'] => {
  const from = Math.floor(first / 12);
  const count = Math.floor(last / 12) - from;
  const step = Math.ceil(count / 5) || 1;
  const begun = Array.from({length: Math.floor(count / step)}, (_, index) => {
    const year = from + (index + 1) * step;
    return {year, at: at(year * 12)};
  });
  return [{year: from, at: 0}, ...begun.filter(({at}) => at > CLEAR)];
};

/** How much of a picture the number of a year takes. */
const CLEAR = 0.08;
