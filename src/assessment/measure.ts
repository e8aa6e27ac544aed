import {answerOf, type Session} from '../dialog/index.js';
import type {Measure} from './rules.js';

/** The sum of a measure's items. Without every item there is no sum. */
export interface Score {
  readonly measure: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly complete: boolean;
  /** The items without an answer, by address. */
  readonly missing: readonly string[];
}

/** Scores a measure from the numbers that stand. */
export const score = ({id, items}: Measure, {facts, places}: Session): Score => {
  const values = items.map((item) => answerOf(facts.standing.get(item)));
  const missing = items.filter((_, index) => typeof values[index] !== 'number');
  const ranges = items.map((item) => {
    const node = places.get(item)?.node;
    return node?.kind === 'scale' || node?.kind === 'number' ? node : {from: 0, to: 0};
  });
  return {
    measure: id,
    value:
      missing.length > 0 ? null : values.reduce<number>((sum, value) => sum + Number(value), 0),
    min: ranges.reduce((sum, {from}) => sum + from, 0),
    max: ranges.reduce((sum, {to}) => sum + to, 0),
    complete: missing.length === 0,
    missing,
  };
};
