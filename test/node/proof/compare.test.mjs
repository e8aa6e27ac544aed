// What an edit of the shipped conversation does, each example held again with the engine under its own version.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess, digestOf} from '../../../dist/assessment/index.js';
import {auditCheckIn} from '../../../dist/assessment/parse-check-in.js';
import {asks, ending, open, pending, replay, step} from '../../../dist/dialog/index.js';
import {claims, standard} from '../../../dist/ipt/index.js';
import {carryOver, compare} from '../../../dist/proof/index.js';
import {unread} from './unread.mjs';

const AT = '2026-11-22T12:00:00+00:00';

/** The shipped check-in without its readers, after an edit; of its texts nothing is asked here. */
const edited = (edit) => {
  const {script, texts, rules} = unread({...standard, claims});
  const data = {script, texts, rules};
  edit(data);
  const checkIn = {...data, readers: {}};
  const whole = {...checkIn, digest: digestOf(checkIn)};
  const problems = auditCheckIn(whole).filter(({path}) => !path.startsWith('texts.'));
  assert.deepEqual(problems, [], 'the edit leaves it sound');
  return whole;
};

const shipped = edited(() => undefined);

const nodesIn = (block) =>
  block.flatMap((node) => (node.kind === 'each' ? [node, ...nodesIn(node.nodes)] : [node]));
const node = ({script}, id) =>
  [...nodesIn(script.nodes), ...script.interrupts.flatMap(({nodes = []}) => nodesIn(nodes))].find(
    (one) => one.id === id,
  );
const interrupt = ({script}, id) => script.interrupts.find((one) => one.id === id);
const withoutInterfere = (data) => {
  data.script.nodes = data.script.nodes.filter(({id}) => id !== 'interfere');
  data.rules.measures = data.rules.measures.filter(({id}) => id !== 'interference');
};

/** What each kind of difference is about, as the engine has it. */
const tells = {
  rating: ({rules}, session) =>
    Object.fromEntries(assess(rules, session).areas.map(({area, rating}) => [area, rating])),
  raised: (session) => session.raised.map(({interrupt: {id, action}}) => `${id} ${action}`),
  helps: (session) => session.turns.flatMap(({node: {help}}) => help ?? []),
  asked: (session) => session.turns.filter((turn) => asks(turn.node)).map(({address}) => address),
};

const held = (checkIn, {log}) => replay(checkIn.script, checkIn.readers, log);

/** Holds the two examples of a difference, and lets each say what the difference says of it. */
const holdBoth = ({kind, what, before, after}, checkIn) => {
  const [was, is] = [held(shipped, before), held(checkIn, after)];
  const [asked, askedNow] = [tells.asked(was), tells.asked(is)];
  if (kind === 'route' && what.includes('be changed')) {
    // Both ask the same; only one of them takes the answer that was changed.
    const [longer, other] = is.log.length > was.log.length ? [is, shipped] : [was, checkIn];
    assert.ok(held(other, longer).log.length < longer.log.length, what);
    return;
  }
  if (kind === 'route') {
    assert.notDeepEqual(asked, askedNow, what);
    const [, one, other] = /^"([^"]+)" (?:is|was) asked where (?:now comes )?"([^"]+)"/.exec(what);
    const [here, there] = what.includes('now comes') ? [was, is] : [is, was];
    const at = tells
      .asked(here)
      .findIndex((address, index) => address !== tells.asked(there)[index]);
    assert.equal(tells.asked(here)[at], one, what);
    assert.equal(tells.asked(there)[at] ?? there.turns.at(-1).node.id, other, what);
    return;
  }
  assert.equal(was.log.length, before.log.length, `${what}: the old version takes it all`);
  assert.equal(is.log.length, after.log.length, `${what}: the new version takes it all`);
  assert.equal(pending(was), undefined, what);
  assert.equal(pending(is), undefined, what);
  assert.deepEqual(asked, askedNow, `${what}: both ask the same`);
  if (kind === 'rating') {
    const [, area, from, to] = /^(.+): (\w+) → (\w+)$/.exec(what);
    assert.equal(String(tells.rating(shipped, was)[area] ?? 'none'), from, what);
    assert.equal(String(tells.rating(checkIn, is)[area] ?? 'none'), to, what);
  } else if (kind === 'end') {
    assert.equal(`it ends ${ending(was)} → ${ending(is)}`, what);
  } else {
    assert.notDeepEqual(
      [tells.raised(was), tells.helps(was)],
      [tells.raised(is), tells.helps(is)],
      what,
    );
  }
};

const sum = (differences) =>
  differences.reduce((all, {conversations}) => all + BigInt(conversations), 0n);

const edits = [
  {
    name: 'a cap is dropped',
    edit: ({rules}) => {
      rules.areas.find(({area}) => area === 'grief').caps = [];
    },
    expected: ['rating grief: 2 → 3'],
    addsUp: true,
  },
  {
    name: 'a route leads elsewhere',
    edit: (data) => {
      node(data, 'dispute').next[0].when.is = ['open'];
    },
    expected: [
      'route "disagreement" was asked where now comes "changes"',
      'route "changes" is asked where "disagreement" came before',
    ],
  },
  {
    name: 'an option is added',
    edit: (data) => node(data, 'confidant').options.push('unsure'),
    expected: ['route "ties" is asked where "confidant" came before'],
    samesAll: true,
  },
  {
    name: 'a question is removed',
    edit: withoutInterfere,
    expected: [
      'route "interfere" was asked where now comes "since"',
      'route "since" is asked where "interfere" came before',
    ],
    addsUp: true,
  },
  {
    name: 'a concern that stopped the conversation only interrupts it',
    edit: (data) => {
      interrupt(data, 's2').action = 'pause';
    },
    expected: [
      'route "safety" can be changed where it could not before',
      'safety s2: stop → pause',
    ],
  },
  {
    name: 'a concern shows no help any more',
    edit: (data) => interrupt(data, 's1').nodes.shift(),
    expected: ['safety the help s1-help is shown not any more'],
    addsUp: true,
  },
  {
    name: 'it ends as something else',
    edit: (data) => {
      node(data, 's1-end').outcome = 'completed';
    },
    expected: ['end it ends stopped → completed'],
    addsUp: true,
  },
  {
    name: 'a window is narrower',
    edit: ({script}) => {
      script.inputs.find(({id}) => id === 'window-before').default = 6;
    },
    expected: [
      'rating grief: 3 → 2',
      'rating grief: 2 → 1',
      'rating role-dispute: 3 → 2',
      'rating role-transition: 3 → 2',
    ],
  },
];

const unchanged = edited(() => undefined);
const all = compare(shipped, unchanged);

describe('an edit', () => {
  it('that changes nothing differs in nothing', () => {
    assert.deepEqual(all.differences, []);
    assert.deepEqual(all.gaps, []);
    assert.ok(BigInt(all.same) > 10n ** 40n, all.same);
  });

  for (const {name, edit, expected, addsUp, samesAll} of edits) {
    describe(`after which ${name}`, () => {
      const checkIn = edited(edit);
      const {differences, same, gaps} = compare(shipped, checkIn);
      const told = differences.map(({kind, what}) => `${kind} ${what}`);

      it('is told as what it does, and how often', () => {
        assert.deepEqual(gaps, []);
        for (const one of expected) assert.ok(told.includes(one), `${one}: ${told.join('; ')}`);
        assert.equal(new Set(told).size, told.length, told.join('; '));
        for (const {conversations, what} of differences)
          assert.ok(/^\d+$/.test(conversations) && BigInt(conversations) > 0n, what);
        assert.match(same, /^\d+$/);
        assert.ok(BigInt(same) > 0n);
        if (samesAll) assert.equal(same, all.same);
        if (addsUp) {
          const before = differences.filter(({what}) => !/ is asked where /.test(what));
          assert.equal(BigInt(same) + sum(before), BigInt(all.same));
        }
      });

      it('comes with conversations that show it when they are held again', () => {
        assert.ok(differences.length > 0);
        for (const difference of differences) holdBoth(difference, checkIn);
      });
    });
  }

  it('after which a question is of another kind is said to be beyond comparison', () => {
    const scaled = edited((data) => {
      const hope = node(data, 'hope');
      delete hope.long;
      Object.assign(hope, {kind: 'scale', from: 0, to: 10});
    });
    const {differences, same, gaps} = compare(shipped, scaled);
    assert.equal(same, '0');
    assert.deepEqual(
      differences.map(({kind, what}) => ({kind, what})),
      [{kind: 'route', what: '"hope" is of kind scale, and was text'}],
    );
    assert.ok(BigInt(differences[0].conversations) > 0n);
    assert.deepEqual(
      gaps.map(({code}) => code),
      ['other-kind'],
    );
    assert.match(gaps[0].message, /cannot be compared/);
  });

  it('undone differs the other way round', () => {
    const uncapped = edited(edits[0].edit);
    const [there, back] = [compare(shipped, uncapped), compare(uncapped, shipped)];
    assert.deepEqual(
      back.differences.map(({what}) => what),
      ['grief: 3 → 2'],
    );
    assert.equal(back.differences[0].conversations, there.differences[0].conversations);
    assert.equal(back.same, there.same);
  });
});

/** Holds the conversation; what has no answer here is skipped. */
const logOf = (answers) => {
  const {script, readers} = shipped;
  let session = open(script, readers, {
    kind: 'opened',
    at: AT,
    id: 'c1',
    zone: 'Europe/London',
    language: 'en',
    inputs: {},
  });
  for (let turn = pending(session); turn; turn = pending(session)) {
    const about = {at: AT, node: turn.address};
    const value = answers[turn.node.id];
    if (value === undefined) session = step(session, {...about, kind: 'skipped'});
    else if (turn.node.kind !== 'items') session = step(session, {...about, kind: 'said', value});
    else {
      session = step(session, {...about, kind: 'added', item: 'p7', name: 'Ines'});
      session = step(session, {...about, kind: 'said', value: ['p7']});
    }
  }
  return session.log;
};

const bereaved = logOf({
  consent: 'me',
  reason: 'I lost Ines',
  mood: 8,
  interfere: 7,
  since: '2026-09',
  safety: 'no',
  grief: 'yes',
  deaths: ['Ines'],
  close: 'very',
  died: '2026-10',
  'death-link': 'strongly',
  marks: ['yearning', 'stuck'],
  dispute: 'no',
  changes: ['none'],
  lonely: 'rarely',
  pick: 'grief',
  hope: 'To sleep',
});
const troubled = logOf({consent: 'me', safety: 'thoughts', 's1-choice': 'stop'});

describe('a conversation that was held with an earlier version', () => {
  it('is read in full when nothing changed', () => {
    for (const log of [bereaved, troubled])
      assert.deepEqual(carryOver(log, shipped, unchanged), {lost: [], open: [], changed: []});
  });

  it('loses the answer to a question that was removed, and no other', () => {
    const {lost, open: left, changed} = carryOver(bereaved, shipped, edited(withoutInterfere));
    assert.deepEqual(lost, [{kind: 'said', at: AT, node: 'interfere', value: 7}]);
    assert.deepEqual(left, []);
    assert.deepEqual(changed, []);
  });

  it('leaves a question open that was put in, and is read before and after it', () => {
    const more = edited(({script}) => {
      const at = script.nodes.findIndex(({id}) => id === 'since');
      script.nodes.splice(at, 0, {id: 'sleep', kind: 'choice', options: ['well', 'badly']});
    });
    assert.deepEqual(carryOver(bereaved, shipped, more), {
      lost: [],
      open: ['sleep'],
      changed: [],
    });
  });

  it('leaves a question open about each person, where it was put in about each', () => {
    const more = edited((data) =>
      node(data, 'about-deaths').nodes.splice(1, 0, {id: 'age', kind: 'number', from: 0, to: 120}),
    );
    assert.deepEqual(carryOver(bereaved, shipped, more), {
      lost: [],
      open: ['people/p7/age'],
      changed: [],
    });
  });

  it('loses an answer that is not offered any more, and asks for another', () => {
    const fewer = edited((data) => {
      node(data, 'death-link').options = ['no', 'unsure', 'somewhat'];
      data.rules.clues.find(({id}) => id === 'G3').when.is = ['somewhat'];
    });
    const {lost, open: left, changed} = carryOver(bereaved, shipped, fewer);
    assert.deepEqual(lost, [
      {kind: 'said', at: AT, node: 'people/p7/death-link', value: 'strongly'},
    ]);
    assert.deepEqual(left, ['people/p7/death-link']);
    assert.deepEqual(changed, ['grief: 2 → 1']);
  });

  it('is told how it would be rated now', () => {
    assert.deepEqual(carryOver(bereaved, shipped, edited(edits[0].edit)), {
      lost: [],
      open: [],
      changed: ['grief: 2 → 3'],
    });
  });

  it('is told which concerns it would raise and how it would end now', () => {
    const ends = edited((data) => {
      node(data, 's1-end').outcome = 'completed';
    });
    assert.deepEqual(carryOver(troubled, shipped, ends).changed, ['it ends stopped → completed']);
    const deaf = edited((data) => {
      interrupt(data, 's1').when = {answer: 'safety', is: 'rather-not'};
    });
    const {changed, lost} = carryOver(troubled, shipped, deaf);
    assert.ok(changed.includes('the concern s1 is raised not any more'), changed.join('; '));
    assert.ok(changed.includes('it ends stopped → completed'), changed.join('; '));
    assert.deepEqual(
      lost.map(({node: address}) => address),
      ['s1-choice'],
    );
  });
});
