import {ScriptError, type Session} from '../../src/dialog/index.js';
import {guide, standard} from '../../src/ipt/index.js';
import {explain} from '../../src/proof/index.js';
import {
  english,
  reportOf,
  type AnswerRow,
  type Block,
  type Report,
  type ReportInput,
  type Run,
  type Section,
  type Words,
} from '../../src/report/index.js';
import {verify} from '../../src/result/index.js';
import {agree} from '../support/talk.js';
import {stored} from '../result/lived.js';

/** The report of some data, verified with the check-in that ships. */
export const reported = (data: unknown, more: Partial<ReportInput> = {}): Report =>
  reportOf({
    data,
    checkIn: standard,
    verification: verify(data, standard),
    explanation: 'pending',
    guide,
    words: english,
    ...more,
  });

/** The report of a conversation that is handed over, with all that is known of why it came out so. */
export const reportedFully = (session: Session): Report =>
  reported(stored(agree(session)), {explanation: explain(session, standard)});

/** A section, wherever it is. */
export const sectionIn = ({sections}: Pick<Report, 'sections'>, id: string): Section => {
  const found = every({sections}).find((one) => one.id === id);
  if (!found) throw new ScriptError(`The report without "${id}"`, []);
  return found;
};

/** Every section and those in them. */
export const every = ({sections}: Pick<Report, 'sections'>): readonly Section[] =>
  sections.flatMap((one) => [one, ...every(one)]);

export const blocksIn = (report: Report): readonly Block[] =>
  every(report).flatMap(({blocks}) => blocks);

/** Every piece of words in some part of a report, in order. */
export const wordsIn = (part: unknown): readonly Run[] => {
  if (typeof part !== 'object' || part === null) return [];
  if ('kind' in part && 'text' in part && typeof part.text === 'string') return [part as Run];
  return Object.values(part).flatMap(wordsIn);
};

export const textOf = (words: unknown): string =>
  wordsIn(words)
    .map(({text}) => text)
    .join('');

/** Every question that is shown, with what stands there. */
export const rowsIn = (part: unknown): readonly AnswerRow[] => {
  if (typeof part !== 'object' || part === null) return [];
  if ('linkId' in part && 'asked' in part && 'said' in part) return [part as AnswerRow];
  return Object.values(part).flatMap(rowsIn);
};

export const saidAt = (report: Report, linkId: string): readonly string[] =>
  rowsIn(report)
    .filter((row) => row.linkId === linkId)
    .map(({said}) => said.map(textOf).join('; '));

/** What stands over something or beside that: it is read out, and seen while all is folded. */
export const headingsIn = (report: Report): readonly Words[] => [
  [{kind: 'fixed', text: report.title}],
  ...every(report).flatMap(({heading, summary}) => [heading, summary]),
  ...blocksIn(report).flatMap((block): readonly Words[] => {
    if ('caption' in block) return [block.caption, ...block.columns];
    if ('heading' in block) return [block.heading];
    return block.kind === 'technique' ? [block.name] : [];
  }),
];

/** Text without any of its white space and quotes, to compare what was broken into lines. */
export const bare = (text: string): string => text.replaceAll(/[\s\p{Cc}\p{Bidi_Control}]/gu, '');

/** The text of a file of HTML, read as a browser reads it. */
export const pageOf = (html: string): Document =>
  new DOMParser().parseFromString(html, 'text/html');
