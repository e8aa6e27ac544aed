// What would have had to be answered otherwise, and what was left open: each held against the engine alone.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from '../../../dist/assessment/index.js';
import {
  answerOf,
  asks,
  choices,
  codeOf,
  objection,
  open,
  pending,
  step,
} from '../../../dist/dialog/index.js';
import {standard} from '../../../dist/ipt/index.js';
import {explain} from '../../../dist/proof/index.js';

const AT = '2026-11-22T12:00:00+00:00';
const {script, rules, readers} = standard;

const take = (session, entry) => {
  assert.equal(objection(session, entry), undefined, JSON.stringify(entry));
  return step(session, entry);
};

/** Names people that are new, as p7, p8 and so on, and lists them all. */
const list = (session, node, names) => {
  let named = session;
  const ids = names.map((name) => {
    const known = [...named.items].find(([, item]) => item.name === name);
    if (known) return known[0];
    const item = `p${named.items.size + 7}`;
    named = take(named, {kind: 'added', at: AT, node, item, name});
    return item;
  });
  return take(named, {kind: 'said', at: AT, node, value: ids});
};

/** Holds the shipped conversation: answers by question, or by name and question; what has none is skipped. */
const converse = (answers) => {
  const unused = new Set(Object.keys(answers));
  let session = open(script, readers, {
    kind: 'opened',
    at: AT,
    id: 'c1',
    zone: 'Europe/London',
    language: 'en',
    inputs: {},
  });
  for (let turn = pending(session); turn; turn = pending(session)) {
    const {address: node} = turn;
    const [item] = Object.values(turn.scope);
    const own = `${session.items.get(item)?.name ?? item}/${turn.node.id}`;
    const key = own in answers ? own : turn.node.id;
    const value = answers[key];
    unused.delete(key);
    if (value === undefined) session = take(session, {kind: 'skipped', at: AT, node});
    else if (turn.node.kind === 'items') session = list(session, node, value);
    else session = take(session, {kind: 'said', at: AT, node, value});
  }
  assert.deepEqual([...unused], [], 'every answer was asked for');
  return session;
};

const bereaved = {
  consent: 'me',
  reason: 'I lost Ines and then my work',
  mood: 8,
  interfere: 7,
  since: '2026-06',
  safety: 'no',
  grief: 'yes',
  deaths: ['Ines'],
  close: 'very',
  died: '2026-04',
  'death-link': 'strongly',
  marks: ['yearning', 'stuck'],
  dispute: 'no',
  changes: ['job'],
  changed: '2026-05',
  hard: ['miss', 'new-hard'],
  'change-link': 'strongly',
  lonely: 'rarely',
  people: ['Tom'],
  ring: 'inner',
  confide: 'yes',
  contact: 'weekly',
  safe: 'yes',
  pick: 'grief',
  hope: 'To sleep',
};

const lonely = {
  consent: 'me',
  mood: 5,
  since: '2024-01',
  safety: 'no',
  grief: 'no',
  dispute: 'no',
  changes: ['none'],
  lonely: 'mostly',
  'lonely-since': 'always',
  confidant: 'no',
  ties: ['rejection'],
  'social-before': 'same',
  pick: 'lonely',
};

// Lonely for nine months only, and less so before: neither answer alone would make it a pattern.
const recent = {
  ...lonely,
  since: '2026-03',
  lonely: 'often',
  'lonely-since': '2026-02',
  'social-before': 'more',
  ring: 'outer',
  confide: 'no',
  contact: 'rarely',
  safe: 'yes',
};

/** Conversations that were held, and how each came out: grief, dispute, transition, deficits. */
const stories = [
  {name: 'a man whose partner died and who lost his job', answers: bereaved, rated: [3, 0, 3, 0]},
  {name: 'somebody who was always lonely', answers: lonely, rated: [0, 0, 0, 3]},
  {
    name: 'somebody who skipped most',
    answers: {consent: 'me', safety: 'no', grief: 'no'},
    rated: [0, null, null, null],
  },
  {
    name: 'somebody lonely of late, with one person far away',
    answers: {...recent, people: ['Zoe']},
    rated: [0, 0, 0, 1],
  },
  {
    name: 'somebody lonely of late, with two people far away',
    answers: {...recent, people: ['Zoe', 'Max']},
    rated: [0, 0, 0, 1],
  },
  {
    name: 'somebody who knows only years, with three people far away',
    answers: {
      ...recent,
      since: '2026',
      'lonely-since': '2026',
      people: ['Zoe', 'Max', 'Kim'],
    },
    rated: [0, 0, 0, 1],
  },
  {
    name: 'somebody who is not sure since when, and is quarrelling with one who died',
    answers: {
      consent: 'me',
      since: 'unsure',
      safety: 'no',
      grief: 'yes',
      deaths: ['Ann', 'Ben'],
      close: 'distant',
      died: 'unsure',
      'death-link': 'no',
      marks: ['none'],
      dispute: 'open',
      disagreement: ['Ann'],
      safe: 'yes',
      changes: ['home'],
      changed: 'unsure',
      hard: ['none'],
      'change-link': 'no',
      lonely: 'often',
      'lonely-since': 'unsure',
      confidant: 'no',
      ties: ['rejection'],
      'social-before': 'more',
      people: ['Zed'],
      ring: 'none',
      confide: 'no',
      contact: 'rarely',
      pick: 'not-sure',
    },
    rated: [1, 1, 1, 1],
  },
  {
    name: 'somebody who named the same people in several places',
    answers: {
      consent: 'me',
      since: '2026-06',
      safety: 'no',
      grief: 'yes',
      deaths: ['Ann'],
      close: 'distant',
      died: '2026-05',
      'death-link': 'somewhat',
      marks: ['none'],
      dispute: 'kept-in',
      disagreement: ['Bob'],
      safe: 'yes',
      want: 'Peace',
      theirs: 'Quiet',
      matters: 'neither',
      began: '2026-04',
      'dispute-link': 'no',
      pattern: ['silence'],
      tried: 'stuck',
      changes: ['home', 'money'],
      'home/changed': '2026-05',
      'home/hard': ['miss', 'new-hard'],
      'home/change-link': 'strongly',
      'money/changed': '2026-06',
      'money/hard': ['none'],
      'money/change-link': 'no',
      lonely: 'at-times',
      'lonely-since': '2023-01',
      confidant: 'partly',
      ties: ['none'],
      'social-before': 'less',
      people: ['Ann', 'Bob', 'Cy'],
      'Bob/ring': 'middle',
      'Bob/confide': 'no',
      'Bob/contact': 'daily',
      'Cy/ring': 'outer',
      'Cy/confide': 'partly',
      'Cy/contact': 'yearly',
      pick: 'dispute',
    },
    rated: [1, 1, 2, 0],
  },
].map((story) => ({...story, session: converse(story.answers)}));

const ratingsOf = (session) =>
  new Map(assess(rules, session).areas.map(({area, rating}) => [area, rating]));

const entryFor = ({address: node, to}) =>
  to === undefined ? {kind: 'skipped', at: AT, node} : {kind: 'said', at: AT, node, value: to};

const skipOn = (session) => {
  let now = session;
  for (let turn = pending(now); turn; turn = pending(now))
    now = take(now, {kind: 'skipped', at: AT, node: turn.address});
  return now;
};

/** What can be said to a question of the shipped conversation, people apart; months of the last four years. */
const repliesTo = (session, turn) => {
  const {node} = turn;
  switch (node.kind) {
    case 'choice':
      return choices(session, turn);
    case 'scale':
      return Array.from({length: node.to - node.from + 1}, (_, index) => node.from + index);
    case 'month':
      return ['always', 'unsure', ...lastMonths(48)].filter(
        (value) => objection(session, entryFor({address: turn.address, to: value})) === undefined,
      );
    case 'several':
      return setsOf(node);
    case 'text':
      return ['Some words'];
    default:
      return [];
  }
};

const lastMonths = (count) =>
  Array.from({length: count + 1}, (_, back) =>
    new Date(Date.UTC(2026, 10 - back, 1)).toISOString().slice(0, 7),
  );

/** Every set of options that can be chosen. */
const setsOf = ({options, atMost = Infinity}) => {
  const alone = options.filter((option) => option.alone === true).map(codeOf);
  const codes = options.map(codeOf).filter((code) => !alone.includes(code));
  const sets = [[]];
  for (const code of codes) {
    const smaller = sets.filter((one) => one.length < atMost);
    sets.push(...smaller.map((one) => [...one, code]));
  }
  return [...alone.map((code) => [code]), ...sets.filter((one) => one.length > 0)];
};

/** Every change of one answer that was given or skipped, and how each area is rated once what is asked anew is skipped. */
function* changesOfOne(session) {
  for (const turn of session.turns.filter(({node, reply}) => reply && asks(node))) {
    const {address} = turn;
    const values = turn.node.kind === 'several' ? fewOf(turn.node) : repliesTo(session, turn);
    for (const to of [...values, undefined]) {
      const changed = skipOn(take(session, entryFor({address, to})));
      yield {address, to, after: ratingsOf(changed)};
    }
  }
}

/** Sets of one or two options: no condition of the intake counts further. */
const fewOf = (node) => setsOf(node).filter((codes) => codes.length <= 2);

const inShort = (value) => JSON.stringify(value);

for (const {name, session, rated} of stories) {
  describe(name, () => {
    const {flips, unanswered} = explain(session, standard);
    const before = ratingsOf(session);

    it('is rated as the story was written for', () => {
      assert.deepEqual([...before.values()], rated);
    });

    it('gets, for each area, changes of answers that do rate it otherwise', () => {
      assert.ok(flips.length > 0, 'some area could be rated otherwise');
      for (const flip of flips) {
        const {area, from, to, changes} = flip;
        assert.equal(from, before.get(area), inShort(flip));
        assert.notEqual(to, from, inShort(flip));
        assert.ok(changes.length > 0, inShort(flip));
        const changed = changes.reduce((now, change) => {
          assert.ok(
            now.turns.some(({address}) => address === change.address),
            `${change.address} is asked: ${inShort(flip)}`,
          );
          assert.deepEqual(
            answerOf(session.facts.standing.get(change.address)),
            change.from,
            inShort(flip),
          );
          return take(now, entryFor(change));
        }, session);
        const done = skipOn(changed);
        assert.equal(ratingsOf(done).get(area), to, inShort(flip));
      }
    });

    it('gets a change of one answer wherever one is enough', () => {
      const enough = new Map();
      for (const {address, to, after} of changesOfOne(session)) {
        for (const [area, rating] of after) {
          if (rating !== null && rating !== before.get(area) && !enough.has(area))
            enough.set(area, `${address}: ${inShort(to)} → ${rating}`);
        }
      }
      const single = flips.filter(({changes}) => changes.length === 1).map(({area}) => area);
      assert.deepEqual(new Set(single), new Set(enough.keys()), inShort([[...enough], flips]));
    });

    it('is told every question that was skipped or never asked, once', () => {
      const replies = new Map(
        session.turns.filter(({node}) => asks(node)).map(({address, reply}) => [address, reply]),
      );
      const skipped = [...replies]
        .filter(([, reply]) => answerOf(reply) === undefined)
        .map(([address]) => `${address} skipped`);
      const never = script.nodes
        .filter((node) => asks(node) && !replies.has(node.id))
        .map(({id}) => `${id} not-asked`);
      const told = unanswered.map(({address, state}) => `${address} ${state}`);
      assert.equal(new Set(told).size, told.length);
      assert.deepEqual(new Set(told), new Set([...skipped, ...never]));
    });

    it('is told which areas an answer to each of them could have changed', () => {
      for (const {address, matters} of unanswered) {
        const turn = session.turns.find((one) => one.address === address) ?? {
          address,
          node: session.places.get(address).node,
          scope: {},
        };
        const changed = new Set();
        for (const value of repliesTo({...session, turns: [...session.turns, turn]}, turn)) {
          const standing = session.facts.standing.with(address, {
            kind: 'said',
            value,
            at: AT,
            found: [],
          });
          const after = ratingsOf({...session, facts: {...session.facts, standing}});
          for (const [area, rating] of after) if (rating !== before.get(area)) changed.add(area);
        }
        assert.deepEqual(new Set(matters), changed, address);
      }
    });

    it('is explained alike however often', () => {
      assert.deepEqual(explain(session, standard), {flips, unanswered});
      const again = session.log.slice(1).reduce(take, open(script, readers, session.opened));
      assert.deepEqual(explain(again, standard), {flips, unanswered});
    });
  });
}

describe('an explanation', () => {
  it('tells of two answers where no one answer is enough', () => {
    const {session} = stories.find(({name}) => name.includes('two people far away'));
    const {flips} = explain(session, standard);
    const flip = flips.find(({area}) => area === 'interpersonal-deficits');
    assert.equal(flip.changes.length, 2, inShort(flip));
  });

  it('speaks of people by the ids under which they were named', () => {
    const shared = stories.at(-1).session;
    const known = new Set([...shared.items].map(([item]) => item));
    assert.deepEqual([...known], ['p7', 'p8', 'p9']);
    const {flips, unanswered} = explain(shared, standard);
    const addresses = [...flips.flatMap(({changes}) => changes), ...unanswered].map(
      ({address}) => address,
    );
    assert.ok(addresses.length > 0);
    for (const address of addresses) {
      const [list, item] = address.split('/');
      if (list === 'people' && item !== undefined) assert.ok(known.has(item), address);
    }
  });

  it('tells of an answer that is held back, and what it could have changed', () => {
    const held = take(stories[0].session, {kind: 'held', at: AT, node: 'lonely'});
    const {unanswered} = explain(held, standard);
    assert.deepEqual(
      unanswered.find(({address}) => address === 'lonely'),
      {address: 'lonely', state: 'held', matters: ['interpersonal-deficits']},
    );
  });

  it('offers no change of a conversation that takes none any more', () => {
    const stopped = converse({consent: 'me', since: '2026-03', safety: 'unsafe'});
    for (const flip of explain(stopped, standard).flips)
      for (const change of flip.changes)
        assert.equal(objection(stopped, entryFor(change)), undefined, inShort(flip));
  });
});
