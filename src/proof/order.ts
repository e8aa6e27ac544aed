import {indexIn, type Block} from '../dialog/index.js';

const known = new WeakMap<Block, readonly number[]>();

/** The indexes of a block in an order in which every node comes after all that lead to it. Without circles. */
export const orderOf = (block: Block): readonly number[] => {
  const before = known.get(block);
  if (before) return before;
  const found: number[] = [];
  const seen = new Set<number>();
  const visit = (index: number): void => {
    if (index < 0 || index >= block.length || seen.has(index)) return;
    seen.add(index);
    leadsTo(block, index).forEach(visit);
    found.unshift(index);
  };
  visit(0);
  known.set(block, found);
  return found;
};

const leadsTo = (block: Block, index: number): readonly number[] => {
  const node = block[index];
  if (typeof node === 'string') return [index + 1];
  if (node === undefined || node.kind === 'end' || node.kind === 'leave') return [];
  return [...(node.next ?? []).map(({to}) => indexIn(block, to)), index + 1];
};
