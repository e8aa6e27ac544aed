import type {Review} from '../../report/index.js';

/** A clinician decided on the focus, or decided anew. */
export class ReviewEvent extends Event {
  readonly resultId: string;
  readonly decision: Review['decision'];
  readonly #review: Review;

  constructor(review: Review) {
    super('ipt-review');
    this.resultId = review.resultId;
    this.decision = review.decision;
    this.#review = review;
  }

  /** The decision with its reasons. Code that logs or copies the event does not get it. */
  get review(): Review {
    return this.#review;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ipt-review': ReviewEvent;
  }
}
