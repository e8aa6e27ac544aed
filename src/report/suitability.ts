import type {Block} from './block.js';
import {fill} from './fill.js';
import type {Section} from './report.js';
import {rowsAt} from './rows.js';
import {answersBlock, paragraph, section} from './section.js';
import type {Source} from './source.js';

/** What may speak against usual treatment or is wished for besides; it refuses nobody. */
export const suitability = (source: Source): Section => {
  const {contents, words, guide, answers} = source;
  const ids = (guide?.outline.limits ?? []).filter(
    (id) => answers.has(id) || contents.notAsked.includes(id),
  );
  const groups = (['yes', 'unknown', 'no'] as const).flatMap((holds): readonly Block[] => {
    const own = contents.suitability.filter((one) => heldIn(one) === holds);
    const items = own.map(({rule}) => {
      const meaning = guide?.suitability[rule];
      return meaning === undefined ? fill('{rule}', {rule}) : fill(meaning);
    });
    return items.length > 0 ? [{kind: 'list', heading: fill(words.suitability[holds]), items}] : [];
  });
  const basis = contents.suitability.flatMap((one) => [...one.basis, ...one.declined]);
  const shown = [...new Set([...ids, ...basis])];
  return section('suitability', words.sections.suitability, [
    ...groups,
    ...answersBlock('', rowsAt(source, shown)),
    paragraph(fill(words.suitability.care), 'quiet'),
  ]);
};

/**
 * What was asked in one place and not in the other (in its turn, or at once because of what was typed) was asked about:
 * without that, "not known" would stand where the person said that it is not so.
 */
const heldIn = ({holds, basis, declined}: Suitability): 'yes' | 'no' | 'unknown' =>
  holds === 'unknown' && basis.length > 0 && declined.length === 0 ? 'no' : holds;

type Suitability = Source['contents']['suitability'][number];
