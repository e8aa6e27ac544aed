import {listAt, type Condition, type Scope} from '../dialog/index.js';
import {NONE, type Family} from './diagram.js';
import {listedIn, lists} from './items.js';
import {variableIn, type Reading} from './reading.js';
import {those} from './truth.js';

/** What comes of one part of a condition in those conversations that come to it. */
export type Judged = (path: string, met: Family, holds: Family) => void;

/** Judges every part of a condition by itself: those of `all` and `any`, and what `some` item is to meet. */
export const judgeParts = (
  reading: Reading,
  met: Family,
  condition: Condition,
  path: string,
  scope: Scope,
  judged: Judged,
): void => {
  if (met === NONE) return;
  const go = (part: Condition, step: string, own = scope, from = met): void => {
    judged(`${path}${step}`, from, those(reading, from, part, true, own));
    judgeParts(reading, from, part, `${path}${step}`, own, judged);
  };
  if ('all' in condition) condition.all.forEach((part, index) => go(part, `.all[${index}]`));
  else if ('any' in condition) condition.any.forEach((part, index) => go(part, `.any[${index}]`));
  else if ('not' in condition)
    judgeParts(reading, met, condition.not, `${path}.not`, scope, judged);
  else if ('some' in condition) {
    const {space, places} = reading;
    const variable = variableIn(reading, condition.some, scope);
    if (!variable) return;
    const list = listAt(places, condition.some);
    for (const item of listedIn(variable)) {
      const listing = space.answered(met, variable, (answer) => lists(answer, item));
      if (listing !== NONE) go(condition.meets, '.meets', {...scope, [list]: item}, listing);
    }
  }
};

/** Gathers what is judged at the same place for several items. */
export class Judgements {
  readonly #found = new Map<string, {met: Family; holds: Family}>();
  readonly #union: (a: Family, b: Family) => Family;

  constructor(union: (a: Family, b: Family) => Family) {
    this.#union = union;
  }

  /** Adds what was judged to what was judged at its path before. */
  readonly add: Judged = (path, met, holds) => {
    const before = this.#found.get(path) ?? {met: NONE, holds: NONE};
    this.#found.set(path, {
      met: this.#union(before.met, met),
      holds: this.#union(before.holds, holds),
    });
  };

  /** By path, in the order in which they were first judged. */
  get all(): ReadonlyMap<string, {readonly met: Family; readonly holds: Family}> {
    return this.#found;
  }
}
