import {render} from 'lit/html.js';

/** Without a browser there is nothing to extend, and nothing is ever made. */
const Base: typeof HTMLElement =
  // oxlint-disable-next-line no-unsafe-type-assertion -- nothing is ever made from it
  typeof HTMLElement === 'undefined' ? (Object as never) : HTMLElement;

/**
 * An element that is drawn once for all that was set since it was drawn last, from the moment it first stands in a page.
 *
 * Properties that a page set before the element was defined are kept; an attribute sets the property of its name.
 */
export abstract class DrawnElement extends Base {
  /** The names of the properties whose change leads to a drawing. */
  static readonly drawnFrom: readonly string[] = [];
  /** The rules of all its style sheets: one sheet serves every element that has the same. */
  static readonly rules: string = '';

  static readonly #sheets = new Map<string, CSSStyleSheet>();

  readonly #root: ShadowRoot;
  readonly #values: Record<string, unknown> = {};
  #changed = new Set<string>();
  #drawing: Promise<void> | undefined;
  #isOn = false;
  /** Everything is drawn before it; another one begins afresh. */
  #end = new Text();
  /** How many parts there were after the last drawing: if there are fewer, something else has taken them out. */
  #count = 0;
  #repairs = 0;

  constructor() {
    super();
    const {drawnFrom, rules} = new.target;
    this.#root = this.attachShadow({mode: 'open'});
    new MutationObserver(() => {
      // Not for ever, against a page that takes out whatever comes.
      if (this.#isBroken && this.#repairs++ < MOST_REPAIRS) this.requestUpdate();
    }).observe(this.#root, {childList: true, subtree: true});
    const sheet = DrawnElement.#sheets.get(rules) ?? sheetOf(rules);
    DrawnElement.#sheets.set(rules, sheet);
    this.#root.adoptedStyleSheets = [sheet];
    for (const name of drawnFrom) {
      const early: unknown = Reflect.get(this, name);
      Object.defineProperty(this, name, {
        enumerable: true,
        get: () => this.#values[name],
        set: (value: unknown) => {
          if (Object.is(this.#values[name], value)) return;
          this.#values[name] = value;
          this.requestUpdate(name);
        },
      });
      if (early !== undefined) Reflect.set(this, name, early);
    }
  }

  connectedCallback(): void {
    this.#isOn = true;
    this.requestUpdate();
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    if (name === 'lang') this.requestUpdate();
    else Reflect.set(this, name, value ?? undefined);
  }

  /** Draws soon, once. */
  requestUpdate(name?: string): void {
    if (name !== undefined) this.#changed.add(name);
    if (this.#isOn) this.#drawing ??= this.#drawSoon();
  }

  /** Draws at once. */
  performUpdate(): void {
    const changed = this.#changed;
    this.#changed = new Set();
    this.#drawing = undefined;
    this.draw(changed, (content) => {
      this.#put(content);
    });
  }

  /** What failed half way, or was taken apart, is no ground to draw on: then all is drawn afresh. */
  #put(content: unknown): void {
    if (this.#isBroken) this.#root.replaceChildren((this.#end = new Text()));
    this.#count = Infinity;
    render(content, this.#root, {renderBefore: this.#end});
    this.#count = this.#parts;
  }

  get #isBroken(): boolean {
    return this.#end.parentNode !== this.#root || this.#parts < this.#count;
  }

  get #parts(): number {
    return this.#root.querySelectorAll('[part]').length;
  }

  async #drawSoon(): Promise<void> {
    await Promise.resolve();
    this.performUpdate();
  }

  /** Settles when everything that was set is drawn. */
  get updateComplete(): Promise<void> {
    return this.#drawing ?? Promise.resolve();
  }

  /** Draws, given the names of what changed. */
  protected abstract draw(changed: ReadonlySet<string>, put: (content: unknown) => void): void;
}

const MOST_REPAIRS = 9;

const sheetOf = (rules: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
};
