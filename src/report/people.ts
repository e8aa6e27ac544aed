import {circleBlocks} from './circle.js';
import {count, fill} from './fill.js';
import {kindOf, nameOf, prefixOf} from './naming.js';
import type {Section} from './report.js';
import {rowsAt} from './rows.js';
import {answersBlock, paragraph, section} from './section.js';
import type {Source} from './source.js';

/** The people whom the answers name: the closeness circle, and for each every answer about them, in its order. */
export const people = (source: Source): Section => {
  const {contents, words, withheld} = source;
  const named = contents.items.filter(({id}) => !withheld.has(id));
  const blocks = [
    ...(contents.items.length === 0 ? [paragraph(fill(words.people.none), 'quiet')] : []),
    ...circleBlocks(source),
    ...(withheld.size > 0 ? [paragraph(count(words.people.withheld, withheld.size))] : []),
  ];
  return section('people', words.sections.people, blocks, {
    sections: named.map(({id}): Section => personSection(source, id)),
  });
};

/** What is kept folded, also in print: whom the person may not be safe with, and all that was said about them. */
export const withheldPeople = (source: Source): readonly Section[] => {
  const {contents, words, withheld, isFearful, guide} = source;
  if (!isFearful) return [];
  const {outline} = guide ?? {};
  const stages = contents.answers
    .map(({linkId}) => linkId)
    .filter((linkId) => outline?.stage.some((id) => linkId.endsWith(`/${id}`) || linkId === id));
  const blocks = [
    paragraph(fill(words.withheld.why), 'strong'),
    ...contents.items
      .filter(({id}) => withheld.has(id))
      .flatMap(({id}) => [
        paragraph([
          ...nameOf(source, id),
          ...fill(': '),
          ...nameOf(source, id, true),
          ...(kindOf(source, id).length > 0 ? [...fill(', '), ...kindOf(source, id)] : []),
        ]),
        ...answersBlock('', rowsAt(source, about(source, id), {isOpen: true})),
      ]),
    ...answersBlock(words.withheld.stage, rowsAt(source, stages, {isOpen: true})),
  ];
  return [section('withheld', words.sections.withheld, blocks, {fold: 'private'})];
};

const personSection = (source: Source, item: string): Section => {
  const {words} = source;
  const own = about(source, item);
  const kind = kindOf(source, item);
  const many = count(words.people.count, own.length);
  return section('people', '', answersBlock('', rowsAt(source, own)), {
    id: `people-${source.contents.items.findIndex(({id}) => id === item) + 1}`,
    item,
    heading: nameOf(source, item),
    summary: kind.length > 0 ? [...kind, ...fill(', '), ...many] : many,
    fold: 'folded',
  });
};

/** Every question about somebody that has an answer or was passed over, in the order in which they came. */
const about = ({contents}: Source, item: string): readonly string[] => {
  const list = contents.items.find(({id}) => id === item)?.list ?? '';
  return contents.answers
    .map(({linkId}) => linkId)
    .filter((linkId) => prefixOf(linkId).startsWith(`${list}/${item}/`));
};
