import {listAt} from '../place.js';
import type {Block, Node} from '../script.js';
import {indexIn} from '../walk.js';
import type {Auditing} from './auditing.js';
import {circleIn} from './circle.js';
import {nodeProblems} from './nodes.js';

/** What a block must come to: the conversation ends in the main one and in one that stops, the others may run out. */
type Kind = 'main' | 'each' | 'stop' | 'pause' | 'note';

/** What cannot be reached in a block, what ends too soon, and what goes round in a circle. */
export const blockProblems = (
  about: Auditing,
  block: Block,
  path: string,
  lists: readonly string[],
  kind: Kind,
): void => {
  const isWhole = kind === 'main' || kind === 'stop';
  block.forEach((node, index) => {
    const here = `${path}[${index}]`;
    nodeProblems(about, node, block, here, lists);
    if (typeof node === 'string') return;
    if (node.kind === 'each') {
      const inner = [...lists, listAt(about.places, node.of)];
      blockProblems(about, node.nodes, `${here}.nodes`, inner, kind === 'main' ? 'each' : kind);
    }
    if (node.kind === 'leave' && isWhole) {
      about.report(
        'dead-end',
        here,
        `"${node.id}" leaves the conversation itself.`,
        'Use a node of kind "end".',
      );
    }
  });
  const ways = block.map((node, index) => leadsTo(node, index, block));
  const reached = new Set<number>();
  const reach = (index: number): void => {
    if (index < 0 || index >= block.length || reached.has(index)) return;
    reached.add(index);
    ways[index]?.forEach(reach);
  };
  reach(0);
  block.forEach((node, index) => {
    const name = idIn(node);
    if (!reached.has(index)) {
      about.report(
        'unreachable',
        `${path}[${index}]`,
        `Nothing leads to "${name}".`,
        'Add a route to it, or take it out.',
      );
    } else if (isWhole && ways[index]?.includes(block.length)) {
      about.report(
        'dead-end',
        `${path}[${index}]`,
        `The conversation stops short after "${name}".`,
        'Let it lead to a node of kind "end".',
      );
    }
  });
  const circle = circleIn(ways);
  if (circle) {
    about.report(
      'cycle',
      `${path}[${circle[0] ?? 0}].next`,
      `The conversation can go round in a circle: ${circle.map((index) => idIn(block[index] ?? '')).join(' → ')}.`,
      'Take out the route that goes back; to ask about several items use a node of kind "each".',
    );
  }
};

const idIn = (node: Node | string): string => (typeof node === 'string' ? node : node.id);

/** The indexes that a node can lead to; the length of the block stands for leaving it by running out. */
const leadsTo = (node: Node | string, index: number, block: Block): readonly number[] => {
  if (typeof node === 'string') return [index + 1];
  if (node.kind === 'end' || node.kind === 'leave') return [];
  const routes = node.next ?? [];
  const sure = routes.findIndex(({when}) => !when);
  const targets = routes.map(({to}) => indexIn(block, to)).filter((to) => to >= 0);
  return sure >= 0 ? targets.slice(0, sure + 1) : [...targets, index + 1];
};
