import type {Problem} from '../dialog/index.js';
import {named, quoted, type Edition, type Passage} from './edition.js';
import {widthOf} from './lengths.js';

/** Answers that shout, that are no words, that read the same, or one of which outweighs the others. */
export const labelRemarks = (edition: Edition): readonly Problem[] => {
  const found: Problem[] = [];
  const report = (passage: Passage, what: string, fix: string): void => {
    const message = `An answer of ${named(passage, edition)} ${what}: ${quoted(passage.words)}`;
    found.push({code: 'wording-label', path: passage.path, message, fix});
  };
  const answers = edition.passages.filter(
    ({part}) => part === 'label' || part === 'kind' || part === 'end',
  );
  const siblings = new Map<string, Passage[]>();
  for (const answer of answers) {
    if (isShouted(answer.words))
      report(answer, 'shouts', 'Write it in small letters, without an exclamation mark.');
    if (isBare(answer))
      report(answer, 'is a code', 'Write what a person would say, beginning with a capital.');
    const before = siblings.get(`${answer.part} ${answer.owner}`) ?? [];
    if (before.some(({words}) => plainly(words) === plainly(answer.words)))
      report(
        answer,
        'reads the same as another',
        'Say what sets it apart, or take one of the two out.',
      );
    siblings.set(`${answer.part} ${answer.owner}`, [...before, answer]);
  }
  for (const group of siblings.values()) {
    const heavy = outweighing(group);
    if (heavy)
      report(
        heavy,
        'is more than twice as long as every other',
        'Make it shorter, or the others fuller: a long answer among short ones draws the eye.',
      );
  }
  return found;
};

/** A word of four or more capitals, several words all in capitals, or an exclamation mark. */
const isShouted = (words: string): boolean =>
  /[!！¡]|\p{Lu}{4}/u.test(words) ||
  (/\p{Lu}\P{L}+\p{Lu}/u.test(words) && !/[\p{Ll}\p{Lo}]/u.test(words));

/** A code with dashes or figures that was not put into words, or an end of a scale that is a number. */
const isBare = ({part, words, code}: Passage): boolean =>
  part === 'end' ? /^[\d\s.,+-]+$/.test(words) : words === code && /-|[a-z]\d|\d[a-z]/.test(code);

const plainly = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim() || words;

/** One label of more than a line that is more than twice as long as the next longest. */
const outweighing = (group: readonly Passage[]): Passage | undefined => {
  const [longest, next] = group
    .filter(({part}) => part === 'label')
    .toSorted((a, b) => widthOf(b.words) - widthOf(a.words));
  if (!longest || !next) return undefined;
  const width = widthOf(longest.words);
  return width > 40 && width > 2 * widthOf(next.words) ? longest : undefined;
};
