import type {Block} from './block.js';
import {fill} from './fill.js';
import {askedAt, script} from './naming.js';
import type {Section} from './report.js';
import {rowAt, rowsAt} from './rows.js';
import {answersBlock, paragraph, section} from './section.js';
import type {Source} from './source.js';
import type {CheckInResult} from '../result/index.js';

/** Mood and functioning: each number with what its ends mean, as they were labelled. */
export const functioning = (source: Source): Section => {
  const {contents, words, guide, answers} = source;
  const more = (guide?.outline.functioning ?? []).filter((id) => answers.has(id));
  const measured = (source.rules?.measures ?? []).flatMap(({items}) => items);
  const scores = contents.scores.map((score) => scoreBlock(source, score));
  const shown = [...new Set([...measured, ...more])].filter(
    (id) => answers.has(id) && !scores.some(({linkId}) => linkId === id),
  );
  return section('functioning', words.sections.functioning, [
    ...scores,
    ...answersBlock('', rowsAt(source, shown)),
    ...(contents.scores.length > 0 ? [paragraph(fill(words.score.own), 'quiet')] : []),
  ]);
};

const scoreBlock = (source: Source, score: CheckInResult['scores'][number]): Score => {
  const {words, rules, texts} = source;
  const {code, value, min, max, missing} = score;
  const items = rules?.measures.find(({id}) => id === code.code)?.items ?? [];
  const only = items.length === 1 ? items[0] : undefined;
  const ends = only === undefined ? undefined : texts?.nodes[only]?.ends;
  const [first] = missing;
  const standing = first === undefined ? [] : rowAt(source, first).said.flat();
  return {
    kind: 'score',
    code: code.code,
    linkId: only !== undefined && isThere(source, only, value) ? only : null,
    label: only === undefined ? fill('{code}', {code: code.code}) : askedAt(source, only),
    value,
    min,
    max,
    ends: ends ? [script(source, ends[0]), script(source, ends[1])] : null,
    words:
      value === null ? fill(words.score.none, {standing}) : fill(words.score.of, {value, min, max}),
  };
};

type Score = Extract<Block, {kind: 'score'}>;

/** Whether a score is what stands at its question: in one that was changed since it may not be. */
const isThere = ({answers}: Source, linkId: string, score: number | null): boolean => {
  const value = answers.get(linkId)?.value;
  return value?.type === 'number' && value.number === score;
};
