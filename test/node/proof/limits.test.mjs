// What is hard to go through: either it agrees with the engine, or a gap says that it was not gone through.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from '../../../dist/assessment/index.js';
import {auditCheckIn} from '../../../dist/assessment/parse-check-in.js';
import {pending} from '../../../dist/dialog/index.js';
import {explore} from '../../../dist/proof/explore.js';
import {prove} from '../../../dist/proof/index.js';
import {raisedMark} from '../../../dist/proof/raising.js';
import {shortest} from '../../../dist/proof/witness.js';
import {
  added,
  checkIn,
  comesTo,
  gapsIn,
  held,
  help,
  isProved,
  items,
  pause,
  raises,
  said,
  unreached,
  untrue,
} from './hard.mjs';

describe('months', () => {
  // Whoever is named first and talked about last is asked for a month after one that comes later in the script.
  const nodes = [
    items('a1'),
    items('b1'),
    {id: 'each-b1', kind: 'each', of: 'b1', nodes: [{id: 'x', kind: 'month'}]},
    {id: 'y', kind: 'month'},
    items('c1'),
    {id: 'each-c1', kind: 'each', of: 'c1', nodes: ['x']},
  ];
  const late = {some: 'c1', meets: {from: 'y', to: 'x', atLeast: 5}};
  const told = [
    said('q', 'a'),
    added('a1', 'p1'),
    said('a1', ['p1']),
    added('b1', 'p2'),
    said('b1', ['p2']),
    said('people/p2/x', '2026-01'),
    said('y', '2025-01'),
    said('c1', ['p1']),
    said('people/p1/x', '2025-08'),
  ];

  it('are found also where they are asked in another order than that of the script', () => {
    const hard = checkIn(nodes, {rows: [{rating: 2, when: {all: [{named: 'C'}, late]}}]});
    assert.equal(assess(hard.rules, held(hard, ...told)).areas[0].rating, 2);
    const when = {some: 'c1', meets: {all: [{listed: 'a1'}, {not: {listed: 'b1'}}]}};
    const claim = {id: 'one', source: 'test', area: 'grief', when, atMost: 1};
    const proof = prove(hard, {turns: [], lowers: {}, ratings: [claim]});
    assert.ok(proof.findings.some(({code}) => code === 'claim'));
  });

  it('that a condition names outright are a gap', () => {
    const node = {
      id: 'm',
      kind: 'month',
      next: [{when: {answer: 'm', is: '2020'}, to: 's'}, {to: 'done'}],
    };
    const hard = checkIn([node, {id: 's', kind: 'say'}]);
    assert.ok(comesTo(held(hard, said('q', 'a'), said('m', '2020')), 's'));
    const proof = prove(hard);
    assert.deepEqual(gapsIn(proof), ['too-many-answers']);
    assert.ok(!isProved(proof));
  });

  it('that are remembered when they are changed are a gap', () => {
    const when = {all: [{ever: {answer: 'm', is: 'always'}}, {answer: 'm', is: 'unsure'}]};
    const hard = checkIn([{id: 'm', kind: 'month'}], {interrupts: pause(when)});
    assert.ok(raises(held(hard, said('q', 'a'), said('m', 'always'), said('m', 'unsure')), 'i'));
    const proof = prove(hard);
    assert.deepEqual(gapsIn(proof), ['change-unseen']);
    assert.ok(!isProved(proof));
  });
});

describe('texts', () => {
  it('that a condition names outright are gone through', () => {
    const node = {
      id: 't',
      kind: 'text',
      next: [{when: {answer: 't', is: 'hello'}, to: 's'}, {to: 'done'}],
    };
    const hard = checkIn([node, {id: 's', kind: 'say'}]);
    assert.ok(comesTo(held(hard, said('q', 'a'), said('t', 'hello')), 's'));
    assert.deepEqual(unreached(prove(hard)), []);
  });
});

describe('items', () => {
  it('whose order a condition could tell are a gap', () => {
    const when = {
      all: [
        {not: {listed: 'f'}},
        {some: 'g', meets: {all: [{listed: 'f'}, {answer: 'x', is: 'a'}]}},
      ],
    };
    const x = {id: 'x', kind: 'choice', options: ['a', 'b'], next: [{when, to: 's'}, {to: 'l'}]};
    const nodes = [x, {id: 's', kind: 'say'}, {id: 'l', kind: 'leave'}];
    const hard = checkIn([items('f'), items('g', 2), {id: 'each-g', kind: 'each', of: 'g', nodes}]);
    const session = held(
      hard,
      said('q', 'a'),
      added('f', 'p1'),
      said('f', ['p1']),
      added('g', 'p2'),
      said('g', ['p1', 'p2']),
      said('people/p1/x', 'a'),
      said('people/p2/x', 'b'),
    );
    assert.ok(comesTo(session, 's'));
    const proof = prove(hard);
    assert.ok(gapsIn(proof).includes('order-of-items'));
    assert.ok(!isProved(proof));
  });

  it('that were listed and taken out again are a gap where that is remembered', () => {
    const when = {all: [{ever: {count: 'g', atLeast: 2}}, {count: 'g', atMost: 1}]};
    const hard = checkIn([items('g', 2)], {interrupts: pause(when)});
    const listed = [added('g', 'p1'), added('g', 'p2'), said('g', ['p1', 'p2'])];
    assert.ok(raises(held(hard, said('q', 'a'), ...listed, said('g', ['p1'])), 'i'));
    assert.ok(gapsIn(prove(hard)).includes('change-unseen'));
  });
});

describe('answers that are changed', () => {
  it('after what they raised was gone through are a gap where a condition could tell', () => {
    const when = {
      all: [
        {answer: 'ic', is: 'a'},
        {answer: 'q', is: 'b'},
      ],
    };
    const hard = checkIn(
      [
        {id: 'p', kind: 'choice', options: ['a', 'b']},
        {id: 'z', kind: 'say', next: [{when, to: 's'}, {to: 'done'}]},
        {id: 's', kind: 'say'},
      ],
      {
        interrupts: pause(
          {
            all: [
              {answer: 'q', is: 'a'},
              {answer: 'p', is: 'a'},
            ],
          },
          {id: 'ic', kind: 'choice', options: ['a', 'b']},
        ),
      },
    );
    const session = held(hard, said('q', 'a'), said('p', 'a'), said('ic', 'a'), said('q', 'b'));
    assert.ok(comesTo(session, 's'));
    const proof = prove(hard);
    assert.ok(gapsIn(proof).includes('later-changes'));
    assert.ok(!isProved(proof));
  });

  it('more than once are gone through in every order', () => {
    const when = {
      all: [{ever: {answer: 'm', is: 'a'}}, {ever: {answer: 'm', is: 'b'}}, {answer: 'm', is: 'c'}],
    };
    const hard = checkIn([{id: 'm', kind: 'choice', options: ['a', 'b', 'c']}], {
      interrupts: pause(when),
    });
    const changed = [said('m', 'b'), said('m', 'a'), said('m', 'c')];
    assert.ok(raises(held(hard, said('q', 'a'), ...changed), 'i'));
    assert.deepEqual(untrue(prove(hard)), []);
  });
});

describe('several choices', () => {
  const codes = ['a', 'b', 'c', 'd', 'e'];
  const raising = codes.map((code) => ({
    id: `i-${code}`,
    action: 'note',
    when: {answer: 'm', is: code},
  }));
  const asking = (atMost) =>
    checkIn([{id: 'm', kind: 'several', options: codes, ...atMost}], {interrupts: raising});

  it('of which any number is remembered are gone through as changed once, for all that was chosen before', () => {
    const hard = asking({});
    const proof = prove(hard);
    assert.deepEqual(proof.gaps, []);
    assert.deepEqual(untrue(proof), []);
    const exploration = explore(hard);
    const {space, complete} = exploration;
    const raisedBy = (...all) =>
      all.reduce((family, code) => space.withMark(family, raisedMark(`i-${code}`, {})), complete);
    const left = (family, kept) =>
      space.answered(family, space.at('m'), ({value}) => String(value ?? '') === kept);
    for (const [raised, kept] of [
      [['a'], 'b'],
      [codes, ''],
      [codes, 'c'],
      [['a', 'e'], 'a,e'],
    ]) {
      const changed = left(raisedBy(...[raised, kept ? kept.split(',') : []].flat()), kept);
      assert.notEqual(changed, 0, `${raised.join()} and then ${kept || 'nothing'}`);
      const {session} = shortest(exploration, changed);
      assert.ok(raised.every((code) => raises(session, `i-${code}`)));
      assert.equal(String(session.facts.standing.get('m').value ?? ''), kept);
    }
  });

  it('of which so many may be chosen only are a gap where more than four answers are remembered', () => {
    const proof = prove(asking({atMost: 2}));
    assert.deepEqual(gapsIn(proof), ['too-many-answers']);
    assert.ok(!isProved(proof));
  });

  it('of which so many may be chosen only are gone through in every order where they are four', () => {
    const four = raising.slice(0, 4);
    const nodes = [{id: 'm', kind: 'several', options: codes, atMost: 1}];
    assert.deepEqual(prove(checkIn(nodes, {interrupts: four})).gaps, []);
  });
});

describe('an interrupt', () => {
  it('that holds back all that was said but does not stop is refused', () => {
    const alone = (action) =>
      auditCheckIn(
        checkIn([], {
          interrupts: [
            {
              id: 'i',
              action,
              alone: true,
              when: {answer: 'q', is: 'a'},
              nodes: [help, {id: 'over', kind: 'end', outcome: 'stopped'}],
            },
          ],
        }),
      ).filter(({path}) => path.startsWith('script.'));
    assert.deepEqual(
      alone('pause').map(({code, path}) => [code, path]),
      [['wrong-kind', 'script.interrupts[0].alone']],
    );
    assert.deepEqual(alone('stop'), []);
  });

  describe('that names a question of another', () => {
    const choice = (id) => ({id, kind: 'choice', options: ['a', 'b']});
    const hard = checkIn([choice('p')], {
      interrupts: [
        {id: 'naming', action: 'pause', when: {answer: 'q', is: 'a'}, nodes: [help, 'now']},
        {
          id: 'owning',
          action: 'pause',
          when: {answer: 'p', is: 'a'},
          nodes: [{...help, id: 'help-2'}, choice('now')],
        },
      ],
    });

    it('asks it once, whichever comes first', () => {
      const waits = (...entries) => pending(held(hard, ...entries))?.address;
      const naming = [said('q', 'a'), said('now', 'b')];
      const owning = [said('q', 'b'), said('p', 'a')];
      assert.equal(waits(said('q', 'a')), 'now');
      assert.equal(waits(...naming), 'p');
      assert.equal(waits(...naming, said('p', 'b')), undefined);
      assert.equal(waits(...naming, said('p', 'a')), undefined);
      assert.equal(waits(...owning), 'now');
      assert.equal(waits(...owning, said('now', 'b')), undefined);
      const {turns} = held(hard, ...naming, said('p', 'a'));
      assert.equal(turns.filter(({address}) => address === 'now').length, 1);
    });

    it('is proved to ask it of all in whom one of them was raised, and of nobody else', () => {
      const exploration = explore(hard);
      const {space, complete, gaps} = exploration;
      const {diagram} = space;
      const [naming, owning] = ['naming', 'owning'].map((id) =>
        space.withMark(complete, raisedMark(id, {})),
      );
      assert.deepEqual(gaps, []);
      assert.deepEqual(unreached(prove(hard)), []);
      const now = space.at('now');
      assert.equal(space.asked(complete, now), diagram.union(naming, owning));
      const both = diagram.meet(naming, owning);
      const without = diagram.project(both, (level) => level !== now.level);
      assert.equal(diagram.count(both), diagram.count(without) * BigInt(now.answers.length));
      for (const family of [diagram.without(naming, owning), diagram.without(owning, naming)]) {
        assert.notEqual(family, 0);
        assert.ok(comesTo(shortest(exploration, family).session, 'now'));
      }
    });
  });
});

describe('what cannot be held', () => {
  it('leaves a check open, and says so', () => {
    const many = Array.from({length: 14}, (_, index) => `c${index}`);
    const nodes = [
      {id: 'g', kind: 'several', options: many},
      {
        id: 'each-g',
        kind: 'each',
        of: 'g',
        nodes: [{id: 'x', kind: 'choice', options: ['a', 'b']}],
      },
    ];
    const rows = [
      {
        rating: 2,
        when: {
          any: many.map((code, index) => ({
            count: 'g',
            of: many.slice(index),
            atLeast: 2 + (index % 3),
          })),
        },
      },
    ];
    const proof = prove(checkIn(nodes, {rows}));
    assert.deepEqual(gapsIn(proof), ['too-many-answers']);
    assert.ok(proof.outcomes.every(({outcome}) => outcome !== 'proved'));
  });
});
