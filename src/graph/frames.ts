import type {Area} from '../assessment/index.js';
import type {Block, Each, Node} from '../dialog/index.js';
import {label, line, paragraph, type Label} from './label.js';
import {EACH, frameOf, lookOf, QUIET, REFERENCE} from './look.js';
import {nodeLabel} from './node-label.js';
import {sectionsOf} from './sections.js';
import {frameName, referenceName, type Sketch} from './sketch.js';
import {cluster, node as statement} from './statement.js';

/** The nodes of a block, framed by area and by what is gone through. */
export const framesOf = (block: Block, owner: string, sketch: Sketch): readonly string[] =>
  sectionsOf(block, sketch.owners).flatMap(({area, nodes}) => {
    // What is framed as one area's is not framed again inside.
    const inside = area === undefined ? sketch : {...sketch, owners: NOBODY};
    const drawn = nodes.flatMap((node) => nodeOf(node, owner, inside));
    return area === undefined ? drawn : cluster(`area:${area}:${owner}`, titled(area), drawn);
  });

const NOBODY = new Map<string, Area>();

const titled = (area: Area): Parameters<typeof cluster>[1] => ({
  ...frameOf(area),
  label: label(line(nameOf(area), {size: 15, isBold: true})),
});

/** `role-dispute` as "Role dispute". */
const nameOf = (area: Area): string =>
  area.charAt(0).toUpperCase() + area.slice(1).replaceAll('-', ' ');

const nodeOf = (node: Node | string, owner: string, sketch: Sketch): readonly string[] => {
  if (typeof node === 'string') {
    const attributes = {
      ...REFERENCE,
      label: label(line(`${node} (unless asked before)`, {size: 10})),
    };
    return [statement(referenceName(owner, node), attributes)];
  }
  if (node.kind === 'each') {
    const attributes = {...EACH, label: eachTitle(node, sketch)};
    return cluster(frameName(node), attributes, framesOf(node.nodes, node.id, sketch));
  }
  const text = sketch.texts?.nodes[node.id];
  return [statement(node.id, {...lookOf(node), label: nodeLabel(node, text)})];
};

const eachTitle = ({id, of}: Each, {places}: Sketch): Label => {
  const listed = places.get(of)?.node.kind === 'several' ? 'answer chosen' : 'one named';
  const title = line(`For each ${listed} at ${of}`, {isBold: true});
  return paragraph(title, line(id, {size: 10, colour: QUIET}));
};
