import {ErrorEvent} from './events.js';

/** Catches whatever fails, so that there is always something to draw; the page is told when that is done. */
export class ErrorBoundary {
  /** Something failed: the conversation cannot be drawn as it is. */
  isTrouble = false;
  readonly #onTrouble: () => void;
  #problems: (readonly [unknown, string])[] = [];

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

  /** Makes a listener: one act for each gesture. */
  guard(act: (event: Event) => void): (event: Event) => void {
    return (event) => {
      if (event instanceof UIEvent && event.type === 'click' && event.detail > 1) {
        event.preventDefault();
      } else {
        this.attempt(() => {
          act(event);
        });
      }
    };
  }

  /** Draws; if that fails, draws in trouble, and if that fails too, in the last way that is given. */
  draw(...ways: readonly (() => void)[]): void {
    for (const way of ways) {
      try {
        way();
        return;
      } catch (error) {
        this.fail(error);
      }
    }
  }

  fail(error: unknown): void {
    this.keep(error);
    this.isTrouble = true;
    this.#onTrouble();
  }

  /** Keeps an error to tell with which everything else can go on. */
  keep(error: unknown): void {
    this.#problems.push([error, wordsFor(error)]);
  }

  /** Keeps something to tell with which the conversation can go on. */
  note(message: string): void {
    this.#problems.push([new TypeError(message), message]);
  }

  /** Tells the page by an event, and its developer by a warning, which holds nothing that a person said. */
  tell(target: HTMLElement): void {
    const problems = this.#problems;
    this.#problems = [];
    for (const [problem, words] of problems) {
      target.dispatchEvent(new ErrorEvent(problem));
      try {
        // oxlint-disable-next-line no-console -- for the developer
        console.warn(`<${target.localName}> ${words}`);
      } catch {
        // A page may have made its console fail.
      }
    }
  }
}

/** The message of an error may hold what was said, unless it is about a script. */
const wordsFor = (error: unknown): string =>
  error instanceof Error && error.name === 'ScriptError'
    ? error.message
    : 'Something failed: see the event ipt-error.';
