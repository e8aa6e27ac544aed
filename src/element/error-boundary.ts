import {ErrorEvent} from './events.js';

/** Catches whatever fails, so that there is always something to draw; the page is told when that is done. */
export class ErrorBoundary {
  /** Something failed: the conversation cannot be drawn as it is. */
  isTrouble = false;
  readonly #onTrouble: () => void;
  #problems: unknown[] = [];

  constructor(onTrouble: () => void) {
    this.#onTrouble = onTrouble;
  }

  attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.fail(error);
    }
  }

  /** Draws; if that fails, draws again, in trouble. */
  draw(update: () => void): void {
    try {
      update();
    } catch (error) {
      this.fail(error);
      update();
    }
  }

  fail(error: unknown): void {
    this.note(error);
    this.isTrouble = true;
    this.#onTrouble();
  }

  /** Keeps something to tell with which the conversation can go on. */
  note(problem: unknown): void {
    this.#problems.push(problem);
  }

  tell(target: EventTarget): void {
    const problems = this.#problems;
    this.#problems = [];
    for (const problem of problems) target.dispatchEvent(new ErrorEvent(problem));
  }
}
