import {asks, idOf, type Entry} from '../dialog/index.js';
import type {AnswerRow, Block} from './block.js';
import type {ReadConcern} from './contents.js';
import {fill, joined, textOf} from './fill.js';
import {momentIn} from './moments.js';
import {askedAt, itemOf, kindOf, nameOf, said} from './naming.js';
import type {Section} from './report.js';
import {rowAt, rowsAt, wordsFor} from './rows.js';
import type {Words} from './run.js';
import {answersBlock, paragraph, section} from './section.js';
import type {Source} from './source.js';

/**
 * What a person should look at before anything else: what was said and when, never a level of risk.
 *
 * Without a concern it says what was asked and what was answered, and that it cannot tell more.
 */
export const concerns = (source: Source): Section => {
  const {contents, words, rules, answers} = source;
  const {concern: own, sections} = words;
  const all = contents.concerns;
  const asked = [...new Set([rules?.safety ?? []].flat())];
  const shown = asked.filter(
    (id, index) => answers.has(id) || (index === 0 && !asked.some((other) => answers.has(other))),
  );
  const isUrgent = all.some((one) => one?.action !== 'note');
  const heading = isUrgent ? sections.concerns : all.length > 0 ? sections.noted : sections.safety;
  return section('concerns', heading, [
    ...all.map((one): Block => concernBlock(source, one)),
    ...typedBlock(source),
    paragraph(fill(own.askedBefore, {asked: fill(own.states[contents.asked ?? 'unknown'])})),
    ...answersBlock(own.answers, rowsAt(source, shown)),
    ...helpBlock(source),
    paragraph(fill(own.ask), 'strong'),
  ]);
};

const concernBlock = (source: Source, concern: ReadConcern | null): Block => {
  const {words, guide} = source;
  const {concern: own} = words;
  const headings = {basis: fill(own.basis), asked: fill(own.asked)};
  const common = {kind: 'concern', about: [], basis: [], asked: [], headings} as const;
  if (concern === null)
    return {
      ...common,
      rule: '',
      action: 'stop',
      words: fill(own.unreadable),
      when: fill(own.whenUnknown),
      did: fill(own.actionUnknown),
    };
  const {rule, action, item, at, basis} = concern;
  const meaning = guide?.concerns[rule];
  return {
    ...common,
    rule,
    action: action ?? 'stop',
    words: meaning === undefined ? fill(own.unknown, {rule}) : fill(meaning),
    about: item === undefined ? [] : fill(own.about, {name: aboutWords(source, item)}),
    when: at === null ? fill(own.whenUnknown) : fill(own.when, {time: momentIn(words, at)}),
    did: joined(
      [
        fill(action === null ? own.actionUnknown : own[action]),
        ...(basis.length === 0 ? [fill(own.held)] : []),
      ],
      ' ',
    ),
    basis: basis.map((linkId) => basisRow(source, linkId)),
    asked: askedBecause(source, concern),
  };
};

const aboutWords = (source: Source, item: string): Words =>
  joined([nameOf(source, item), kindOf(source, item)].filter((one) => one.length > 0));

/** The answers that an interrupt asked for, as they stand. */
const askedBecause = (
  {checkIn, ...rest}: Source,
  {rule, item}: ReadConcern,
): readonly AnswerRow[] => {
  const source = {checkIn, ...rest};
  const interrupt = checkIn?.script.interrupts.find(({id}) => id === rule);
  const ids = (interrupt?.nodes ?? []).flatMap((node) =>
    typeof node === 'string' ? [node] : asks(node) ? [node.id] : [],
  );
  return source.contents.answers
    .filter(({linkId}) => ids.includes(idOf(linkId)))
    .filter(({linkId}) => item === undefined || (itemOf(linkId) ?? item) === item)
    .map(({linkId}) => rowAt(source, linkId));
};

/** What stands at an answer that a concern rests on, after whatever else was said there: all of it is kept. */
const basisRow = (source: Source, linkId: string): AnswerRow => {
  const row = rowAt(source, linkId);
  const {contents, words} = source;
  const {earlier, later, laterNone} = words.concern;
  const name = contents.items.find(({id, list}) => linkId === `${list}/${id}`);
  if (name) return {...row, standing: 'answered', said: [nameOf(source, name.id)]};
  const told = (all: readonly Words[]): string => all.map(textOf).join('; ');
  const ever = contents.log
    .filter((entry): entry is Said => entry.kind === 'said' && entry.node === linkId)
    .map(({value}) => wordsFor(source, linkId, value));
  const isThere = row.standing === 'answered';
  const before = ever.filter(
    (all, index) =>
      told(all) !== told(row.said) && ever.findIndex((one) => told(one) === told(all)) === index,
  );
  if (row.standing === 'same' || before.length === 0) return row;
  const now = row.said.map((one) =>
    isThere ? fill(later, {said: one}) : fill(laterNone, {standing: one}),
  );
  return {
    ...row,
    said: [...before.flat().map((one) => fill(earlier, {said: one})), ...now],
  };
};

type Said = Extract<Entry, {kind: 'said'}>;

/** What phrases found, in the order in which it was typed; also in words that were changed since. */
const typedBlock = (source: Source): readonly Block[] => {
  const {contents, words, guide} = source;
  if (contents.typed.length === 0) return [];
  const key = ({linkId, fact, words, at}: (typeof contents.typed)[number]): string =>
    JSON.stringify([linkId, fact, words, at]);
  const once = new Map(contents.typed.map((one) => [key(one), one]));
  const items = [...once.values()].map(({linkId, fact, words: typed, at}): Words => {
    const meaning = guide?.facts[fact];
    return fill(words.concern.found, {
      words: said(source, typed),
      where: askedAt(source, linkId),
      time: at === null ? fill(words.concern.whenUnknown) : momentIn(words, at),
      fact: meaning === undefined ? fact : fill(meaning),
    });
  });
  return [{kind: 'list', heading: fill(words.concern.typed), items}];
};

const helpBlock = ({contents, words, places}: Source): readonly Block[] => {
  const {help, noHelp, emergency, crisis, private: own} = words.concern;
  const names = {emergency, crisis, private: own};
  const kinds = contents.helpShown.map((address): Words => {
    const node = places.get(idOf(address))?.node;
    const kind = node?.kind === 'say' ? node.help : undefined;
    return kind === undefined ? fill('{id}', {id: address}) : fill(names[kind]);
  });
  const once = kinds.filter(
    (one, index) => kinds.findIndex((other) => textOf(other) === textOf(one)) === index,
  );
  return [paragraph(once.length > 0 ? fill(help, {kinds: joined(once)}) : fill(noHelp))];
};
