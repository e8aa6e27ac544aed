import type {Area} from '../assessment/index.js';
import type {AnswerRow, Block} from './block.js';
import {fill, joined} from './fill.js';
import {askedAt} from './naming.js';
import {ratingIn} from './rating.js';
import {rowsAt, wordsFor} from './rows.js';
import type {Source} from './source.js';

/** The smallest change after which an area would be rated otherwise, or that it is not known yet. */
export const flipBlocks = (source: Source, area: Area): readonly Block[] => {
  const {explanation, words} = source;
  const {flip} = words;
  if (explanation === 'pending' || explanation === 'unavailable')
    return [{kind: 'flip', state: explanation, words: fill(flip[explanation]), changes: []}];
  const nearest = explanation.flips.find((one) => one.area === area);
  if (!nearest || nearest.to === null)
    return [{kind: 'flip', state: 'none', words: fill(flip.none), changes: []}];
  const changes = nearest.changes.map(({address, from, to}) =>
    fill(flip.change, {
      asked: askedAt(source, address),
      to: joined(wordsFor(source, address, to)),
      from: joined(wordsFor(source, address, from)),
    }),
  );
  const rating = ratingIn(source, nearest.to);
  return [{kind: 'flip', state: 'known', words: fill(flip.known, {rating}), changes}];
};

/** What was skipped, held back or never asked, where an answer could have changed the rating. */
export const openRows = (source: Source, area: Area): readonly AnswerRow[] => {
  const {explanation} = source;
  if (typeof explanation === 'string') return [];
  const mattering = explanation.unanswered.filter(({matters}) => matters.includes(area));
  return rowsAt(
    source,
    mattering.map(({address}) => address),
  );
};
