// What is hard to go through: either it agrees with the engine, or a gap says that it was not gone through.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess, digestOf} from '../../../dist/assessment/index.js';
import {open, step} from '../../../dist/dialog/index.js';
import {prove} from '../../../dist/proof/index.js';

const yes = {id: 'q', kind: 'choice', options: ['a', 'b']};
const end = {id: 'done', kind: 'end', outcome: 'completed'};
const help = {id: 'help', kind: 'say', help: 'crisis'};
const pause = (when, ...nodes) => [{id: 'i', action: 'pause', when, nodes: [help, ...nodes]}];
const items = (id, atMost = 1) => ({id, kind: 'items', list: 'people', atMost});

const checkIn = (nodes, {interrupts = [], readers = {}, rows = []} = {}) => {
  const script = {
    format: 'ipt-script/1',
    id: 'hard',
    version: '1.0.0',
    inputs: [
      {id: 'ratings', default: true},
      {id: 'pick-within', default: 0},
    ],
    lists: [{id: 'people', kinds: []}],
    readers: Object.fromEntries(Object.entries(readers).map(([id, {version}]) => [id, version])),
    nodes: [yes, ...nodes, end],
    interrupts,
  };
  const rules = {
    id: 'hard',
    version: '1.0.0',
    clues: [{id: 'C', area: 'grief', when: {answer: 'q', is: 'a'}}],
    areas: [{area: 'grief', asks: ['q'], gate: {named: 'C'}, rows, caps: []}],
    measures: [],
    ranking: {
      pick: {answer: 'q', areas: {}},
      pickWithin: 'pick-within',
      onset: 'q',
      links: [],
      enough: 0.6,
    },
    safety: 'q',
    ratings: 'ratings',
  };
  const whole = {script, texts: {en: {title: '', nodes: {}, kinds: {}}}, rules, readers};
  return {...whole, digest: digestOf(whole)};
};

const at = '2026-06-15T12:00:00Z';
const said = (node, value) => ({kind: 'said', node, value, at});
const added = (node, item) => ({kind: 'added', node, item, name: item.toUpperCase(), at});
const held = ({script, readers}, ...entries) =>
  entries.reduce(
    (session, entry) => {
      const next = step(session, entry);
      assert.notEqual(next, session, JSON.stringify(entry));
      return next;
    },
    open(script, readers, {kind: 'opened', at, id: 'c', zone: 'UTC', language: 'en', inputs: {}}),
  );

const comesTo = (session, id) => session.turns.some(({node}) => node.id === id);
const raises = ({raised}, id) => raised.some(({interrupt}) => interrupt.id === id);
const gapsIn = ({gaps}) => [...new Set(gaps.map(({code}) => code))];
const isProved = ({outcomes}) => outcomes.some(({outcome}) => outcome === 'proved');
const unreached = ({findings}) =>
  findings
    .filter(({code}) => code === 'unreachable')
    .map(({message}) => /"([^"]+)"/.exec(message)[1]);
const untrue = ({findings}) =>
  findings.filter(({message}) => message === 'This is never true.').map(({path}) => path);

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

  it('in which a reader ever found something, wherever, are gone through as changed', () => {
    const readers = {
      r: {
        version: '1.0.0',
        read: (text) => (text.includes('bad') ? ['bad'] : []),
        examples: {bad: 'It is bad.'},
      },
    };
    const found = {reader: 'r', finds: 'bad'};
    const interrupts = pause({all: [{ever: found}, {not: found}]});
    const hard = checkIn([{id: 't', kind: 'text'}], {interrupts, readers});
    assert.ok(raises(held(hard, said('q', 'a'), said('t', 'bad'), said('t', 'good')), 'i'));
    assert.deepEqual(untrue(prove(hard)), []);
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
