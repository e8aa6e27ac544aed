/** Opens what is folded while it is printed, but not what is private: not every browser prints what is shut. */
export class Folds {
  readonly #root: () => ShadowRoot | null;
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(root: () => ShadowRoot | null) {
    this.#root = root;
  }

  /** Listens to the page that it stands on. */
  watch(): void {
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#fold);
  }

  unwatch(): void {
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#fold);
  }

  readonly #unfold = (): void => {
    const folds = [...(this.#root()?.querySelectorAll('details') ?? [])];
    this.#opened = folds.filter(({open, part}) => !open && !part.contains('private'));
    for (const fold of this.#opened) fold.open = true;
  };

  readonly #fold = (): void => {
    for (const fold of this.#opened) fold.open = false;
    this.#opened = [];
  };
}
