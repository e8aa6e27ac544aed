import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {ABSENT, BLANK, Diagram, NONE, type Family} from '../../src/proof/diagram.js';

/** A conversation: what is said at each of a few levels, or nothing. */
type Talk = readonly number[];

const LEVELS = 4;
const VALUES = 3;

const value = fc.integer({min: ABSENT, max: VALUES - 1});
const talk: fc.Arbitrary<Talk> = fc.array(value, {minLength: LEVELS, maxLength: LEVELS});
const talks = fc.uniqueArray(talk, {maxLength: 24, selector: (one) => one.join()});
const level = fc.nat(LEVELS - 1);
const kept = fc.array(fc.boolean(), {minLength: LEVELS, maxLength: LEVELS});

/** One for all laws, so that what was reckoned for one is met by others. */
const diagram = new Diagram();

const familyOf = (all: readonly Talk[]): Family =>
  all
    .map((one) =>
      one.reduce(
        (family, said, at) => (said === ABSENT ? family : diagram.extend(family, at, [said])),
        BLANK,
      ),
    )
    .reduce(diagram.union, NONE);

/** Every conversation of a family, found by going down all of its branches. */
const talksIn = (family: Family, levels = LEVELS): readonly Talk[] =>
  diagram.fold<readonly Talk[]>(
    family,
    [],
    [Array.from({length: levels}, () => ABSENT)],
    (at, rest, branches) => [
      ...rest,
      ...branches.flatMap(([said, all]) => all.map((one) => one.with(at, said))),
    ],
  );

const keysOf = (all: readonly Talk[]): readonly string[] =>
  [...new Set(all.map((one) => one.join()))].toSorted();

const expectSame = (family: Family, all: readonly Talk[]): void => {
  expect(keysOf(talksIn(family))).to.deep.equal(keysOf(all));
};

const hold = <T extends [unknown, ...unknown[]]>(
  all: {readonly [K in keyof T]: fc.Arbitrary<T[K]>},
  law: (...given: T) => void,
): void => {
  fc.assert(fc.property<T>(...all, law), {numRuns: 300, seed: 5});
};

describe('a diagram', () => {
  it('holds the conversations that were put into it, and no others', () => {
    hold([talks], (all) => expectSame(familyOf(all), all));
  });

  it('gives equal sets the same number, in whatever order they came', () => {
    hold([talks], (all) => {
      expect(familyOf(all.toReversed())).to.equal(familyOf(all));
    });
  });

  it('joins, meets and takes away as sets do', () => {
    hold([talks, talks], (some, others) => {
      const [a, b] = [familyOf(some), familyOf(others)];
      const keys = keysOf(others);
      const isThere = (one: Talk): boolean => keys.includes(one.join());
      expectSame(diagram.union(a, b), [...some, ...others]);
      expectSame(diagram.meet(a, b), some.filter(isThere));
      expectSame(
        diagram.without(a, b),
        some.filter((one) => !isThere(one)),
      );
    });
  });

  it('goes on from each conversation with every value', () => {
    hold([talks, level, fc.uniqueArray(fc.nat(VALUES - 1))], (all, at, values) => {
      const before = all.map((one) => one.with(at, ABSENT));
      const after = before.flatMap((one) => values.map((said) => one.with(at, said)));
      expectSame(diagram.extend(familyOf(before), at, values), after);
    });
  });

  it('keeps the conversations that have one of some values at a level, or none there', () => {
    hold([talks, level, fc.uniqueArray(value)], (all, at, values) => {
      const keeps = (said = ABSENT): boolean => values.includes(said);
      expectSame(
        diagram.where(familyOf(all), at, keeps),
        all.filter((one) => keeps(one[at])),
      );
    });
  });

  it('puts one value in place of another, or takes it out', () => {
    const labels = fc.array(value, {minLength: VALUES, maxLength: VALUES});
    hold([talks, level, labels], (all, at, to) => {
      const label = (said = ABSENT): number => to[said] ?? ABSENT;
      expectSame(
        diagram.relabel(familyOf(all), at, label),
        all.map((one) => one.with(at, label(one[at]))),
      );
    });
  });

  const less = (one: Talk, levels: readonly boolean[]): Talk =>
    one.map((said, at) => (levels[at] ? said : ABSENT));

  it('forgets what was said at levels that are not kept', () => {
    hold([talks, kept], (all, levels) => {
      expectSame(
        diagram.project(familyOf(all), (at) => levels[at] === true),
        all.map((one) => less(one, levels)),
      );
    });
  });

  it('finds the conversations again of which some is left', () => {
    hold([talks, talks, kept], (all, others, levels) => {
      const narrowed = others.map((one) => less(one, levels));
      const keys = keysOf(narrowed);
      expectSame(
        diagram.select(familyOf(all), (at) => levels[at] === true, familyOf(narrowed)),
        all.filter((one) => keys.includes(less(one, levels).join())),
      );
    });
  });

  it('counts conversations, and what they stand for', () => {
    const weight = (at: number, said: number): number => 1 + at * VALUES + said;
    hold([talks], (all) => {
      const family = familyOf(all);
      const weights = all.map((one) =>
        one.reduce((sum, said, at) => (said === ABSENT ? sum : sum * weight(at, said)), 1),
      );
      expect(Number(diagram.count(family))).to.equal(all.length);
      expect(Number(diagram.count(family, (at, said) => BigInt(weight(at, said))))).to.equal(
        weights.reduce((a, b) => a + b, 0),
      );
    });
  });

  it('finds a cheapest conversation, unless there is none that can be paid', () => {
    const price = fc.oneof(fc.integer({min: -3, max: 9}), fc.constant(Infinity));
    const prices = fc.array(price, {minLength: LEVELS * VALUES, maxLength: LEVELS * VALUES});
    hold([talks, prices], (all, list) => {
      const cost = (at: number, said: number): number => list[at * VALUES + said] ?? 0;
      const costOf = (one: Talk): number =>
        one.reduce((sum, said, at) => (said === ABSENT ? sum : sum + cost(at, said)), 0);
      const least = Math.min(Infinity, ...all.map(costOf));
      const found = diagram.cheapest(familyOf(all), cost);
      if (least === Infinity) {
        expect(found).to.equal(undefined);
        return;
      }
      const said = new Map(found?.said);
      const own = Array.from({length: LEVELS}, (_, at) => said.get(at) ?? ABSENT);
      expect(keysOf(all)).to.include(own.join());
      expect(costOf(own)).to.equal(least);
      expect(found?.cost).to.equal(least);
    });
  });

  it('reckons from the last level up, once for each part', () => {
    hold([talks], (all) => {
      const family = familyOf(all);
      let parts = 0;
      const longest = diagram.fold(family, -Infinity, 0, (_, rest, branches) => {
        parts += 1;
        return Math.max(rest, ...branches.map(([, next]) => next + 1));
      });
      const lengths = all.map((one) => one.filter((said) => said !== ABSENT).length);
      expect(longest).to.equal(Math.max(-Infinity, ...lengths));
      expect(parts).to.be.at.most(all.length * LEVELS);
    });
  });

  it('keeps what it holds while it grows', () => {
    const levels = 7;
    const all = fc
      .sample(fc.array(fc.nat(5), {minLength: levels, maxLength: levels}), {
        numRuns: 4000,
        seed: 1,
      })
      .map((one): Talk => one);
    const family = familyOf(all);
    expect(diagram.size).to.be.above(5000);
    expect(keysOf(talksIn(family, levels))).to.deep.equal(keysOf(all));
    expect(familyOf(all.toReversed())).to.equal(family);
  });
});
