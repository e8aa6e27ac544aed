import type {Reply} from './facts.js';
import type {Scope} from './place.js';
import type {Interrupt, Node} from './script.js';

/** Part of where a turn comes: the index of a node in its block, or the item that a block is gone through for. */
export type Step = number | string;

/** One thing said, or one question and what stands there. A last turn without a reply is what is asked now. */
export interface Turn {
  readonly address: string;
  readonly node: Exclude<Node, {kind: 'each' | 'fork' | 'leave'}>;
  readonly scope: Scope;
  /** The interrupt that it belongs to. */
  readonly interrupt: string | undefined;
  readonly reply: Reply | undefined;
  /** Where it comes in the script: the index of its node in its block, after where that block is entered. */
  readonly place: readonly Step[];
}

/** Somebody or something that was listed. */
export interface Item {
  readonly id: string;
  readonly list: string;
  readonly name: string;
  /** Its kind (role), a code of its list. */
  readonly as?: string | undefined;
  /** The address where it was added; nothing if it was carried over. */
  readonly from?: string;
}

/** An interrupt whose condition has held. It is never lowered. */
export interface Raised {
  readonly interrupt: Interrupt;
  /** The item that it is about. */
  readonly scope: Scope;
  /** The addresses that it rested on when it was raised. */
  readonly basis: readonly string[];
  readonly at: string;
  /** How many entries the log had. */
  readonly after: number;
  /** The turn that it comes after: that of the last answer that it rested on. */
  readonly last: string | undefined;
  /** It comes before that turn: it rests on a name that was given there. */
  readonly early?: true;
  /** Where that was: if the route misses it, what was raised comes before all that is further on. */
  readonly place: readonly Step[];
}
