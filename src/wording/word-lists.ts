import type {WordList, WordLists} from './word-list.js';
import {english} from './words.en.js';
import {french} from './words.fr.js';
import {german} from './words.de.js';
import {spanish} from './words.es.js';

/** The word lists there are. A language without one is read for percent signs alone. */
export const wordLists: WordLists = new Map([
  ['en', english],
  ['de', german],
  ['es', spanish],
  ['fr', french],
]);

/** What is the same in every language. */
export const EVERYWHERE: WordList = [
  {
    kind: 'percentage',
    patterns: ['%', '٪', '％', '‰'],
    why: 'claims an exactness that there is not',
  },
];
