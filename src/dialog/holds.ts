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
  if ('all' in condition) return every(condition.all, facts, scope);
  if ('any' in condition) return negate(every(condition.any, facts, scope, true));
  if ('not' in condition) return negate(holds(condition.not, facts, scope));
  if ('named' in condition) {
    const meant = facts.names[condition.named];
    return meant && holds(meant, facts, scope);
  }
  if ('listed' in condition) {
    const items = answerAt(condition.listed, facts, scope);
    const item = scope[listAt(facts.places, condition.listed)];
    return isList(items) && item !== undefined ? items.includes(item) : undefined;
  }
  if ('ever' in condition) return everHeld(condition.ever, facts, scope);
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

const negate = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/** Looks at every part, also when the outcome is known early, so that a trace is whole. */
const every = (
  parts: readonly Condition[],
  facts: Facts,
  scope: Scope,
  inverted = false,
): Truth => {
  let whole: Truth = true;
  for (const part of parts) {
    const truth = inverted ? negate(holds(part, facts, scope)) : holds(part, facts, scope);
    if (truth === false) whole = false;
    else if (truth === undefined && whole) whole = undefined;
  }
  return whole;
};

const someItem = (question: string, meets: Condition, facts: Facts, scope: Scope): Truth => {
  const items = answerAt(question, facts, scope);
  if (!isList(items)) return undefined;
  const list = listAt(facts.places, question);
  let any: Truth = false;
  for (const item of items) {
    const truth = holds(meets, facts, {...scope, [list]: item});
    if (truth) any = true;
    else if (truth === undefined && any === false) any = undefined;
  }
  return any;
};

const leaf = (condition: Leaf, facts: Facts, scope: Scope): Truth => {
  if ('reader' in condition) return heard(condition, facts, scope);
  if ('given' in condition)
    return answerAt(condition.given, facts, scope) === undefined ? undefined : true;
  if ('count' in condition) {
    const chosen = answerAt(condition.count, facts, scope);
    return chosen === undefined ? undefined : judge(condition, chosen, facts);
  }
  const value = answerAt(condition.answer, facts, scope);
  return value === undefined ? undefined : judge(condition, value, facts);
};

/** What a leaf makes of one value. */
const judge = (condition: Exclude<Leaf, {reader: string}>, value: Value, facts: Facts): Truth => {
  if ('given' in condition) return true;
  if ('count' in condition) {
    if (!isList(value)) return undefined;
    const {of} = condition;
    const counted = value.filter((code) => !of || of.includes(code)).length;
    return inRange([counted, counted], condition, facts);
  }
  if ('is' in condition) {
    return isList(value)
      ? value.some((code) => among(code, condition.is))
      : among(value, condition.is);
  }
  return typeof value === 'number' ? inRange([value, value], condition, facts) : undefined;
};

const heard = (
  {reader, finds, in: id}: {reader: string; finds: string; in?: string | undefined},
  facts: Facts,
  scope: Scope,
): Truth => {
  const fact = `${reader}:${finds}`;
  if (id !== undefined) {
    const address = look(id, facts, scope);
    const reply = address === undefined ? undefined : facts.standing.get(address);
    return answerOf(reply) === undefined ? undefined : reply?.found.includes(fact);
  }
  let found = false;
  for (const [address, reply] of facts.standing) {
    if (answerOf(reply) === undefined || !reply.found.includes(fact)) continue;
    facts.look?.(address);
    found = true;
  }
  return found;
};

const everHeld = (condition: Leaf, facts: Facts, scope: Scope): Truth => {
  if ('reader' in condition) {
    const fact = `${condition.reader}:${condition.finds}`;
    const only = condition.in === undefined ? undefined : look(condition.in, facts, scope);
    let found = false;
    for (const [address, past] of facts.past) {
      if ((only !== undefined && address !== only) || !past.found.includes(fact)) continue;
      facts.look?.(address);
      found = true;
    }
    return found;
  }
  const id = questionOf(condition);
  const address = id === undefined ? undefined : look(id, facts, scope);
  const past = address === undefined ? undefined : facts.past.get(address);
  if (!past || past.values.length === 0) return undefined;
  return past.values.some((value) => judge(condition, value, facts));
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
const inRange = ([least, most]: readonly [number, number], range: Range, facts: Facts): Truth => {
  const low = bound(range.atLeast, facts, -Infinity);
  const high = bound(range.atMost, facts, Infinity);
  if (least >= low && most <= high) return true;
  return most < low || least > high ? false : undefined;
};

const bound = (given: Bound | undefined, facts: Facts, otherwise: number): number => {
  if (given === undefined) return otherwise;
  if (typeof given === 'number') return given;
  const value = facts.inputs[given.input];
  return typeof value === 'number' ? value : NaN;
};
