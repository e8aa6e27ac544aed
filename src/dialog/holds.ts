import type {Bound, Condition, Leaf} from './condition.js';
import {questionOf} from './ever.js';
import {answerOf, type Facts, type Truth} from './facts.js';
import {distance} from './month.js';
import {addressOf, listAt, type Scope} from './place.js';
import {isList, type Value} from './value.js';

/**
 * Whether a condition holds, in Kleene's three values: what was skipped, held back or not asked is unknown, and
 * what follows whatever the unknown turns out to be is known.
 */
export const holds = (condition: Condition, facts: Facts, scope: Scope = {}): Truth => {
  const inScope = (part: Condition) => (own: Facts) => holds(part, own, scope);
  if ('all' in condition) return together(condition.all.map(inScope), facts, false);
  if ('any' in condition) return together(condition.any.map(inScope), facts, true);
  if ('not' in condition) {
    const truth = holds(condition.not, facts, scope);
    return truth === undefined ? undefined : !truth;
  }
  if ('named' in condition) {
    const meant = facts.names[condition.named];
    return meant && holds(meant, facts, scope);
  }
  if ('listed' in condition) {
    const items = answerAt(condition.listed, facts, scope);
    const item = scope[listAt(facts.places, condition.listed)];
    return isList(items) && item !== undefined ? items.includes(item) : undefined;
  }
  if ('ever' in condition) return leaf(condition.ever, facts, scope, true);
  if ('some' in condition) return someItem(condition.some, condition.meets, facts, scope);
  if ('from' in condition) {
    const apart = distance(
      monthAt(condition.from, facts, scope),
      monthAt(condition.to, facts, scope),
    );
    return apart && inRange(apart, condition, facts);
  }
  if ('input' in condition) {
    const value = facts.inputs[condition.input];
    if (value === undefined) return undefined;
    return 'is' in condition
      ? among(value, condition.is)
      : typeof value === 'number'
        ? inRange([value, value], condition, facts)
        : undefined;
  }
  return leaf(condition, facts, scope);
};

/**
 * One decisive part decides: a false one for all, a true one for any. Looks at every part; what is traced is the parts
 * that decided, or all of them.
 */
const together = (
  parts: readonly ((facts: Facts) => Truth)[],
  facts: Facts,
  decisive: boolean,
): Truth => {
  const judged = parts.map((judge) => {
    const looked: string[] = [];
    const {look: trace} = facts;
    const own = trace ? {...facts, look: (address: string) => looked.push(address)} : facts;
    return {truth: judge(own), looked};
  });
  const truths = judged.map(({truth}) => truth);
  const isDecided = truths.includes(decisive);
  for (const {truth, looked} of judged) {
    if (!isDecided || truth === decisive) looked.forEach((address) => facts.look?.(address));
  }
  if (isDecided) return decisive;
  return truths.includes(undefined) ? undefined : !decisive;
};

const someItem = (question: string, meets: Condition, facts: Facts, scope: Scope): Truth => {
  const items = answerAt(question, facts, scope);
  if (!isList(items)) return undefined;
  const list = listAt(facts.places, question);
  const parts = items.map((item) => (own: Facts) => holds(meets, own, {...scope, [list]: item}));
  return together(parts, facts, true);
};

/** What was said at a question: the answer that stands, and with `ever` what was remembered of all others. */
export interface Said {
  readonly values: readonly Value[];
  readonly found: readonly string[];
}

const leaf = (condition: Leaf, facts: Facts, scope: Scope, ever = false): Truth => {
  const id = questionOf(condition);
  if (id === undefined) return 'reader' in condition && anywhere(condition, facts, ever);
  const address = look(id, facts, scope);
  const said = address === undefined ? undefined : saidAt(address, facts, ever);
  return said && meets(condition, said, facts);
};

/** What a condition makes of what was said at its question. */
export const meets = (
  condition: Leaf,
  {values, found}: Said,
  facts: Pick<Facts, 'inputs'>,
): Truth => {
  if ('reader' in condition) return factsIn(condition).some((fact) => found.includes(fact));
  const truths = values.map((value) => judge(condition, value, facts));
  return truths.includes(true) || (truths.includes(undefined) ? undefined : false);
};

const saidAt = (address: string, {standing, past}: Facts, ever: boolean): Said | undefined => {
  const reply = standing.get(address);
  const value = answerOf(reply);
  const now = reply && value !== undefined ? {values: [value], found: reply.found} : undefined;
  const before = ever ? past.get(address) : undefined;
  if (!now || !before) return now ?? before;
  return {values: [...before.values, ...now.values], found: [...before.found, ...now.found]};
};

/** Whether a reader found something in any text; only those texts are looked at. */
const anywhere = (
  condition: Extract<Leaf, {reader: string}>,
  {past, standing, look: trace}: Facts,
  ever: boolean,
): boolean => {
  const asked = factsIn(condition);
  const has = (found: readonly string[]): boolean => found.some((fact) => asked.includes(fact));
  const now: string[] = [];
  for (const [address, reply] of standing) {
    if (has(reply.found) && answerOf(reply) !== undefined) now.push(address);
  }
  const before = ever
    ? [...past]
        .filter(([address, {found}]) => has(found) || now.includes(address))
        .map(([address]) => address)
    : [];
  const hits = new Set([...before, ...now]);
  for (const address of hits) trace?.(address);
  return hits.size > 0;
};

/** What a leaf about a reader asks for, each as `reader:fact`. */
export const factsIn = ({reader, finds}: Extract<Leaf, {reader: string}>): readonly string[] =>
  [finds].flat().map((fact) => `${reader}:${fact}`);

/** What a leaf makes of one value. */
const judge = (
  condition: Exclude<Leaf, {reader: string}>,
  value: Value,
  facts: Pick<Facts, 'inputs'>,
): Truth => {
  if ('given' in condition) return true;
  if ('count' in condition) {
    if (!isList(value)) return undefined;
    const {of} = condition;
    const counted = value.filter((code) => !of || of.includes(code)).length;
    return inRange([counted, counted], condition, facts);
  }
  if ('is' in condition) {
    return [value].flat().some((code) => among(code, condition.is));
  }
  return typeof value === 'number' ? inRange([value, value], condition, facts) : undefined;
};

const look = (id: string, facts: Facts, scope: Scope): string | undefined => {
  const place = facts.places.get(id);
  const address = place && addressOf(place, scope);
  if (address !== undefined) facts.look?.(address);
  return address;
};

const answerAt = (id: string, facts: Facts, scope: Scope): Value | undefined => {
  const address = look(id, facts, scope);
  return address === undefined ? undefined : answerOf(facts.standing.get(address));
};

const monthAt = (id: string, facts: Facts, scope: Scope): string => {
  if (id === 'now') return facts.now;
  const value = answerAt(id, facts, scope);
  return typeof value === 'string' ? value : '';
};

const among = (value: string | number | boolean, codes: unknown): boolean =>
  Array.isArray(codes) ? codes.includes(value) : value === codes;

interface Range {
  readonly atLeast?: Bound | undefined;
  readonly atMost?: Bound | undefined;
}

/** Known only if every value from the least to the most gives the same answer. */
export const inRange = (
  [least, most]: readonly [number, number],
  range: Range,
  facts: Pick<Facts, 'inputs'>,
): Truth => {
  const low = bound(range.atLeast, facts, -Infinity);
  const high = bound(range.atMost, facts, Infinity);
  if (least >= low && most <= high) return true;
  return most < low || least > high ? false : undefined;
};

const bound = (
  given: Bound | undefined,
  facts: Pick<Facts, 'inputs'>,
  otherwise: number,
): number => {
  if (given === undefined) return otherwise;
  if (typeof given === 'number') return given;
  const value = facts.inputs[given.input];
  return typeof value === 'number' ? value : NaN;
};
