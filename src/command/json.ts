import {Trouble} from './trouble.js';

/** Reads JSON text, or throws the line and the column at which it is none. */
export const parseJson = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    const {at, message} = faultIn(text);
    const before = text.slice(0, at).split('\n');
    throw new Trouble({
      code: 'not-json',
      file,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      message: `It is not JSON: ${message}`,
      fix: 'Mend it at that place.',
    });
  }
};

interface Fault {
  readonly at: number;
  readonly message: string;
}

/** What may come next. */
type Next =
  | 'a value'
  | 'a value or ]'
  | 'a name'
  | 'a name or }'
  | ':'
  | ', or ]'
  | ', or }'
  | 'the end';

const SPACE = /[ \t\n\r]*/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The first place at which a text stops being JSON. Goes through it without going deeper, however deep it is nested. */
const faultIn = (text: string): Fault => {
  const open: ('[' | '{')[] = [];
  const inside = (): Next =>
    open.length === 0 ? 'the end' : open.at(-1) === '[' ? ', or ]' : ', or }';
  let next: Next = 'a value';
  let at = matched(SPACE, text, 0);
  while (at < text.length) {
    const sign = text[at] ?? '';
    let end = at + 1;
    const mayBeValue: boolean = next === 'a value' || next === 'a value or ]';
    const mayBeName: boolean = next === 'a name' || next === 'a name or }';
    if (sign === '"' && (mayBeValue || mayBeName)) {
      const string = endOfString(text, at);
      if (typeof string !== 'number') return string;
      end = string;
      next = mayBeName ? ':' : inside();
    } else if (mayBeValue && (sign === '[' || sign === '{')) {
      open.push(sign);
      next = sign === '[' ? 'a value or ]' : 'a name or }';
    } else if (isClosing(sign, next)) {
      open.pop();
      next = inside();
    } else if (sign === ',' && (next === ', or ]' || next === ', or }')) {
      next = next === ', or ]' ? 'a value' : 'a name';
    } else if (sign === ':' && next === ':') {
      next = 'a value';
    } else {
      end = mayBeValue ? matched(PLAIN, text, at) : at;
      if (end === at) return {at, message: `here stands ${shown(text, at)} instead of ${next}.`};
      next = inside();
    }
    at = matched(SPACE, text, end);
  }
  return {at, message: `it ends where ${next} should come.`};
};

const isClosing = (sign: string, next: Next): boolean =>
  sign === ']'
    ? next === ', or ]' || next === 'a value or ]'
    : sign === '}' && (next === ', or }' || next === 'a name or }');

/** The index behind a string, or what is wrong inside it. */
const endOfString = (text: string, start: number): number | Fault => {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') return at + 1;
    if (sign === '\n') return {at, message: 'a string goes on over the end of its line.'};
    if (sign < ' ') return {at, message: 'a string holds a control character, which needs a \\.'};
    if (sign === '\\') {
      const end = matched(ESCAPE, text, at);
      if (end === at)
        return {at, message: `here stands ${shown(text, at)}, which escapes nothing.`};
      at = end - 1;
    }
  }
  return {at: start, message: 'a string begins here that does not end.'};
};

/** Where a pattern that begins here ends; here if it does not begin. */
const matched = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
};

const shown = (text: string, at: number): string => {
  const [word = ''] = /^(?:[\w$.-]+|\\?.)/su.exec(text.slice(at, at + 20)) ?? [];
  return JSON.stringify(word);
};
