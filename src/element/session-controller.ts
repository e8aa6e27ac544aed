import {
  answerOf,
  ending,
  idOf,
  objection,
  open,
  remaining,
  step,
  type Entry,
  type Objection,
  type Opened,
  type Session,
} from '../dialog/index.js';
import type {CheckInResult} from '../result/index.js';
import type {Act} from './act.js';
import {stepAlarmed} from './alarm.js';
import type {Conclude, Conversation} from './content.js';
import {AnswerEvent, CompleteEvent, SafetyEvent, StartEvent} from './events.js';
import {newId, stamp, zone, type Surroundings} from './surroundings.js';

/** The element, as far as the controller needs it. */
export interface Host {
  dispatch(event: Event): void;
  /** Draws what is there now, at once. */
  draw(): void;
  /** Shows that something failed, with help. */
  fail(error: unknown): void;
}

/** Owns the conversation and is the only one that writes to it: time and chance come in here, events go out. */
export class SessionController {
  /** Something was said that ends the questions, and the conversation failed over it. */
  isAlarmed = false;
  readonly #host: Host;
  readonly #surroundings: Surroundings;
  #checkIn: Conversation | undefined;
  #conclude: Conclude | undefined;
  #ready: Promise<void> | undefined;
  #session: Session | undefined;
  #result: CheckInResult | undefined;

  constructor(host: Host, surroundings: Surroundings) {
    this.#host = host;
    this.#surroundings = surroundings;
  }

  get session(): Session | undefined {
    return this.#session;
  }

  get result(): CheckInResult | undefined {
    return this.#result;
  }

  /** Holds this check-in: opens it, or goes on with it; before the first answer it may be opened otherwise. */
  hold(checkIn: Conversation, language: string, inputs: Opened['inputs']): void {
    const session = checkIn === this.#checkIn ? this.#session : undefined;
    if (checkIn !== this.#checkIn) {
      void this.#prepare(checkIn);
      this.#ready = checkIn.ready && this.#awaitReaders(checkIn.ready);
    }
    if (session && session.log.length > 1) {
      if (language === session.language || session.verdict) return;
      this.#session = step(session, {kind: 'language', language, at: this.#now()});
    } else if (
      session?.language !== language ||
      JSON.stringify(session.opened.inputs) !== JSON.stringify(inputs)
    ) {
      const opened = {kind: 'opened', at: this.#now(), zone: zone(), language, inputs} as const;
      const id = session?.opened.id ?? newId(this.#surroundings);
      this.#session = open(checkIn.script, checkIn.readers, {...opened, id});
      this.#result = undefined;
    }
  }

  /** Settles when what reads typed words is there, or cannot be had. */
  get ready(): Promise<void> | undefined {
    return this.#ready;
  }

  /** Lets go of the conversation and of its result. */
  clear(): void {
    this.#session = this.#result = undefined;
    this.isAlarmed = false;
  }

  /** Why an act cannot be taken now, if it cannot: `not-yet` while what reads typed words is on its way. */
  objection(act: Act): Objection | 'not-yet' | undefined {
    if (this.#ready && isTyped(act, this.#session)) return 'not-yet';
    return this.#session && objection(this.#session, this.#stamped(act));
  }

  /** How many answers would fall away with an act, other than to the question that it is about, or is done `at`. */
  losses(act: Act, at?: string): number {
    if (!this.#session) return 0;
    const {turns} = this.#step(this.#session, this.#stamped(act));
    const kept = new Set(turns.filter(({reply}) => reply).map(({address}) => address));
    const about = 'node' in act ? act.node : at;
    return this.#session.turns.filter(
      ({address, reply}) =>
        answerOf(reply) !== undefined && address !== about && !kept.has(address),
    ).length;
  }

  /**
   * Takes an act, and tells the page in this order: that it began, each new concern, then (help is on the screen by
   * now) how far it is, and last the result. False if the conversation cannot take it.
   *
   * @param isMore - Another follows at once: nothing is drawn before, but help.
   */
  take(act: Act, isMore = false): boolean {
    const before = this.#session;
    if (!before) return false;
    const entry = this.#stamped(act);
    const begins = before.log.length === 1;
    const base = begins ? this.#reopened(before, entry.at) : before;
    const session = this.#step(base, entry);
    if (session === base) return false;
    this.#session = session;
    const host = this.#host;
    if (begins) host.dispatch(new StartEvent());
    for (const raised of session.raised) {
      if (before.raised.includes(raised)) continue;
      host.dispatch(new SafetyEvent(raised.interrupt.action, raised.at));
    }
    if (!isMore || session.raised.length > before.raised.length) host.draw();
    if (act.kind === 'said' || act.kind === 'skipped' || act.kind === 'same') {
      host.dispatch(new AnswerEvent(remaining(session)));
    }
    const refused = ending(session) === 'declined' && ending(before) !== 'declined';
    if (session.verdict || refused) void this.#hand(session, before);
    return true;
  }

  #step(session: Session, entry: Entry): Session {
    return stepAlarmed(session, entry, (action) => {
      this.isAlarmed ||= action === 'stop';
      this.#host.dispatch(new SafetyEvent(action, entry.at));
    });
  }

  /** Makes the result and hands it over. If that fails, nothing was handed over and everything is as before. */
  async #hand(session: Session, before: Session): Promise<void> {
    try {
      const conclude = this.#conclude ?? (await this.#checkIn?.conclude());
      if (this.#session !== session || !conclude) return;
      this.#result = conclude(session);
    } catch (error) {
      if (this.#session !== session) return;
      this.#session = before;
      this.#host.fail(error);
      return;
    }
    this.#host.dispatch(new CompleteEvent(this.#result));
  }

  /** Sees at once whether there can be a result in the end: nobody should answer for nothing. */
  async #prepare(checkIn: Conversation): Promise<void> {
    this.#checkIn = checkIn;
    this.#conclude = undefined;
    try {
      const conclude = await checkIn.conclude();
      if (checkIn === this.#checkIn) this.#conclude = conclude;
    } catch (error) {
      if (checkIn === this.#checkIn) this.#host.fail(error);
    }
  }

  /** Waits for what reads typed words; that it cannot be had is told by what else waits for it. */
  async #awaitReaders(ready: Promise<unknown>): Promise<void> {
    const checkIn = this.#checkIn;
    await ready.catch(() => undefined);
    if (checkIn === this.#checkIn) this.#ready = undefined;
  }

  #reopened({script, readers, opened}: Session, at: string): Session {
    return open(script, readers, {...opened, at, zone: zone()});
  }

  #stamped(act: Act): Entry {
    return {...act, at: this.#now()};
  }

  #now(): string {
    return stamp(this.#surroundings.now());
  }
}

/** Whether an act brings words of the person's own. */
const isTyped = (act: Act, session: Session | undefined): boolean =>
  act.kind === 'added' ||
  act.kind === 'renamed' ||
  (act.kind === 'said' && session?.places.get(idOf(act.node))?.node.kind === 'text');
