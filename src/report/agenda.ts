import type {Section} from './report.js';
import {rowsAt} from './rows.js';
import {answersBlock, paragraph, section} from './section.js';
import type {Source} from './source.js';
import {fill} from './fill.js';

/** What the person hopes for and wants, as typed; of another script, what they picked. */
export const agenda = (source: Source): Section => {
  const {guide, rules, answers, contents, words} = source;
  const ids = guide?.outline.agenda ?? (rules ? [rules.ranking.pick.answer] : []);
  const shown = ids.filter((id) => answers.has(id) || contents.notAsked.includes(id));
  return section(
    'agenda',
    words.sections.agenda,
    shown.length > 0
      ? answersBlock('', rowsAt(source, shown))
      : [paragraph(fill(words.standing['not-asked']), 'quiet')],
  );
};
