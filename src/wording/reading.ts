/** A text as the formulas count it. */
export interface Reading {
  readonly words: readonly string[];
  readonly sentences: number;
}

/**
 * Takes a text apart.
 *
 * A sentence ends with a mark that a space or the end follows, or with its line; without any mark the text is one. A word
 * with an apostrophe or a hyphen is one word, a numeral too, and a placeholder counts as a short name.
 */
export const read = (text: string): Reading => {
  const words: string[] = [];
  let sentences = 0;
  let isOpen = false;
  for (const [piece] of text.replaceAll(PLACEHOLDER, ' Kim ').matchAll(PIECES)) {
    if (FIRST_OF_WORD.test(piece)) {
      words.push(piece.toLowerCase());
      isOpen = true;
    } else if (isOpen) {
      sentences += 1;
      isOpen = false;
    }
  }
  return {words, sentences: sentences + (isOpen ? 1 : 0)};
};

/** `{name}`: what the conversation fills in. */
export const PLACEHOLDER = /\{([a-z0-9-]+)\}/g;

const PIECES = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*|[.?!:…](?=[\s"'”’»)]|$)|\n/gu;
const FIRST_OF_WORD = /^[\p{L}\p{N}]/u;
