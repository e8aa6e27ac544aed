import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Block} from '../../src/dialog/index.js';
import {orderOf} from '../../src/proof/order.js';
import {choice, end, leave, say, to} from '../support/script.js';

const name = (index: number): string => `n${index}`;

/** Blocks in which a node leads to the next and to some that come later, or ends. */
const blocks: fc.Arbitrary<Block> = fc
  .array(fc.record({kind: fc.constantFrom('choice', 'say', 'end', 'leave'), leap: fc.nat(4)}), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) =>
    all.map(({kind, leap}, index) => {
      const id = name(index);
      const target = index + 1 + leap;
      const next = target < all.length ? {next: [to(name(target), {answer: 'x', is: 'a'})]} : {};
      if (kind === 'end') return end(id);
      if (kind === 'leave') return leave(id);
      return kind === 'say' ? say(id, next) : choice(id, ['a', 'b'], next);
    }),
  );

/** Where a node leads, one step on. */
const after = (block: Block, index: number): readonly number[] => {
  const node = block[index];
  if (node === undefined || typeof node === 'string') return [];
  if (node.kind === 'end' || node.kind === 'leave') return [];
  const leaps = (node.next ?? []).map((route) => Number(route.to.slice(1)));
  return [...leaps, index + 1].filter((one) => one < block.length);
};

describe('the order in which a block is gone through', () => {
  it('comes to every node after all that lead to it', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        const order = orderOf(block);
        for (const [at, index] of order.entries())
          for (const next of after(block, index)) expect(order.indexOf(next)).to.be.above(at);
      }),
      {seed: 6},
    );
  });

  it('holds every node that something leads to, once, and no other', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        const reached = new Set([0]);
        for (const index of reached) for (const next of after(block, index)) reached.add(next);
        const order = orderOf(block);
        expect([...order].toSorted((a, b) => a - b)).to.deep.equal(
          [...reached].toSorted((a, b) => a - b),
        );
      }),
      {seed: 7},
    );
  });
});
