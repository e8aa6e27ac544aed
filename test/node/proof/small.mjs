// Random small check-ins, and every conversation that can be held with one, one after the other.
import fc from 'fast-check';
import {assess, digestOf} from '../../../dist/assessment/index.js';
import {choices, isUsed, open, pending, step} from '../../../dist/dialog/index.js';

const option = fc.constantFrom('a', 'b', 'c');
const small = fc.integer({min: -1, max: 2});

/** Conditions on questions of a script: of each kind that fits. */
const conditionOn = (questions, isRouting = true) => {
  if (questions.length === 0) return fc.constant({input: 'strict', is: true});
  const leafOn = ({id, kind}) => {
    switch (kind) {
      case 'choice':
        return fc.oneof(
          fc.record({answer: fc.constant(id), is: option}),
          fc.record({answer: fc.constant(id), is: fc.constant(['a', 'b'])}),
          fc.constant({given: id}),
          ...(isRouting ? [fc.constant({ever: {answer: id, is: 'a'}})] : []),
        );
      case 'several':
        return fc.oneof(
          fc.record({answer: fc.constant(id), is: option}),
          fc.constant({count: id, of: ['a', 'b'], atLeast: 1}),
          fc.constant({count: id, atMost: 1}),
        );
      case 'scale':
        return fc.oneof(
          fc.constant({answer: id, atLeast: 1}),
          fc.constant({answer: id, atMost: {input: 'bound'}}),
        );
      case 'text':
        return fc.oneof(
          fc.constant({given: id}),
          fc.constant({...FOUND, in: id}),
          fc.constant(FOUND),
          ...(isRouting ? [fc.constant({ever: FOUND})] : []),
        );
      case 'month': {
        const others = questions.filter((one) => one.kind === 'month' && one.id !== id);
        return fc.oneof(
          fc.record({
            from: fc.constant(id),
            to: fc.constantFrom('now', ...others.map((one) => one.id)),
            atLeast: small,
          }),
          fc.record({
            from: fc.constant(id),
            to: fc.constantFrom('now', ...others.map((one) => one.id)),
            atLeast: fc.constant(0),
            atMost: fc.constant(2),
          }),
          fc.constant({answer: id, is: 'always'}),
        );
      }
      case 'items':
        return fc.oneof(
          fc.constant({some: id, meets: {answer: `${id}-in`, is: 'a'}}),
          fc.constant({some: id, meets: {not: {answer: `${id}-in`, is: ['a', 'b']}}}),
          fc.constant({count: id, atLeast: 2}),
          ...(isRouting ? [fc.constant(FOUND)] : []),
        );
      default:
        return fc.constant({input: 'strict', is: true});
    }
  };
  const leaf = fc.constantFrom(...questions).chain(leafOn);
  return fc.oneof(
    {weight: 4, arbitrary: leaf},
    {weight: 1, arbitrary: fc.constant({input: 'strict', is: true})},
    {weight: 1, arbitrary: leaf.map((part) => ({not: part}))},
    {weight: 2, arbitrary: fc.tuple(leaf, leaf).map((all) => ({all}))},
    {weight: 2, arbitrary: fc.tuple(leaf, leaf).map((any) => ({any}))},
  );
};

/** Finds one word, in texts and in names. */
const READER = {
  version: '1.0.0',
  read: (text) => (/\bbad\b/.test(text) ? [{fact: 'bad', rule: 'bad', words: 'bad'}] : []),
  examples: {bad: 'It is bad.'},
};
const FOUND = {reader: 'r', finds: 'bad'};

const KINDS = ['choice', 'choice', 'several', 'scale', 'text', 'month', 'items'];

const nodeOf = (kind, id) => {
  switch (kind) {
    case 'choice':
      return [{id, kind, options: ['a', 'b', 'c']}];
    case 'several':
      return [{id, kind, options: ['a', 'b', {code: 'none', alone: true}], atMost: 2}];
    case 'scale':
      return [{id, kind, from: 0, to: 2}];
    case 'items':
      return [
        {id, kind, list: 'people', atMost: 2},
        {
          id: `${id}-each`,
          kind: 'each',
          of: id,
          nodes: [{id: `${id}-in`, kind: 'choice', options: ['a', 'b', 'c']}],
        },
      ];
    default:
      return [{id, kind}];
  }
};

/** A check-in of three or four questions with routes, interrupts, clues, rows and caps. */
export const checkIns = fc
  .array(fc.constantFrom(...KINDS), {minLength: 2, maxLength: 4})
  .map((kinds) => {
    // Two questions about people, and two months, are as much as can be gone through one by one.
    const most = {items: 1, month: 2, several: 1};
    return kinds.filter(
      (kind, index) =>
        kinds.slice(0, index).filter((other) => other === kind).length < (most[kind] ?? 4),
    );
  })
  .chain((kinds) => {
    const questions = kinds.map((kind, index) => ({id: `q${index}`, kind}));
    const plain = questions.filter(({kind}) => kind === 'choice');
    const typed = questions.filter(({kind}) => kind === 'text');
    const hasTyped = questions.some(({kind}) => kind === 'text' || kind === 'items');
    const alarming = [
      ...(plain.length > 0 ? [conditionOn(plain)] : []),
      ...(typed.length > 0 ? [conditionOn(typed)] : []),
      ...(hasTyped ? [fc.constant(FOUND)] : []),
    ];
    const route = fc.option(
      fc.record({at: fc.nat(questions.length - 1), skip: fc.integer({min: 1, max: 2})}),
      {nil: undefined},
    );
    return fc
      .record({
        route: route.chain((chosen) =>
          chosen === undefined
            ? fc.constant(undefined)
            : conditionOn(questions.slice(0, chosen.at + 1)).map((when) => ({...chosen, when})),
        ),
        gates: fc.array(fc.constantFrom(...questions), {minLength: 4, maxLength: 4}),
        rows: fc.array(conditionOn(questions, false), {minLength: 8, maxLength: 8}),
        cap: fc.option(conditionOn(questions, false), {nil: undefined}),
        alarm: fc.option(
          alarming.length === 0
            ? fc.constant(undefined)
            : fc.record({
                when: fc.oneof(...alarming),
                action: fc.constantFrom('stop', 'pause', 'note'),
                isEnding: fc.boolean(),
              }),
          {nil: undefined},
        ),
      })
      .map((parts) => build(questions, parts));
  });

const AREAS = ['grief', 'role-dispute', 'role-transition', 'interpersonal-deficits'];

const build = (questions, {route, gates, rows, cap, alarm}) => {
  const nodes = [
    ...questions.flatMap(({id, kind}, index) => {
      const [first, ...rest] = nodeOf(kind, id);
      const last = rest.at(-1) ?? first;
      if (route?.at === index) {
        const to = questions[index + 1 + route.skip]?.id ?? 'done';
        last.next = [{when: route.when, to}];
      }
      return [first, ...rest];
    }),
    {id: 'done', kind: 'end', outcome: 'completed'},
  ];
  const script = {
    format: 'ipt-script/1',
    id: 'small',
    version: '1.0.0',
    inputs: [
      {id: 'strict', default: true},
      {id: 'bound', default: 1},
      {id: 'ratings', default: true},
      {id: 'pick-within', default: 0},
    ],
    lists: [{id: 'people', kinds: []}],
    readers: {r: READER.version},
    nodes,
    interrupts: alarm
      ? [
          {
            id: 'alarm',
            action: alarm.action,
            when: alarm.when,
            ...(alarm.action === 'note'
              ? {}
              : {
                  nodes: [
                    {id: 'alarm-help', kind: 'say', help: 'crisis'},
                    ...(alarm.action === 'stop'
                      ? [{id: 'alarm-end', kind: 'end', outcome: 'stopped'}]
                      : [
                          {
                            id: 'alarm-choice',
                            kind: 'choice',
                            options: ['a', 'b'],
                            next: [
                              {
                                when: {answer: 'alarm-choice', is: 'b'},
                                to: alarm.isEnding ? 'alarm-end' : 'alarm-back',
                              },
                            ],
                          },
                          {id: 'alarm-back', kind: 'leave'},
                          {id: 'alarm-end', kind: 'end', outcome: 'stopped'},
                        ]),
                  ],
                }),
          },
        ]
      : [],
  };
  const rules = {
    id: 'small',
    version: '1.0.0',
    clues: [],
    areas: AREAS.map((area, index) => ({
      area,
      asks: [gates[index].id],
      gate: {given: gates[index].id},
      rows: [
        {rating: 3, when: rows[2 * index]},
        {rating: 2, when: rows[2 * index + 1]},
      ],
      caps: index === 0 && cap ? [{id: 'cap', atMost: 2, when: cap}] : [],
    })),
    measures: [],
    ranking: {
      pick: {answer: questions[0].id, areas: {}},
      pickWithin: 'pick-within',
      onset: questions[0].id,
      links: [],
      enough: 0.6,
    },
    safety: questions[0].id,
    ratings: 'ratings',
  };
  const checkIn = {
    script,
    texts: {en: {title: '', nodes: {}, kinds: {}}},
    rules,
    readers: {r: READER},
  };
  return {...checkIn, digest: digestOf(checkIn)};
};

/** Everything that can be told of a conversation that is over, or has come to a question, in one line. */
export const told = (checkIn, session) =>
  JSON.stringify({
    end: session.turns.at(-1).node.id,
    ratings: assess(checkIn.rules, session).areas.map(({rating}) => rating),
    raised: session.raised.map(({interrupt}) => interrupt.id),
  });

/** What a check-in looks at, as far as that decides how many ways to answer are gone through. */
const lookedAt = (checkIn) => {
  const {nodes, interrupts} = checkIn.script;
  const raising = JSON.stringify(interrupts);
  const all = JSON.stringify(checkIn);
  const texts = nodes.filter(({kind}) => kind === 'text').map(({id}) => id);
  return {
    /** Changed on the spot: what an interrupt reads and what is remembered. */
    changed: new Set([
      ...(raising.match(/q\d/g) ?? []),
      ...[...all.matchAll(/"ever":\{"answer":"(q\d)"/g)].map(([, id]) => id),
      ...(ANYWHERE.test(raising) || all.includes('"ever":{"reader"') ? texts : []),
    ]),
    hasMonths: nodes.some(({kind}) => kind === 'month'),
    isRead: all.includes('"reader":"r"'),
    isNameRead: ANYWHERE.test(all),
  };
};

const ANYWHERE = /"reader":"r","finds":"bad"\}/;

/**
 * Holds every conversation, each answer once, those that an interrupt reads also changed on the spot; gives every
 * session that it comes to.
 */
export function* everyConversation(checkIn) {
  const looked = lookedAt(checkIn);
  for (const strict of [true, false]) {
    for (const month of looked.hasMonths ? ['01', '02', '03', '06', '11', '12'] : ['06']) {
      const at = `2026-${month}-15T12:00:00Z`;
      const opened = {kind: 'opened', at, id: 'c', zone: 'UTC', language: 'en', inputs: {strict}};
      const ahead = [open(checkIn.script, checkIn.readers, opened)];
      for (let session = ahead.pop(); session; session = ahead.pop()) {
        yield session;
        const turn = pending(session);
        if (!turn) continue;
        const replies = repliesTo(session, turn, looked);
        const first = replies.map((reply) => reply.reduce(step, session));
        ahead.push(...(looked.changed.has(turn.node.id) ? changedOn(first, replies) : first));
      }
    }
  }
}

/** These sessions, and those in which the last answer was changed on the spot, however often; of what is alike, one. */
const changedOn = (first, replies) => {
  const known = new Map(first.map((session) => [stateOf(session), session]));
  const ahead = [...first];
  for (let session = ahead.pop(); session; session = ahead.pop()) {
    for (const reply of replies) {
      const next = reply.reduce(step, session);
      const state = stateOf(next);
      if (next === session || known.has(state)) continue;
      known.set(state, next);
      ahead.push(next);
    }
  }
  return [...known.values()];
};

const stateOf = ({turns, raised, past}) =>
  JSON.stringify([
    turns.map(({address, reply}) => [address, reply?.value]),
    raised.map(({interrupt}) => interrupt.id),
    [...past].map(([address, {values}]) => [address, values.toSorted()]),
  ]);

const repliesTo = (session, turn, {isRead, isNameRead}) => {
  const {address: node, node: question} = turn;
  const {at} = session.opened;
  const said = (value) => [{kind: 'said', at, node, value}];
  const skipped = [{kind: 'skipped', at, node}];
  switch (question.kind) {
    case 'choice':
      return [skipped, ...choices(session, turn).map(said)];
    case 'several':
      return [skipped, ...[['none'], ['a'], ['b'], ['a', 'b']].map(said)];
    case 'scale':
      return [skipped, ...[0, 1, 2].map(said)];
    case 'text':
      return [skipped, said('words'), ...(isRead ? [said('bad words')] : [])];
    case 'month':
      return [skipped, ...months(at).map(said)];
    case 'items':
      return [skipped, ...listings(session, node, at, isNameRead)];
    default:
      return [];
  }
};

/** Months and years as near to the opening as the conditions of these check-ins can tell apart. */
const months = (at) => {
  const count = Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7)) - 1;
  const text = (one) => `${Math.floor(one / 12)}-${String((one % 12) + 1).padStart(2, '0')}`;
  const near = Array.from({length: 8}, (_, index) => text(count - index));
  return ['always', 'unsure', ...near, '2026', '2025', '2024'];
};

/** Somebody is named and listed, or is first named badly: what that raises comes before the list. */
const listings = (session, node, at, isNameRead) => {
  const fresh = ['p1', 'p2'].filter((item) => !isUsed(session, item));
  const added = (items) =>
    items.map((item) => ({kind: 'added', at, node, item, name: item.toUpperCase()}));
  return [
    [...added(fresh.filter((item) => item === 'p1')), {kind: 'said', at, node, value: ['p1']}],
    [...added(fresh), {kind: 'said', at, node, value: ['p1', 'p2']}],
    [...added(fresh), {kind: 'said', at, node, value: ['p2', 'p1']}],
    ...(isNameRead && fresh.length === 2
      ? [[{kind: 'added', at, node, item: 'p1', name: 'The bad one'}]]
      : []),
  ];
};
