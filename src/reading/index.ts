import type {Reader} from '../dialog/index.js';
import {phraseReader} from './reader.js';
import {english} from './rules.en.js';

export type {Phrasebook} from './phrasebook.js';
export {phraseReader} from './reader.js';

/** Reads disclosures in what people type, in English and, for suicide only, in plain words of some other languages. */
export const phrases = {
  version: '1.0.0',
  read: phraseReader({en: english}),
  /** For each fact a text in which it is found and no other is. */
  examples: {
    suicide: 'I wish I was dead.',
    'suicide-now': 'I have a rope here.',
    'suicide-past': 'I was suicidal years ago.',
    'self-harm': 'I started cutting again.',
    'harm-others': 'I want to stab my boss.',
    violence: 'My husband hits me.',
    psychosis: 'The radio sends me messages.',
    mania: 'I feel invincible.',
    substance: 'I drink every day.',
    drunk: 'I am drunk right now.',
    eating: 'I make myself sick.',
    baby: 'I keep seeing myself drop the baby.',
    'bereaved-by-suicide': 'My brother killed himself.',
    'other-at-risk': 'My daughter is cutting herself.',
  },
} as const satisfies Reader;
