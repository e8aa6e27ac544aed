import type {Area} from '../assessment/index.js';
import type {CheckInResult} from '../result/index.js';
import type {Block} from './block.js';
import {clueBlocks} from './clues.js';
import {count, fill, joined} from './fill.js';
import {flipBlocks, openRows} from './flips.js';
import {ratingIn} from './rating.js';
import type {Section} from './report.js';
import type {Words} from './run.js';
import {answersBlock, paragraph, section} from './section.js';
import type {Source} from './source.js';
import {techniqueBlocks} from './techniques.js';

type Finding = CheckInResult['areas'][number];

/** One area: its rating in words, the evidence on each side, what would change it, and what was collected for it. */
export const areaSection = (source: Source, area: Area): Section => {
  const {contents, words} = source;
  const finding = contents.areas.find((one) => one.area === area);
  const blocks = [
    ...(finding ? findingBlocks(source, finding) : []),
    ...(finding?.rating === 0 ? [] : techniqueBlocks(source, area)),
  ];
  return section('areas', words.areas[area], blocks, {
    id: `areas-${area}`,
    area,
    summary: finding ? summaryOf(source, finding) : [],
    fold: contents.ranking?.lead === area ? 'open' : 'folded',
  });
};

const summaryOf = (source: Source, finding: Finding): Words => {
  const {words} = source;
  const state = stateWords(source, finding);
  if (finding.state === 'not-rated') return state;
  const many = finding.clues.filter(({holds}) => holds === 'yes').length;
  return count(words.clues.summary, many, {state});
};

const stateWords = (source: Source, {state, rating}: Finding): Words => {
  const {words} = source;
  if (rating !== null) return ratingIn(source, rating);
  return fill(words.state[state === 'declined' || state === 'not-rated' ? state : 'not-assessed']);
};

const findingBlocks = (source: Source, finding: Finding): readonly Block[] => {
  const {words} = source;
  const {rating, upTo, caps, state, area} = finding;
  if (state === 'not-rated') return [];
  const limits = [
    ...(upTo !== null && upTo > (rating ?? 0)
      ? [fill(words.upTo, {rating: ratingIn(source, upTo)})]
      : []),
    ...caps
      .filter(({atMost}) => atMost <= Math.max(rating ?? 0, upTo ?? 0))
      .map((cap) => capWords(source, cap)),
  ];
  return [
    ...(limits.length > 0 ? [paragraph(joined(limits, ' '))] : []),
    ...clueBlocks(source, finding),
    ...answersBlock(words.clues.open, openRows(source, area)),
    ...flipBlocks(source, area),
  ];
};

const capWords = (source: Source, {id, atMost, holds}: Finding['caps'][number]): Words => {
  const {guide, words} = source;
  const meaning = guide?.caps[id];
  return fill(words.caps[holds], {
    rating: ratingIn(source, atMost),
    why: meaning === undefined ? fill(`${words.caps.unnamed}.`, {id}) : fill(meaning),
  });
};
