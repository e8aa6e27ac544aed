import {idOf, isList, type Value} from '../dialog/index.js';
import type {AnswerRow, Standing} from './block.js';
import type {ReadAnswer} from './contents.js';
import {data, fill} from './fill.js';
import {monthIn} from './moments.js';
import {askedAt, nameOf, said} from './naming.js';
import type {Words} from './run.js';
import type {Source} from './source.js';

/** How a row is told. */
interface Telling {
  /** Also what is kept folded elsewhere. */
  readonly isOpen?: boolean;
}

/** One question and what stands there; one that the result has no answer to was not asked. */
export const rowAt = (
  source: Source,
  linkId: string,
  {isOpen = false}: Telling = {},
): AnswerRow => {
  const answer = source.answers.get(linkId);
  const standing: Standing = answer?.state ?? 'not-asked';
  const asked = askedAt(source, linkId, isOpen);
  const {guide, isFearful, words} = source;
  if (isFearful && !isOpen && guide?.outline.stage.includes(idOf(linkId)) && answer?.value)
    return {linkId, asked, standing, said: [fill(words.techniques.stage)]};
  const all = answer?.value === undefined ? [] : valuesIn(source, answer.value, isOpen);
  return {linkId, asked, standing, said: standingIn(source, standing, all)};
};

/** Several of them. */
export const rowsAt = (
  source: Source,
  linkIds: readonly string[],
  telling?: Telling,
): readonly AnswerRow[] => linkIds.map((linkId) => rowAt(source, linkId, telling));

/** What was answered, or how it stands without; an answer of nothing is said as nothing. */
const standingIn = (
  {words}: Source,
  standing: Standing,
  all: readonly Words[],
): readonly Words[] => {
  if (standing !== 'answered' && standing !== 'same') return [fill(words.standing[standing])];
  const answered = all.length > 0 ? all : [fill(words.nothing)];
  return standing === 'same'
    ? answered.map((one) => fill(words.standing.same, {said: one}))
    : answered;
};

/** An answer in words, one for each choice or name. */
const valuesIn = (
  source: Source,
  value: NonNullable<ReadAnswer['value']>,
  isOpen: boolean,
): readonly Words[] => {
  switch (value.type) {
    case 'code':
    case 'text':
      return [said(source, value.text)];
    case 'codes':
      return value.codes.map(({text}) => said(source, text));
    case 'items':
      return value.items.map(({id, name}) =>
        source.withheld.has(id) && !isOpen ? nameOf(source, id) : said(source, name),
      );
    case 'number':
      return [[data(value.number)]];
    case 'month':
      return [monthIn(source.words, value.month)];
  }
};

/** An answer that is no answer of the result: one said before, or one that would have changed a rating. */
export const wordsFor = (
  source: Source,
  linkId: string,
  value: Value | undefined,
): readonly Words[] => {
  const {texts, places, words} = source;
  const id = idOf(linkId);
  const node = places.get(id)?.node;
  const label = (code: string): Words => {
    const text = texts?.nodes[id]?.options?.[code];
    return text === undefined ? nameOf(source, code) : said(source, text);
  };
  if (value === undefined) return [fill(words.flip.noAnswer)];
  if (isList(value)) return value.length > 0 ? value.map(label) : [fill(words.nothing)];
  if (typeof value === 'number') return [[data(value)]];
  if (node?.kind === 'choice') return [label(value)];
  return [node?.kind === 'month' ? monthIn(words, value) : said(source, value)];
};
