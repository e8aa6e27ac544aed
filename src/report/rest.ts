import type {AnswerRow, Block, Standing} from './block.js';
import {fill} from './fill.js';
import type {Section} from './report.js';
import {rowAt} from './rows.js';
import {answersBlock, paragraph, shownIn, section} from './section.js';
import type {Source} from './source.js';

/** The answers that no other section shows, and all that was skipped, held back or not asked, each by itself. */
export const rest = (source: Source, before: readonly Section[]): Section => {
  const {contents, words} = source;
  const shown = new Set(before.flatMap(shownIn));
  const rows = [
    ...contents.answers.map(({linkId}) => linkId),
    ...contents.notAsked.filter((id) => !source.answers.has(id)),
  ].map((linkId): AnswerRow => rowAt(source, linkId));
  const isOther = ({standing, linkId}: AnswerRow): boolean =>
    (standing === 'answered' || standing === 'same') && !shown.has(linkId);
  const standings = ['skipped', 'held-back', 'unreadable', 'not-asked'] as const;
  const blocks: readonly Block[] = [
    ...answersBlock(words.rest.answered, rows.filter(isOther)),
    ...standings.flatMap((one: Exclude<Standing, 'answered' | 'same'>) =>
      answersBlock(
        words.rest[one],
        rows.filter(({standing}) => standing === one).map((row) => ({...row, said: []})),
      ),
    ),
  ];
  return section(
    'rest',
    words.sections.rest,
    blocks.length > 0 ? blocks : [paragraph(fill(words.rest.none), 'quiet')],
    {fold: 'folded'},
  );
};
