import type {Strings} from '../locale/index.js';
import type {CheckInResult} from '../result/index.js';
import type {Clinic} from './clinic.js';
import type {Content} from './content.js';
import {DrawnElement} from './drawn-element.js';
import {leaveKeys} from './leaving.js';
import {StageController} from './stage-controller.js';
import {browser} from './surroundings.js';
import {rules} from './view/stage.js';

/**
 * A short guided conversation before or between sessions of interpersonal psychotherapy.
 *
 * What stands between its tags shows while, or if, the script does not load: put help lines there.
 *
 * @tagname ipt-check-in
 * @slot - Shown while the conversation loads, and if none can be held.
 * @slot heading - Shown above the conversation, beside the way to help.
 *
 * @csspart frame - All of it.
 * @csspart tools - The bar with help and the way out; it stays in view.
 * @csspart panel - The help that was asked for, with `keys`: how to leave with the keyboard.
 * @csspart help - A list of help lines, in the panel or (`inline`) beside what was said.
 * @csspart body - What scrolls if the page gives the element a height.
 * @csspart transcript - What has been said so far.
 * @csspart turn - One question and its answer in it.
 * @csspart said - Something the conversation says.
 * @csspart asked - A question.
 * @csspart answer - An answer in the transcript.
 * @csspart change - Opens an earlier answer again.
 * @csspart question - The question that waits.
 * @csspart hint - A line that explains.
 * @csspart options - The answers to choose from; `scale` if they are a row of numbers.
 * @csspart option - One of them; `present` if it is the answer so far.
 * @csspart field - Something to type or choose in.
 * @csspart error - Why an answer is not taken.
 * @csspart warning - What a change would cost.
 * @csspart button - Every other button: `continue` leads on, `quiet` stays back.
 * @csspart actions - Back, skip, stop, and how much is left.
 * @csspart progress - How much is left.
 * @csspart review - What would be handed over.
 * @csspart closing - The end.
 * @csspart trouble - What shows if no conversation can be held.
 *
 * @cssprop [--ipt-accent=a green made from the text colour] - Buttons that lead on, marks and focus.
 * @cssprop [--ipt-text=inherit] - Text; all other colours follow from it.
 * @cssprop [--ipt-surface=light under dark text, dark under light] - What everything lies on.
 * @cssprop [--ipt-raised=a little lighter than the surface] - Buttons and fields.
 * @cssprop [--ipt-tint=12 % of the accent] - Answers, and what is chosen.
 * @cssprop [--ipt-muted=74 % of the text colour] - Quieter text.
 * @cssprop [--ipt-line=14 % of the text colour] - Lines between parts.
 * @cssprop [--ipt-edge=50 % of the text colour] - Edges of buttons and fields.
 * @cssprop [--ipt-help=an amber made from the text colour] - The edge of everything that is help.
 * @cssprop [--ipt-focus=the accent] - The ring around what has the focus.
 * @cssprop [--ipt-radius=0.875rem] - How round corners are.
 * @cssprop [--ipt-space=0.5rem] - The unit that every gap is a multiple of.
 * @cssprop [--ipt-sticky-top=0px] - Where the bar with help stays: the height of a bar of the page's own.
 *
 * @fires {StartEvent} ipt-start - With the first answer.
 * @fires {AnswerEvent} ipt-answer - After each answer, without the answer.
 * @fires {SafetyEvent} ipt-safety - At once when something was said that a person should look at.
 * @fires {CompleteEvent} ipt-complete - When the person hands over or declines to, once for each revision.
 * @fires {ExitEvent} ipt-exit - When the person leaves quickly; cancelable.
 * @fires {ErrorEvent} ipt-error - When there is something for a developer to mend.
 */
export class IptCheckIn extends DrawnElement {
  static readonly observedAttributes = ['mode', 'country', 'variant', 'ratings', 'label', 'lang'];
  static override readonly drawnFrom = [
    'mode',
    'country',
    'variant',
    'ratings',
    'label',
    'checkIn',
    'clinic',
    'strings',
  ];
  static override readonly rules = rules;

  /** What elements hold that are given nothing else; `define` sets it. */
  static standard: Content | undefined;

  /** `intake` once, `session` before each appointment. */
  declare mode: string | undefined;
  /** Where the person is (ISO 3166-1: `GB`). Help lines of a country show only if the page names it, whatever the language. */
  declare country: string | undefined;
  /** The wording: `adult`, `youth`, `older`, `perinatal`, `group` or `couple`. */
  declare variant: string | undefined;
  /** `off` records answers and rates nothing. */
  declare ratings: string | undefined;
  /** What assistive technology calls the conversation. */
  declare label: string | undefined;
  /** A check-in of the page's own, as data or JSON text; the shipped one unless given. */
  declare checkIn: unknown;
  /** What the page says about itself and this conversation. */
  declare clinic: Clinic | undefined;
  /** The page's words in place of the widget's own. */
  declare strings: Partial<Strings> | undefined;

  readonly #stage = new StageController(this, () => IptCheckIn.standard, browser);
  readonly #onKey = leaveKeys(() => {
    this.#stage.leave();
  });

  /** What was handed over last; nothing until the person has agreed, or has declined. */
  get result(): CheckInResult | undefined {
    return this.#stage.result;
  }

  /** Lets go of the conversation and its result, and begins another. */
  restart(): void {
    this.#stage.restart();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#onKey, true);
  }

  disconnectedCallback(): void {
    removeEventListener('keydown', this.#onKey, true);
  }

  /** Settles when everything that was set is read and drawn, and answers can be taken. */
  override get updateComplete(): Promise<void> {
    return super.updateComplete
      .then(() => this.#stage.reading)
      .then(() => super.updateComplete)
      .then(() => this.#stage.ready);
  }

  protected override draw(changed: ReadonlySet<string>, put: (content: unknown) => void): void {
    this.#stage.draw(changed, put);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipt-check-in': IptCheckIn;
  }
}
