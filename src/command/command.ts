import type {Io} from './io.js';

/** 0: fine; 1: something was found; 2: it could not be done; 130: interrupted. */
export type Exit = 0 | 1 | 2 | 130;

/** An option by its long name; with `value` it takes one, and `value` says what. */
export interface Option {
  readonly about: string;
  readonly value?: string;
  readonly short?: string;
}
export type Options = Readonly<Record<string, Option>>;

/** What was given to a command. */
export interface Args {
  readonly files: readonly string[];
  readonly has: (option: string) => boolean;
  readonly value: (option: string) => string | undefined;
  readonly values: (option: string) => readonly string[];
}

/** One thing that can be done, and all that its help says of it. */
export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What stands behind the name in its usage. */
  readonly takes: string;
  /** Paragraphs. */
  readonly about: readonly string[];
  readonly options: Options;
  readonly examples: readonly string[];
  /** What each exit code means. */
  readonly exits: Readonly<Record<number, string>>;
  /** How many files it takes. */
  readonly files: {readonly least: number; readonly most: number};
  readonly run: (args: Args, io: Io) => Promise<Exit>;
}

/** What every command takes. */
export const COMMON: Options = {
  json: {about: 'Write one JSON document to standard output, and nothing else.'},
  'no-color': {about: 'Write without colours. NO_COLOR does the same.'},
  help: {about: 'Show this help.', short: 'h'},
};

/** For commands that show words of the conversation. */
export const LANGUAGE: Options = {
  language: {
    value: 'TAG',
    about: 'Show words in this language, not in the one that comes first or was spoken.',
  },
};
