import {DrawnElement} from '../drawn-element.js';
import {browser} from '../surroundings.js';
import type {ReportContent} from './content.js';
import {Folds} from './folds.js';
import {ReportController} from './report-controller.js';
import {rules} from './styles.js';

/**
 * A result on one page, for the clinician: what needs a call today, what to talk about, and why, in the person's words.
 *
 * It is drawn at once, and checked after that: whether the result replays from its own log, and what would change it.
 * What stands between its tags shows while there is no result, or if none can be drawn.
 *
 * @tagname ipt-check-in-report
 * @slot - Shown while there is no result, and if it cannot be drawn.
 *
 * @csspart frame - All of it.
 * @csspart title - What it is, what can be done with it, and what to know before reading on.
 * @csspart actions - A row of buttons.
 * @csspart button - Every button: `continue` saves, `quiet` stays back.
 * @csspart notice - Whether it was verified, how it ended: `warning` if it cannot be relied on.
 * @csspart section - A part of the page that is open: `urgent` needs a call today, `lead` is the suggested area.
 * @csspart fold - A part that is opened on wish: `private` stays shut in print.
 * @csspart summary - A rating in words, and how many clues hold.
 * @csspart answers - Questions and what stands there; `open` if that is no answer.
 * @csspart clue - A piece of evidence with the answers that it rests on.
 * @csspart flip - What would change a rating.
 * @csspart technique - A usual way of working with what it starts from.
 * @csspart said - The person's own words, names and choices.
 * @csspart review - The decision: the form, or what was decided.
 * @csspart decided - What was decided.
 *
 * @cssprop [--ipt-accent=a green made from the text colour] - Marks, the suggested area and focus.
 * @cssprop [--ipt-text=inherit] - Text; all other colours follow from it.
 * @cssprop [--ipt-surface=light under dark text, dark under light] - What everything lies on.
 *
 * @fires {ReviewEvent} ipt-review - When a clinician saves a decision; keeping it is up to the page.
 * @fires {ErrorEvent} ipt-error - When there is something for a developer to mend.
 */
export class IptCheckInReport extends DrawnElement {
  static readonly observedAttributes = ['label', 'reviewer', 'lang'];
  static override readonly drawnFrom = ['result', 'checkIn', 'review', 'label', 'reviewer'];
  static override readonly rules = rules;

  /** What reports are drawn with that are given nothing else; `defineReport` sets it. */
  static standard: ReportContent | undefined;

  /** The result to show: any JSON, as data or text. What cannot be read is said to be so. */
  declare result: unknown;
  /** The check-in that it was made with, if it is one of the page's own, as data or JSON text. */
  declare checkIn: unknown;
  /** What was decided before, as `ipt-review` gave it; shown if it is about this result. */
  declare review: unknown;
  /** What the report is called; its heading, and what assistive technology calls it. */
  declare label: string | undefined;
  /** Who decides, as a review names them: a token of the page's. */
  declare reviewer: string | undefined;

  readonly #controller = new ReportController(this, () => IptCheckInReport.standard, browser);
  readonly #folds = new Folds(() => this.shadowRoot);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#folds.watch();
  }

  disconnectedCallback(): void {
    this.#folds.unwatch();
  }

  /** Settles when the result is drawn and checked, and what would change it is worked out. */
  override get updateComplete(): Promise<void> {
    return super.updateComplete.then(() => this.#controller.settled);
  }

  protected override draw(changed: ReadonlySet<string>, put: (content: unknown) => void): void {
    this.#controller.draw(changed, put);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipt-check-in-report': IptCheckInReport;
  }
}
