import type {Area} from '../assessment/index.js';
import {idOf} from '../dialog/index.js';
import type {Block} from './block.js';
import {fill} from './fill.js';
import type {Technique} from './guide.js';
import {rowAt} from './rows.js';
import {paragraph} from './section.js';
import type {Source} from './source.js';

/**
 * What was collected that the usual ways of working in an area start from.
 *
 * Nothing that talks things over with the other is named where the person may not be safe with somebody
 * (docs/clinical-basis.md 4.1, S4).
 */
export const techniqueBlocks = (source: Source, area: Area): readonly Block[] => {
  const {guide, isFearful, words} = source;
  const all = guide?.techniques[area] ?? [];
  const shown = isFearful ? all.filter(({talksItOver}) => talksItOver !== true) : all;
  return [
    ...shown.map((technique) => techniqueBlock(source, technique)),
    ...(shown.length < all.length ? [paragraph(fill(words.techniques.withheld))] : []),
  ];
};

const techniqueBlock = (source: Source, {name, sources, from}: Technique): Block => {
  const {contents, words} = source;
  const collected = contents.answers.filter(({linkId}) => from.includes(idOf(linkId)));
  return {
    kind: 'technique',
    name: fill(words.techniques.heading, {name: fill(name)}),
    source: fill(words.techniques.source, {codes: sources.join(', ')}),
    rows: collected.map(({linkId}) => rowAt(source, linkId)),
  };
};
