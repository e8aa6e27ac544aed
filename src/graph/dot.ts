import type {CheckIn} from '../assessment/index.js';
import {placesOf} from '../dialog/index.js';
import {framesOf} from './frames.js';
import {frameOfInterrupt, routesOfInterrupt} from './interrupts.js';
import {line, paragraph, type Label} from './label.js';
import {EDGES, NODES, PAGE, QUIET} from './look.js';
import {routesOf} from './routes.js';
import {ownersIn} from './sections.js';
import type {Sketch} from './sketch.js';
import {all, digraph} from './statement.js';

/**
 * A script as a picture in the language of Graphviz: what is asked in which order and when, what is for which area, and
 * what interrupts. The same check-in gives the same bytes.
 *
 * @param language - That of the words; the first that it has, unless given one that it has.
 */
export const dot = (
  {script, texts, rules}: Pick<CheckIn, 'script' | 'texts' | 'rules'>,
  language?: string,
): string => {
  const words =
    language !== undefined && Object.hasOwn(texts, language)
      ? texts[language]
      : Object.values(texts)[0];
  const sketch: Sketch = {
    script,
    places: placesOf(script),
    texts: words,
    owners: ownersIn({rules}),
  };
  const name = `${script.id} ${script.version}`;
  const title = words ? `${words.title} (${name})` : name;
  return digraph(title, {...PAGE, label: legend(title)}, [
    all('node', NODES),
    all('edge', EDGES),
    ...framesOf(script.nodes, '', sketch),
    ...script.interrupts.flatMap((interrupt) => frameOfInterrupt(interrupt, sketch)),
    ...routesOf(script.nodes, '', sketch),
    ...script.interrupts.flatMap((interrupt) => routesOfInterrupt(interrupt, sketch)),
  ]);
};

const legend = (title: string): Label =>
  paragraph(
    line(title, {size: 18, isBold: true}),
    ...LEGEND.map((words) => line(words, {size: 11, colour: QUIET})),
  );

const LEGEND = [
  'Round corners: said. Square corners: asked. A stack: people or things are named. Two edges: help, or an end.',
  'Lines are followed from top to bottom, numbered ones in their order: the first that holds.',
  'Coloured frames: what the rules of one problem area rest on. Frames in them: what is asked about each one.',
  'Dashed lines: an answer that may raise an interrupt. Octagon: stops. Hexagon: pauses. Sheet: is noted.',
];
