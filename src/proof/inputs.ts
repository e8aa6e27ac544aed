import {
  meets,
  type Condition,
  type Facts,
  type Input,
  type Script,
  type Truth,
} from '../dialog/index.js';
import {plain, type Answer, type Setting} from './answer.js';
import type {Asked} from './conditions.js';

/** Where the diagram holds what the page settled. */
export const inputAddress = (input: string): string => `input:${input}`;

/** What a condition on an input makes of a value. */
export const inputTruth = (
  condition: Extract<Condition, {input: string}>,
  value: Setting | undefined,
  inputs: Facts['inputs'],
): Truth => {
  if (value === undefined) return undefined;
  if ('is' in condition) return [condition.is].flat().includes(value);
  if (typeof value !== 'number') return undefined;
  const {input, ...range} = condition;
  return meets({answer: input, ...range}, {values: [value], found: []}, {inputs});
};

/** What the page may settle: what is taken to be as it is unless set, and what is gone through. */
export interface Settled {
  readonly inputs: Readonly<Record<string, Setting>>;
  readonly held: Readonly<Record<string, Setting>>;
}

/** Inputs that serve as a bound are held as they are: every number would be a check-in of its own. */
export const settledOf = (
  {inputs}: Script,
  asked: readonly Asked[],
  always: readonly string[],
): Settled => {
  const bounds = new Set(
    asked.flatMap(({leaf}) =>
      'atLeast' in leaf || 'atMost' in leaf
        ? [leaf.atLeast, leaf.atMost].flatMap((bound) =>
            typeof bound === 'object' ? [bound.input] : [],
          )
        : [],
    ),
  );
  const held = inputs.filter(({id}) => bounds.has(id) || always.includes(id));
  return {
    inputs: Object.fromEntries(inputs.map((input) => [input.id, input.default])),
    held: Object.fromEntries(held.map((input) => [input.id, input.default])),
  };
};

/** Every value of the other inputs that some condition can tell apart. */
export const inputAnswers = (
  {inputs}: Script,
  asked: readonly Asked[],
  {held}: Settled,
): readonly (readonly [string, readonly Answer[]])[] =>
  inputs.flatMap((input) => {
    const conditions = asked.flatMap(({leaf}) =>
      'input' in leaf && leaf.input === input.id ? [leaf] : [],
    );
    if (input.id in held || conditions.length === 0) return [];
    const known = new Map<string, Answer>();
    for (const value of settings(input, conditions)) {
      const key = conditions.map((one) => String(inputTruth(one, value, {}))).join();
      if (!known.has(key)) known.set(key, {...plain(String(value)), setting: value});
    }
    return [[input.id, [...known.values()]] as const];
  });

const settings = (
  {default: given, among}: Input,
  conditions: readonly Asked['leaf'][],
): readonly Setting[] => {
  if (typeof given === 'boolean') return [given, !given];
  if (among) return [given, ...among];
  const asked = conditions.flatMap((one) => ('is' in one ? [one.is].flat() : []));
  if (typeof given === 'string')
    return [given, ...asked.filter((code) => typeof code === 'string'), 'other'];
  const bounds = conditions.flatMap((one) =>
    'atLeast' in one || 'atMost' in one ? [one.atLeast, one.atMost] : [],
  );
  const numbers = [...asked, ...bounds].filter((one) => typeof one === 'number');
  return [given, ...numbers.flatMap((one) => [one - 1, one, one + 1])];
};
