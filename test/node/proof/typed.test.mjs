// What readers find in texts and names, gone through by a proof.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {replay} from '../../../dist/dialog/index.js';
import {explore} from '../../../dist/proof/explore.js';
import {prove} from '../../../dist/proof/index.js';
import {shortest} from '../../../dist/proof/witness.js';
import {
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

/** A reader that finds some words where they stand by themselves. */
const finding = (words) => ({
  r: {
    version: '1.0.0',
    read: (text) =>
      words
        .filter((word) => text.split(/\W+/).includes(word))
        .map((word) => ({fact: word, rule: `the word ${word}`, words: word})),
    examples: Object.fromEntries(words.map((word) => [word, `This is ${word}.`])),
  },
});
const wordsOf = (count) => Array.from({length: count}, (_, index) => `w${index}`);
const found = (...finds) => ({reader: 'r', finds: finds.length === 1 ? finds[0] : finds});
const text = {id: 't', kind: 'text'};
const notes = (conditions) =>
  conditions.map((when, index) => ({id: `n${index}`, action: 'note', when}));

/** Texts are read, then whoever meets a condition comes to `s`; each word raises something. */
const reading = (words, when, conditions = words.map((word) => found(word))) =>
  checkIn(
    [
      {...text, next: [{when, to: 's'}, {to: 'done'}]},
      {id: 's', kind: 'say'},
    ],
    {interrupts: notes(conditions), readers: finding(words)},
  );

/** What an author gets to see of the first finding of a kind, held again by the engine, which takes all of it. */
const witnessOf = ({script, readers}, {findings}, kind) => {
  const {witness} = findings.find(({code}) => code === kind);
  const session = replay(script, readers, witness.log);
  assert.equal(session.log.length, witness.log.length, 'the engine takes every entry');
  return session;
};

describe('texts in which readers find up to six kinds of things', () => {
  const six = wordsOf(6);

  it('are gone through with every set of them', () => {
    const hard = reading(six, {all: six.map((word) => found(word))});
    const exploration = explore(hard);
    assert.deepEqual(exploration.gaps, []);
    const {session} = shortest(exploration, exploration.reached.get('s'));
    assert.ok(six.every((_, index) => raises(session, `n${index}`)));
  });

  it('are gone through as changed, so that what was found before is still raised', () => {
    const was = {all: [{ever: found('w0')}, {not: found('w0')}]};
    const hard = reading(['w0'], found('w0'), [was]);
    assert.ok(raises(held(hard, said('q', 'a'), said('t', 'w0'), said('t', 'no')), 'n0'));
    assert.deepEqual(untrue(prove(hard)), []);
  });

  it('are a gap where there is no example of one', () => {
    const hard = checkIn([text], {
      interrupts: notes([found('w0')]),
      readers: {r: {...finding(['w0']).r, examples: {}}},
    });
    const proof = prove(hard);
    assert.deepEqual(gapsIn(proof), ['too-many-answers']);
    assert.ok(!isProved(proof));
  });
});

describe('texts in which readers find more than six kinds of things', () => {
  const seven = wordsOf(7);

  it('are gone through with one of them after the other, and that is no gap', () => {
    const proof = prove(reading(seven, found('w6')));
    assert.deepEqual(proof.gaps, []);
    assert.deepEqual([...unreached(proof), ...untrue(proof)], []);
    assert.ok(isProved(proof));
  });

  it('are a gap of each of these by itself: nothing is found there, unless it is said what', () => {
    const hard = reading(seven, found('w6'));
    assert.deepEqual(gapsIn(explore(hard)), ['unheard']);
    const heard = explore(hard, undefined, undefined, ['r:w6']);
    assert.deepEqual(heard.gaps, []);
    const {session} = shortest(heard, heard.reached.get('s'));
    assert.deepEqual(
      session.raised.map(({interrupt}) => interrupt.id),
      ['n6'],
    );
  });

  it('are never found to hold two of them, though they can', () => {
    const hard = reading(seven, {all: [found('w0'), found('w6')]});
    assert.ok(comesTo(held(hard, said('q', 'a'), said('t', 'w0 and w6')), 's'));
    const proof = prove(hard);
    assert.deepEqual(proof.gaps, []);
    assert.deepEqual(unreached(proof), ['s']);
    assert.deepEqual(untrue(proof), ['script.nodes[1].next[0].when']);
  });
});

describe('a condition that names several things to find', () => {
  const eight = wordsOf(8);

  it('asks for one kind of things, however many it names', () => {
    const hard = reading(eight, found(...eight), [found(...eight)]);
    assert.deepEqual(explore(hard).gaps, []);
    const proof = prove(hard);
    assert.deepEqual([...proof.gaps, ...unreached(proof), ...untrue(proof)], []);
    for (const word of eight) assert.ok(raises(held(hard, said('q', 'a'), said('t', word)), 'n0'));
  });

  it('is met together with another by one thing that both name', () => {
    const both = [found('w0', 'w1'), found('w1', 'w2')];
    const rest = wordsOf(8)
      .slice(3)
      .map((word) => found(word));
    const hard = reading(eight, {all: both}, [...both, ...rest]);
    assert.deepEqual(gapsIn(explore(hard)), ['unheard']);
    const proof = prove(hard);
    assert.deepEqual([...proof.gaps, ...unreached(proof), ...untrue(proof)], []);
  });
});

describe('names', () => {
  const readers = finding(['bad']);
  const everywhere = found('bad');

  it('raise what is found in them, as texts do', () => {
    for (const nodes of [[text], [items('g')], [text, items('g')]]) {
      const hard = checkIn(nodes, {interrupts: pause(everywhere), readers});
      assert.deepEqual(prove(hard).gaps, []);
      const exploration = explore(hard);
      const {session} = shortest(exploration, exploration.reached.get('help'));
      assert.ok(raises(session, 'i'));
    }
    const hard = checkIn([text, items('g')], {interrupts: pause(everywhere), readers});
    const {space, reached} = explore(hard);
    const helped = reached.get('help');
    const name = space.variables.find(({isName}) => isName);
    const named = space.asked(helped, name);
    assert.notEqual(named, 0);
    assert.notEqual(space.diagram.without(helped, named), 0);
  });

  it('raise nothing where a condition looks into one question', () => {
    const hard = checkIn([text, items('g')], {
      interrupts: pause({...everywhere, in: 't'}),
      readers,
    });
    const {space, gaps} = explore(hard);
    assert.deepEqual(gaps, []);
    assert.ok(space.variables.every(({isName}) => !isName));
  });

  for (const {what, nodes, kind} of [
    {what: 'text', nodes: [text], kind: 'said'},
    {what: 'name', nodes: [items('g')], kind: 'added'},
  ]) {
    it(`show an author that help comes late, by a conversation with such a ${what}`, () => {
      const unhelped = {
        id: 'i',
        action: 'pause',
        when: everywhere,
        nodes: [{id: 'x', kind: 'choice', options: ['a', 'b']}, help],
      };
      const late = {...unhelped, nodes: unhelped.nodes.slice(0, 1)};
      const hard = checkIn(nodes, {interrupts: [late], readers});
      const proof = prove(hard);
      const session = witnessOf(hard, proof, 'help-late');
      assert.ok(raises(session, 'i'));
      const typed = session.log.find((entry) => entry.kind === kind && entry.node !== 'q');
      assert.equal(typed.name ?? typed.value, 'This is bad.');
    });
  }

  it('are taken by the engine with each set of kinds', () => {
    const words = ['bad', 'sad'];
    const hard = checkIn([items('g', 2)], {
      interrupts: notes(words.map((word) => found(word))),
      readers: finding(words),
    });
    const exploration = explore(hard);
    const {space, complete} = exploration;
    const name = space.variables.find(({isName}) => isName);
    // One of them is like any other name.
    assert.equal(name.answers.length, 4);
    for (const answer of name.answers) {
      const family = space.answered(complete, name, (one) => one === answer);
      const {session} = shortest(exploration, family);
      assert.equal(session.raised.length, answer.found.length);
      assert.ok([...session.items].some(([, item]) => item.name === answer.value));
    }
  });
});
