import {baseOf} from './edition.js';
import {FORMULAS} from './formulas.js';
import {read} from './reading.js';

/**
 * How many years of school a text asks for, by the formula of its language; nothing if there is none, or no word to read.
 *
 * Formulas are made for a hundred words and more: of a few words they say little, and may say 30 or −3.
 */
export const grade = (text: string, language: string): number | undefined => {
  const formula = FORMULAS.get(baseOf(language));
  const reading = read(text);
  return formula && reading.words.length > 0 ? formula(reading) : undefined;
};
