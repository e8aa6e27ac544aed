import type {Problem} from '../dialog/index.js';
import {baseOf, named, quoted, type Edition} from './edition.js';

/** Turns that ask more than one question. A text and its hint are one turn. */
export const questionRemarks = (edition: Edition): readonly Problem[] => {
  const marks = baseOf(edition.language) === 'el' ? GREEK_MARKS : MARKS;
  return edition.passages
    .filter(({part}) => part === 'text')
    .flatMap((passage) => {
      const hint = edition.passages.find(
        ({part, owner}) => part === 'hint' && owner === passage.owner,
      );
      const turn = hint ? `${passage.words} ${hint.words}` : passage.words;
      const count = turn.match(marks)?.length ?? 0;
      if (count < 2) return [];
      return [
        {
          code: 'wording-several-questions',
          path: passage.path,
          message: `${named(passage, edition)} asks ${count} questions in one turn: ${quoted(turn)}`,
          fix: 'Keep the one that the answers belong to, and ask the others in questions of their own.',
        },
      ];
    });
};

/** The last mark of each run: "?!" and "??" ask once. The ¿ that opens a question does not close one. */
const MARKS = /[?？؟⸮՞፧\u037E](?![?？؟⸮!！])/g;
/** Greek asks with what looks like a semicolon, and is mostly typed as one. */
const GREEK_MARKS = /[?;\u037E](?![?;!\u037E])/g;
