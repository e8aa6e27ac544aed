import {agenda} from './agenda.js';
import {areas, areasInOrder, isRatedIn} from './areas.js';
import {concerns} from './concerns.js';
import {functioning} from './functioning.js';
import {notices} from './notices.js';
import {people, withheldPeople} from './people.js';
import {provenance} from './provenance.js';
import type {Report, ReportSubject} from './report.js';
import {rest} from './rest.js';
import {sourceOf, type ReportInput, type Source} from './source.js';
import {suitability} from './suitability.js';
import {timeline} from './timeline.js';

/**
 * Makes what a clinician reads from a result, whole or not; it throws nothing, and the same input gives the same report.
 *
 * What cannot be read is said to be so, and everything else is shown; a result that is not verified is marked as that.
 */
export const reportOf = (input: ReportInput): Report => {
  const source = sourceOf(input);
  const {contents, words, verification} = source;
  const withheld = withheldPeople(source);
  const shown = [
    notices(source),
    concerns(source),
    agenda(source),
    areas(source),
    timeline(source),
    people(source),
    functioning(source),
    suitability(source),
  ];
  return {
    format: 'ipt-report/1',
    language: words.language,
    direction: words.direction,
    title: words.title,
    standing:
      verification === 'pending' ? 'pending' : verification.verified ? 'verified' : 'not-verified',
    about: subjectOf(source),
    isRated: isRatedIn(source),
    areas: areasInOrder(source).map((area) => ({area, name: words.areas[area]})),
    lead: contents.ranking?.lead ?? null,
    sections: [...shown, rest(source, [...shown, ...withheld]), provenance(source), ...withheld],
  };
};

const subjectOf = ({contents: {resultId, sha256, status}}: Source): ReportSubject | null =>
  resultId === null || sha256 === null || status === null ? null : {resultId, sha256, status};
