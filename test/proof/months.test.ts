import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {distance} from '../../src/dialog/index.js';
import {datesFor, type Undated} from '../../src/proof/dates.js';
import {apartIn, lettersOf, outcomesOf, pairsIn, type Pair} from '../../src/proof/months.js';

const QUESTIONS = ['died', 'began', 'moved'] as const;
const NOW = 2026 * 12 + 5;
const NEAR = 20;

const textOf = (count: number): string =>
  `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;

/** A month or a year around the opening, some of them yet to come. */
const around = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    {weight: 3, arbitrary: fc.integer({min: NOW - NEAR, max: NOW + most}).map(textOf)},
    {weight: 1, arbitrary: fc.integer({min: 2024, max: 2026 + Math.ceil(most / 12)}).map(String)},
  );

const bound = fc.option(fc.integer({min: -6, max: 14}), {nil: undefined});
const range = fc.record({atLeast: bound, atMost: bound});

/** What conditions ask of the months of three questions and of the opening. */
const pairs: fc.Arbitrary<readonly Pair[]> = fc
  .array(
    fc
      .tuple(fc.constantFrom(...QUESTIONS, 'now'), fc.constantFrom(...QUESTIONS, 'now'), range)
      .filter(([from, to]) => from !== to),
    {minLength: 1, maxLength: 4},
  )
  .map((all) => pairsIn(all.map(([from, to, own]) => ({from, to, ...own}))));

/** Answers to the questions, as families of conversations have them: by how each lies to those before. */
const undatedFor = (
  given: readonly (string | undefined)[],
  all: readonly Pair[],
  isFuture: boolean,
): readonly Undated[] => {
  const dated = QUESTIONS.flatMap((id, index) => {
    const month = given[index];
    return month === undefined ? [] : [{address: id, id, scope: {}, month}];
  });
  return dated.map((one, index) => {
    const {month, ...rest} = one;
    const apart = apartIn(rest, month, dated.slice(0, index), textOf(NOW), all);
    return {...rest, isFuture, answer: {value: '?', found: [], weight: 1, apart}};
  });
};

/** How two months lie to each other, by the engine. */
const letters = (from: string, to: string, {ranges}: Pair): string =>
  lettersOf(distance(from, to), ranges);

const expectToLieSo = (undated: readonly Undated[], all: readonly Pair[]): void => {
  const dates = datesFor(undated, all);
  if (!dates) return;
  const months = new Map([...dates.months, ['now', dates.now]]);
  for (const {address, isFuture, answer} of undated) {
    const own = months.get(address) ?? '';
    if (!isFuture) expect(own <= dates.now, `${own} is not to come`).to.equal(true);
    for (const [key, expected] of Object.entries(answer.apart ?? {})) {
      const [from = '', to = ''] = key.split('>');
      const pair = all.find((one) => one.from === from && one.to === to);
      if (!pair) throw new Error(key);
      expect(letters(months.get(from) ?? '', months.get(to) ?? '', pair), key).to.equal(expected);
    }
  }
};

describe('months', () => {
  it('can lie to each other in every way in which two of them do', () => {
    const two = fc.tuple(around(NEAR), around(NEAR));
    fc.assert(
      fc.property(pairs, two, fc.boolean(), (all, [one, other], isFuture) => {
        for (const pair of all) {
          const [from, to] = [pair.from, pair.to].map((id, index) =>
            id === 'now' ? textOf(NOW) : index === 0 ? one : other,
          );
          if (from === undefined || to === undefined) continue;
          if (!isFuture && [from, to].some((month) => month > textOf(NOW))) continue;
          expect(outcomesOf(pair, isFuture)).to.include(letters(from, to, pair));
        }
      }),
      {numRuns: 500, seed: 8},
    );
  });

  it('are found again for answers that were given, or others that lie to each other just so', () => {
    const given = fc.array(fc.option(around(0), {nil: undefined}), {minLength: 3, maxLength: 3});
    fc.assert(
      fc.property(pairs, given, (all, months) => {
        const undated = undatedFor(months, all, false);
        expect(datesFor(undated, all)).not.to.equal(undefined);
        expectToLieSo(undated, all);
      }),
      {numRuns: 100, seed: 9},
    );
  });

  it('may lie ahead only where the question takes them', () => {
    const given = fc.array(fc.option(around(NEAR), {nil: undefined}), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(pairs, given, (all, months) => {
        const undated = undatedFor(months, all, true);
        expect(datesFor(undated, all)).not.to.equal(undefined);
        expectToLieSo(undated, all);
        expectToLieSo(
          undated.map((one) => ({...one, isFuture: false})),
          all,
        );
      }),
      {numRuns: 100, seed: 10},
    );
  });

  it('are found for outcomes only if the distance between them gives those outcomes', () => {
    const chosen = fc.array(fc.nat(50), {minLength: 6, maxLength: 6});
    fc.assert(
      fc.property(pairs, chosen, (all, picks) => {
        const undated = undatedFor(['2026-01', '2026-01', '2026-01'], all, false).map(
          (one, index): Undated => ({
            ...one,
            answer: {
              ...one.answer,
              apart: Object.fromEntries(
                Object.keys(one.answer.apart ?? {}).map((key, at) => {
                  const [from, to] = key.split('>');
                  const pair = all.find((other) => other.from === from && other.to === to);
                  const outcomes = pair ? outcomesOf(pair, false) : [''];
                  const pick = picks[(index * 2 + at) % picks.length] ?? 0;
                  return [key, outcomes[pick % outcomes.length] ?? ''];
                }),
              ),
            },
          }),
        );
        expectToLieSo(undated, all);
      }),
      {numRuns: 60, seed: 11},
    );
  });

  it('that no three can lie in are not found', () => {
    const before = {atLeast: 1};
    const all = pairsIn([
      {from: 'died', to: 'began', ...before},
      {from: 'began', to: 'moved', ...before},
      {from: 'moved', to: 'died', ...before},
    ]);
    const [died, began, moved] = undatedFor(['2026-01', '2026-03', '2026-05'], all, false);
    if (!died || !began || !moved) throw new Error('Three were given.');
    const round = {...moved.answer, apart: {...moved.answer.apart, 'moved>died': 'T'}};
    expect(datesFor([died, began, moved], all)).not.to.equal(undefined);
    expect(datesFor([died, began, {...moved, answer: round}], all)).to.equal(undefined);
  });
});
