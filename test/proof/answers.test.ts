import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  factsIn,
  isList,
  type Leaf,
  type Question,
  type Readers,
  type Value,
} from '../../src/dialog/index.js';
import {answersTo, type Interest} from '../../src/proof/answers.js';
import {kindOf} from '../../src/proof/sets.js';
import {signature, SKIPPED, type Answer} from '../../src/proof/answer.js';
import {choice, number, scale, several, text} from '../support/script.js';

const CODES = ['a', 'b', 'c', 'd', 'none'] as const;
const ALONE = 'none';

const readers: Readers = {
  calls: {
    version: '1.0.0',
    read: () => [],
    examples: {help: 'Help!', thanks: 'Thank you!'},
  },
};

const code = fc.constantFrom(...CODES);
const codes = fc.uniqueArray(code, {minLength: 1});
const bound = fc.option(fc.integer({min: -1, max: 7}), {nil: undefined});

/** What conditions may ask of a question, with bounds that are numbers. */
const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  code.map((is): Leaf => ({answer: 'q', is})),
  codes.map((is): Leaf => ({answer: 'q', is})),
  fc.constant<Leaf>({given: 'q'}),
  fc.tuple(bound, bound).map(([atLeast, atMost]): Leaf => ({answer: 'q', atLeast, atMost})),
  fc
    .tuple(fc.option(codes, {nil: undefined}), bound, bound)
    .map(([of, atLeast, atMost]): Leaf => ({count: 'q', of, atLeast, atMost})),
  fc.constantFrom('help', 'thanks').map((finds): Leaf => ({reader: 'calls', finds})),
);
const leaves = fc.array(leaf, {maxLength: 4});

type Plain = Exclude<Question, {kind: 'items' | 'month'}>;

const question: fc.Arbitrary<Plain> = fc.oneof(
  fc.constant(choice('q', [...CODES])),
  fc.option(fc.integer({min: 1, max: 4}), {nil: undefined}).map((atMost) =>
    several(
      'q',
      CODES.map((one) => (one === ALONE ? {code: one, alone: true as const} : one)),
      atMost === undefined ? {} : {atMost},
    ),
  ),
  fc.constant(scale('q', 0, 6)),
  fc.constant(number('q', 1, 12)),
  fc.constant(text('q')),
);

const subsets = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.reduce<readonly (readonly T[])[]>(
    (sets, one) => sets.flatMap((set) => [set, [...set, one]]),
    [[]],
  );

/** Every answer that somebody can give where these codes are offered; of texts, one for each set of facts and each that is asked for. */
const everyAnswer = (
  node: Plain,
  offered: readonly string[],
  asked: readonly Leaf[],
): readonly Answer[] => {
  const plain = (value: Value): Answer => ({value, found: [], weight: 1});
  switch (node.kind) {
    case 'choice':
      return offered.map(plain);
    case 'several': {
      const {atMost = Infinity} = node;
      const sets = subsets(offered.filter((one) => one !== ALONE));
      return [
        ...(offered.includes(ALONE) ? [plain([ALONE])] : []),
        ...sets.filter(({length}) => length > 0 && length <= atMost).map(plain),
      ];
    }
    case 'scale':
    case 'number':
      return Array.from({length: node.to - node.from + 1}, (_, index) => plain(node.from + index));
    case 'text': {
      const facts = asked.flatMap((one) => ('reader' in one ? factsIn(one) : []));
      const words = asked.flatMap((one) => ('is' in one ? [one.is].flat().map(String) : []));
      return [
        ...subsets([...new Set(facts)]).map((found) => ({value: 'words', found, weight: 1})),
        ...[...new Set(words)].map(plain),
      ];
    }
  }
};

const weightOf = (answers: readonly Answer[]): number =>
  answers.reduce((sum, {weight}) => sum + weight, 0);

const interest = (more: Partial<Interest>): Interest => ({
  leaves: [],
  isListing: false,
  isPick: false,
  ...more,
});

/** Holds that every answer is stood for by exactly one, which is alike, and that the numbers add up. */
const stoodFor = (
  isAlike: (one: Answer, by: Answer, asked: readonly Leaf[]) => boolean,
  more = {},
) =>
  fc.property(question, codes, leaves, (node, offered, asked) => {
    const [skipped, ...given] =
      answersTo(node, offered, interest({...more, leaves: asked}), readers) ?? [];
    expect(skipped).to.equal(SKIPPED);
    const every = everyAnswer(node, offered, asked);
    for (const one of every)
      expect(given.filter((by) => isAlike(one, by, asked))).to.have.lengthOf(1);
    expect(weightOf(given)).to.equal(every.length);
  });

describe('the answers to a question', () => {
  it('stand for every answer there is, each for those that no condition can tell from it', () => {
    fc.assert(
      stoodFor((one, by, asked) => signature(one, asked) === signature(by, asked)),
      {numRuns: 500, seed: 12},
    );
  });

  it('keep how many codes of each kind were chosen where other questions are asked about them', () => {
    const kinds = ({value}: Answer, asked: readonly Leaf[]): string =>
      isList(value)
        ? value
            .map((one) => `${one === ALONE}${kindOf(one, asked)}`)
            .toSorted()
            .join()
        : '';
    fc.assert(
      stoodFor(
        (one, by, asked) =>
          signature(one, asked) === signature(by, asked) && kinds(one, asked) === kinds(by, asked),
        {isListing: true},
      ),
      {numRuns: 500, seed: 13},
    );
  });

  it('are all of them where each counts by itself', () => {
    const options = choice('q', [...CODES]);
    const given = answersTo(options, CODES, interest({isPick: true}), readers);
    expect(given?.map(({value}) => value)).to.deep.equal([undefined, ...CODES]);
  });

  it('tell those apart that only one of two versions takes', () => {
    const beside = choice('q', ['a', 'b']);
    const options = choice('q', ['a', 'b', 'c', 'd']);
    const given = answersTo(options, ['a', 'b', 'c', 'd'], interest({beside}), readers) ?? [];
    expect(given.map(({value, weight}) => [value, weight])).to.deep.equal([
      [undefined, 1],
      ['a', 2],
      ['c', 2],
    ]);
  });

  it('are none if there are more than can be gone through', () => {
    expect(answersTo(number('q', 0, 1_000_000), [], interest({}), readers)).to.equal(undefined);
    const many = Array.from({length: 13}, (_, index) => `c${index}`);
    const own = many.map((is): Leaf => ({answer: 'q', is}));
    const all = several('q', many);
    expect(answersTo(all, many, interest({leaves: own}), readers)).to.equal(undefined);
    expect(answersTo(all, many, interest({}), readers)).to.have.lengthOf(2);
  });

  it('are none if a reader gives no example of what it finds', () => {
    const leaf: Leaf = {reader: 'calls', finds: 'anger'};
    expect(answersTo(text('q'), [], interest({leaves: [leaf]}), readers)).to.equal(undefined);
  });
});
