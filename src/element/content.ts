import type {CheckIn} from '../assessment/index.js';
import type {Readers} from '../dialog/index.js';
import type {Help} from './help-line.js';

/** What an element holds if the page gives it nothing else. */
export interface Content {
  readonly checkIn: CheckIn;
  readonly help: Help;
}

/** Marks a check-in as audited, so that it is taken as it is. */
export const trust = (checkIn: CheckIn): CheckIn => {
  audited.set(checkIn, checkIn);
  return checkIn;
};

/** What a page gave as a check-in: one that is known, or the promise of it once it is read and audited. */
export const checkInFrom = (given: unknown, readers: Readers = {}): CheckIn | Promise<CheckIn> => {
  const key = typeof given === 'object' && given !== null ? given : undefined;
  const known = key && audited.get(key);
  if (known) return known;
  return import('../assessment/parse-check-in.js').then(({parseCheckIn}) => {
    const checkIn = trust(parseCheckIn(given, readers));
    if (key) audited.set(key, checkIn);
    return checkIn;
  });
};

/** Whether two check-ins are the same, word for word. */
export const isSame = (one: CheckIn | undefined, other: CheckIn): boolean =>
  one === other || (one !== undefined && named(one) === named(other));

const named = ({digest}: CheckIn): string => JSON.stringify(digest);

/** Check-ins that were audited, by what they were read from. */
const audited = new WeakMap<object, CheckIn>();
