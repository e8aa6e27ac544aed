import type {CheckIn} from '../../assessment/index.js';
import type {ReportInput} from '../../report/index.js';
import {verify} from '../../result/index.js';

/** What an examination tells. */
export interface Listener {
  /** There is more to draw. */
  readonly draw: () => void;
  /** Something for a developer to mend; the report stands. */
  readonly note: (error: unknown) => void;
}

/**
 * What is found out about one result, step by step, each after the last was drawn: the check-in that it is read with,
 * whether it follows from its own log, and what would change its ratings.
 */
export class Examination {
  /** The result as plain data. */
  readonly data: unknown;
  /** None while the page's own is read. */
  checkIn: CheckIn | undefined;
  /** The page's own could not be read: the shipped one stands in for it. */
  isForeign = false;
  verification: ReportInput['verification'] = 'pending';
  explanation: NonNullable<ReportInput['explanation']> = 'pending';
  /** Settles when all is found out and drawn. */
  readonly settled: Promise<void>;
  readonly #listener: Listener;
  #isOver = false;

  constructor(data: unknown, given: unknown, standard: CheckIn, listener: Listener) {
    this.data = data;
    this.#listener = listener;
    const isOwn = given !== undefined && given !== null;
    if (!isOwn) this.checkIn = standard;
    this.settled = this.#examine(isOwn ? given : undefined, standard);
  }

  /** Another result is shown: nothing of this one is drawn any more. */
  end(): void {
    this.#isOver = true;
  }

  async #examine(given: unknown, standard: CheckIn): Promise<void> {
    if (given !== undefined) {
      this.checkIn = await this.#read(given, standard);
      this.#draw();
    }
    await painted();
    if (this.#isOver) return;
    const verification = verify(this.data, this.checkIn ?? standard);
    this.verification = verification;
    if (!verification.verified) this.explanation = 'unavailable';
    this.#draw();
    if (!verification.verified) return;
    await painted();
    if (this.#isOver) return;
    try {
      // oxlint-disable-next-line no-restricted-imports -- on use: it is large, and nothing waits for it
      const {explain} = await import('../../proof/explain.js');
      this.explanation = explain(verification.session, this.checkIn ?? standard);
    } catch (error) {
      this.explanation = 'unavailable';
      this.#listener.note(error);
    }
    this.#draw();
  }

  async #read(given: unknown, standard: CheckIn): Promise<CheckIn> {
    try {
      // oxlint-disable-next-line no-restricted-imports -- on use
      const {parseCheckIn} = await import('../../assessment/parse-check-in.js');
      return parseCheckIn(given, standard.readers);
    } catch (error) {
      this.isForeign = true;
      this.#listener.note(error);
      return standard;
    }
  }

  #draw(): void {
    if (!this.#isOver) this.#listener.draw();
  }
}

/** After what was drawn can be seen; where nothing is painted, soon. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const soon = setTimeout(resolve, NOT_PAINTED);
    requestAnimationFrame(() => {
      setTimeout(() => {
        clearTimeout(soon);
        resolve();
      });
    });
  });

/** For how long to wait for a page that is not painted, in milliseconds. */
const NOT_PAINTED = 200;
