/** `2026-03`, or `2026` when only the year is known; `always` and `unsure` are answers too. */
const MONTH = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/;

/** As long as the person can remember. */
export const ALWAYS = 'always';
/** The person does not know when. */
export const UNSURE = 'unsure';

/** The first and the last month that a month answer can mean, counted from year 0; nothing if it names none. */
export const span = (month: string): readonly [number, number] | undefined => {
  const [, year, part] = MONTH.exec(month) ?? [];
  if (year === undefined) return undefined;
  const january = Number(year) * 12;
  return part === undefined
    ? [january, january + 11]
    : [january + Number(part) - 1, january + Number(part) - 1];
};

/** The least and the most whole months from one month answer to another; nothing if either names none. */
export const distance = (from: string, to: string): readonly [number, number] | undefined => {
  const [start, end] = [span(from), span(to)];
  return start && end && [end[0] - start[1], end[1] - start[0]];
};

/** The month of a moment, in the moment's own offset. */
export const monthOf = (at: string): string => at.slice(0, 7);
