import type {Problem} from '../dialog/index.js';
import {baseOf, named, quoted, type Edition} from './edition.js';
import {read} from './reading.js';

/**
 * Words that a language has in common with the first one: left as they were.
 *
 * One or two words may well be the same in two languages, and two kinds of one language share most of theirs.
 */
export const untranslatedRemarks = (
  edition: Edition,
  first: Edition | undefined,
): readonly Problem[] => {
  if (!first || baseOf(first.language) === baseOf(edition.language)) return [];
  const model = new Map(first.passages.map(({key, words}) => [key, words.trim()]));
  return edition.passages
    .filter(({key, words}) => model.get(key) === words.trim() && read(words).words.length > 2)
    .map((passage) => ({
      code: 'wording-untranslated',
      path: passage.path,
      message: `${named(passage, edition)} is the same as in ${first.language}: ${quoted(passage.words)}`,
      fix: `Put it into ${edition.language}.`,
    }));
};
