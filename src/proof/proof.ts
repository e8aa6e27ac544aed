import type {Area} from '../assessment/index.js';
import type {Problem} from '../dialog/index.js';
import type {Check} from './check.js';
import type {Finding, Witness} from './finding.js';

/** What came of one check: `open` if something could not be covered, so that nothing is claimed. */
export interface Outcome {
  readonly check: Check;
  readonly outcome: 'proved' | 'found' | 'open';
  /** How many things were looked at: nodes, conditions, ratings. */
  readonly cases: number;
}

/** Numbers of questions. */
export interface Lengths {
  readonly shortest: number;
  readonly longest: number;
  /** Nine in ten conversations are at least and at most so long, if every answer is as likely as any other. */
  readonly typical: {readonly least: number; readonly median: number; readonly most: number};
}

/** A cap that lowers a rating though there is more evidence, as it is meant to. */
export interface Exception {
  readonly area: Area;
  readonly cap: string;
  readonly from: number;
  readonly to: number;
  readonly witness: Witness;
}

/** What was proved of a check-in, over every conversation that can be held with it. */
export interface Proof {
  readonly script: {readonly id: string; readonly version: string; readonly sha256: string};
  /** Inputs that the proof takes to be as they are unless the page sets them. */
  readonly held: Readonly<Record<string, string | number | boolean>>;
  /** What could not be covered, and why. */
  readonly gaps: readonly Problem[];
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
  readonly size: {
    /** Conversations that some condition can tell apart, in decimal digits. */
    readonly conversations: string;
    /** Questions with the items that they are asked about. */
    readonly questions: number;
    /** Parts of the diagram that holds all of them, less what the checks made besides. */
    readonly parts: number;
  };
  /** How many conversations come to each end. */
  readonly ends: Readonly<Record<string, string>>;
  /** Of completed conversations; questions of interrupts apart, and no more items listed than is usual. */
  readonly lengths: Lengths;
  /** In how many ways that an area can tell apart it comes to each rating; `null` for none. */
  readonly ratings: readonly {
    readonly area: Area;
    readonly counts: readonly {readonly rating: number | null; readonly ways: string}[];
  }[];
  readonly exceptions: readonly Exception[];
}
