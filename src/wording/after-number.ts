/**
 * Small words by language that may follow a number, since they are the same after any: "16 or older". Of a language that is
 * not here every word after a number is remarked on.
 */
export const afterNumber: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'en',
    'or and to of out in on at as is was are were for from until if when because before after now then today'.split(
      ' ',
    ),
  ],
  [
    'de',
    'oder und bis von vom zu in im an am auf als ist war sind für aus wenn weil vor nach jetzt heute'.split(
      ' ',
    ),
  ],
  [
    'es',
    'o y a de del en es era son para por hasta desde si cuando porque antes después ahora hoy'.split(
      ' ',
    ),
  ],
  [
    'fr',
    "ou et à de du en est était sont pour par jusqu'à depuis si quand sur avant après maintenant".split(
      ' ',
    ),
  ],
  ['it', 'o e a di in da è era sono per fino se quando su prima dopo ora oggi'.split(' ')],
  ['nl', 'of en tot van in op is was zijn voor als uit bij na nu vandaag'.split(' ')],
]);
