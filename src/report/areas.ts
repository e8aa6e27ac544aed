import {AREAS, type Area} from '../assessment/index.js';
import {areaSection} from './area.js';
import {fill} from './fill.js';
import type {Section} from './report.js';
import {paragraph, section} from './section.js';
import type {Source} from './source.js';
import type {Block} from './block.js';

/** The areas in the order in which they are shown: what leads, what may, then by rating; as in manuals without ratings. */
export const areasInOrder = ({contents: {areas, ranking}}: Source): readonly Area[] => {
  const {lead, further, eligible = []} = ranking ?? {};
  const first = [lead, further, ...eligible].filter((area) => area !== undefined);
  const rest = areas.toSorted((a, b) => (b.rating ?? -1) - (a.rating ?? -1));
  return [...new Set([...first, ...rest.map(({area}) => area), ...AREAS])];
};

/** Possible areas to discuss, the suggested one first; with ratings off, what was collected for each. */
export const areas = (source: Source): Section => {
  const {words, contents} = source;
  const isRated = isRatedIn(source);
  const heading = isRated ? words.sections.areas : words.sections.unrated;
  const isKnown = contents.areas.length > 0 || source.guide !== null;
  return section('areas', heading, rankingBlocks(source), {
    sections: isKnown ? areasInOrder(source).map((area) => areaSection(source, area)) : [],
  });
};

/** Whether the result rates its areas. */
export const isRatedIn = ({contents: {areas, ranking}}: Source): boolean =>
  ranking !== null &&
  ranking.outcome !== 'not-rated' &&
  areas.some(({state}) => state !== 'not-rated');

const rankingBlocks = ({contents: {ranking}, words}: Source): readonly Block[] => {
  const {ranking: own, areas} = words;
  if (ranking === null) return [paragraph(fill(own.unreadable))];
  const {outcome, lead, further, by = 'rating', tie, pick} = ranking;
  const picked = pick === undefined ? [] : [paragraph(fill(own.pick, {area: fill(areas[pick])}))];
  if (outcome !== 'lead' || lead === undefined)
    return [
      paragraph(fill(own[outcome === 'lead' ? 'no-clear-focus' : outcome]), 'strong'),
      ...picked,
    ];
  const why = [fill(own.by[by]), ...(tie ? [fill(own.tie)] : [])];
  return [
    paragraph(fill(own.lead, {area: fill(areas[lead]), why: why.flatMap(spaced)}), 'strong'),
    ...(further === undefined ? [] : [paragraph(fill(own.further, {area: fill(areas[further])}))]),
    ...picked,
    paragraph(fill(own.human), 'quiet'),
  ];
};

const spaced = (one: ReturnType<typeof fill>, index: number): ReturnType<typeof fill> =>
  index === 0 ? one : [{kind: 'fixed', text: ' '}, ...one];
