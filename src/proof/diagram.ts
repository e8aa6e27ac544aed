import {store} from './store.js';
import {table, UNKNOWN, type Table} from './table.js';

/** A set of conversations, as the part of a {@linkcode Diagram} that holds it. Equal sets are the same part. */
export type Family = number;

/** No conversation. */
export const NONE: Family = 0;
/** The one conversation in which nothing was said yet. */
export const BLANK: Family = 1;

/** Stands for a level at which a conversation has nothing. */
export const ABSENT = -1;

/** Something that was said: a level (which question) and a value (which of its answers). */
export type Choice = readonly [level: number, value: number];

/** A value, and what was made of all that follows it. */
type Branch<T> = readonly [value: number, next: T];

/**
 * Sets of conversations, each of which is a set of choices, one at the most at each level.
 *
 * A zero-suppressed decision diagram with many values: what a conversation has not takes no room, parts that are equal
 * are shared, and every operation takes time by the parts, not by the conversations.
 */
export class Diagram {
  readonly #parts = store();
  readonly #unions = table();
  readonly #meets = table();
  readonly #differences = table();

  /** How many parts there are. */
  get size(): number {
    return this.#parts.size();
  }

  /** Allows so much work from now on, in parts that are looked for; more throws a {@linkcode TooLarge}. */
  allow(work: number): void {
    this.#parts.allow(work);
  }

  /** Forgets every part that was made since there were so many: families that hold one are lost. */
  forget(size: number): void {
    this.#parts.forget(size);
    for (const known of [this.#unions, this.#meets, this.#differences]) known.clear();
  }

  /** What is in either. */
  readonly union = (a: Family, b: Family): Family => {
    if (a === b || b === NONE) return a;
    if (a === NONE) return b;
    return this.#combine(this.#unions, Math.min(a, b), Math.max(a, b), this.union);
  };

  /** What is in both. */
  readonly meet = (a: Family, b: Family): Family => {
    if (a === b) return a;
    if (a === NONE || b === NONE) return NONE;
    return this.#combine(this.#meets, Math.min(a, b), Math.max(a, b), this.meet);
  };

  /** What is in the first alone. */
  readonly without = (a: Family, b: Family): Family => {
    if (a === b || a === NONE) return NONE;
    if (b === NONE) return a;
    return this.#combine(this.#differences, a, b, this.without);
  };

  /** Each conversation goes on in as many ways as there are values; none of them has any at this level yet. */
  extend(family: Family, level: number, values: readonly number[]): Family {
    const parts = this.#parts;
    const sorted = values.toSorted((a, b) => a - b);
    return this.#through(family, level, (part) => {
      const begun = parts.begin();
      for (const value of sorted) parts.branch(value, part);
      return parts.end(begun, level, NONE);
    });
  }

  /** Those whose value at a level, or {@linkcode ABSENT}, is kept. */
  where(family: Family, level: number, keeps: (value: number) => boolean): Family {
    const parts = this.#parts;
    const isAbsentKept = keeps(ABSENT);
    return this.#through(family, level, (part) => {
      if (parts.levelOf(part) !== level) return isAbsentKept ? part : NONE;
      const begun = parts.begin();
      for (let branch = parts.firstOf(part); branch < parts.endOf(part); branch += 1) {
        const value = parts.valueOf(branch);
        if (keeps(value)) parts.branch(value, parts.nextOf(branch));
      }
      return parts.end(begun, level, isAbsentKept ? parts.restOf(part) : NONE);
    });
  }

  /** The same with one value in place of another, or of any ({@linkcode ABSENT}: in place of none). */
  relabel(family: Family, level: number, to: (value: number) => number): Family {
    const parts = this.#parts;
    return this.#through(family, level, (part) => {
      if (parts.levelOf(part) !== level) return part;
      let sum = parts.restOf(part);
      for (let branch = parts.firstOf(part); branch < parts.endOf(part); branch += 1) {
        const label = to(parts.valueOf(branch));
        const next = parts.nextOf(branch);
        sum = this.union(sum, label === ABSENT ? next : this.extend(next, level, [label]));
      }
      return sum;
    });
  }

  /** The same with nothing at the levels that are not kept. */
  project(family: Family, keeps: (level: number) => boolean): Family {
    const parts = this.#parts;
    return this.#climb(family, NONE, BLANK, (part, visit) => {
      const level = parts.levelOf(part);
      if (keeps(level)) return this.#rebuilt(part, visit);
      let sum = visit(parts.restOf(part));
      for (let branch = parts.firstOf(part); branch < parts.endOf(part); branch += 1)
        sum = this.union(sum, visit(parts.nextOf(branch)));
      return sum;
    });
  }

  /** Those that are in another family once nothing is left but the levels that are kept. */
  select(family: Family, keeps: (level: number) => boolean, narrowed: Family): Family {
    const parts = this.#parts;
    const known = table();
    const visit = (part: Family, other: Family): Family => {
      if (part === NONE || other === NONE) return NONE;
      if (part === BLANK && other === BLANK) return BLANK;
      const before = known.get(part, other);
      if (before !== UNKNOWN) return before;
      const after =
        parts.levelOf(other) < parts.levelOf(part)
          ? visit(part, parts.restOf(other))
          : this.#selected(part, other, keeps(parts.levelOf(part)), visit);
      known.set(part, other, after);
      return after;
    };
    return visit(family, narrowed);
  }

  /** How many conversations there are, or how many they stand for if values stand for more than one. */
  count(family: Family, weight: (level: number, value: number) => bigint = () => 1n): bigint {
    return this.fold(family, 0n, 1n, (level, rest, branches) =>
      branches.reduce((sum, [value, next]) => sum + weight(level, value) * next, rest),
    );
  }

  /** What a conversation of the least cost says; nothing if there is none. A cost may be infinite. */
  cheapest(
    family: Family,
    cost: (level: number, value: number) => number,
  ): {readonly said: readonly Choice[]; readonly cost: number} | undefined {
    const parts = this.#parts;
    const costs = new Map<Family, number>([
      [NONE, Infinity],
      [BLANK, 0],
    ]);
    const costOf = (part: Family): number => {
      const before = costs.get(part);
      if (before !== undefined) return before;
      const level = parts.levelOf(part);
      let least = costOf(parts.restOf(part));
      for (let branch = parts.firstOf(part); branch < parts.endOf(part); branch += 1) {
        const own = costOf(parts.nextOf(branch)) + cost(level, parts.valueOf(branch));
        if (own < least) least = own;
      }
      costs.set(part, least);
      return least;
    };
    const least = costOf(family);
    if (least === Infinity) return undefined;
    const said: Choice[] = [];
    for (let part = family; part !== BLANK;) {
      let next = parts.restOf(part);
      if (costOf(next) > costOf(part)) {
        const level = parts.levelOf(part);
        let branch = parts.firstOf(part);
        while (costOf(parts.nextOf(branch)) + cost(level, parts.valueOf(branch)) > costOf(part))
          branch += 1;
        said.push([level, parts.valueOf(branch)]);
        next = parts.nextOf(branch);
      }
      part = next;
    }
    return {said, cost: least};
  }

  /** Reckons something from the last level up, once for each part, from what its branches come to. */
  fold<T>(
    family: Family,
    none: T,
    blank: T,
    join: (level: number, rest: T, branches: readonly Branch<T>[]) => T,
  ): T {
    const parts = this.#parts;
    return this.#climb(family, none, blank, (part, visit) => {
      const rest = visit(parts.restOf(part));
      const branches: Branch<T>[] = [];
      for (let branch = parts.firstOf(part); branch < parts.endOf(part); branch += 1)
        branches.push([parts.valueOf(branch), visit(parts.nextOf(branch))]);
      return join(parts.levelOf(part), rest, branches);
    });
  }

  /** Makes something of a family, once for each part. */
  #climb<T>(
    family: Family,
    none: T,
    blank: T,
    make: (part: Family, visit: (next: Family) => T) => T,
  ): T {
    const known = new Map<Family, T>([
      [NONE, none],
      [BLANK, blank],
    ]);
    const visit = (part: Family): T => {
      const before = known.get(part);
      if (before !== undefined) return before;
      const made = make(part, visit);
      known.set(part, made);
      return made;
    };
    return visit(family);
  }

  /** Changes the parts at a level, or what is where one would be. */
  #through(family: Family, level: number, change: (part: Family) => Family): Family {
    const parts = this.#parts;
    const known = new Map<Family, Family>([[NONE, NONE]]);
    const visit = (part: Family): Family => {
      const before = known.get(part);
      if (before !== undefined) return before;
      const after = parts.levelOf(part) >= level ? change(part) : this.#rebuilt(part, visit);
      known.set(part, after);
      return after;
    };
    return visit(family);
  }

  /** The same part with something else in place of all that follows it. */
  #rebuilt(part: Family, change: (next: Family) => Family): Family {
    const parts = this.#parts;
    const rest = change(parts.restOf(part));
    const begun = parts.begin();
    for (let branch = parts.firstOf(part); branch < parts.endOf(part); branch += 1)
      parts.branch(parts.valueOf(branch), change(parts.nextOf(branch)));
    return parts.end(begun, parts.levelOf(part), rest);
  }

  #selected(
    part: Family,
    other: Family,
    isKept: boolean,
    visit: (part: Family, other: Family) => Family,
  ): Family {
    const parts = this.#parts;
    const isThere = parts.levelOf(other) === parts.levelOf(part);
    const rest = visit(parts.restOf(part), isThere ? parts.restOf(other) : other);
    const begun = parts.begin();
    let there = isThere ? parts.firstOf(other) : parts.endOf(other);
    for (let branch = parts.firstOf(part); branch < parts.endOf(part); branch += 1) {
      const value = parts.valueOf(branch);
      while (there < parts.endOf(other) && parts.valueOf(there) < value) there += 1;
      const isSaid = there < parts.endOf(other) && parts.valueOf(there) === value;
      const narrowed = isKept ? (isSaid ? parts.nextOf(there) : NONE) : other;
      parts.branch(value, visit(parts.nextOf(branch), narrowed));
    }
    return parts.end(begun, parts.levelOf(part), rest);
  }

  #combine(known: Table, a: Family, b: Family, combine: (a: Family, b: Family) => Family): Family {
    const parts = this.#parts;
    const before = known.get(a, b);
    if (before !== UNKNOWN) return before;
    const level = Math.min(parts.levelOf(a), parts.levelOf(b));
    const [isA, isB] = [parts.levelOf(a) === level, parts.levelOf(b) === level];
    const rest = combine(isA ? parts.restOf(a) : a, isB ? parts.restOf(b) : b);
    const begun = parts.begin();
    let mine = isA ? parts.firstOf(a) : parts.endOf(a);
    let theirs = isB ? parts.firstOf(b) : parts.endOf(b);
    while (mine < parts.endOf(a) || theirs < parts.endOf(b)) {
      const value = mine < parts.endOf(a) ? parts.valueOf(mine) : Infinity;
      const other = theirs < parts.endOf(b) ? parts.valueOf(theirs) : Infinity;
      const next = combine(
        value <= other ? parts.nextOf(mine) : NONE,
        other <= value ? parts.nextOf(theirs) : NONE,
      );
      parts.branch(Math.min(value, other), next);
      if (value <= other) mine += 1;
      if (other <= value) theirs += 1;
    }
    const after = parts.end(begun, level, rest);
    known.set(a, b, after);
    return after;
  }
}
