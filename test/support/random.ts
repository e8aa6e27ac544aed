import fc from 'fast-check';
import {
  asks,
  choices,
  isUsed,
  pending,
  previous,
  step,
  type Entry,
  type Session,
  type Turn,
  type Value,
} from '../../src/dialog/index.js';
import {moment} from './talk.js';

/** What somebody does next; the two numbers choose among what is there to be done it with. */
export interface Move {
  readonly act: Act;
  readonly which: number;
  readonly how: number;
}

const ACTS = {
  answer: 40,
  name: 10,
  skip: 5,
  back: 4,
  change: 6,
  withdraw: 2,
  rename: 2,
  remove: 2,
  hold: 3,
  release: 1,
  same: 2,
  language: 1,
  agree: 1,
  decline: 1,
  stop: 1,
  nonsense: 2,
} as const;
type Act = keyof typeof ACTS;

/** How often each act comes; those that are not named come as usual. */
export type Leaning = Partial<Readonly<Record<Act, number>>>;

/** Anything that somebody might do. */
export const moves = (maxLength: number, leaning: Leaning = {}): fc.Arbitrary<readonly Move[]> =>
  fc.array(
    fc.record({
      act: fc.oneof(
        ...Object.entries({...ACTS, ...leaning}).map(([act, weight]) => ({
          weight,
          arbitrary: fc.constant(act as Act),
        })),
      ),
      which: fc.nat(1000),
      how: fc.nat(1000),
    }),
    {maxLength, size: 'max'},
  );

/** Every session of a conversation in which these things are done, the first one included. */
export function* lived(from: Session, all: readonly Move[]): Generator<Session> {
  let session = from;
  yield session;
  for (const move of all) {
    for (const entry of entriesFor(session, move)) {
      session = step(session, entry);
      yield session;
    }
  }
}

/** What a conversation comes to in which these things are done. */
export const live = (from: Session, all: readonly Move[]): Session =>
  all.reduce((session, move) => entriesFor(session, move).reduce(step, session), from);

/** What a move means in a conversation: often nothing that can be taken. */
export const entriesFor = (session: Session, {act, which, how}: Move): readonly Entry[] => {
  const at = moment(session.log.length);
  const answered = session.turns.filter(({reply}) => reply);
  const earlier = pick(answered, which);
  const waiting = pending(session);
  const items = [...session.items].map(([id]) => id);
  const item = pick(items, which);
  switch (act) {
    case 'answer':
      return waiting ? saying(session, waiting, how, at) : [];
    case 'change':
      return earlier ? saying(session, earlier, how, at) : [];
    case 'name': {
      const node = waiting?.node.kind === 'items' ? waiting : pick(listing(session), which);
      return node ? naming(session, node, how) : [];
    }
    case 'skip':
      return waiting ? [{kind: 'skipped', at, node: waiting.address}] : [];
    case 'back': {
      const last = previous(session);
      return last ? [{kind: 'withdrawn', at, node: last.address}] : [];
    }
    case 'withdraw':
      return earlier ? [{kind: 'withdrawn', at, node: earlier.address}] : [];
    case 'hold':
      return earlier ? [{kind: 'held', at, node: earlier.address}] : [];
    case 'release':
      return earlier ? [{kind: 'released', at, node: earlier.address}] : [];
    case 'same': {
      const node = waiting && how % 2 === 0 ? waiting : earlier;
      return node ? [{kind: 'same', at, node: node.address}] : [];
    }
    case 'rename':
      return item === undefined ? [] : [{kind: 'renamed', at, item, name: named(session, how)}];
    case 'remove':
      return item === undefined ? [] : [{kind: 'removed', at, item}];
    case 'language':
      return [{kind: 'language', at, language: pick(['en', 'de'], how) ?? 'en'}];
    case 'agree':
      return [{kind: 'agreed', at, id: `r${session.log.length}`}];
    case 'decline':
      return [{kind: 'declined', at, id: `r${session.log.length}`}];
    case 'stop':
      // Seldom: nothing more can be said after it.
      return which % 4 === 0 ? [{kind: 'stopped', at}] : [];
    case 'nonsense':
      return [nonsense(session, which, how, at)];
  }
};

const pick = <T>(all: readonly T[], which: number): T | undefined => all[which % all.length];

const listing = ({turns}: Session): readonly Turn[] =>
  turns.filter(({node}) => node.kind === 'items');

const naming = (session: Session, turn: Turn, how: number): readonly Entry[] => {
  const index = session.log.length;
  const item = `p${index}`;
  if (isUsed(session, item)) return [];
  const value =
    turn.reply?.kind === 'said' && Array.isArray(turn.reply.value) ? turn.reply.value : [];
  return [
    {kind: 'added', at: moment(index), node: turn.address, item, name: named(session, how)},
    {
      kind: 'said',
      at: moment(index + 1),
      node: turn.address,
      value: [...(value as readonly string[]), item],
    },
  ];
};

/** Words to find again; some of them ask for help, or are such as the readers of the conversation find something in. */
const typed = ({readers}: Session, how: number): string => {
  const examples = Object.values(readers).flatMap(({examples: all = {}}) => Object.values(all));
  const found = how % 3 === 0 ? pick(examples, how / 3) : undefined;
  return how % 5 === 0
    ? `help canary-${how}`
    : found === undefined
      ? `canary-${how}`
      : `${found} canary-${how}`;
};

const named = (session: Session, how: number): string =>
  how % 4 === 0 ? typed(session, how) : `Name ${how}`;

const saying = (session: Session, turn: Turn, how: number, at: string): readonly Entry[] => {
  const value = valueFor(session, turn, how);
  return value === undefined ? [] : [{kind: 'said', at, node: turn.address, value}];
};

const valueFor = (session: Session, turn: Turn, how: number): Value | undefined => {
  const {node} = turn;
  switch (node.kind) {
    case 'choice':
      return pick(choices(session, turn), how);
    case 'several':
    case 'items': {
      const codes = choices(session, turn);
      const some = codes.filter((_, index) => (how >> index) % 2 === 1);
      return some.length > 0
        ? some
        : pick(codes, how) === undefined
          ? undefined
          : [pick(codes, how) ?? ''];
    }
    case 'scale':
    case 'number':
      return node.from + (how % (node.to - node.from + 1));
    case 'text':
      return typed(session, how);
    case 'month':
      return pick(
        ['2026-11', '2026', '2026-03', '2025-11', '2025', '2019-06', '1987', 'always', 'unsure'],
        how,
      );
    case 'say':
    case 'end':
      return undefined;
  }
};

const nonsense = (session: Session, which: number, how: number, at: string): Entry => {
  const addresses = [
    ...[...session.places].map(([id]) => id),
    'people/p1/safe',
    '',
    'nowhere',
    '__proto__',
  ];
  const node = pick(addresses, which) ?? '';
  const values: readonly Value[] = [
    '',
    'no',
    'nonsense',
    -1,
    3,
    Number.NaN,
    [],
    ['p1'],
    ['__proto__'],
    '2026-13',
  ];
  const said: Entry = {kind: 'said', at, node, value: pick(values, how) ?? ''};
  return (
    pick<Entry>(
      [
        said,
        said,
        {kind: 'skipped', at, node},
        {kind: 'withdrawn', at, node},
        {kind: 'held', at, node},
        {kind: 'released', at, node},
        {kind: 'added', at, node, item: 'p1', name: 'P', as: 'nobody'},
        {kind: 'removed', at, item: 'p0'},
        {kind: 'renamed', at, item: 'p1', name: ' '},
        session.opened,
      ],
      how,
    ) ?? said
  );
};

/** Whether a turn is a question. */
export const isQuestion = ({node}: Turn): boolean => asks(node);
