/** A word or a mark of a text, and where it stands there. */
export interface Token {
  /** As rules spell it: `.` for what ends a sentence, `,` for a lesser mark. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Stands at either end of a text, and for every mark that ends a sentence. */
export const STOP = '.';

/** Letters that stand apart, marks, emoji, signs that are words, words. No two of them begin alike. */
const PARTS =
  /(?<!\p{L})\p{L}(?:[ .-]\p{L}){2,}(?!\p{L})|[.!?;…\n。！？।,:—]|\p{Extended_Pictographic}|\p{sc=Han}|(?:(?!\p{sc=Han})[\p{L}\p{M}\p{N}'’‘ʼ`´*$@\u00AD\u200B-\u200D\u2060\uFEFF])+/gu;

/** A longer word than any rule has. */
const LONG = 24;

/**
 * Spells a word as rules do: small letters, no accents, no apostrophes, no letter twice in a row.
 *
 * That makes one word of "killlling", "Kílling" and "kiling".
 */
export const spell = (word: string): string =>
  word
    .slice(0, 2 * LONG)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}*$@]/gu, '')
    .replace(/([^\d*])\1+/gu, '$1')
    .slice(0, LONG);

const SIGN = /[*$@\d]/;

/** The word that somebody hid behind signs or digits, if it begins like one of those that people hide. */
const unmask = (word: string, masked: readonly string[]): string => {
  if (!SIGN.test(word) || !/\p{L}.*\p{L}/u.test(word)) return word;
  const hidden = masked.find((plain) =>
    Array.from(plain).every(
      (letter, index) => letter === word[index] || SIGN.test(word[index] ?? ''),
    ),
  );
  return hidden === undefined ? word : hidden + word.slice(hidden.length);
};

/** The words and marks of a text in order. */
export const tokens = (text: string, masked: readonly string[]): readonly Token[] => {
  const found: Token[] = [{word: STOP, from: 0, to: 0}];
  for (const {0: part, index: from} of text.matchAll(PARTS)) {
    const lesser = /^[,:—]$/.test(part) ? ',' : unmask(spell(part), masked);
    const word = /^[.!?;…\n。！？।]$/.test(part) ? STOP : lesser;
    if (word !== '') found.push({word, from, to: from + part.length});
  }
  found.push({word: STOP, from: text.length, to: text.length});
  return found;
};
