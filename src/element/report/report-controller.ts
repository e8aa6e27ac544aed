import {html} from 'lit/html.js';
import {reportOf, type Report} from '../../report/index.js';
import {ErrorBoundary} from '../error-boundary.js';
import type {Surroundings} from '../surroundings.js';
import type {ReportContent} from './content.js';
import {Desk} from './desk.js';
import {Examination} from './examination.js';
import {missing, page, trouble, waiting, type Frame} from './page.js';
import type {Scene} from './scene.js';
import {earlierReview, plainOf} from './given.js';
import type {Host} from './host.js';
import {english} from './words.en.js';

/** Turns a result into a report on the screen, and whatever fails into words that say so. */
export class ReportController {
  readonly #host: Host;
  readonly #content: () => ReportContent | undefined;
  readonly #boundary: ErrorBoundary;
  readonly #desk: Desk;
  #examination: Examination | undefined;
  #isDrawing = false;

  constructor(host: Host, content: () => ReportContent | undefined, surroundings: Surroundings) {
    this.#host = host;
    this.#content = content;
    this.#boundary = new ErrorBoundary(() => {
      if (!this.#isDrawing) host.requestUpdate();
    });
    const draw = (focus?: string): void => {
      this.#draw(focus);
    };
    const dispatch = (event: Event): void => {
      host.dispatchEvent(event);
    };
    const office = {
      draw,
      dispatch,
      note: this.#note,
      reviewer: () => wordOf(host.reviewer),
      strings: () => english,
    };
    this.#desk = new Desk(office, surroundings);
  }

  /** Settles when all that follows the first drawing is drawn. */
  get settled(): Promise<void> {
    return this.#settle();
  }

  draw(changed: ReadonlySet<string>, put: (content: unknown) => void): void {
    this.#isDrawing = true;
    this.#boundary.attempt(() => {
      this.#prepare(changed);
    });
    const retry = this.#boundary.guard(() => {
      this.#boundary.isTrouble = false;
      this.#host.requestUpdate();
    });
    this.#boundary.draw(
      () => {
        put(this.#boundary.isTrouble ? trouble(this.#frame(), english, retry) : this.#render());
      },
      () => {
        put(trouble(this.#frame(), english, retry));
      },
      () => {
        put(html`<p part="notice warning">${english.trouble}</p>`);
      },
    );
    this.#isDrawing = false;
    this.#boundary.tell(this.#host);
  }

  /** Another result may come while one is examined. */
  async #settle(): Promise<void> {
    let examined: Examination | undefined;
    while (examined !== this.#examination) {
      examined = this.#examination;
      await examined?.settled;
    }
  }

  /** Kept until the next drawing, and then told. */
  readonly #note = (error: unknown): void => {
    this.#boundary.keep(error);
  };

  #prepare(changed: ReadonlySet<string>): void {
    const content = this.#content();
    const {result, checkIn, review} = this.#host;
    const isNew = changed.has('result') || changed.has('checkIn') || !this.#examination;
    if (content && isNew && result !== undefined && result !== null) {
      this.#boundary.isTrouble = false;
      this.#examination?.end();
      this.#desk.clear();
      this.#examination = new Examination(plainOf(result), checkIn, content.checkIn, {
        draw: () => {
          this.#draw();
        },
        note: this.#note,
      });
    } else if (isNew) {
      this.#examination?.end();
      this.#examination = undefined;
    }
    if (isNew || changed.has('review')) this.#desk.review = earlierReview(review, this.#report());
  }

  #report(): Report | undefined {
    const content = this.#content();
    const examined = this.#examination;
    if (!content || !examined?.checkIn) return undefined;
    const {data, checkIn, verification, explanation} = examined;
    const {words, guide} = content;
    return reportOf({data, checkIn, verification, explanation, guide, words});
  }

  #render(): unknown {
    if (!this.#examination) return waiting(this.#frame(), english.waiting);
    const report = this.#report();
    if (!report) return waiting(this.#frame(), english.reading);
    const scene: Scene = {
      report,
      strings: english,
      desk: this.#desk,
      isForeign: this.#examination.isForeign,
      redraw: () => {
        this.#host.requestUpdate();
      },
      on: (act) => this.#boundary.guard(act),
      safely: (draw) => this.#safely(draw),
    };
    return page(scene, this.#frame(), this.#examination);
  }

  /** A part that fails is said to be missing, and the developer is told; what else there is stands. */
  #safely(draw: () => unknown): unknown {
    try {
      return draw();
    } catch (error) {
      this.#note(error);
      return missing(english);
    }
  }

  /** It is set as its own words are, whatever the page's: numbers would change places. */
  #frame(): Frame {
    const title = this.#content()?.words.title ?? '';
    const label = wordOf(this.#host.label) || title;
    const {language, direction} = this.#content()?.words ?? {language: 'en', direction: 'ltr'};
    return {label, language, direction};
  }

  #draw(focus?: string): void {
    if (this.#isDrawing) this.#host.requestUpdate();
    else this.#host.performUpdate();
    const target = focus === undefined ? null : this.#host.shadowRoot?.getElementById(focus);
    target?.focus();
    if (target instanceof HTMLTextAreaElement) target.select();
  }
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '');
