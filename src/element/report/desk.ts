import type {Report, Review} from '../../report/index.js';
import {stamp, type Surroundings} from '../surroundings.js';
import {ReviewEvent} from './review-event.js';
import type {DeskWords} from './words.en.js';

/** What a choice of no area is called in the form. */
export const NONE = 'none';

/** What a desk needs of the element that it belongs to. */
export interface Office {
  /** Draws, and then gives the focus to what has an id. */
  readonly draw: (focus?: string) => void;
  readonly dispatch: (event: Event) => void;
  /** Something for a developer to mend. */
  readonly note: (error: unknown) => void;
  readonly reviewer: () => string;
  readonly strings: () => DeskWords;
}

/** What a clinician does with a report: a decision beside it, a print, a copy. It keeps and sends nothing. */
export class Desk {
  /** What was decided last. */
  review: Review | undefined;
  /** The decision is being changed. */
  isDeciding = false;
  /** Nothing was chosen when it was to be saved. */
  problem = false;
  /** Text to copy by hand, where the browser does not copy. */
  text: string | undefined;
  /** What came of the last act. */
  news = '';
  readonly #office: Office;
  readonly #surroundings: Surroundings;

  constructor(office: Office, surroundings: Surroundings) {
    this.#office = office;
    this.#surroundings = surroundings;
  }

  /** Begins with another report. */
  clear(): void {
    this.review = undefined;
    this.isDeciding = false;
    this.problem = false;
    this.text = undefined;
    this.news = '';
  }

  /** Takes what the form says, and tells the page. */
  decide(form: unknown, {about, lead, areas}: Report): void {
    if (!(form instanceof HTMLFormElement) || !about) return;
    const given = new FormData(form);
    const chosen = given.get('focus');
    const focus = areas.find(({area}) => area === chosen)?.area ?? null;
    this.problem = chosen === null;
    if (this.problem) {
      this.#office.draw();
      return;
    }
    const why = given.get('why');
    const reviewer = this.#office.reviewer();
    const review: Review = {
      format: 'ipt-review/1',
      resultId: about.resultId,
      sha256: about.sha256,
      at: stamp(this.#surroundings.now()),
      decision: focus === null ? 'rejected' : focus === lead ? 'confirmed' : 'changed',
      focus,
      why: typeof why === 'string' ? why.trim() : '',
      ...(reviewer === '' ? {} : {reviewer}),
    };
    this.review = review;
    this.isDeciding = false;
    this.#office.draw('decided');
    this.#office.dispatch(new ReviewEvent(review));
  }

  /** Opens the decision again. */
  open(): void {
    this.isDeciding = true;
    this.#office.draw('review');
  }

  /** Leaves the decision as it was. */
  keep(): void {
    this.isDeciding = false;
    this.problem = false;
    this.#office.draw('decided');
  }

  print(): void {
    print();
  }

  /** Copies the report as text, or shows it to be copied by hand. */
  async copy(report: Report): Promise<void> {
    const strings = this.#office.strings();
    try {
      // oxlint-disable-next-line no-restricted-imports -- on use
      const {toText} = await import('../../report/text.js');
      const text = toText(report);
      const isCopied = await copied(text);
      this.text = isCopied ? undefined : text;
      this.#tell(isCopied ? strings.copied : '', isCopied ? undefined : 'text');
    } catch (error) {
      this.#office.note(error);
      this.#tell(strings.failed);
    }
  }

  /** Hands the browser one file that needs nothing else. */
  async save(report: Report): Promise<void> {
    const strings = this.#office.strings();
    try {
      // oxlint-disable-next-line no-restricted-imports -- on use
      const {toHtml} = await import('../../report/html.js');
      handOver(
        toHtml(report),
        `check-in-${(report.about?.resultId ?? '').replaceAll(/[^\w-]/g, '').slice(0, 40)}.html`,
      );
      this.#tell(strings.saved);
    } catch (error) {
      this.#office.note(error);
      this.#tell(strings.failed);
    }
  }

  /** Takes away the text that was to be copied by hand. */
  putAway(): void {
    this.text = undefined;
    this.#office.draw();
  }

  /** The same words twice are heard twice. */
  #tell(news: string, focus?: string): void {
    this.news = news !== '' && news === this.news ? `${news}\u00A0` : news;
    this.#office.draw(focus);
  }
}

/** Whether the browser copied; it may not be let, or not be able to. */
const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

const handOver = (content: string, name: string): void => {
  const url = URL.createObjectURL(new Blob([content], {type: 'text/html'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, LONG_ENOUGH);
};

/** Until when a browser has surely begun to read, in milliseconds. */
const LONG_ENOUGH = 60_000;
