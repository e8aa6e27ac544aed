import type {Condition} from '../condition.js';
import type {Places} from '../place.js';
import type {Script} from '../script.js';

/** An audit under way: what is looked at, and what was found. */
export interface Auditing {
  readonly script: Script;
  readonly places: Places;
  readonly names: Readonly<Record<string, Condition>>;
  readonly report: (code: string, path: string, message: string, fix: string) => void;
  /** The codes that conditions ask for, by question. */
  readonly told: {readonly question: string; readonly codes: readonly unknown[]}[];
}
