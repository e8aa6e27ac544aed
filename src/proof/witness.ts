import {
  isList,
  objection,
  open,
  pending,
  step,
  type Entry,
  type Session,
  type Turn,
  type Value,
} from '../dialog/index.js';
import type {Answer} from './answers.js';
import type {Choice, Family} from './diagram.js';
import {NONE} from './diagram.js';
import {MONTH, type Exploration} from './explore.js';
import type {Witness} from './finding.js';
import {datesFor, type Dates, type Undated} from './months.js';
import type {Variable} from './space.js';
import {inputAddress} from './truth.js';

/** A conversation of a family, held with the engine. */
export interface Held extends Found {
  readonly session: Session;
}

/** What is said in one conversation, with months for its months. */
export interface Found {
  readonly said: readonly Choice[];
  readonly answers: ReadonlyMap<string, Answer>;
  readonly dates: Dates;
}

/** A conversation of the least cost; what no months can be like is passed over. */
export const cheapest = (
  exploration: Exploration,
  family: Family,
  cost: (level: number, value: number) => number,
): Found | undefined => {
  const {diagram} = exploration.space;
  for (let rest = family; rest !== NONE;) {
    const found = diagram.cheapest(rest, cost);
    if (!found) return undefined;
    const answers = answersOf(exploration, found.said);
    const undated = closed(undatedIn(exploration, answers));
    const dates = datesFor(undated, exploration.pairs);
    if (dates) return {said: found.said, answers, dates};
    rest = impossible(exploration, rest, undated);
  }
  return undefined;
};

/**
 * A shortest conversation of a family: as few answers as can be, and of these as many as can be said, not skipped.
 *
 * @param cost - What each answer costs; one unless given.
 */
export const shortest = (
  exploration: Exploration,
  family: Family,
  cost: (variable: Variable, answer: Answer) => number = () => 1,
): Held | undefined => {
  const {space} = exploration;
  const found = cheapest(exploration, family, (level, value) => {
    const variable = space.atLevel(level);
    const answer = variable?.answers[value];
    return variable?.node && answer ? cost(variable, answer) + dearness(answer) : 0;
  });
  return found && {...found, session: hold(exploration, found.answers, found.dates)};
};

/**
 * The same family if one of its conversations can be held; none if no months can be as any of them says.
 *
 * Months are gone through pair by pair, so that three of them may be said to lie as no three can.
 */
export const real = (exploration: Exploration, family: Family): Family => {
  const {space, pairs} = exploration;
  const dated = (level: number, value: number): number =>
    space.atLevel(level)?.answers[value]?.apart ? 1 : 0;
  return pairs.length === 0 || cheapest(exploration, family, dated) ? family : NONE;
};

/** The same as a witness that says what to look at. */
export const witnessOf = (
  exploration: Exploration,
  family: Family,
  shows: string,
): {readonly witness?: Witness} => {
  const held = shortest(exploration, family);
  return held ? {witness: {log: held.session.log, shows}} : {};
};

/** A skipped question says less than an answered one, and a changed answer takes more. */
const dearness = ({value, before}: Answer): number =>
  (value === undefined ? 0.001 : 0) + (before ? 1 : 0);

const answersOf = ({space}: Exploration, said: readonly Choice[]): ReadonlyMap<string, Answer> =>
  new Map(
    said.flatMap(([level, value]) => {
      const variable = space.atLevel(level);
      const answer = variable?.answers[value];
      return variable && answer ? [[variable.address, answer] as const] : [];
    }),
  );

const undatedIn = (
  {space}: Exploration,
  answers: ReadonlyMap<string, Answer>,
): readonly Undated[] =>
  [...answers].flatMap(([address, answer]) => {
    const {node, scope = {}} = space.at(address) ?? {};
    return answer.apart && node?.kind === 'month'
      ? [{address, id: node.id, scope, answer, isFuture: node.future === true}]
      : [];
  });

/** What is left without those whose months are apart in a way in which none can be. */
const impossible = (
  {space, pairs}: Exploration,
  family: Family,
  undated: readonly Undated[],
): Family => {
  const needed = undated.reduce<readonly Undated[]>((kept, one) => {
    const fewer = kept.filter((other) => other !== one);
    return datesFor(closed(fewer), pairs) ? kept : fewer;
  }, undated);
  const those = needed.reduce((rest, {address, answer}) => {
    const variable = space.at(address);
    return variable
      ? space.answered(
          rest,
          variable,
          ({apart}) => JSON.stringify(apart) === JSON.stringify(answer.apart),
        )
      : rest;
  }, family);
  return space.diagram.without(family, those);
};

/** Month answers without what is said of months that are not among them. */
const closed = (undated: readonly Undated[]): readonly Undated[] => {
  const there = new Set(['now', ...undated.map(({address}) => address)]);
  return undated.map((one) => ({
    ...one,
    answer: {
      ...one.answer,
      apart: Object.fromEntries(
        Object.entries(one.answer.apart ?? {}).filter(([key]) =>
          key.split('>').every((address) => there.has(address)),
        ),
      ),
    },
  }));
};

/** Holds a conversation with the engine, as far as there are answers. */
const hold = (
  {checkIn: {script, texts, readers}, space}: Exploration,
  answers: ReadonlyMap<string, Answer>,
  {now, months}: Dates,
): Session => {
  const inputs = Object.fromEntries(
    script.inputs.flatMap(({id}) => {
      const value = answers.get(inputAddress(id))?.value;
      return value === undefined
        ? []
        : [[id, JSON.parse(String(value)) as string | number | boolean]];
    }),
  );
  let session = open(script, readers, {
    kind: 'opened',
    at: `${now}-15T12:00:00Z`,
    id: 'conversation',
    zone: 'UTC',
    language: Object.keys(texts)[0] ?? 'en',
    inputs,
  });
  const take = (entry: Entry): void => {
    const complaint = objection(session, entry);
    if (complaint !== undefined)
      throw new Error(`The engine does not take ${JSON.stringify(entry)}: ${complaint}.`);
    session = step(session, entry);
  };
  const left = new Map([...answers].filter(([address]) => space.at(address)?.node));
  for (let turn = pending(session); turn; turn = pending(session)) {
    const answer = left.get(turn.address);
    if (!answer) break;
    left.delete(turn.address);
    const {address: node} = turn;
    for (const {value} of [...(answer.before ? [answer.before] : []), answer]) {
      for (const entry of nameNew(session, turn, value)) take(entry);
      const at = momentOf(session);
      if (value === undefined) take({kind: 'skipped', at, node});
      else
        take({
          kind: 'said',
          at,
          node,
          value: value === MONTH ? (months.get(node) ?? value) : value,
        });
    }
  }
  if (left.size > 0)
    throw new Error(`The engine does not ask ${[...left.keys()].join(', ')} in this conversation.`);
  return session;
};

/** Names those who are listed and were not named before, by letters. */
const nameNew = (
  session: Session,
  {address: node, node: {kind}}: Turn,
  value: Value | undefined,
): readonly Entry[] =>
  kind === 'items' && isList(value)
    ? value
        .filter((item) => !session.items.has(item))
        .map((item, index) => ({
          kind: 'added',
          at: momentOf(session),
          node,
          item,
          name: String.fromCodePoint(A + ((session.items.size + index) % LETTERS)),
        }))
    : [];

const A = 65;
const LETTERS = 26;

/** The moment of the next entry: a second after the one before. */
const momentOf = ({log, opened}: Session): string => {
  const minutes = String(Math.floor(log.length / 60) % 60).padStart(2, '0');
  return `${opened.at.slice(0, 14)}${minutes}:${String(log.length % 60).padStart(2, '0')}Z`;
};
