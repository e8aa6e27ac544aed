import type {Block, CircleView, Placement} from './block.js';
import {fill} from './fill.js';
import {nameOf} from './naming.js';
import {rowAt} from './rows.js';
import type {Words} from './run.js';
import type {Source} from './source.js';

const VIEWS = ['now', 'before', 'wished'] as const;
const RINGS = ['inner', 'middle', 'outer', 'none'] as const;

/** The closeness circle as data: who stands where now, and before and as wished where that was asked. */
export const circleBlocks = (source: Source): readonly Block[] => {
  const {guide, words} = source;
  const rings = guide?.outline.rings;
  const views = VIEWS.flatMap((view): readonly CircleView[] => {
    const question = rings?.[view] ?? '';
    const placements = placementsIn(source, question);
    return placements.length > 0 ? [{question, heading: fill(words.people[view]), placements}] : [];
  });
  if (views.length === 0) return [];
  return [
    {
      kind: 'circle',
      caption: fill(words.people.caption),
      columns: [fill(words.people.who), ...views.map(({heading}) => heading)],
      views,
    },
  ];
};

const placementsIn = (source: Source, question: string): readonly Placement[] => {
  const {contents, answers, words} = source;
  return contents.items.flatMap(({id, list}): readonly Placement[] => {
    const linkId = `${list}/${id}/${question}`;
    const answer = answers.get(linkId);
    if (!answer) return [];
    const row = rowAt(source, linkId);
    const code = answer.value?.type === 'code' ? answer.value.code : '';
    const ring = RINGS.find((one) => one === code) ?? null;
    const place = row.said.flat();
    const inWords =
      ring === null
        ? place
        : [...place, ...fill(' ({ring})', {ring: fill(words.people.rings[ring])})];
    return [{item: id, label: nameOf(source, id), ring, standing: row.standing, words: inWords}];
  });
};

/** One row for each person, with a cell for each view. */
export const circleRows = (views: readonly CircleView[]): readonly (readonly Words[])[] => {
  const items = [...new Set(views.flatMap(({placements}) => placements.map(({item}) => item)))];
  return items.map((item) => {
    const own = views.map(({placements}) => placements.find((one) => one.item === item));
    const label = own.find((one) => one !== undefined)?.label ?? [];
    return [label, ...own.map((one) => one?.words ?? [])];
  });
};
