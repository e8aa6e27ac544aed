import type {Strings} from './strings.js';

/** The tag of the pseudo-language: Arabic in form, so that the layout runs from right to left. */
export const PSEUDO = 'ar-XB';

/** Words as a worst case for a layout: accented, 40 % longer, between brackets; placeholders stay. */
export const pseudo = (words: string): string => {
  const accented = words.replaceAll(/\{[a-z0-9-]+\}|[a-z]/gi, (match) =>
    match.length > 1 ? match : (ACCENTS.get(match) ?? match),
  );
  return `[${accented}${filler(Math.ceil(words.length * 0.4))}]`;
};

/** The widget's own words in the pseudo-language. */
export const pseudoStrings = (strings: Strings): Strings => deeply(strings);

/** The words of a script in the pseudo-language, in the same shape. */
export const pseudoTexts = <T extends object>(texts: T): T => deeply(texts);

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every part stays of its kind
const deeply = <T>(value: T): T => changed(value) as T;

const changed = (value: unknown): unknown => {
  if (typeof value === 'string') return pseudo(value);
  if (typeof value === 'function') {
    return (...args: readonly unknown[]): string =>
      pseudo(String(Reflect.apply(value, undefined, args)));
  }
  if (Array.isArray(value)) return value.map(changed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner)]));
};

const ACCENTS = new Map(
  Array.from('aåcçeéiînñoösšuûyýzžAÅCÇEÉIÎNÑOÖSŠUÛYÝZŽ'.matchAll(/../gu), ([pair]) => [
    pair.slice(0, 1),
    pair.slice(1),
  ]),
);

const filler = (length: number): string => ' ẽxträ'.repeat(Math.ceil(length / 6)).slice(0, length);
