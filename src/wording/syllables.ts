/** How many syllables a word in small letters has. All of them count by the letters, so a few words come out one off. */
export type Syllables = (word: string) => number;

/** Groups of vowels; an `e`, `ed` or `es` at the end that is not heard apart. */
export const inEnglish: Syllables = (word) =>
  groups(
    /[aeiouy]+/g,
    word.replace(/(?:(?<=[^aeiouyl]|[aeiouy]l)e|(?<=[^aeiouydtl])ed|(?<=[^aeiouyscgzxhl])es)$/, ''),
  );

/** Vowels, with `ei`, `au`, `eu`, `ie` and the like as one; the `u` of `qu` is none. */
export const inGerman: Syllables = (word) =>
  groups(/au|äu|eu|ei|ai|ie|aa|ee|oo|[aeiouyäöüéèàê]/g, word.replaceAll('qu', 'q'));

/** A strong vowel with the weak ones beside it; an accent on a weak one parts them. */
export const inSpanish: Syllables = (word) =>
  groups(
    /[iuü]?[aeoáéó](?:[iuy](?![aeoáéó]))?|[íú]|[iuü]+y?|y/g,
    word
      .replaceAll('qu', 'q')
      .replaceAll(/gu(?=[eéií])/g, 'g')
      .replaceAll(/y(?=[aeiouáéíóú])/g, 'j'),
  );

/** Groups of vowels, parted by `é` and by a diaeresis; an `e` or `es` at the end is mute. */
export const inFrench: Syllables = (word) =>
  groups(
    /é|[ïë]|[aeiouyàâèêîôöùûüœæ]+/g,
    word.replace(/(?<=[gq])ues?$|(?<=[^aiouyàâèêîôùûœ'’])es?$/, ''),
  );

/** Vowels, with double ones and `ij`, `oe`, `ui`, `aai` and the like as one. */
export const inDutch: Syllables = (word) =>
  groups(
    /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|oe|eu|ui|ij|ei|au|ou|ie|[aeiouyáéèêëïíóöúü]/g,
    word.replaceAll('qu', 'q'),
  );

const groups = (vowels: RegExp, word: string): number =>
  Math.max(1, word.match(vowels)?.length ?? 1);
