import type {Leaf} from './condition.js';
import type {Script} from './script.js';

const known = new WeakMap<Script, readonly Leaf[]>();

/** What a script asks of everything that was ever said: only what answers it is remembered. */
export const everIn = (script: Script): readonly Leaf[] => {
  const before = known.get(script);
  if (before) return before;
  const leaves: Leaf[] = [];
  const collect = (data: unknown): void => {
    if (typeof data !== 'object' || data === null) return;
    if (isEver(data)) leaves.push(data.ever);
    Object.values(data).forEach(collect);
  };
  collect([script.nodes, script.interrupts]);
  known.set(script, leaves);
  return leaves;
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
