import type {Area} from '../assessment/index.js';
import {idOf} from '../dialog/index.js';
import type {AnswerRow, Block} from './block.js';
import {fill, joined} from './fill.js';
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
  const named = isFearful ? all.filter(({talksItOver}) => talksItOver !== true) : all;
  const rows = named.map((one) => ({...one, rows: rowsFor(source, one)}));
  const empty = rows.filter(({rows}) => rows.length === 0);
  return [
    ...rows
      .filter(({rows}) => rows.length > 0)
      .map(({name, sources, rows}): Block => ({
        kind: 'technique',
        name: fill(words.techniques.heading, {name: fill(name)}),
        source: fill(words.techniques.source, {codes: sources.join(', ')}),
        rows,
      })),
    ...(empty.length > 0
      ? [
          paragraph(
            fill(words.techniques.nothing, {
              names: joined(
                empty.map(({name}) => fill(name)),
                '; ',
              ),
            }),
            'quiet',
          ),
        ]
      : []),
    ...(named.length < all.length ? [paragraph(fill(words.techniques.withheld))] : []),
  ];
};

const rowsFor = (source: Source, {from}: Technique): readonly AnswerRow[] =>
  source.contents.answers
    .filter(({linkId}) => from.includes(idOf(linkId)))
    .map(({linkId}) => rowAt(source, linkId));
