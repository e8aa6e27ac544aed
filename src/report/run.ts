/**
 * A run of words of one origin, so that whoever draws them can tell whose they are.
 *
 * `fixed`: ours. `asked`: a question, in the words of the script. `said`: the person's own words, a name, or the label
 * that was chosen. `data`: a number or a code that follows from the result. `time`: a moment or a month, `iso` as the
 * result has it.
 */
export type Run =
  | {readonly kind: 'fixed'; readonly text: string}
  | {readonly kind: 'asked' | 'said'; readonly text: string; readonly language: string}
  | {readonly kind: 'data'; readonly text: string}
  | {readonly kind: 'time'; readonly text: string; readonly iso: string};

/** Words to be set one after the other, without spaces between. */
export type Words = readonly Run[];
