import type {CheckIn} from '../assessment/index.js';
import type {Session} from '../dialog/index.js';
import type {CheckInResult} from '../result/index.js';
import type {Help} from './help-line.js';

/** What a conversation is held with. What makes its result is loaded when it begins, long before it is needed. */
export interface Conversation extends Pick<CheckIn, 'script' | 'texts' | 'readers'> {
  readonly conclude: () => Promise<Conclude>;
  /** Settles when its readers can read: nothing is answered before. */
  readonly ready?: Promise<unknown> | undefined;
}

/** Makes the result of a conversation. */
export type Conclude = (session: Session) => CheckInResult;

/** What an element holds if the page gives it nothing else. */
export interface Content {
  readonly checkIn: Conversation;
  readonly help: Help;
}

/** Marks a check-in as audited, so that it is taken as it is. */
export const trust = (checkIn: Conversation): Conversation => {
  audited.set(checkIn, checkIn);
  return checkIn;
};

/** Finds the check-in that a page means: a known one at once, data of its own once it is read and audited. */
export class CheckInSource {
  /** Settles when what the page gave last has been read, whatever came of it. */
  reading: Promise<void> | undefined;
  readonly #take: (checkIn: Conversation) => void;
  readonly #fail: (error: unknown) => void;

  constructor(take: (checkIn: Conversation) => void, fail: (error: unknown) => void) {
    this.#take = take;
    this.#fail = fail;
  }

  choose(given: unknown, standard: Conversation | undefined): void {
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
    standard: Conversation | undefined,
    key: object | undefined,
    isLatest: () => boolean,
  ): Promise<void> {
    try {
      // oxlint-disable-next-line no-restricted-imports -- on use, so that the parser is not in the main bundle
      const {parseCheckIn} = await import('../assessment/parse-check-in.js');
      const parsed = parseCheckIn(given, standard?.readers);
      const checkIn = trust({
        ...parsed,
        conclude: () => concludeWith(parsed),
        ready: standard?.ready,
      });
      if (key) audited.set(key, checkIn);
      if (isLatest()) this.#take(checkIn);
    } catch (error) {
      if (isLatest()) this.#fail(error);
    }
  }
}

const concludeWith = async (checkIn: CheckIn): Promise<Conclude> => {
  // oxlint-disable-next-line no-restricted-imports -- on use, without the schema that the index has
  const {summarize} = await import('../result/summarize.js');
  return (session) => summarize(session, checkIn);
};

/** Whether two conversations are held with the same script and words. */
export const isSame = (one: Conversation | undefined, other: Conversation): boolean =>
  one === other || (one !== undefined && said(one) === said(other));

const said = ({script, texts}: Conversation): string => JSON.stringify([script, texts]);

/** Check-ins that were audited, by what they were read from. */
const audited = new WeakMap<object, Conversation>();
