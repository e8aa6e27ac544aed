import type {Leaf} from './condition.js';
import {idOf} from './place.js';
import type {Script} from './script.js';

/** The questions whose history some condition of a script reads; `any` if one reads what was ever typed anywhere. */
export interface Remembered {
  readonly ids: ReadonlySet<string>;
  readonly any: boolean;
}

const known = new WeakMap<Script, Remembered>();

/** Whether what was said at an address, and found in it, can ever decide anything: only that is remembered. */
export const isRemembered = (
  script: Script,
  address: string,
  found: readonly string[],
): boolean => {
  const {ids, any} = rememberedIn(script);
  return (any && found.length > 0) || (ids.size > 0 && ids.has(idOf(address)));
};

const rememberedIn = (script: Script): Remembered => {
  const before = known.get(script);
  if (before) return before;
  const ids = new Set<string>();
  let any = false;
  const collect = (data: unknown): void => {
    if (typeof data !== 'object' || data === null) return;
    if (isEver(data)) {
      const id = questionOf(data.ever);
      if (id === undefined) any = true;
      else ids.add(id);
    }
    Object.values(data).forEach(collect);
  };
  collect([script.nodes, script.interrupts]);
  known.set(script, {ids, any});
  return {ids, any};
};

const isEver = (data: object): data is {readonly ever: Leaf} => 'ever' in data;

/** The question that a leaf asks about; nothing if it asks about any text. */
export const questionOf = (leaf: Leaf): string | undefined =>
  'answer' in leaf
    ? leaf.answer
    : 'given' in leaf
      ? leaf.given
      : 'count' in leaf
        ? leaf.count
        : leaf.in;
