import {meets, type Leaf, type Value} from '../dialog/index.js';

/** A value that the page settles. */
export type Setting = string | number | boolean;

/** One way to answer a question, in the name of all that no condition can tell from it. */
export interface Answer {
  /** Nothing if it is skipped. */
  readonly value: Value | undefined;
  /** What readers find in it. */
  readonly found: readonly string[];
  /** How many answers it stands for. */
  readonly weight: number;
  /** What was said before and then changed, at last to this. */
  readonly before?: readonly Answer[];
  /** For a month: how it lies to the months given before; see months.ts. */
  readonly apart?: Readonly<Record<string, string>>;
  /** For an input of the page: what it is set to. */
  readonly setting?: Setting;
}

/** The question was asked, and left without an answer. */
export const SKIPPED: Answer = {value: undefined, found: [], weight: 1};

/** Stands for any month until one is found for it. */
export const MONTH = '?';

/** An answer in which readers find nothing. */
export const plain = (value: Value, weight = 1): Answer => ({value, found: [], weight});

/** What each of some conditions makes of an answer: `T`, `F`, or `U` for unknown. Their bounds are numbers. */
export const signature = ({value, found}: Answer, leaves: readonly Leaf[]): string =>
  leaves
    .map((leaf) =>
      value === undefined ? 'U' : letter(meets(leaf, {values: [value], found}, NO_INPUTS)),
    )
    .join('');

const NO_INPUTS = {inputs: {}};

/** A truth as one letter. */
export const letter = (truth: boolean | undefined): 'T' | 'F' | 'U' =>
  truth === undefined ? 'U' : truth ? 'T' : 'F';
