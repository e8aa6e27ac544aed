import type {Block, Each, Node, Route} from '../dialog/index.js';
import {conditionInWords} from './condition-words.js';
import {line, lines, tag} from './label.js';
import {leadsTo, ONWARD} from './look.js';
import {frameName, referenceName, type Sketch} from './sketch.js';
import {clusterName, edge, type Attributes} from './statement.js';

/** The letters in a line of a condition. */
const WIDE = 22;

/** The routes of a block and of the blocks in it, each node's in the order in which they are tried. */
export const routesOf = (block: Block, owner: string, sketch: Sketch): readonly string[] =>
  block.flatMap((node, index) => {
    const next = typeof node === 'object' && 'next' in node ? (node.next ?? []) : [];
    const inner = isEach(node) ? routesOf(node.nodes, node.id, sketch) : [];
    const written = next.flatMap((route, place) => {
      const to = block.find((other) => idOf(other) === route.to);
      return to === undefined ? [] : [between(node, to, owner, labelOf(next, place, to, sketch))];
    });
    const following = block[index + 1];
    const isOver = isLast(node) || next.some(({when}) => !when) || following === undefined;
    return [...inner, ...written, ...(isOver ? [] : [between(node, following, owner, ONWARD)])];
  });

/** An edge to the first node of a block. */
export const routeInto = (from: string, block: Block, owner: string): readonly string[] =>
  block
    .slice(0, 1)
    .map((node) => edge(from, entry(node, owner), {...ahead(node), ...markOf(node)}));

const between = (
  from: Node | string,
  to: Node | string,
  owner: string,
  attributes: Attributes,
): string =>
  edge(exit(from, owner), entry(to, owner), {
    ...attributes,
    ...(isEach(from) ? {ltail: clusterName(frameName(from))} : {}),
    ...ahead(to),
    ...markOf(to),
  });

/** An `each` is a frame, not a node: edges begin at its last node and end at its first, and are cut off at the frame. */
const exit = (node: Node | string, owner: string): string => {
  if (!isEach(node)) return nameOf(node, owner);
  const last = node.nodes.at(-1);
  return last === undefined ? node.id : exit(last, node.id);
};

const entry = (node: Node | string, owner: string): string => {
  if (!isEach(node)) return nameOf(node, owner);
  const [first] = node.nodes;
  return first === undefined ? node.id : entry(first, node.id);
};

const ahead = (node: Node | string): Attributes =>
  isEach(node) ? {lhead: clusterName(frameName(node))} : {};

const markOf = (node: Node | string): Attributes =>
  leadsTo(typeof node === 'string' ? undefined : node);

const labelOf = (
  routes: readonly Route[],
  place: number,
  to: Node | string,
  sketch: Sketch,
): Attributes => {
  const goal = typeof to === 'string' ? undefined : goalOf(to);
  const words = [
    ...(goal === undefined ? [] : [line(goal, {isBold: true})]),
    ...lines(whenOf(routes, place, sketch), WIDE).map((part) => line(part)),
  ];
  return words.every((part) => part === '') ? {} : {label: tag(...words)};
};

const goalOf = (to: Node): string | undefined => {
  if (to.kind === 'end') return 'to the end';
  return to.kind === 'say' && to.help !== undefined ? 'to help' : undefined;
};

/** When a route is taken; numbered where more than one is tried, since the first that holds is taken. */
const whenOf = (routes: readonly Route[], place: number, {script}: Sketch): string => {
  const when = routes[place]?.when;
  if (!when) return routes.length > 1 ? 'otherwise' : '';
  const words = conditionInWords(when, {script});
  return routes.filter((route) => route.when).length > 1 ? `${place + 1}. ${words}` : words;
};

const nameOf = (node: Node | string, owner: string): string =>
  typeof node === 'string' ? referenceName(owner, node) : node.id;

const idOf = (node: Node | string): string => (typeof node === 'string' ? node : node.id);

const isEach = (node: Node | string): node is Each =>
  typeof node === 'object' && node.kind === 'each';

const isLast = (node: Node | string): boolean =>
  typeof node === 'object' && (node.kind === 'end' || node.kind === 'leave');
