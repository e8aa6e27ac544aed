import {
  answerOf,
  asks,
  isList,
  prefixIn,
  type Leaf,
  type Scope,
  type Session,
  type Turn,
  type Value,
} from '../dialog/index.js';
import {kindOf} from './sets.js';
import {signature, type Answer} from './answer.js';
import type {Exploration} from './exploration.js';
import {inputAddress} from './inputs.js';
import {apartIn, type Dated} from './months.js';
import type {Variable} from './space.js';

/** A conversation as the exploration has it: the value that stands for the answer at each level. */
export interface Likeness {
  readonly values: ReadonlyMap<number, number>;
  /** The addresses of the conversation, by those of the exploration: items and codes have other names there. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Answers that nothing in the exploration stands for. */
  readonly strange: readonly string[];
}

/** Finds a conversation among those that were gone through. */
export const likenessOf = (exploration: Exploration, session: Session): Likeness => {
  const {space, pairs} = exploration;
  const names = new Map<string, string>();
  const values = new Map<number, number>();
  const addresses = new Map<string, string>();
  const strange: string[] = [];
  const dated: (Dated & {readonly month: string})[] = [];
  for (const {node, address, level, answers} of space.variables) {
    if (node) continue;
    const setting = session.inputs[address.slice(inputAddress('').length)];
    values.set(
      level,
      answers.findIndex((answer) => answer.setting === setting),
    );
  }
  const translate = (scope: Scope): Scope =>
    Object.fromEntries(
      Object.entries(scope).map(([list, item]) => [list, names.get(`${list}/${item}`) ?? item]),
    );
  for (const turn of session.turns) {
    const {node, reply} = turn;
    if (!asks(node) || !reply) continue;
    const scope = translate(turn.scope);
    const variable = space.at(prefixIn(scope) + node.id);
    const value = answerOf(reply);
    if (!variable) {
      strange.push(turn.address);
      continue;
    }
    addresses.set(variable.address, turn.address);
    if (isList(value)) rename(exploration, variable, turn, value, names);
    const month = {address: variable.address, id: node.id, scope};
    const found =
      node.kind === 'month' && typeof value === 'string' && /^\d/.test(value)
        ? sameApart(variable, apartIn(month, value, dated, session.now, pairs))
        : same(exploration, variable, turn, value, names);
    if (node.kind === 'month' && typeof value === 'string' && /^\d/.test(value))
      dated.push({...month, month: value});
    if (found < 0) strange.push(turn.address);
    else values.set(variable.level, found);
  }
  return {values, addresses, strange};
};

/** Gives items the names that the exploration has for them, in the order in which they come. */
const rename = (
  {interests}: Exploration,
  {address, answers}: Variable,
  {node}: Turn,
  value: readonly string[],
  names: Map<string, string>,
): void => {
  if (node.kind === 'items') {
    const own = value.filter((item) => !names.has(`${node.list}/${item}`));
    own.forEach((item, index) =>
      names.set(`${node.list}/${item}`, `${address.replaceAll('/', '-')}-${index + 1}`),
    );
    return;
  }
  const leaves = interests.get(node.id)?.leaves ?? [];
  const other = answers.find(
    (answer) => isList(answer.value) && isAlike(answer.value, value, leaves),
  );
  const theirs = isList(other?.value) ? [...other.value] : [];
  for (const code of value) {
    const index = theirs.findIndex((one) => kindOf(one, leaves) === kindOf(code, leaves));
    const [name] = index < 0 ? [code] : theirs.splice(index, 1);
    names.set(`${node.id}/${code}`, name ?? code);
  }
};

/** Whether two sets of codes have as many of each kind. */
const isAlike = (
  one: readonly string[],
  other: readonly string[],
  leaves: readonly Leaf[],
): boolean => {
  const kinds = (codes: readonly string[]): string =>
    codes
      .map((code) => kindOf(code, leaves))
      .toSorted()
      .join();
  return kinds(one) === kinds(other);
};

const sameApart = ({answers}: Variable, apart: Readonly<Record<string, string>>): number => {
  const key = (letters: Answer['apart']): string =>
    JSON.stringify(Object.entries(letters ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return answers.findIndex((answer) => answer.apart && key(answer.apart) === key(apart));
};

const same = (
  {interests}: Exploration,
  {answers}: Variable,
  {node, reply}: Turn,
  value: Value | undefined,
  names: ReadonlyMap<string, string>,
): number => {
  const plain = answers.map((answer) => (answer.before || answer.apart ? undefined : answer));
  if (value === undefined) return plain.findIndex((answer) => answer && answer.value === undefined);
  if (node.kind === 'items' && isList(value)) {
    const listed = value.map((item) => names.get(`${node.list}/${item}`) ?? item).toSorted();
    return plain.findIndex(
      (answer) => isList(answer?.value) && answer.value.toSorted().join() === listed.join(),
    );
  }
  const interest = interests.get(node.id);
  const said: Answer = {value, found: reply?.found ?? [], weight: 1};
  const exact = plain.findIndex(
    (answer) => JSON.stringify(answer?.value) === JSON.stringify(value),
  );
  if (exact >= 0 || interest?.isPick) return exact;
  const leaves = interest?.leaves ?? [];
  const isSized = (answer: Answer): boolean =>
    !interest?.isListing ||
    !isList(answer.value) ||
    !isList(value) ||
    isAlike(answer.value, value, leaves);
  return plain.findIndex(
    (answer) =>
      answer?.value !== undefined &&
      isSized(answer) &&
      signature(answer, leaves) === signature(said, leaves),
  );
};
