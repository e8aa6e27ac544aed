import {textOf} from './fill.js';
import type {Run, Words} from './run.js';

/** Text that means itself in HTML, also within quotes. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Words as HTML: what the person said or was asked keeps its language and its own direction. */
export const inline = (words: Words): string => words.map(runOf).join('');

const runOf = (run: Run): string => {
  const text = escaped(run.text);
  switch (run.kind) {
    case 'fixed':
      return text;
    case 'asked':
      return `<bdi lang="${escaped(run.language)}">${text}</bdi>`;
    case 'said':
      return `<bdi class="said" lang="${escaped(run.language)}">${text}</bdi>`;
    case 'data':
      return `<bdi>${text}</bdi>`;
    case 'time':
      return `<time datetime="${escaped(run.iso)}">${text}</time>`;
  }
};

/** An element, or nothing if there is nothing in it. */
export const element = (name: string, inside: string, className = ''): string =>
  inside === ''
    ? ''
    : `<${name}${className === '' ? '' : ` class="${className}"`}>${inside}</${name}>\n`;

/** A list of words. */
export const listed = (items: readonly Words[]): string =>
  element('ul', items.map((item) => element('li', inline(item))).join(''));

/** A table with headers for its columns and, in the first column, for its rows. */
export const table = (
  caption: Words,
  columns: readonly Words[],
  rows: readonly (readonly Words[])[],
): string => {
  const head = columns.map((column) => `<th scope="col">${inline(column)}</th>`).join('');
  const body = rows.map((cells) => {
    const [first = [], ...rest] = cells;
    const others = rest.map((cell) => `<td>${inline(cell)}</td>`).join('');
    return `<tr><th scope="row">${inline(first)}</th>${others}</tr>`;
  });
  const named = textOf(caption) === '' ? '' : `<caption>${inline(caption)}</caption>`;
  return `<table>${named}<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>\n`;
};
