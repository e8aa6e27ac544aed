/** Numbers by pairs of numbers; the first of a pair is never 0. */
export interface Table {
  /** What is kept for a pair; {@linkcode UNKNOWN} if nothing is. */
  readonly get: (a: number, b: number) => number;
  /** Keeps a number for a pair that has none yet. */
  readonly set: (a: number, b: number, kept: number) => void;
  readonly clear: () => void;
}

/** What a {@linkcode Table} gives for a pair that it has nothing for. */
export const UNKNOWN = -1;

/** A table without entries. It is flat, so that millions of entries are no work for the garbage collector. */
export const table = (): Table => {
  let entries = new Int32Array(WIDTH * LEAST);
  let count = 0;
  /** Where a pair is, or would be. */
  const find = (a: number, b: number): number => {
    const last = entries.length / WIDTH - 1;
    let at = mixed(mixed(a, b), last) & last;
    for (;;) {
      const index = at * WIDTH;
      const other = entries[index];
      if (other === 0 || (other === a && entries[index + 1] === b)) return index;
      at = (at + 1) & last;
    }
  };
  const put = (a: number, b: number, kept: number): void => {
    const index = find(a, b);
    entries[index] = a;
    entries[index + 1] = b;
    entries[index + 2] = kept;
  };
  const grow = (): void => {
    const before = entries;
    entries = new Int32Array(2 * before.length);
    for (let index = 0; index < before.length; index += WIDTH) {
      const a = before[index] ?? 0;
      if (a !== 0) put(a, before[index + 1] ?? 0, before[index + 2] ?? 0);
    }
  };
  return {
    get: (a, b) => {
      const index = find(a, b);
      return entries[index] === 0 ? UNKNOWN : (entries[index + 2] ?? UNKNOWN);
    },
    clear: () => {
      entries = new Int32Array(WIDTH * LEAST);
      count = 0;
    },
    set: (a, b, kept) => {
      count += 1;
      if (2 * count * WIDTH > entries.length) grow();
      put(a, b, kept);
    },
  };
};

/** Each entry is a pair and what is kept for it. */
const WIDTH = 3;
const LEAST = 1024;

/** Two numbers as one that looks like chance. */
export const mixed = (a: number, b: number): number => {
  const product = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  return product ^ (product >>> 15);
};
