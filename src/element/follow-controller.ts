/** The element, as far as following needs it. */
export interface Followed {
  readonly shadowRoot: ShadowRoot | null;
  readonly style: CSSStyleDeclaration;
}

/**
 * Takes the focus to where the person's own act leads, and that into view. Otherwise it moves nothing; but if what had
 * the focus is gone, the focus goes to what is there now instead of getting lost.
 */
export class FollowController {
  readonly #host: Followed;
  readonly #takeGoal: () => string | undefined;
  #hadFocus = false;

  /**
   * @param takeGoal - The id of what gets the focus next, once.
   */
  constructor(host: Followed, takeGoal: () => string | undefined) {
    this.#host = host;
    this.#takeGoal = takeGoal;
  }

  /** Before a drawing: notes whether there is a focus to lose. */
  look(): void {
    this.#hadFocus = this.#focused !== null;
  }

  /** After it: takes the focus where it belongs. */
  follow(): void {
    const goal = this.#takeGoal();
    if (goal !== undefined) this.#focus(goal, true);
    else if (this.#hadFocus && this.#focused === null) this.#focus('now', false);
  }

  #focus(id: string, isScrolled: boolean): void {
    const root = this.#host.shadowRoot;
    const target = root?.getElementById(id) ?? root?.getElementById('now');
    if (!target) return;
    target.focus({preventScroll: true});
    if (!isScrolled) return;
    const bar = root?.querySelector<HTMLElement>('[part="tools"]');
    if (bar) this.#host.style.setProperty('--_bar', `${bar.offsetHeight}px`);
    target.scrollIntoView({block: 'nearest'});
    target.firstElementChild?.scrollIntoView({block: 'nearest'});
  }

  get #focused(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }
}
