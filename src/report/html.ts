import type {AnswerRow, Block} from './block.js';
import {circleRows} from './circle.js';
import {STYLE} from './html-style.js';
import {element, escaped, inline, listed, table} from './markup.js';
import type {Report, Section} from './report.js';
import type {Words} from './run.js';

/**
 * A report as one file of HTML: no scripts, nothing loaded, everything that was said escaped.
 *
 * What is kept folded is shut when it is opened, and stays shut in print.
 */
export const toHtml = ({title, language, direction, sections}: Report): string =>
  [
    '<!doctype html>',
    `<html lang="${escaped(language)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escaped(title)}</h1>`,
    ...sections.map((one) => sectionHtml(one, 2)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');

const sectionHtml = (section: Section, level: number): string => {
  const {id, heading, summary, fold, blocks, sections} = section;
  const beside = summary.length > 0 ? ` <small>${inline(summary)}</small>` : '';
  const title = `<h${level} id="${escaped(id)}-heading">${inline(heading)}${beside}</h${level}>\n`;
  const inside =
    blocks.map((block) => blockHtml(block, level + 1)).join('') +
    sections.map((one) => sectionHtml(one, level + 1)).join('');
  const body =
    fold === 'private'
      ? `<details><summary>${inline(heading)}</summary>\n${title}${inside}</details>`
      : title + inside;
  return `<section id="${escaped(id)}" aria-labelledby="${escaped(id)}-heading">\n${body}</section>\n`;
};

const headed = (heading: Words, level: number, rest: string): string =>
  element(`h${level}`, inline(heading)) + rest;

const rowsHtml = (rows: readonly AnswerRow[]): string => element('dl', rows.map(rowHtml).join(''));

const rowHtml = ({asked, said, standing}: AnswerRow): string => {
  const isAnswer = standing === 'answered' || standing === 'same';
  const values = said.map((words) =>
    isAnswer ? `<dd>${inline(words)}</dd>` : `<dd class="standing">(${inline(words)})</dd>`,
  );
  return `<div><dt>${inline(asked)}</dt>${values.join('')}</div>\n`;
};

const blockHtml = (block: Block, level: number): string => {
  switch (block.kind) {
    case 'paragraph':
      return element('p', inline(block.words), block.tone === 'plain' ? '' : block.tone);
    case 'notice':
      return element(
        'div',
        element('p', inline(block.words)) + listed(block.details),
        `notice ${block.tone}`,
      );
    case 'list':
      return headed(block.heading, level, listed(block.items));
    case 'answers':
      return headed(block.heading, level, rowsHtml(block.rows));
    case 'concern':
      return concernHtml(block, level);
    case 'clues':
      return headed(
        block.heading,
        level,
        element(
          'ul',
          block.clues
            .map(({clue, meaning, about, rows}) =>
              element(
                'li',
                `<b>${escaped(clue)}</b>${about.length > 0 ? ` ${inline(about)}` : ''}: ${inline(meaning)}${rowsHtml(rows)}`,
              ),
            )
            .join(''),
        ),
      );
    case 'flip':
      return element('div', element('p', inline(block.words)) + listed(block.changes), 'flip');
    case 'technique':
      return headed(
        block.name,
        level,
        element('p', inline(block.source), 'quiet') + rowsHtml(block.rows),
      );
    case 'timeline': {
      const rows = block.rows.map(({label, when, apart}) => [label, when, apart]);
      return table(block.caption, block.columns, rows);
    }
    case 'circle':
      return table(block.caption, block.columns, circleRows(block.views));
    case 'score':
      return scoreHtml(block);
    case 'facts':
      return element(
        'dl',
        block.facts
          .map(({name, value}) => `<div><dt>${inline(name)}</dt><dd>${inline(value)}</dd></div>\n`)
          .join(''),
      );
  }
};

const concernHtml = (
  {words, about, when, did, basis, asked, headings}: Extract<Block, {kind: 'concern'}>,
  level: number,
): string => {
  const facts = [about, when, did].filter((one) => one.length > 0).map((one) => inline(one));
  return element(
    'div',
    element(`h${level}`, inline(words)) +
      element('p', facts.join('. ')) +
      (basis.length > 0 ? element('p', inline(headings.basis), 'quiet') + rowsHtml(basis) : '') +
      (asked.length > 0 ? element('p', inline(headings.asked), 'quiet') + rowsHtml(asked) : ''),
    'concern',
  );
};

const scoreHtml = ({label, words, ends, min, max}: Extract<Block, {kind: 'score'}>): string => {
  const [low = [], high = []] = ends ?? [];
  const meant = ends ? `; ${min}: ${inline(low)}, ${max}: ${inline(high)}` : '';
  return element('p', `<b>${inline(label)}</b> ${inline(words)}${meant}`);
};
