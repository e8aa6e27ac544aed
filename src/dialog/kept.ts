/**
 * A map that is never changed and cheap to extend: what came last lies on top, and is laid into the rest now and then.
 *
 * Every session of a conversation has its own, and they share nearly all of it.
 */
export class Kept<V> {
  readonly #base: ReadonlyMap<string, V>;
  readonly #top: readonly (readonly [string, V])[];
  /** The base with what lies on top, once that was asked for. */
  #laid: ReadonlyMap<string, V> | undefined;

  constructor(
    base: ReadonlyMap<string, V> = NOTHING,
    top: readonly (readonly [string, V])[] = NONE,
  ) {
    this.#base = base;
    this.#top = top;
  }

  get(key: string): V | undefined {
    for (let index = this.#top.length - 1; index >= 0; index--) {
      const pair = this.#top[index];
      if (pair?.[0] === key) return pair[1];
    }
    return this.#base.get(key);
  }

  has(key: string): boolean {
    return this.#base.has(key) || this.#top.some(([other]) => other === key);
  }

  get size(): number {
    return this.#whole().size;
  }

  /** The same with one more, or with another value in its place. */
  with(key: string, value: V): Kept<V> {
    const next = new Kept(this.#base, this.#top.concat([[key, value]]));
    return next.#top.length < LAYER ? next : new Kept(next.#whole());
  }

  /** The same with one less. */
  without(key: string): Kept<V> {
    if (!this.has(key)) return this;
    const whole = new Map(this.#whole());
    whole.delete(key);
    return new Kept(whole);
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.#whole()[Symbol.iterator]();
  }

  #whole(): ReadonlyMap<string, V> {
    this.#laid ??= this.#top.length === 0 ? this.#base : new Map([...this.#base, ...this.#top]);
    return this.#laid;
  }
}

/** How many may lie on top: looking through them must not cost more than copying the rest. */
const LAYER = 16;
const NOTHING = new Map<string, never>();
const NONE: readonly never[] = [];
