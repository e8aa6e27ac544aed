import type {Area} from '../assessment/index.js';

/** A usual way of working in an area, and the questions whose answers it starts from. */
export interface Technique {
  readonly name: string;
  /** Codes of docs/clinical-basis.md, Sources. */
  readonly sources: readonly string[];
  readonly from: readonly string[];
  /** It talks things over with the other: left out where the person may not be safe with somebody. */
  readonly talksItOver?: true;
}

/** Which question plays which part in a report, by id. */
export interface Outline {
  /** What the person hopes for and wants, in this order. */
  readonly agenda: readonly string[];
  /** When the low mood began. */
  readonly onset: string;
  /** Questions that ask for the month of something, and what that is; `{name}` is what it is asked about. */
  readonly events: readonly {readonly month: string; readonly words: string}[];
  /** How close somebody feels; the codes are inner, middle, outer and none. */
  readonly rings: Readonly<Record<'now' | 'before' | 'wished', string>>;
  /** What else tells of mood and functioning. */
  readonly functioning: readonly string[];
  /** What else tells of suitability and limits. */
  readonly limits: readonly string[];
  /** Where trouble with somebody stands: kept folded where the person may not be safe with somebody. */
  readonly stage: readonly string[];
  /** Rules of concern that say that the person may not be safe with somebody. */
  readonly fear: readonly string[];
}

/** What a clinician needs to know of a check-in that its result does not say; in the language of the report. */
export interface Guide {
  /** The script that it is about, by id; it is not used for others. */
  readonly script: string;
  readonly outline: Outline;
  /** What each means, by id. */
  readonly concerns: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string>>;
  readonly clues: Readonly<Record<string, string>>;
  readonly caps: Readonly<Record<string, string>>;
  readonly suitability: Readonly<Record<string, string>>;
  readonly techniques: Readonly<Record<Area, readonly Technique[]>>;
}
