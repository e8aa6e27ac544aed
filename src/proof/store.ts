import {mixed} from './table.js';

/**
 * The parts of a diagram, each once, by number; parts 0 and 1 have no branches and lie below every level.
 *
 * They are kept as flat numbers, so that a million of them are no work for the garbage collector.
 */
export interface Store {
  readonly size: () => number;
  readonly levelOf: (part: number) => number;
  /** What follows where there is nothing at the level of a part. */
  readonly restOf: (part: number) => number;
  /** The first branch of a part, and what comes after its last. */
  readonly firstOf: (part: number) => number;
  readonly endOf: (part: number) => number;
  readonly valueOf: (branch: number) => number;
  /** What follows the value of a branch. */
  readonly nextOf: (branch: number) => number;
  /** Begins another part, to be ended before the one that was begun before it. */
  readonly begin: () => number;
  /** Gives the part begun last one more branch, in the order of values. One that leads to part 0 is none. */
  readonly branch: (value: number, next: number) => void;
  /** Allows so many parts to be looked for from now on, known or new; more throw a {@linkcode TooLarge}. */
  readonly allow: (most: number) => void;
  /** Forgets all parts from a number on, and what was begun. */
  readonly forget: (from: number) => void;
  /** Ends a part; without branches it is what follows without one. */
  readonly end: (begun: number, level: number, rest: number) => number;
}

/** There are more conversations than can be held, even as a diagram. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';

  constructor() {
    super('There are too many conversations that it tells apart.');
  }
}

/** As many as fit into the memory of an ordinary machine, with all that is kept beside them. */
const MOST_PARTS = 12_000_000;

/** Below every level. */
const BOTTOM = 2 ** 31 - 1;

/** A store that holds the two parts without branches. */
export const store = (): Store => {
  let size = 2;
  let levels = numbers(LEAST).fill(BOTTOM, 0, size);
  let rests = numbers(LEAST);
  let hashes = numbers(LEAST);
  let firsts = numbers(LEAST);
  let values = numbers(LEAST);
  let nexts = numbers(LEAST);
  /** Branches of parts that were begun: values and what follows them, in turn. */
  let begun = numbers(LEAST);
  let top = 0;
  let left = Infinity;
  /** Every part at a place that its hash leads to. */
  let places = numbers(LEAST);

  const firstOf = (part: number): number => firsts[part] ?? 0;
  const restOf = (part: number): number => rests[part] ?? 0;
  const levelOf = (part: number): number => levels[part] ?? BOTTOM;
  const valueOf = (branch: number): number => values[branch] ?? 0;
  const nextOf = (branch: number): number => nexts[branch] ?? 0;

  const hashFrom = (start: number, level: number, rest: number): number => {
    let hash = mixed(level, rest);
    for (let index = start; index < top; index += 1) hash = mixed(hash, begun[index] ?? 0);
    return hash;
  };
  const isSame = (part: number, start: number, level: number, rest: number): boolean => {
    let branch = firstOf(part);
    if (levelOf(part) !== level || restOf(part) !== rest) return false;
    if (2 * (firstOf(part + 1) - branch) !== top - start) return false;
    for (let index = start; index < top; index += 2, branch += 1)
      if (valueOf(branch) !== begun[index] || nextOf(branch) !== begun[index + 1]) return false;
    return true;
  };
  const replaced = (): void => {
    for (let part = 2; part < size; part += 1) {
      let place = (hashes[part] ?? 0) & (places.length - 1);
      while (places[place] !== 0) place = (place + 1) & (places.length - 1);
      places[place] = part;
    }
  };
  const placed = (): void => {
    if (2 * size < places.length) return;
    places = numbers(2 * places.length);
    replaced();
  };
  const add = (start: number, level: number, rest: number, hash: number): number => {
    if (size >= MOST_PARTS) throw new TooLarge();
    const part = size;
    size += 1;
    let branch = firstOf(part);
    const last = branch + (top - start) / 2;
    levels = roomFor(levels, size);
    rests = roomFor(rests, size);
    hashes = roomFor(hashes, size);
    firsts = roomFor(firsts, size + 1);
    values = roomFor(values, last);
    nexts = roomFor(nexts, last);
    levels[part] = level;
    rests[part] = rest;
    hashes[part] = hash;
    firsts[size] = last;
    for (let index = start; index < top; index += 2, branch += 1) {
      values[branch] = begun[index] ?? 0;
      nexts[branch] = begun[index + 1] ?? 0;
    }
    return part;
  };
  return {
    size: () => size,
    levelOf,
    restOf,
    firstOf,
    endOf: (part) => firstOf(part + 1),
    valueOf,
    nextOf,
    begin: () => top,
    allow: (most) => {
      left = most;
    },
    forget: (from) => {
      top = 0;
      if (from === size) return;
      size = from;
      places.fill(0);
      replaced();
    },
    branch: (value, next) => {
      if (next === 0) return;
      begun = roomFor(begun, top + 2);
      begun[top] = value;
      begun[top + 1] = next;
      top += 2;
    },
    end: (start, level, rest) => {
      if (top === start) return rest;
      left -= 1;
      if (left < 0) throw new TooLarge();
      const hash = hashFrom(start, level, rest);
      let place = hash & (places.length - 1);
      let part = places[place] ?? 0;
      while (part !== 0 && !(hashes[part] === hash && isSame(part, start, level, rest))) {
        place = (place + 1) & (places.length - 1);
        part = places[place] ?? 0;
      }
      if (part === 0) {
        part = add(start, level, rest, hash);
        places[place] = part;
        placed();
      }
      top = start;
      return part;
    },
  };
};

const LEAST = 1024;

type Numbers = Int32Array<ArrayBuffer>;

const numbers = (length: number): Numbers => new Int32Array(length);

/** The same numbers, with room for as many. */
const roomFor = (some: Numbers, length: number): Numbers => {
  if (length <= some.length) return some;
  const more = numbers(Math.max(length, 2 * some.length));
  more.set(some);
  return more;
};
