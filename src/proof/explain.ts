import type {Area, CheckIn} from '../assessment/index.js';
import type {Session, Value} from '../dialog/index.js';

/** One answer that would have to be another; `undefined` stands for none. */
export interface Change {
  readonly address: string;
  readonly from: Value | undefined;
  readonly to: Value | undefined;
}

/** The smallest change of answers after which an area would be rated otherwise. */
export interface Flip {
  readonly area: Area;
  readonly from: number | null;
  readonly to: number | null;
  readonly changes: readonly Change[];
}

/** A question that was skipped, held back or never asked. */
export interface Unanswered {
  readonly address: string;
  readonly state: 'skipped' | 'held' | 'not-asked';
  /** The areas whose rating an answer could have changed. */
  readonly matters: readonly Area[];
}

/** Why a conversation was rated as it was, by what would have made it otherwise. */
export interface Explanation {
  readonly flips: readonly Flip[];
  readonly unanswered: readonly Unanswered[];
}

/** Explains the ratings of a conversation. */
export const explain = (session: Session, checkIn: CheckIn): Explanation => {
  throw new Error(`${session.opened.id} ${checkIn.script.id}`);
};
