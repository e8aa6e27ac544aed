import type {Problem, Script, Texts} from '../dialog/index.js';
import {editionOf} from './edition.js';
import {gradeRemarks} from './grades.js';
import {labelRemarks} from './labels.js';
import {lengthRemarks} from './lengths.js';
import {placeholderRemarks} from './placeholders.js';
import {questionRemarks} from './questions.js';
import {untranslatedRemarks} from './untranslated.js';
import {wayOutRemarks} from './ways-out.js';
import {wordRemarks} from './words.js';

/**
 * What a careful reader would say about the words of a check-in: too hard, too long, leading, blaming, promising.
 *
 * The first language is the one that the others are compared with. What is missing is not remarked on here: the audit
 * reports it. Every code has a page in `docs/checks`.
 */
export const proofread = (
  script: Script,
  texts: Readonly<Record<string, Texts>>,
): readonly Problem[] => {
  const editions = Object.entries(texts).map(([language, words]) =>
    editionOf(script, language, words),
  );
  return [
    ...wayOutRemarks(script),
    ...editions.flatMap((edition) => [
      ...gradeRemarks(edition),
      ...questionRemarks(edition),
      ...wordRemarks(edition),
      ...lengthRemarks(edition),
      ...labelRemarks(edition),
      ...placeholderRemarks(script, edition, editions[0]),
      ...untranslatedRemarks(edition, editions[0]),
    ]),
  ];
};
