import type {Entry, Problem} from '../dialog/index.js';

/** A conversation that shows something: `replay` of its log comes to just the point at which it shows. */
export interface Witness {
  readonly log: readonly Entry[];
  /** What to look at where it ends. */
  readonly shows: string;
}

/** Something that a proof found; its `code` names a check, and a page in docs/checks. */
export interface Finding extends Problem {
  /** A shortest conversation that shows it, or that comes as near to it as one can. */
  readonly witness?: Witness;
}
