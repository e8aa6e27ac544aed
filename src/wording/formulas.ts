import {FLESCH, GULPEASE, gradeAt} from './ease.js';
import type {Reading} from './reading.js';
import {inDutch, inEnglish, inFrench, inGerman, inSpanish, type Syllables} from './syllables.js';

/** How many years of school a text asks for, from what was counted in it. */
export type Formula = (reading: Reading) => number;

/** Flesch–Kincaid grade level: Kincaid, Fishburne, Rogers and Chissom, Research Branch Report 8-75 (1975). */
const english: Formula = (reading) =>
  0.39 * sentenceLength(reading) + 11.8 * wordLength(reading, inEnglish) - 15.59;

/**
 * The first of the four new Vienna formulas (1. Wiener Sachtextformel): Bamberger and Vanecek, Lesen – Verstehen – Lernen
 * – Schreiben (1984). From the percentages of words with three syllables or more, with more than six letters, and
 * with one syllable. It gives a school grade, meant for 4 and above.
 */
const german: Formula = (reading) =>
  0.1935 * percent(reading, (word) => inGerman(word) >= 3) +
  0.1672 * sentenceLength(reading) +
  0.1297 * percent(reading, (word) => letters(word) > 6) -
  0.0327 * percent(reading, (word) => inGerman(word) === 1) -
  0.875;

/**
 * Lecturabilidad: Fernández Huerta, Medidas sencillas de lecturabilidad, Consigna 214 (1959), with words for each
 * sentence as Law (2011) corrected it, and the school grades of its author.
 */
const spanish: Formula = (reading) =>
  gradeAt(FLESCH, 206.84 - 60 * wordLength(reading, inSpanish) - 1.02 * sentenceLength(reading));

/**
 * Flesch's formula for French: Kandel and Moles, Application de l'indice de Flesch à la langue française, Cahiers d'études
 * de radio-télévision 19 (1958). They kept Flesch's scale.
 */
const french: Formula = (reading) =>
  gradeAt(FLESCH, 207 - 73.6 * wordLength(reading, inFrench) - 1.015 * sentenceLength(reading));

/** Gulpease: Lucisano and Piemontese, Scuola e città 3 (1988). It counts letters, not syllables. */
const italian: Formula = ({words, sentences}) =>
  gradeAt(
    GULPEASE,
    89 +
      (300 * sentences - 10 * words.reduce((sum, word) => sum + letters(word), 0)) / words.length,
  );

/** Flesch–Douma: Douma, De leesbaarheid van landbouwbladen, Wageningen (1960), with the school grades of its author. */
const dutch: Formula = (reading) =>
  gradeAt(FLESCH, 206.84 - 77 * wordLength(reading, inDutch) - 0.93 * sentenceLength(reading));

/** The formulas there are, by language. */
export const FORMULAS: ReadonlyMap<string, Formula> = new Map([
  ['en', english],
  ['de', german],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['nl', dutch],
]);

const sentenceLength = ({words, sentences}: Reading): number => words.length / sentences;

const wordLength = ({words}: Reading, syllables: Syllables): number =>
  words.reduce((sum, word) => sum + syllables(word), 0) / words.length;

const percent = ({words}: Reading, meets: (word: string) => boolean): number =>
  (100 * words.filter(meets).length) / words.length;

const letters = (word: string): number => word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
