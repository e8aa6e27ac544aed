import type {CheckIn} from '../assessment/index.js';
import type {Condition, Problem} from '../dialog/index.js';
import type {Setting} from './answer.js';
import type {Interest} from './answers.js';
import type {Family} from './diagram.js';
import type {Judgements} from './parts.js';
import type {Reading} from './reading.js';

/** What came of a condition that decides something, in all conversations that come to it. */
export interface Decision {
  readonly path: string;
  readonly kind: 'route' | 'option' | 'interrupt';
  /** `the route from "welcome" to "thanks"`, for people. */
  readonly what: string;
  readonly when: Condition;
  /** Those that come to it. */
  readonly met: Family;
  /** Those of them of which it is true. */
  readonly holds: Family;
  /** Those for which it decides: nothing before it did. */
  readonly decides: Family;
}

/** Every conversation that can be held with a check-in. */
export interface Exploration extends Reading {
  readonly checkIn: CheckIn;
  /** What the page may set, and is taken to be as it is unless it does. */
  readonly held: Readonly<Record<string, Setting>>;
  /** What conditions ask of each question. */
  readonly interests: ReadonlyMap<string, Interest>;
  /** Those that come to an end, and those that come to each. */
  readonly complete: Family;
  readonly ends: ReadonlyMap<string, Family>;
  /** Those that come to each node, as far as there. */
  readonly reached: ReadonlyMap<string, Family>;
  readonly decisions: ReadonlyMap<string, Decision>;
  /** What came of every condition of the script and of its parts. */
  readonly judgements: Judgements;
  /** Those that break off where the script names no end, by the node before. */
  readonly broken: ReadonlyMap<string, Family>;
  /** Those in which a concern was raised and no help shown before they went on, by interrupt. */
  readonly late: ReadonlyMap<string, Family>;
  /** Those that go on after a stop, by interrupt. */
  readonly goesOn: ReadonlyMap<string, Family>;
  /** What could not be covered, and why. */
  readonly gaps: readonly Problem[];
}
