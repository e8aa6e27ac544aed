/**
 * A map that is never changed and cheap to extend: what came last lies on top, and is laid into the rest now and then.
 *
 * Every session of a conversation has its own, and they share nearly all of it.
 */
export class Kept<V> {
  readonly #base: ReadonlyMap<string, V>;
  readonly #keys: readonly string[];
  readonly #values: readonly V[];

  constructor(base: ReadonlyMap<string, V> = NOTHING, keys: readonly string[] = NONE, values: readonly V[] = NONE) {
    this.#base = base;
    this.#keys = keys;
    this.#values = values;
  }

  get(key: string): V | undefined {
    const index = this.#keys.lastIndexOf(key);
    return index < 0 ? this.#base.get(key) : this.#values[index];
  }

  has(key: string): boolean {
    return this.#keys.includes(key) || this.#base.has(key);
  }

  get size(): number {
    return this.#keys.length === 0 ? this.#base.size : this.#whole().size;
  }

  /** The same with one more, or with another value in its place. */
  with(key: string, value: V): Kept<V> {
    const [keys, values] = [[...this.#keys, key], [...this.#values, value]];
    return keys.length < LAYER ? new Kept(this.#base, keys, values) : new Kept(new Kept(this.#base, keys, values).#whole());
  }

  /** The same with one less. */
  without(key: string): Kept<V> {
    if (!this.has(key)) return this;
    const whole = this.#whole();
    whole.delete(key);
    return new Kept(whole);
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.#whole()[Symbol.iterator]();
  }

  #whole(): Map<string, V> {
    const whole = new Map(this.#base);
    this.#keys.forEach((key, index) => whole.set(key, this.#values[index] as V));
    return whole;
  }
}

/** How many may lie on top: looking through them must not cost more than copying the rest. */
const LAYER = 16;
const NOTHING = new Map<string, never>();
const NONE: readonly never[] = [];
