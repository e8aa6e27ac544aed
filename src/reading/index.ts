import {phraseReader} from './reader.js';
import {english} from './rules.en.js';

export type {Finding} from './finding.js';
export type {Phrasebook} from './phrasebook.js';
export {phraseReader} from './reader.js';

/** Reads disclosures in what people type. */
export const phrases = {
  version: '1.0.0',
  read: phraseReader({en: english}),
  examples: {},
};
