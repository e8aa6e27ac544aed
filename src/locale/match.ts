/**
 * The best of the languages that there are (BCP 47 tags): the one wished for, else the same language from elsewhere,
 * else English, else the first.
 */
export const match = (wish: string, there: readonly string[]): string | undefined => {
  const wished = wish.toLowerCase();
  const base = baseOf(wished);
  return (
    there.find((tag) => tag.toLowerCase() === wished) ??
    there.find((tag) => tag.toLowerCase() === base) ??
    there.find((tag) => baseOf(tag) === base) ??
    there.find((tag) => baseOf(tag) === 'en') ??
    there[0]
  );
};

/** Which way a language is written, for words that are not in the language of the page. */
export const directionOf = (tag: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr';

/** `pt` of `pt-BR`. */
export const baseOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;
