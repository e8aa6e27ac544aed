import type {Problem} from '../dialog/index.js';
import {named, quoted, type Edition, type Part, type Passage} from './edition.js';
import {PLACEHOLDER} from './reading.js';

/** How many characters a part may have. A line of a phone 360 px wide holds about forty. */
const LIMITS: Readonly<Record<Part, number>> = {
  title: 40,
  /** Six lines: the answers below stay in sight. */
  text: 220,
  hint: 140,
  /** Two lines of a button. */
  label: 70,
  end: 40,
  kind: 40,
};
/** Ten lines: what is only said may fill a screen, since nothing is to be chosen below it. */
const SAID = 400;
/** What is said with help stays shorter, so that the help below it is seen at once. */
const SAID_WITH_HELP = 260;

/** Words that are too long for a phone. */
export const lengthRemarks = (edition: Edition): readonly Problem[] =>
  edition.passages.flatMap((passage) => {
    const {words, path} = passage;
    const limit = limitOf(passage);
    const width = widthOf(words);
    if (width <= limit) return [];
    return [
      {
        code: 'wording-length',
        path,
        message: `${named(passage, edition)} is ${width} characters long, and ${limit} fit: ${quoted(words)}`,
        fix: 'Say it in fewer words, or in two turns.',
      },
    ];
  });

/**
 * How many characters wide words are: Chinese, Japanese and Korean ones count twice, marks that combine with a letter not
 * at all, and a placeholder as a name of ten.
 */
export const widthOf = (words: string): number => {
  const filled = words.replaceAll(PLACEHOLDER, 'x'.repeat(10));
  return (
    (filled.match(/\P{M}/gu)?.length ?? 0) +
    (filled.match(
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/g,
    )?.length ?? 0)
  );
};

const limitOf = ({part, node}: Passage): number => {
  if (part !== 'text' || node?.kind !== 'say') return LIMITS[part];
  return node.help === undefined ? SAID : SAID_WITH_HELP;
};
