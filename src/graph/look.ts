import type {Area} from '../assessment/index.js';
import type {Interrupt, Node} from '../dialog/index.js';
import type {Attributes} from './statement.js';

/** Letters are measured by a wide face, so that they fit into their boxes in whatever face they are drawn. */
const FACE = 'Verdana';
const INK = '#1f2328';

/** Quieter letters and lines. */
export const QUIET = '#57606a';
/** Help, and what leads to it. */
export const ALARM = '#8a1c12';

/** The whole picture. */
export const PAGE: Attributes = {
  bgcolor: 'white',
  fontname: FACE,
  fontsize: 13,
  fontcolor: INK,
  labelloc: 't',
  labeljust: 'l',
  compound: 'true',
  newrank: 'true',
  rankdir: 'TB',
  nodesep: 0.3,
  ranksep: 0.35,
  pad: 0.3,
};

/** Every node, unless it says otherwise. */
export const NODES: Attributes = {
  shape: 'box',
  style: 'filled',
  fillcolor: 'white',
  color: QUIET,
  fontname: FACE,
  fontsize: 12,
  fontcolor: INK,
  margin: '0.14,0.07',
  height: 0.3,
};

/** Every edge, unless it says otherwise. */
export const EDGES: Attributes = {
  color: QUIET,
  fontname: FACE,
  fontsize: 11,
  fontcolor: INK,
  arrowsize: 0.8,
};

/** A question that is asked here but stands elsewhere. */
export const REFERENCE: Attributes = {style: 'dashed,filled', fontcolor: QUIET};

/** What is said is round, what is asked has corners, a list is a stack, help and ends have two edges. */
export const lookOf = (node: Exclude<Node, {readonly kind: 'each'}>): Attributes => {
  if (node.kind === 'items') return {shape: 'box3d'};
  if (node.kind === 'leave' || node.kind === 'fork') return {shape: 'plain', style: ''};
  if (node.kind === 'end') return {fillcolor: '#e4e7eb', color: INK, peripheries: 2};
  if (node.kind !== 'say') return {};
  return node.help === undefined
    ? {style: 'rounded,filled'}
    : {style: 'rounded,filled', fillcolor: '#fde8e6', color: ALARM, peripheries: 2, penwidth: 2};
};

/** A route to help or to an end: a heavier line with a head of its own. */
export const leadsTo = (node: Node | undefined): Attributes => {
  if (node?.kind === 'end') return {color: INK, penwidth: 2, arrowhead: 'box'};
  return node?.kind === 'say' && node.help !== undefined
    ? {color: ALARM, penwidth: 2.5, arrowhead: 'normalnormal'}
    : {};
};

/** On to the next node: straight down. */
export const ONWARD: Attributes = {weight: 20};

/** From an answer to the interrupt that it may raise. */
export const RAISES: Attributes = {
  weight: 0,
  style: 'dashed',
  color: ALARM,
  penwidth: 1.3,
  arrowhead: 'vee',
};

/** The frame around what is asked about each item. */
export const EACH: Attributes = {style: 'filled', fillcolor: '#ffffffb0', color: QUIET, margin: 16};

/** The frame around what is for one area. */
export const frameOf = (area: Area): Attributes => ({
  ...TINTS[area],
  style: 'filled',
  penwidth: 1.5,
});

/** The frame of an interrupt, and the shape of what raises it: an octagon stops, a hexagon pauses, a note is a note. */
export const alarmOf = (
  action: Interrupt['action'],
): {readonly frame: Attributes; readonly sign: Attributes} => ALARMS[action];

const TINTS: Readonly<Record<Area, Attributes>> = {
  grief: {fillcolor: '#e3ecf7', color: '#2f5d8c'},
  'role-dispute': {fillcolor: '#fbeadb', color: '#94551c'},
  'role-transition': {fillcolor: '#e4f2e4', color: '#3a6f3c'},
  'interpersonal-deficits': {fillcolor: '#efe6f5', color: '#6a4588'},
};

const alarm = (
  fillcolor: string,
  color: string,
  style: string,
  sign: Attributes,
): {readonly frame: Attributes; readonly sign: Attributes} => ({
  frame: {style: `${style},filled`, fillcolor, color, penwidth: 2},
  sign: {...sign, color, penwidth: 2},
});

const ALARMS = {
  stop: alarm('#fdf0ee', ALARM, 'bold', {shape: 'octagon', margin: '0.02,0'}),
  pause: alarm('#fff6df', '#8a5a00', 'solid', {shape: 'hexagon', margin: '0,0.02'}),
  note: alarm('#f1f3f5', QUIET, 'dashed', {shape: 'note'}),
};
