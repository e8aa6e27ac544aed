import {html} from 'lit/html.js';
import type {CheckInResult} from '../result/index.js';
import {CheckInSource, isSame, type Content, type Conversation} from './content.js';
import {ErrorBoundary} from './error-boundary.js';
import {ExitEvent} from './events.js';
import {FollowController} from './follow-controller.js';
import {emptyFields, leadAway} from './leaving.js';
import {Page, type Given} from './page.js';
import type {Surface} from './scene.js';
import {SessionController} from './session-controller.js';
import {stamp, type Surroundings} from './surroundings.js';
import {Talk} from './talk.js';
import {trouble} from './view/closing.js';
import {reasonIn} from './moment.js';
import {conversation, stage} from './view/stage.js';

/** The element, as far as a stage needs it. */
export type Host = HTMLElement & Given & {requestUpdate: () => void; performUpdate: () => void};

/** Turns what a page sets into a conversation on the screen, and whatever fails into trouble with help. */
export class StageController {
  readonly #host: Host;
  readonly #content: () => Content | undefined;
  readonly #surroundings: Surroundings;
  readonly #controller: SessionController;
  readonly #talk: Talk;
  readonly #page: Page;
  readonly #source: CheckInSource;
  readonly #follow: FollowController;
  readonly #boundary: ErrorBoundary;
  #isDrawing = false;
  #isLeft = false;
  #checkIn: Conversation | undefined;

  constructor(host: Host, content: () => Content | undefined, surroundings: Surroundings) {
    this.#host = host;
    this.#content = content;
    this.#surroundings = surroundings;
    const draw = (): void => {
      this.#draw();
    };
    const dispatch = (event: Event): boolean => host.dispatchEvent(event);
    const page = new Page(host, (message) => {
      this.#boundary.note(message);
    });
    this.#page = page;
    this.#boundary = new ErrorBoundary(() => {
      page.useOwnWords();
      // What is being drawn is drawn again anyway; asking for it would go on for ever if it always fails.
      if (!this.#isDrawing) host.requestUpdate();
    });
    const fail = (error: unknown): void => {
      this.#boundary.fail(error);
    };
    this.#controller = new SessionController({dispatch, draw, fail}, surroundings);
    this.#talk = new Talk({draw, words: () => page.strings}, this.#controller, surroundings);
    this.#follow = new FollowController(host, () => this.#talk.takeGoal());
    this.#source = new CheckInSource((checkIn) => {
      this.#take(checkIn);
    }, fail);
  }

  /** Settles when what the page gave as a check-in has been read. */
  get reading(): Promise<void> | undefined {
    return this.#source.reading;
  }

  /** Settles when answers can be taken. */
  get ready(): Promise<void> | undefined {
    return this.#controller.ready;
  }

  get result(): CheckInResult | undefined {
    return this.#controller.result;
  }

  restart(): void {
    this.#isLeft = false;
    this.#begin();
  }

  /** Erases everything, before anything else gets its turn, and leads away. */
  leave(): void {
    const {leaveTo = 'about:blank'} = this.#page.clinic;
    this.#isLeft = true;
    emptyFields(this.#host.shadowRoot);
    this.#begin();
    this.#draw();
    this.#host.replaceChildren();
    if (this.#host.dispatchEvent(new ExitEvent())) leadAway(leaveTo);
  }

  /** Settles what the page set, holds the conversation that follows from it, and draws it. */
  draw(changed: ReadonlySet<string>, put: (content: unknown) => void): void {
    this.#isDrawing = true;
    this.#follow.look();
    this.#boundary.attempt(() => {
      this.#prepare(changed);
    });
    const update = (): void => {
      put(this.#render());
    };
    this.#boundary.draw(update, update, () => {
      put(FALLBACK);
    });
    this.#isDrawing = false;
    this.#follow.follow();
    this.#boundary.tell(this.#host);
  }

  #prepare(changed: ReadonlySet<string>): void {
    this.#page.read(changed);
    if (changed.has('checkIn') || (!this.#checkIn && !this.reading)) {
      this.#source.choose(this.#host.checkIn, this.#content()?.checkIn);
    }
    if (!this.#checkIn || this.#isLeft || this.#boundary.isTrouble) return;
    const {script, texts} = this.#checkIn;
    const language = this.#page.languageAmong(Object.keys(texts));
    this.#controller.hold(this.#checkIn, language, this.#page.inputsFor(script));
  }

  #render(): unknown {
    const {session} = this.#controller;
    const texts = session && this.#checkIn?.texts[session.language];
    if (this.#isLeft) return '';
    const {strings} = this.#page;
    // A language that is none may be what failed.
    const surface = this.#surface(this.#boundary.isTrouble ? '' : (session?.language ?? ''));
    const reason = this.#controller.isAlarmed ? 'emergency' : reasonIn(session);
    const retry = (): void => {
      this.#boundary.isTrouble = false;
      this.#talk.go('now');
    };
    const content = this.#boundary.isTrouble
      ? trouble(reason, surface, texts && retry)
      : texts
        ? conversation(session, texts, surface)
        : FALLBACK;
    const label = [this.#page.label, texts?.title, strings.label].find(Boolean) ?? '';
    return stage(surface, label, this.#page.directionOf(surface.language), reason, content);
  }

  #surface(language: string): Surface {
    return {
      ...this.#page.surroundings(this.#content()?.help),
      talk: this.#talk,
      language,
      today: stamp(this.#surroundings.now()).slice(0, 10),
      leave: () => {
        this.leave();
      },
      on: (act) => this.#boundary.guard(act),
    };
  }

  #take(checkIn: Conversation): void {
    this.#boundary.isTrouble = false;
    if (!isSame(this.#checkIn, checkIn)) {
      this.#checkIn = checkIn;
      this.#begin();
    }
    this.#host.requestUpdate();
  }

  #begin(): void {
    this.#controller.clear();
    this.#talk.clear();
    this.#boundary.isTrouble = false;
    this.#host.requestUpdate();
  }

  #draw(): void {
    if (this.#isDrawing) this.#host.requestUpdate();
    else this.#host.performUpdate();
  }
}

/** What the page put between the tags: it needs nothing else. */
const FALLBACK = html`<slot></slot>`;
