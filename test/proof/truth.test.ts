import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {CheckIn} from '../../src/assessment/index.js';
import {
  holds,
  listAt,
  type Block,
  type Condition,
  type Leaf,
  type Readers,
  type Scope,
  type Session,
} from '../../src/dialog/index.js';
import {standard} from '../../src/ipt/index.js';
import {namesIn} from '../../src/proof/conditions.js';
import {BLANK, NONE, type Choice, type Family} from '../../src/proof/diagram.js';
import {explore} from '../../src/proof/explore.js';
import {raisedMark} from '../../src/proof/raising.js';
import type {Exploration} from '../../src/proof/exploration.js';
import {those} from '../../src/proof/truth.js';
import {shortest} from '../../src/proof/witness.js';
import {
  choice,
  each,
  interrupt,
  items,
  month,
  scale,
  script,
  several,
  text,
} from '../support/script.js';

/** Every browser reads conditions alike: one of them reads more of them than the others. */
const RUNS = navigator.userAgent.includes('Chrome/') ? 150 : 30;

const readers: Readers = {
  calls: {
    version: '1.0.0',
    read: (words) => (words.includes('Help') ? [{fact: 'help', rule: 'call', words: 'Help'}] : []),
    examples: {help: 'Help!'},
  },
};

/** Questions that conditions can ask about, as few as are gone through one by one in no time. */
const QUESTIONS = {
  mood: [scale('mood', 0, 3)],
  safe: [choice('safe', ['yes', 'unsure', 'no'])],
  topics: [several('topics', ['home', 'work', {code: 'none', alone: true}])],
  story: [text('story')],
  died: [month('died')],
  moved: [month('moved', {future: true})],
  lost: [items('lost', 'people', 2), each('about-lost', 'lost', [choice('close', ['yes', 'no'])])],
} as const satisfies Readonly<Record<string, Block>>;
type Name = keyof typeof QUESTIONS;

const bounds = fc.oneof(
  fc.record({atLeast: fc.integer({min: 0, max: 3})}),
  fc.record({atMost: fc.integer({min: 0, max: 3})}),
  fc.record({atLeast: fc.integer({min: 0, max: 2}), atMost: fc.integer({min: 1, max: 3})}),
  fc.constant({atLeast: {input: 'least'}}),
);
const safe = fc.subarray(['yes', 'unsure', 'no'], {minLength: 1});

const leafOn: {readonly [K in Name]: fc.Arbitrary<Condition>} = {
  mood: bounds.map((range): Leaf => ({answer: 'mood', ...range})),
  safe: fc.oneof(
    safe.map((is): Condition => ({answer: 'safe', is})),
    safe.map((is): Condition => ({ever: {answer: 'safe', is}})),
    fc.constant<Condition>({given: 'safe'}),
    fc.constant<Condition>({named: 'unsafe'}),
  ),
  topics: fc.oneof(
    fc.constantFrom('home', 'work', 'none').map((is): Condition => ({answer: 'topics', is})),
    bounds.map((range): Condition => ({count: 'topics', ...range})),
    bounds.map((range): Condition => ({count: 'topics', of: ['home'], ...range})),
  ),
  story: fc.constantFrom<Condition>(
    {given: 'story'},
    {reader: 'calls', finds: 'help', in: 'story'},
    {ever: {reader: 'calls', finds: 'help'}},
  ),
  died: fc.oneof(
    bounds.map((range): Condition => ({from: 'died', to: 'now', ...range})),
    fc.constant<Condition>({answer: 'died', is: 'always'}),
  ),
  moved: bounds.map((range): Condition => ({from: 'died', to: 'moved', ...range})),
  lost: fc.oneof(
    fc
      .constantFrom('yes', 'no')
      .map((is): Condition => ({some: 'lost', meets: {answer: 'close', is}})),
    fc.constant<Condition>({some: 'lost', meets: {not: {answer: 'close', is: 'yes'}}}),
    bounds.map((range): Condition => ({count: 'lost', ...range})),
  ),
};

const conditionOn = (names: readonly Name[]): fc.Arbitrary<Condition> => {
  const leaf = fc.oneof(
    {weight: 6, arbitrary: fc.constantFrom(...names).chain((name) => leafOn[name])},
    {weight: 1, arbitrary: fc.constant<Condition>({input: 'strict', is: true})},
  );
  const {condition} = fc.letrec<{condition: Condition}>((tie) => ({
    condition: fc.oneof(
      {maxDepth: 2},
      leaf,
      tie('condition').map((not): Condition => ({not})),
      fc.array(tie('condition'), {minLength: 1, maxLength: 3}).map((all): Condition => ({all})),
      fc.array(tie('condition'), {minLength: 1, maxLength: 3}).map((any): Condition => ({any})),
    ),
  }));
  return condition;
};

/** A check-in that asks some questions, with one condition, which raises something. */
const asking = (names: readonly Name[], when: Condition): CheckIn => ({
  ...standard,
  readers,
  script: script(
    names.flatMap((name): Block => QUESTIONS[name]),
    {
      inputs: [
        {id: 'strict', default: true},
        {id: 'least', default: 2},
      ],
      readers: {calls: '1.0.0'},
      interrupts: [interrupt('watch', 'note', when)],
    },
  ),
  rules: {
    ...standard.rules,
    clues: [{id: 'unsafe', area: 'grief', when: {answer: 'safe', is: 'no'}}],
    areas: [],
  },
});

const some = fc
  .subarray<Name>(['mood', 'safe', 'topics', 'story', 'died', 'moved', 'lost'], {
    minLength: 1,
    maxLength: 2,
  })
  .map((names): readonly Name[] =>
    names.includes('moved') ? [...new Set<Name>(['died', ...names])] : names,
  )
  .chain((names) => fc.tuple(fc.constant(names), conditionOn(names)));

const onlyOne = ({space}: Exploration, said: readonly Choice[]): Family =>
  said.reduce((family, [level, value]) => space.diagram.extend(family, level, [value]), BLANK);

/** Every conversation of a family, held with the engine. What no months can be like is passed over. */
function* held(
  exploration: Exploration,
  family: Family,
): Generator<{readonly session: Session; readonly own: Family}> {
  const {diagram} = exploration.space;
  for (let rest = family; rest !== NONE;) {
    const found = shortest(exploration, rest);
    if (!found) return;
    const own = onlyOne(exploration, found.said);
    yield {session: found.session, own};
    rest = diagram.without(rest, own);
  }
}

describe('a condition', () => {
  it('is true, false or unknown of a family just where it is of each of its conversations', () => {
    fc.assert(
      fc.property(some, ([names, when]) => {
        const exploration = explore(asking(names, when));
        expect(exploration.gaps.map(({code}) => code)).not.to.include('too-many-answers');
        const {space, complete, checkIn} = exploration;
        const {diagram} = space;
        const yes = those(exploration, complete, when, true);
        const no = those(exploration, complete, when, false);
        expect(diagram.meet(yes, no)).to.equal(NONE);
        const unknown = diagram.without(diagram.without(complete, yes), no);
        for (const [truth, family] of [
          [true, yes],
          [false, no],
          [undefined, unknown],
        ] as const)
          for (const {session} of held(exploration, family)) {
            const facts = {...session.facts, names: namesIn(checkIn.rules)};
            expect(holds(when, facts)).to.equal(truth);
          }
      }),
      {numRuns: RUNS, seed: 14},
    );
  });

  it('raises something in the conversations of a family in which the engine raises it', () => {
    fc.assert(
      fc.property(some, ([names, when]) => {
        // A clue is named by rules only.
        fc.pre(!JSON.stringify(when).includes('"named"'));
        const exploration = explore(asking(names, when));
        const {space, complete} = exploration;
        const raised = space.withMark(complete, raisedMark('watch', {}));
        for (const {session, own} of held(exploration, complete))
          expect(session.raised.length > 0).to.equal(space.diagram.meet(own, raised) !== NONE);
      }),
      {numRuns: RUNS, seed: 15},
    );
  });

  it('is read about one item, where it is asked about one', () => {
    const when: Condition = {all: [{listed: 'lost'}, {answer: 'close', is: 'yes'}]};
    const exploration = explore(asking(['lost'], {some: 'lost', meets: when}));
    const list = listAt(exploration.places, 'lost');
    for (const item of ['lost-1', 'lost-2']) {
      const scope: Scope = {[list]: item};
      for (const truth of [true, false]) {
        const family = those(exploration, exploration.complete, when, truth, scope);
        expect(family).not.to.equal(NONE);
        for (const {session} of held(exploration, family))
          expect(holds(when, session.facts, scope)).to.equal(truth);
      }
    }
  });
});
