/**
 * What is wrong with words:
 *
 * - `leading`: they tell which answer is expected.
 * - `diagnostic`: they name an illness, or make a case of the person.
 * - `severe`: they say how bad it is, which a clinician decides.
 * - `grading`: they speak of a test that is marked.
 * - `blaming`: they ask for a defence.
 * - `judging`: they say what somebody is like.
 * - `praising`: they reward an answer, so that the next one may be given to please.
 * - `advising`: they tell the person what to do.
 * - `promising`: they say what nobody can keep.
 * - `absolute`: they leave no room in between.
 * - `percentage`: they give a number where nobody can be exact.
 * - `veiling`: they do not call a death a death.
 * - `presuming`: they take one aim, such as showing feelings, for everybody's.
 */
export type WordKind =
  | 'leading'
  | 'diagnostic'
  | 'severe'
  | 'grading'
  | 'blaming'
  | 'judging'
  | 'praising'
  | 'advising'
  | 'promising'
  | 'absolute'
  | 'percentage'
  | 'veiling'
  | 'presuming';

/** Words that a check-in does without. */
export interface WordEntry {
  readonly kind: WordKind;
  /** Whole words in small letters, with `'` for any apostrophe; `*` stands for any letters: `symptom*`. */
  readonly patterns: readonly string[];
  /** What begins like one of them and is fine. */
  readonly except?: readonly string[];
  /** What they do to the person, as the end of a sentence that begins with them. */
  readonly why: string;
}

/** The words of one language. */
export type WordList = readonly WordEntry[];

/** Word lists by language, without a region: `de`. */
export type WordLists = ReadonlyMap<string, WordList>;

/** Finds the first words of an entry in a text that went through {@linkcode evened}, with a space around them. */
export const finderOf = (entry: WordEntry): RegExp => {
  const before = known.get(entry);
  if (before) return before;
  const {patterns, except = []} = entry;
  const unless = except.length > 0 ? `(?!(?:${anyOf(except)}) )` : '';
  const finder = new RegExp(` ${unless}(?:${anyOf(patterns)}) `);
  known.set(entry, finder);
  return finder;
};

/** A text in small letters with a space around every word and every mark, so that `t` is found in `t` alone. */
export const evened = (text: string): string => {
  const even = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’ʼ`´]/g, "'");
  return ` ${even.match(PIECES)?.join(' ') ?? ''} `;
};

/** Evened words as one would write them. */
export const tidied = (even: string): string =>
  even.trim().replaceAll(/ (?=['?!,-])|(?<=['¿-]) /g, '');

const PIECES = /\{[a-z0-9-]+\}|[\p{L}\p{M}\p{N}*]+|\S/gu;

const known = new WeakMap<WordEntry, RegExp>();

const anyOf = (patterns: readonly string[]): string =>
  patterns
    .map((pattern) =>
      evened(pattern)
        .trim()
        .replaceAll(/[\\^$.+?()[\]{}|]/g, String.raw`\$&`)
        .replaceAll('*', '[^ ]*'),
    )
    .join('|');
