import type {Problem} from '../dialog/index.js';
import {named, quoted, type Edition, type Passage} from './edition.js';
import {grade} from './grade.js';
import {read} from './reading.js';

/** What all words of a language together stay below. */
const WHOLE = 6;
/** What every text stays below by itself. */
const SINGLE = 9;
/** Fewer words than these are no sample of a language, and no whole is made of them. */
const SAMPLE = 50;
/** A shorter text is read as if it went on up to so many words, at the grade of a whole. */
const FULL = 10;
/** A label of so many words is a sentence; a shorter one is none, and formulas are made for sentences. */
const SENTENCE = 8;

/** Texts that ask for more school than they should, and a language that does as a whole. */
export const gradeRemarks = (edition: Edition): readonly Problem[] => [
  ...whole(edition),
  ...edition.passages.flatMap((passage) => single(passage, edition)),
];

const whole = ({language, passages}: Edition): readonly Problem[] => {
  const running = passages
    .filter(({part}) => part === 'text' || part === 'hint')
    .map(({words}) => words)
    .join('\n');
  const reached = grade(running, language);
  if (reached === undefined || reached < WHOLE || read(running).words.length < SAMPLE) return [];
  return [
    {
      code: 'wording-grade',
      path: `texts.${language}`,
      message: `The texts in ${language} as a whole read at grade ${reached.toFixed(1)}.`,
      fix: `Shorten sentences and use everyday words until they read below grade ${WHOLE}.`,
    },
  ];
};

const single = (passage: Passage, edition: Edition): readonly Problem[] => {
  const {part, words, path} = passage;
  const count = read(words).words.length;
  const isRead = part === 'text' || part === 'hint' || (part === 'label' && count >= SENTENCE);
  const reached = isRead ? grade(words, edition.language) : undefined;
  if (reached === undefined) return [];
  const share = Math.min(1, count / FULL);
  const weighed = share * reached + (1 - share) * WHOLE;
  if (weighed < SINGLE) return [];
  return [
    {
      code: 'wording-grade',
      path,
      message: `${named(passage, edition)} reads at grade ${weighed.toFixed(1)}: ${quoted(words)}`,
      fix: 'Make two sentences of one, and use shorter words.',
    },
  ];
};
