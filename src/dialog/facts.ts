import type {Condition} from './condition.js';
import type {Kept} from './kept.js';
import type {Places} from './place.js';
import type {Value} from './value.js';

/** True, false, or unknown (`undefined`). */
export type Truth = boolean | undefined;

/** What stands at a question. Only `said` and `same` are answers; the others leave conditions unknown. */
export interface Reply {
  readonly kind: 'said' | 'same' | 'skipped' | 'held';
  readonly value?: Value;
  readonly at: string;
  /** What the readers found in its text, as `reader:fact`. */
  readonly found: readonly string[];
}

/** What was ever said at one question of all that some `ever` asks for. */
export interface Past {
  readonly values: readonly Value[];
  readonly found: readonly string[];
  /** When it was last said. */
  readonly at: string;
}

/** All that a condition may read. */
export interface Facts {
  readonly places: Places;
  readonly inputs: Readonly<Record<string, string | number | boolean>>;
  /** The month in which the conversation opened. */
  readonly now: string;
  readonly names: Readonly<Record<string, Condition>>;
  /** What stands, by address: the answers to the questions on the present route. */
  readonly standing: Kept<Reply>;
  readonly past: Kept<Past>;
  /** Called with every address that a condition looks at. */
  readonly look?: (address: string) => void;
}

/** A reply's value if it is an answer. */
export const answerOf = (reply: Reply | undefined): Value | undefined =>
  reply && (reply.kind === 'said' || reply.kind === 'same') ? reply.value : undefined;
