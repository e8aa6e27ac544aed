import type {Problem} from '../dialog/index.js';
import type {Exit} from './command.js';

/** What is wrong, where, and what to do about it. */
export interface Fault {
  /** A stable name of the kind of fault: `not-json`. */
  readonly code: string;
  readonly file?: string | undefined;
  /** Where in its data. */
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  readonly fix: string;
  /** Everything that is wrong, if it is more than one thing. */
  readonly problems?: readonly Problem[];
}

/** Why a command cannot do what it was asked to: said in plain words, without a stack. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
  readonly fault: Fault;
  readonly exit: Exit;

  constructor(fault: Fault, exit: Exit = 2) {
    super(fault.message);
    this.fault = fault;
    this.exit = exit;
  }
}

/** What was asked for makes no sense. */
export const misused = (message: string, fix: string): Trouble =>
  new Trouble({code: 'usage', message, fix});

/** `file.json:3:7`, or as much of it as is known. */
export const placeOf = ({file, path, line, column}: Fault): string =>
  [
    ...(file === undefined ? [] : [[file, line, column].filter((part) => part !== undefined)]),
    ...(path === undefined ? [] : [[path]]),
  ]
    .map((parts) => parts.join(':'))
    .join(': ');
