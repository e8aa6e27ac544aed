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

/** What follows one value: for {@linkcode Diagram.fold}, what was made of it. */
type Branch<T> = readonly [value: number, next: T];

/** Where conversations part: those with nothing at a level, and those with each value. */
interface Part {
  readonly level: number;
  readonly rest: Family;
  readonly branches: readonly Branch<Family>[];
}

const END: Part = {level: Infinity, rest: NONE, branches: []};

/**
 * Sets of conversations, each of which is a set of choices, one at the most at each level.
 *
 * A zero-suppressed decision diagram with many values: what a conversation has not takes no room, parts that are equal
 * are shared, and every operation takes time by the parts, not by the conversations.
 */
export class Diagram {
  readonly #parts: Part[] = [END, END];
  readonly #known = new Map<string, Family>();
  readonly #unions = new Map<number, Family>();
  readonly #meets = new Map<number, Family>();
  readonly #differences = new Map<number, Family>();

  /** How many parts there are. */
  get size(): number {
    return this.#parts.length;
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
    const sorted = values.toSorted((a, b) => a - b);
    return this.#through(family, level, (part) =>
      this.#part(
        level,
        NONE,
        sorted.map((value) => [value, part]),
      ),
    );
  }

  /** Those whose value at a level, or {@linkcode ABSENT}, is kept. */
  where(family: Family, level: number, keeps: (value: number) => boolean): Family {
    return this.#through(family, level, (part) => {
      const {level: at, rest, branches} = this.#at(part);
      if (at !== level) return keeps(ABSENT) ? part : NONE;
      return this.#part(
        level,
        keeps(ABSENT) ? rest : NONE,
        branches.filter(([value]) => keeps(value)),
      );
    });
  }

  /** The same with one value in place of another, or of any ({@linkcode ABSENT}: in place of none). */
  relabel(family: Family, level: number, to: (value: number) => number): Family {
    return this.#through(family, level, (part) => {
      const {level: at, rest, branches} = this.#at(part);
      if (at !== level) return part;
      return branches.reduce((sum, [value, next]) => {
        const label = to(value);
        return this.union(sum, label === ABSENT ? next : this.#part(level, NONE, [[label, next]]));
      }, rest);
    });
  }

  /** The same with nothing at the levels that are not kept. */
  project(family: Family, keeps: (level: number) => boolean): Family {
    return this.fold<Family>(family, NONE, BLANK, (level, rest, branches) =>
      keeps(level)
        ? this.#part(level, rest, branches)
        : branches.reduce((sum, [, next]) => this.union(sum, next), rest),
    );
  }

  /** Those that are in another family once nothing is left but the levels that are kept. */
  select(family: Family, keeps: (level: number) => boolean, narrowed: Family): Family {
    const known = new Map<number, Family>();
    const visit = (part: Family, other: Family): Family => {
      if (part === NONE || other === NONE) return NONE;
      const key = part * APART + other;
      const before = known.get(key);
      if (before !== undefined) return before;
      const [mine, theirs] = [this.#at(part), this.#at(other)];
      const after =
        mine.level === Infinity && theirs.level === Infinity
          ? BLANK
          : theirs.level < mine.level
            ? visit(part, theirs.rest)
            : this.#selected(mine, theirs, other, keeps(mine.level), visit);
      known.set(key, after);
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
    const best = this.fold<Best>(family, {cost: Infinity}, {cost: 0}, (level, rest, branches) =>
      branches.reduce<Best>((least, [value, next]) => {
        const total = next.cost + cost(level, value);
        return total < least.cost ? {cost: total, choice: [level, value], rest: next} : least;
      }, rest),
    );
    if (best.cost === Infinity) return undefined;
    const said: Choice[] = [];
    for (let at: Best | undefined = best; at?.choice; at = at.rest) said.push(at.choice);
    return {said, cost: best.cost};
  }

  /** Reckons something from the last level up, once for each part, from what its branches come to. */
  fold<T>(
    family: Family,
    none: T,
    blank: T,
    join: (level: number, rest: T, branches: readonly Branch<T>[]) => T,
  ): T {
    const known = new Map<Family, T>([
      [NONE, none],
      [BLANK, blank],
    ]);
    const visit = (part: Family): T => {
      const before = known.get(part);
      if (before !== undefined) return before;
      const {level, rest, branches} = this.#at(part);
      const after = join(
        level,
        visit(rest),
        branches.map(([value, next]): Branch<T> => [value, visit(next)]),
      );
      known.set(part, after);
      return after;
    };
    return visit(family);
  }

  /** Every value that some conversation has at a level, {@linkcode ABSENT} if some has none. */
  valuesAt(family: Family, level: number): ReadonlySet<number> {
    const found = new Set<number>();
    this.#through(family, level, (part) => {
      const {level: at, rest, branches} = this.#at(part);
      if (at !== level || rest !== NONE) found.add(ABSENT);
      if (at === level) for (const [value] of branches) found.add(value);
      return part;
    });
    return found;
  }

  /** Changes the parts at a level, or what is where one would be. */
  #through(family: Family, level: number, change: (part: Family) => Family): Family {
    const known = new Map<Family, Family>([[NONE, NONE]]);
    const visit = (part: Family): Family => {
      const before = known.get(part);
      if (before !== undefined) return before;
      const {level: at, rest, branches} = this.#at(part);
      const after =
        at >= level
          ? change(part)
          : this.#part(
              at,
              visit(rest),
              branches.map(([value, next]): Branch<Family> => [value, visit(next)]),
            );
      known.set(part, after);
      return after;
    };
    return visit(family);
  }

  #selected(
    mine: Part,
    theirs: Part,
    other: Family,
    isKept: boolean,
    visit: (part: Family, other: Family) => Family,
  ): Family {
    const isThere = theirs.level === mine.level;
    const next = new Map(isThere ? theirs.branches : []);
    return this.#part(
      mine.level,
      visit(mine.rest, isThere ? theirs.rest : other),
      mine.branches.map(([value, part]): Branch<Family> => [
        value,
        visit(part, isKept ? (next.get(value) ?? NONE) : other),
      ]),
    );
  }

  #combine(
    known: Map<number, Family>,
    a: Family,
    b: Family,
    combine: (a: Family, b: Family) => Family,
  ): Family {
    const key = a * APART + b;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [one, two] = [this.#at(a), this.#at(b)];
    const level = Math.min(one.level, two.level);
    const mine = one.level === level ? one : {rest: a, branches: []};
    const theirs = two.level === level ? two : {rest: b, branches: []};
    const branches: Branch<Family>[] = [];
    for (let i = 0, j = 0; i < mine.branches.length || j < theirs.branches.length;) {
      const [value = Infinity, next = NONE] = mine.branches[i] ?? [];
      const [other = Infinity, beyond = NONE] = theirs.branches[j] ?? [];
      branches.push([
        Math.min(value, other),
        combine(value <= other ? next : NONE, other <= value ? beyond : NONE),
      ]);
      if (value <= other) i += 1;
      if (other <= value) j += 1;
    }
    const after = this.#part(level, combine(mine.rest, theirs.rest), branches);
    known.set(key, after);
    return after;
  }

  #part(level: number, rest: Family, all: readonly Branch<Family>[]): Family {
    const branches = all.every(([, next]) => next !== NONE)
      ? all
      : all.filter(([, next]) => next !== NONE);
    if (branches.length === 0) return rest;
    let key = `${level},${rest}`;
    for (const [value, next] of branches) key += `,${value},${next}`;
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    this.#known.set(key, this.#parts.length);
    return this.#parts.push({level, rest, branches}) - 1;
  }

  #at(part: Family): Part {
    return this.#parts[part] ?? END;
  }
}

/** More than there can be parts, so that two of them make one key. */
const APART = 2 ** 26;

/** The cheapest way on from a part. */
interface Best {
  readonly cost: number;
  readonly choice?: Choice;
  readonly rest?: Best;
}
