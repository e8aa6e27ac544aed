// What is proved by families of conversations, held against what comes of going through them one by one.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {pending} from '../../../dist/dialog/index.js';
import {explore} from '../../../dist/proof/explore.js';
import {rateAll} from '../../../dist/proof/rated.js';
import {shortest} from '../../../dist/proof/witness.js';
import {checkIns, everyConversation, told} from './small.mjs';

/** What the proof says can come of a check-in, each shown by a conversation that the engine holds. */
const provedOf = (exploration) => {
  const {space, complete, checkIn} = exploration;
  const {diagram} = space;
  const raised = space.marks.filter(({name}) => name.startsWith('raised'));
  let parts = [complete];
  const split = (families) => {
    parts = parts.flatMap((part) =>
      families.map((family) => diagram.meet(part, family)).filter((family) => family !== 0),
    );
  };
  split([...exploration.ends.values()]);
  for (const {name} of raised) {
    const withMark = space.withMark(complete, name);
    split([withMark, diagram.without(complete, withMark)]);
  }
  for (const rule of checkIn.rules.areas) {
    split([...rateAll(exploration, rule, complete).by.values()]);
  }
  const found = new Set();
  for (const part of parts) {
    const held = shortest(exploration, part);
    if (held) found.add(told(checkIn, held.session));
  }
  return found;
};

test('what can come of 200 random check-ins is the same, gone through in families and one by one', () => {
  fc.assert(
    fc.property(checkIns, (checkIn) => {
      const exploration = explore(checkIn);
      assert.deepEqual(exploration.gaps, []);
      const ends = new Set();
      const nodes = new Set();
      const bounds = {shortest: Infinity, longest: 0};
      for (const session of everyConversation(checkIn)) {
        for (const {node} of session.turns) nodes.add(node.id);
        if (pending(session)) continue;
        ends.add(told(checkIn, session));
        const turns = session.turns.filter(({reply}) => reply).length;
        bounds.shortest = Math.min(bounds.shortest, turns);
        bounds.longest = Math.max(bounds.longest, turns);
      }
      assert.deepEqual(provedOf(exploration), ends);
      const asked = [...exploration.reached.keys()].filter(
        (id) => !['each', 'leave'].includes(exploration.places.get(id).node.kind),
      );
      assert.deepEqual(new Set(asked), nodes);
      const turns = (level) => {
        const {node, isName} = exploration.space.atLevel(level) ?? {};
        return node && !isName ? 1 : 0;
      };
      const {cost} = exploration.space.diagram.cheapest(exploration.complete, turns);
      assert.equal(cost, bounds.shortest);
      const longest = exploration.space.diagram.fold(
        exploration.complete,
        -Infinity,
        0,
        (level, rest, branches) =>
          Math.max(rest, ...branches.map(([, next]) => next + turns(level))),
      );
      assert.equal(longest, bounds.longest);
    }),
    {numRuns: 200, seed: 20261124},
  );
});
