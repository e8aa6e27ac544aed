/**
 * From a score of ease to a school grade: points of `[score, grade]`, the easiest first.
 *
 * Between two of them the grade rises evenly, and beyond the last ones as it did between the last two.
 */
export type Ease = readonly (readonly [score: number, grade: number])[];

/**
 * Flesch's scale of 100 to 0 in school years completed, as Fernández Huerta (1959) and Douma (1960) print it for their
 * formulas: 90 to 100 the 4th, 80 to 90 the 5th, 70 to 80 the 6th, 60 to 70 the 7th or 8th, then secondary school and
 * university. Each grade stands in the middle of its range.
 */
export const FLESCH: Ease = [
  [95, 4],
  [85, 5],
  [75, 6],
  [65, 7.5],
  [55, 10],
  [40, 12],
  [15, 15],
];

/**
 * The scale of Gulpease: below 80 a text is hard for who has completed five years of school, below 60 for who has
 * completed eight, below 40 for who has completed thirteen.
 */
export const GULPEASE: Ease = [
  [80, 5],
  [60, 8],
  [40, 13],
];

/** The grade that a score stands for. */
export const gradeAt = (ease: Ease, score: number): number => {
  const after = ease.findIndex(([point], index) => index > 0 && score >= point);
  const end = after < 0 ? ease.length - 1 : after;
  const [from, low] = ease[end - 1] ?? [0, 0];
  const [to, high] = ease[end] ?? [1, 0];
  return low + ((score - from) * (high - low)) / (to - from);
};
