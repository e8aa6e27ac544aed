import type {Span} from '../dialog/index.js';
import type {CheckInResult} from '../result/index.js';

/** The person gave the first answer; nothing was recorded before. */
export class StartEvent extends Event {
  constructor() {
    super('ipt-start');
  }
}

/** A question was answered or skipped. It says how far the conversation is, and nothing about the answer. */
export class AnswerEvent extends Event {
  /** The least and the most questions that are left. */
  readonly least: number;
  readonly most: number;

  constructor({least, most}: Span) {
    super('ipt-answer');
    this.least = least;
    this.most = most;
  }
}

/** Something was said that a person should look at: fired at once, before help is drawn and anything can fail. */
export class SafetyEvent extends Event {
  /** `stop`: the questions ended; `pause`: help was shown first; `note`: for the clinician. Never a level of risk. */
  readonly action: 'stop' | 'pause' | 'note';
  /** When, with its offset. */
  readonly at: string;

  constructor(action: 'stop' | 'pause' | 'note', at: string) {
    super('ipt-safety');
    this.action = action;
    this.at = at;
  }
}

/** The person handed over, declined to, or did so again: once for each revision. */
export class CompleteEvent extends Event {
  readonly revision: number;
  readonly status: CheckInResult['status'];
  readonly resultId: string;
  readonly #result: CheckInResult;

  constructor(result: CheckInResult) {
    super('ipt-complete');
    this.revision = result.revision;
    this.status = result.status;
    this.resultId = result.resultId;
    this.#result = result;
  }

  /** The result. Code that logs or copies the event does not get it. */
  get result(): CheckInResult {
    return this.#result;
  }
}

/** The person leaves quickly. The conversation is gone already; `preventDefault()` lets the page lead them away itself. */
export class ExitEvent extends Event {
  constructor() {
    super('ipt-exit', {cancelable: true});
  }
}

/** Something that a developer should mend. The conversation goes on where it can, and help is there in any case. */
export class ErrorEvent extends Event {
  /** A `ScriptError`, a `TypeError` that names a property, or what went wrong while drawing. */
  readonly error: unknown;

  constructor(error: unknown) {
    super('ipt-error');
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ipt-start': StartEvent;
    'ipt-answer': AnswerEvent;
    'ipt-safety': SafetyEvent;
    'ipt-complete': CompleteEvent;
    'ipt-exit': ExitEvent;
    'ipt-error': ErrorEvent;
  }
}
