// A conversation as long as one likes: answers, skips, goes back, changes and names people, by fixed chance.
import {choices, open, pending, previous, step} from '../dist/dialog/index.js';
import {standard} from '../dist/ipt/index.js';

export const AT = '2026-11-22T12:00:00+00:00';

/** The first entry of a log. */
export const begin = () => ({
  kind: 'opened',
  at: AT,
  id: 'bench',
  zone: 'Europe/London',
  language: 'en',
  inputs: {},
});

/** A log of that many entries, each of which was taken. It does not come to a stop: nobody in it is in danger. */
export const wander = (length) => {
  const chance = chanceFrom(20_261_122);
  let session = open(standard.script, standard.readers, begin());
  while (session.log.length < length) {
    const waiting = pending(session);
    const answered = session.turns.filter(({reply, node}) => reply && !FIXED.has(node.id));
    const back = previous(session);
    const turn =
      answered.length === 0 || (waiting && chance(5) > 0)
        ? waiting
        : answered[chance(answered.length)];
    if (back && !FIXED.has(back.node.id) && chance(6) === 0) {
      session = step(session, {kind: 'withdrawn', node: back.address, at: AT});
    } else if (turn.node.kind === 'items') {
      if (session.items.size < PEOPLE) {
        const item = `p${session.items.size + 1}`;
        session = step(session, {
          kind: 'added',
          node: turn.address,
          item,
          name: `Person ${item}`,
          at: AT,
        });
      }
      const known = choices(session, turn);
      const count = Math.min(turn.node.atMost, 3, known.length);
      const first = chance(known.length - count + 1);
      session = step(session, {
        kind: 'said',
        node: turn.address,
        value: known.slice(first, first + count),
        at: AT,
      });
    } else {
      session = step(session, answerTo(turn, choices(session, turn), chance));
    }
  }
  return session.log.slice(0, length);
};

/** How many people there are in this life. */
const PEOPLE = 12;

/** Answered once, and in one way: some of the others end the conversation. */
const FIXED = new Map([
  ['consent', 'me'],
  ['safety', 'no'],
  ['care', ['none']],
  ['safe', 'yes'],
]);

const answerTo = ({address, node}, offered, chance) => {
  const said = (value) => ({kind: 'said', node: address, value, at: AT});
  if (FIXED.has(node.id)) return said(FIXED.get(node.id));
  if (chance(8) === 0) return {kind: 'skipped', node: address, at: AT};
  switch (node.kind) {
    case 'choice':
    case 'several': {
      const code = offered[chance(offered.length)];
      return said(node.kind === 'several' ? [code] : code);
    }
    case 'scale':
    case 'number':
      return said(node.from + chance(node.to - node.from + 1));
    case 'month':
      return said(`2025-0${1 + chance(9)}`);
    default:
      return said(`Words number ${chance(50)}`);
  }
};

/** Whole numbers below a bound, the same in every run (mulberry32). */
const chanceFrom = (seed) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};
