import type {Area} from '../assessment/index.js';
import {asks, type Interrupt} from '../dialog/index.js';
import {conditionInWords} from './condition-words.js';
import {framesOf} from './frames.js';
import {label, line, lines, paragraph, type Label} from './label.js';
import {alarmOf, RAISES} from './look.js';
import {questionsIn} from './reads.js';
import {routeInto, routesOf} from './routes.js';
import {signName, type Sketch} from './sketch.js';
import {cluster, edge, node} from './statement.js';

/** An interrupt in a frame of its own: what raises it, and what it says and asks. */
export const frameOfInterrupt = (interrupt: Interrupt, sketch: Sketch): readonly string[] => {
  const {id, action, when, nodes = []} = interrupt;
  const {frame, sign} = alarmOf(action);
  const words = `as soon as ${conditionInWords(when, sketch)}`;
  const raised = label(...lines(words, WIDE).map((part) => line(part)));
  return cluster(`interrupt:${id}`, {...frame, label: titleOf(interrupt)}, [
    node(signName(id), {...sign, label: raised}),
    ...framesOf(nodes, id, {...sketch, owners: NOBODY}),
  ]);
};

/** The routes in an interrupt, and dashed edges from the questions whose answers raise it. */
export const routesOfInterrupt = (
  {id, when, nodes = []}: Interrupt,
  sketch: Sketch,
): readonly string[] => [
  ...questionsIn(when)
    .filter((question) => isAsked(question, sketch))
    .map((question) => edge(question, signName(id), RAISES)),
  ...routeInto(signName(id), nodes, id),
  ...routesOf(nodes, id, sketch),
];

/** The letters in a line of a condition. */
const WIDE = 30;
const NOBODY = new Map<string, Area>();

const titleOf = ({id, action, of}: Interrupt): Label => {
  const each = of === undefined ? '' : `, for each of ${of}`;
  return paragraph(
    line(`${action.toUpperCase()} ${id}${each}`, {size: 13, isBold: true}),
    line(CONSEQUENCES[action], {size: 10}),
  );
};

const CONSEQUENCES = {
  stop: 'The conversation ends with this.',
  pause: 'Comes first, then back to where it was.',
  note: 'Noted for the clinic; nothing is said.',
};

const isAsked = (question: string, {places}: Sketch): boolean => {
  const place = places.get(question);
  return place !== undefined && asks(place.node);
};
