import type {Io} from './io.js';

type Paint = (text: string) => string;

/** Where people read what a command found. What a file brings is shown without its control characters. */
export interface Page {
  readonly line: (text?: string, indent?: number) => void;
  readonly title: (text: string) => void;
  /** Columns as wide as they have to be; the last one is folded. Numbers stand to the right. */
  readonly table: (rows: readonly (readonly string[])[], indent?: number) => void;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
}

/** A page on standard output, or on another stream. */
export const pageFor = ({out, colours, width}: Io, write = out): Page => {
  const paint =
    (on: number, off: number): Paint =>
    (text) =>
      colours ? `\u001B[${on}m${text}\u001B[${off}m` : text;
  const line: Page['line'] = (text = '', indent = 0) => {
    write(`${wrap(clean(text, colours), width, indent).join('\n')}\n`);
  };
  const bold = paint(1, 22);
  return {
    line,
    title: (text) => {
      line();
      line(bold(text));
    },
    table: (rows, indent = 2) => {
      const shown = rows.map((row) => row.map((cell) => clean(cell, colours)));
      for (const text of fold(shown, width, indent)) write(`${text}\n`);
    },
    bold,
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
  };
};

/** Folds a text at spaces; what is longer than a line stands alone. */
export const wrap = (text: string, width: number, indent = 0): readonly string[] => {
  const space = ' '.repeat(indent);
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const isFull = last === undefined || lengthOf(last) + 1 + lengthOf(word) > width - indent;
    if (isFull) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.length === 0 ? [''] : lines.map((line) => space + line);
};

/* oxlint-disable no-control-regex -- what a file brings must not steer the terminal */
const COLOUR = /\u001B\[\d+m/g;
const CONTROL = /[\u0000-\u0008\u000B-\u001A\u001C-\u001F\u007F-\u009F]|\u001B(?!\[\d+m)/g;
const CONTROL_OR_COLOUR = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
/* oxlint-enable no-control-regex */

const clean = (text: string, colours: boolean): string =>
  text.replace(colours ? CONTROL : CONTROL_OR_COLOUR, '');

const lengthOf = (text: string): number => text.replace(COLOUR, '').length;

const isNumber = (cell: string): boolean => /^([\d.,]+( × 10\^\d+)?|–)?$/.test(cell);

const fold = (
  rows: readonly (readonly string[])[],
  width: number,
  indent: number,
): readonly string[] => {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({length: columns}, (_, at) =>
    Math.max(...rows.map((row) => lengthOf(row[at] ?? ''))),
  );
  const right = widths.map((_, at) => rows.slice(1).every((row) => isNumber(row[at] ?? '')));
  return rows.flatMap((row) => {
    const head = row.slice(0, -1).map((cell, at) => {
      const space = ' '.repeat((widths[at] ?? 0) - lengthOf(cell));
      return right[at] === true && rows.length > 1 ? space + cell : cell + space;
    });
    const start = ' '.repeat(indent) + head.map((cell) => `${cell}  `).join('');
    const at = lengthOf(start);
    const last = row.at(-1) ?? '';
    const isRight = right[row.length - 1] === true && rows.length > 1;
    const tail = isRight
      ? [last.padStart(widths[row.length - 1] ?? 0)]
      : wrap(last, Math.max(width, at + 24), at).map((line) => line.trimStart());
    return tail.map((line, index) => ((index === 0 ? start : ' '.repeat(at)) + line).trimEnd());
  });
};
