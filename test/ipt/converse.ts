import {assess, type Area, type AreaFinding} from '../../src/assessment/index.js';
import {
  asks,
  objection,
  open,
  pending,
  step,
  type Entry,
  type Session,
  type Turn,
  type Value,
} from '../../src/dialog/index.js';
import {rules, standard} from '../../src/ipt/index.js';

/** The moment in which every conversation of these tests takes place. */
export const AT = '2026-11-22T12:00:00+00:00';

/** Answers by question, or by item and question (`Ann/close`); a question that is not here is skipped. */
export type Answers = Readonly<Record<string, Value>>;
type Inputs = Readonly<Record<string, string | number | boolean>>;

export const begin = (inputs: Inputs = {}): Session =>
  open(standard.script, standard.readers, {
    at: AT,
    kind: 'opened',
    id: 'c1',
    zone: 'Europe/London',
    language: 'en',
    inputs,
  });

/** Takes an entry, or throws the objection to it. */
export const take = (session: Session, entry: Entry): Session => {
  const complaint = objection(session, entry);
  if (complaint !== undefined) throw new Error(`${JSON.stringify(entry)}: ${complaint}`);
  return step(session, entry);
};

/** Answers what is asked until nothing is; items are named by their names. Throws if an answer was never asked for. */
export const goOn = (begun: Session, answers: Answers): Session => {
  const unused = new Set(Object.keys(answers));
  let session = begun;
  for (let turn = pending(session); turn; turn = pending(session)) {
    const name = nameOf(turn, session);
    const key =
      name !== undefined && `${name}/${turn.node.id}` in answers
        ? `${name}/${turn.node.id}`
        : turn.node.id;
    unused.delete(key);
    const value = answers[key];
    const about = {at: AT, node: turn.address};
    if (value === undefined) session = take(session, {...about, kind: 'skipped'});
    else if (turn.node.kind !== 'items') session = take(session, {...about, kind: 'said', value});
    else session = list(session, turn.address, value as readonly string[]);
  }
  if (unused.size > 0) throw new Error(`Never asked: ${[...unused].join(', ')}`);
  return session;
};

export const converse = (answers: Answers, inputs: Inputs = {}): Session =>
  goOn(begin(inputs), {consent: 'me', ...answers});

/** The questions asked, by address. */
export const asked = ({turns}: Session): readonly string[] =>
  turns.filter(({node}) => asks(node)).map(({address}) => address);

export const finding = (session: Session, area: Area): AreaFinding => {
  const found = assess(rules, session).areas.find((one) => one.area === area);
  if (!found) throw new Error(`No finding for ${area}`);
  return found;
};

/** `2 to 3`: the rating that is supported, and what it could still become. */
export const rated = (session: Session, area: Area): string => {
  const {rating, upTo} = finding(session, area);
  return `${rating ?? 'none'} to ${upTo ?? 'none'}`;
};

/** The id of the item that has a name. */
export const itemNamed = ({items}: Session, name: string): string | undefined =>
  [...items].find(([, item]) => item.name === name)?.[0];

const nameOf = ({scope}: Turn, {items}: Session): string | undefined => {
  const [item] = Object.values(scope);
  return item === undefined ? undefined : (items.get(item)?.name ?? item);
};

const list = (session: Session, node: string, names: readonly string[]): Session => {
  let named = session;
  const ids = names.map((name) => {
    const known = itemNamed(named, name);
    if (known !== undefined) return known;
    const item = `p${named.log.length}`;
    named = take(named, {at: AT, kind: 'added', node, item, name});
    return item;
  });
  return take(named, {at: AT, kind: 'said', node, value: ids});
};
