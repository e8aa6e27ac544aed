import type {Problem} from '../dialog/index.js';
import {baseOf, named, quoted, type Edition} from './edition.js';
import {evened, finderOf, tidied, type WordKind} from './word-list.js';
import {EVERYWHERE, wordLists} from './word-lists.js';

/** Words that lead, blame, praise and the like. In an answer to choose, those that blame or judge are a fault of the label. */
export const wordRemarks = (edition: Edition): readonly Problem[] => {
  const entries = [...EVERYWHERE, ...(wordLists.get(baseOf(edition.language)) ?? [])];
  return edition.passages.flatMap((passage) => {
    const words = evened(passage.words);
    return entries.flatMap((entry) => {
      const [found] = finderOf(entry).exec(words) ?? [];
      if (found === undefined) return [];
      const {kind, why} = entry;
      const isLabel = passage.part === 'label' && (kind === 'blaming' || kind === 'judging');
      return [
        {
          code: isLabel ? 'wording-label' : 'wording-words',
          path: passage.path,
          message: `${named(passage, edition)} says "${tidied(found)}" (${kind}), which ${why}: ${quoted(passage.words)}`,
          fix: FIXES[kind],
        },
      ];
    });
  });
};

const FIXES: Readonly<Record<WordKind, string>> = {
  leading: 'Ask so that every answer is as easy to give as any other.',
  diagnostic: 'Say what a person would notice, in everyday words.',
  severe: 'Leave out how bad it is, or let the person say it on a scale.',
  grading: 'Speak of questions and answers.',
  blaming: 'Ask what happened or what it is like, not who is to blame.',
  judging: 'Say what somebody does or feels, not what they are like.',
  praising: 'Take it out, or say thank you.',
  advising: 'Say what is possible ("you can"), or leave it to the talk.',
  promising: 'Say only what is so now.',
  absolute: 'Ask how often, or leave the word out.',
  percentage: 'Say it in words: "many", "some", "about half".',
  veiling: 'Say "died" and "death".',
  presuming: 'Ask what the person would like.',
};
