import type {AnswerRow, Block} from './block.js';
import {fill} from './fill.js';
import type {Part, Section} from './report.js';
import type {Words} from './run.js';

/** A section of the page, open unless it says otherwise. */
export const section = (
  part: Part,
  heading: string,
  blocks: readonly Block[],
  more: Partial<Section> = {},
): Section => ({
  id: part,
  part,
  heading: fill(heading),
  summary: [],
  fold: 'open',
  blocks,
  sections: [],
  ...more,
});

/** A paragraph. */
export const paragraph = (words: Words, tone: 'plain' | 'strong' | 'quiet' = 'plain'): Block => ({
  kind: 'paragraph',
  words,
  tone,
});

/** Questions and what stands there, under a heading; nothing if there are none. */
export const answersBlock = (heading: string, rows: readonly AnswerRow[]): readonly Block[] =>
  rows.length > 0 ? [{kind: 'answers', heading: heading === '' ? [] : fill(heading), rows}] : [];

/** The questions that a section and those in it show, by address. */
export const shownIn = ({blocks, sections}: Section): readonly string[] => [
  ...blocks.flatMap((block) => [
    ...rowsOf(block).map(({linkId}) => linkId),
    ...(block.kind === 'score' && block.linkId !== null ? [block.linkId] : []),
  ]),
  ...sections.flatMap(shownIn),
];

const rowsOf = (block: Block): readonly AnswerRow[] => {
  if (block.kind === 'answers' || block.kind === 'technique') return block.rows;
  if (block.kind === 'clues') return block.clues.flatMap(({rows}) => rows);
  return block.kind === 'concern' ? [...block.basis, ...block.asked] : [];
};
