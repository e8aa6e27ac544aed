/**
 * The forms that a word takes after the whole numbers of a range, as the language sorts them: `one` and `other` in
 * English. Nothing if the language is not known.
 *
 * Only numbers up to 200 beyond the lowest are tried: forms for millions play no part in a conversation.
 */
export const formsIn = (
  language: string,
  from: number,
  to: number,
): readonly string[] | undefined => {
  const rules = rulesOf(language);
  if (rules === undefined) return undefined;
  const numbers = Array.from({length: Math.min(to - from, 200) + 1}, (_, index) => from + index);
  return [...new Set(numbers.map((number) => rules.select(number)))].toSorted();
};

/** Nothing for what is no language tag, or one of which the machine knows nothing. */
const rulesOf = (language: string): Intl.PluralRules | undefined => {
  try {
    return Intl.PluralRules.supportedLocalesOf(language).length > 0
      ? new Intl.PluralRules(language)
      : undefined;
  } catch {
    return undefined;
  }
};
