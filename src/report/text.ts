import type {AnswerRow, Block, TimelineRow} from './block.js';
import {textOf} from './fill.js';
import {lines, quoted, rowText} from './lines.js';
import type {Report, Section} from './report.js';
import type {Words} from './run.js';

/**
 * A report as plain text to paste into a record: lines of at most 78 characters, no markup.
 *
 * What was said stands in quotes, and none of it begins a line at the margin, where headings are.
 */
export const toText = ({title, sections}: Report): string =>
  [title, ...sections.map((one) => sectionLines(one, 0).join('\n'))].join('\n\n').trimEnd() + '\n';

const STEP = 2;

const sectionLines = (section: Section, indent: number): readonly string[] => {
  const {heading, summary, blocks, sections} = section;
  const beside = summary.length > 0 ? `: ${textOf(summary)}` : '';
  return [
    ...lines(`${textOf(heading)}${beside}`, indent, indent + STEP),
    ...blocks.flatMap((block) => blockLines(block, indent + STEP)),
    ...sections.flatMap((one) => ['', ...sectionLines(one, indent + STEP)]),
  ];
};

/** Lines under a heading, if it has one. */
const under = (
  heading: Words,
  indent: number,
  rest: (indent: number) => readonly string[],
): readonly string[] =>
  heading.length === 0
    ? rest(indent)
    : [...lines(`${textOf(heading)}:`, indent, indent + STEP), ...rest(indent + STEP)];

const listed = (texts: readonly string[], indent: number): readonly string[] =>
  texts.flatMap((text) => lines(`- ${text}`, indent, indent + STEP));

const rowLines = (rows: readonly AnswerRow[], indent: number): readonly string[] =>
  listed(rows.map(rowText), indent);

const blockLines = (block: Block, indent: number): readonly string[] => {
  const inner = indent + STEP;
  switch (block.kind) {
    case 'paragraph':
      return lines(textOf(block.words), indent);
    case 'notice':
      return [...lines(textOf(block.words), indent), ...listed(block.details.map(textOf), inner)];
    case 'list':
      return under(block.heading, indent, (at) => listed(block.items.map(textOf), at));
    case 'answers':
      return under(block.heading, indent, (at) => rowLines(block.rows, at));
    case 'concern':
      return concernLines(block, indent);
    case 'clues':
      return under(block.heading, indent, (at) =>
        block.clues.flatMap(({clue, meaning, about, rows}) => [
          ...lines(`${clue}${spaced(about)}: ${textOf(meaning)}`, at, at + STEP),
          ...rowLines(rows, at + STEP),
        ]),
      );
    case 'flip':
      return [...lines(textOf(block.words), indent), ...listed(block.changes.map(quoted), inner)];
    case 'technique':
      return [
        ...lines(`${textOf(block.name)} (${textOf(block.source)})`, indent, inner),
        ...rowLines(block.rows, inner),
      ];
    case 'timeline':
      return listed(block.rows.map(timelineText), indent);
    case 'circle':
      return block.views.flatMap(({heading, placements}) =>
        under(heading, indent, (at) =>
          listed(
            placements.map(({label, words}) => `${textOf(label)}: ${quoted(words)}`),
            at,
          ),
        ),
      );
    case 'score':
      return lines(scoreText(block), indent, inner);
    case 'facts':
      return block.facts.flatMap(({name, value}) =>
        lines(`${textOf(name)}: ${textOf(value)}`, indent, inner),
      );
  }
};

const spaced = (words: Words): string => (words.length > 0 ? ` ${textOf(words)}` : '');

const concernLines = (
  {action, words, about, when, did, basis, asked, headings}: Extract<Block, {kind: 'concern'}>,
  indent: number,
): readonly string[] => [
  ...lines(
    `${action === 'note' ? '-' : '!'} ${textOf(words)}${spaced(about)}. ${textOf(when)}. ${textOf(did)}`,
    indent,
    indent + STEP,
  ),
  ...(basis.length > 0 ? under(headings.basis, indent + STEP, (at) => rowLines(basis, at)) : []),
  ...(asked.length > 0 ? under(headings.asked, indent + STEP, (at) => rowLines(asked, at)) : []),
];

const timelineText = ({label, when, apart}: TimelineRow): string =>
  `${textOf(when)}: ${textOf(label)}${apart.length > 0 ? ` (${textOf(apart)})` : ''}`;

const scoreText = ({label, words, ends, min, max}: Extract<Block, {kind: 'score'}>): string => {
  const [low, high] = ends ?? [[], []];
  const meant = ends ? `; ${min}: “${textOf(low)}”, ${max}: “${textOf(high)}”` : '';
  return `${textOf(label)} ${textOf(words)}${meant}`;
};
