import type {CheckIn} from '../assessment/index.js';
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

/** Finds the check-in that a page means: a known one at once, data of its own once it is read and audited. */
export class CheckInSource {
  /** Settles when what the page gave last has been read, whatever came of it. */
  reading: Promise<void> | undefined;
  readonly #take: (checkIn: CheckIn) => void;
  readonly #fail: (error: unknown) => void;

  constructor(take: (checkIn: CheckIn) => void, fail: (error: unknown) => void) {
    this.#take = take;
    this.#fail = fail;
  }

  choose(given: unknown, standard: CheckIn | undefined): void {
    const wanted = given ?? standard;
    const key = typeof wanted === 'object' && wanted !== null ? wanted : undefined;
    const known = key && audited.get(key);
    if (known) {
      this.reading = undefined;
      this.#take(known);
      return;
    }
    const reading = this.#read(wanted, standard, key, () => this.reading === reading);
    this.reading = reading;
  }

  /** What was given later counts: an answer that comes too late is dropped. */
  async #read(
    given: unknown,
    standard: CheckIn | undefined,
    key: object | undefined,
    isLatest: () => boolean,
  ): Promise<void> {
    try {
      // oxlint-disable-next-line no-restricted-imports -- on use, so that the parser is not in the main bundle
      const {parseCheckIn} = await import('../assessment/parse-check-in.js');
      const checkIn = trust(parseCheckIn(given, standard?.readers));
      if (key) audited.set(key, checkIn);
      if (isLatest()) this.#take(checkIn);
    } catch (error) {
      if (isLatest()) this.#fail(error);
    }
  }
}

/** Whether two check-ins are the same, word for word. */
export const isSame = (one: CheckIn | undefined, other: CheckIn): boolean =>
  one === other || (one !== undefined && named(one) === named(other));

const named = ({digest}: CheckIn): string => JSON.stringify(digest);

/** Check-ins that were audited, by what they were read from. */
const audited = new WeakMap<object, CheckIn>();
