import type {CheckIn} from '../assessment/index.js';
import type {Entry, Problem} from '../dialog/index.js';
import type {Witness} from './finding.js';

/** One way in which conversations come out otherwise after an edit. */
export interface Difference {
  /** `route`: other questions are asked; `rating`, `safety`: the same are, and it comes out otherwise. */
  readonly kind: 'route' | 'rating' | 'safety' | 'end';
  /** `grief: 3 → 2`, `s1 is not raised any more`. */
  readonly what: string;
  /** How many conversations, in decimal digits. */
  readonly conversations: string;
  /** A shortest one, as it is held before or after. */
  readonly before?: Witness;
  readonly after?: Witness;
}

/** What an edit does to the conversations that can be held. */
export interface Impact {
  readonly differences: readonly Difference[];
  /** Conversations that are the same in both. */
  readonly same: string;
  readonly gaps: readonly Problem[];
}

/** Compares two versions of a check-in over every conversation that either allows. */
export const compare = (before: CheckIn, after: CheckIn): Impact => {
  throw new Error(`${before.script.id} ${after.script.id}`);
};

/** What becomes of a log under another version. */
export interface Carried {
  /** Entries that it cannot take. */
  readonly lost: readonly Entry[];
  /** Questions that it asks and the log has no reply to. */
  readonly open: readonly string[];
  /** `grief: 3 → 2`, in the words of {@linkcode Difference}. */
  readonly changed: readonly string[];
}

/** Tells what becomes of a log under another version. */
export const carryOver = (log: readonly Entry[], before: CheckIn, after: CheckIn): Carried => {
  throw new Error(`${log.length} ${before.script.id} ${after.script.id}`);
};
