/** An answer: text, code or month, number, or a list of codes or item ids. */
export type Value = string | number | readonly string[];

/** Whether an answer is a list of codes or item ids. */
export const isList = (value: Value | undefined): value is readonly string[] =>
  Array.isArray(value);
