import {html, type LitElement, type PropertyValues} from 'lit';
import type {CheckIn} from '../assessment/index.js';
import type {CheckInResult} from '../result/index.js';
import {checkInFrom, isSame, type Content} from './content.js';
import {ErrorEvent, ExitEvent} from './events.js';
import {FollowController} from './follow-controller.js';
import {Page, type Given} from './page.js';
import type {Surface} from './scene.js';
import {SessionController} from './session-controller.js';
import {stamp, type Surroundings} from './surroundings.js';
import {Talk} from './talk.js';
import {trouble} from './view/closing.js';
import {conversation, reasonIn, stage} from './view/stage.js';

/** Turns what a page sets into a conversation on the screen, and whatever fails into trouble with help. */
export class StageController {
  readonly #host: LitElement & Given;
  readonly #content: () => Content | undefined;
  readonly #surroundings: Surroundings;
  readonly #redraw: () => void;
  readonly #controller: SessionController;
  readonly #talk: Talk;
  readonly #page: Page;
  /** What happened while drawing, to be told once that is done. */
  #problems: unknown[] = [];
  #isDrawing = false;
  #isTrouble = false;
  #isLeft = false;
  #checkIn: CheckIn | undefined;
  /** Settles when what the page gave as a check-in has been read. */
  reading: Promise<void> | undefined;

  constructor(
    host: LitElement & Given,
    content: () => Content | undefined,
    surroundings: Surroundings,
    redraw: () => void,
  ) {
    this.#host = host;
    this.#content = content;
    this.#surroundings = surroundings;
    this.#redraw = redraw;
    const draw = (): void => {
      this.#draw();
    };
    const dispatch = (event: Event): boolean => host.dispatchEvent(event);
    const page = new Page(host, (message) => {
      this.#problems.push(new TypeError(message));
    });
    this.#page = page;
    this.#controller = new SessionController({dispatch, draw}, surroundings);
    const words = {
      draw,
      get strings() {
        return page.strings;
      },
    };
    this.#talk = new Talk(words, this.#controller, surroundings);
    new FollowController(host, () => this.#talk.takeGoal());
  }

  get result(): CheckInResult | undefined {
    return this.#controller.result;
  }

  restart(): void {
    this.#controller.clear();
    this.#talk.clear();
    this.#isTrouble = this.#isLeft = false;
    this.#host.requestUpdate();
  }

  /** Before each drawing: settles what the page set, and holds the conversation that follows from it. */
  prepare(changed: PropertyValues): void {
    this.#isDrawing = true;
    this.#attempt(() => {
      this.#page.read(changed);
      if (changed.has('checkIn') || (!this.#checkIn && !this.reading)) this.#choose();
      if (!this.#checkIn || this.#isLeft || this.#isTrouble) return;
      const {script, texts} = this.#checkIn;
      const language = this.#page.languageAmong(Object.keys(texts));
      this.#controller.hold(this.#checkIn, language, this.#page.inputsFor(script));
    });
  }

  /** Draws by `update`; if that fails, draws trouble. */
  guard(update: () => void): void {
    try {
      update();
    } catch (error) {
      this.#fail(error);
      update();
    } finally {
      this.#isDrawing = false;
    }
  }

  /** After each drawing: tells what went wrong in it. */
  tell(): void {
    const problems = this.#problems;
    this.#problems = [];
    for (const problem of problems) this.#host.dispatchEvent(new ErrorEvent(problem));
  }

  render(): unknown {
    const {session} = this.#controller;
    const texts = session && this.#checkIn?.texts[session.language];
    if (this.#isLeft) return '';
    if (!texts && !this.#isTrouble) return FALLBACK;
    const {strings} = this.#page;
    const surface = this.#surface(session?.language ?? '');
    const retry = (): void => {
      this.#isTrouble = false;
      this.#talk.go('now');
    };
    const content =
      this.#isTrouble || !texts
        ? trouble(surface, texts && retry)
        : conversation(session, texts, surface);
    const label = [this.#page.label, texts?.title, strings.label].find(Boolean) ?? '';
    return stage(
      surface,
      label,
      this.#page.directionOf(surface.language),
      reasonIn(session),
      content,
    );
  }

  #surface(language: string): Surface {
    const {strings, clinic, country} = this.#page;
    const {rows = {}, directory} = this.#content()?.help ?? {};
    return {
      talk: this.#talk,
      strings,
      clinic,
      language,
      row: Object.hasOwn(rows, country) ? rows[country] : undefined,
      directory,
      today: stamp(this.#surroundings.now()).slice(0, 10),
      leave: () => {
        this.#leave();
      },
      on: (act) => (event) => {
        if (event instanceof UIEvent && event.type === 'click' && event.detail > 1) {
          event.preventDefault();
        } else {
          this.#attempt(() => {
            act(event);
          });
        }
      },
    };
  }

  #choose(): void {
    const content = this.#content();
    const given = this.#host.checkIn ?? content?.checkIn;
    const chosen = checkInFrom(given, content?.checkIn.readers);
    this.reading = undefined;
    if (!(chosen instanceof Promise)) {
      this.#take(chosen);
      return;
    }
    const reading = chosen.then(
      (checkIn) => {
        if (this.reading === reading) this.#take(checkIn);
      },
      (error: unknown) => {
        if (this.reading === reading) this.#fail(error);
      },
    );
    this.reading = reading;
  }

  #take(checkIn: CheckIn): void {
    if (isSame(this.#checkIn, checkIn)) return;
    this.#checkIn = checkIn;
    this.restart();
  }

  #leave(): void {
    const {leaveTo = 'about:blank'} = this.#page.clinic;
    this.restart();
    this.#isLeft = true;
    this.#draw();
    if (this.#host.dispatchEvent(new ExitEvent())) location.replace(leaveTo);
  }

  #draw(): void {
    if (this.#isDrawing) this.#host.requestUpdate();
    else this.#redraw();
  }

  #attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#problems.push(error);
    this.#isTrouble = true;
    this.#page.useOwnWords();
    this.#host.requestUpdate();
  }
}

const FALLBACK = html`<div><slot></slot></div>`;
