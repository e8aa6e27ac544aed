import {COMMON, type Command, type Options} from './command.js';
import {wrap} from './page.js';

const WIDTH = 80;

/** All that there is to know about a command, as text of 80 columns. */
export const helpOf = ({name, takes, about, options, examples, exits}: Command): string =>
  [
    `Usage: ipt-check-in ${[name, takes, '[options]'].filter(Boolean).join(' ')}`,
    ...about.flatMap((paragraph) => ['', ...wrap(paragraph, WIDTH)]),
    '',
    'Options:',
    ...listed(spelled({...options, ...COMMON})),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
    'Exit codes:',
    ...listed(Object.entries(exits)),
    '',
  ].join('\n');

/** What there is to choose from. */
export const overview = (commands: readonly Command[]): string =>
  [
    'Usage: ipt-check-in COMMAND [FILE] [options]',
    '',
    'For authors of check-ins: checks, counts, draws, plays, compares and explains.',
    '',
    'Commands:',
    ...listed([
      ...commands.map(({name, summary}) => [name, summary] as const),
      ['help', 'Show this, or all about the command that is named behind it.'],
    ]),
    '',
    'Options:',
    ...listed([
      ['--help, -h', 'Show this; behind a command, all about it.'],
      ['--version, -v', 'Show the version.'],
    ]),
    '',
    ...wrap(
      'A FILE holds a check-in as JSON: {"script", "texts", "rules"}. Without one, the check-in that ships is meant.',
      WIDTH,
    ),
    '',
  ].join('\n');

const spelled = (options: Options): readonly (readonly [string, string])[] =>
  Object.entries(options).map(([name, {value, short, about}]) => {
    const long = value === undefined ? `--${name}` : `--${name} ${value}`;
    return [short === undefined ? long : `${long}, -${short}`, about];
  });

const COLUMN = 30;

const listed = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const column = Math.min(COLUMN, Math.max(...rows.map(([head]) => head.length)) + 4);
  return rows.flatMap(([head, text]) => {
    const lines = wrap(text, WIDTH, column).map((line) => line.slice(column));
    const start = `  ${head}`;
    const isLong = start.length > column - 2;
    return [
      isLong ? start : start.padEnd(column) + (lines[0] ?? ''),
      ...(isLong ? lines : lines.slice(1)).map((line) => ' '.repeat(column) + line),
    ];
  });
};
