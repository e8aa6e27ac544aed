import {html, type TemplateResult} from 'lit/html.js';
import {ALWAYS, UNSURE, answerOf, inWords, phrase, type Turn} from '../../dialog/index.js';
import type {Scene} from '../scene.js';

/** A text of the script, with the person's own words set apart from its direction and its markup. */
export const spoken = (
  text: string | undefined,
  {scope}: Turn,
  {session, texts}: Scene,
): readonly (string | TemplateResult)[] =>
  phrase(text ?? '', session, texts, scope).map(({words, quoted}) =>
    quoted ? html`<bdi>${words}</bdi>` : words,
  );

/** What a turn says or asks. */
export const asked = (turn: Turn, scene: Scene): readonly (string | TemplateResult)[] =>
  spoken(scene.texts.nodes[turn.node.id]?.text, turn, scene);

/** What was answered: as typed, as chosen, or that it was skipped or held back. */
export const answered = (turn: Turn, scene: Scene): readonly string[] => {
  const {strings, session, texts, language} = scene;
  const value = answerOf(turn.reply);
  if (value === undefined) return [turn.reply?.kind === 'held' ? strings.held : strings.skipped];
  if (turn.node.kind === 'month') return [monthInWords(String(value), language, strings)];
  return [inWords(turn.node, value, session, texts)].flat();
};

/** The name of a month, 1 to 12. */
export const monthName = (month: number, language: string): string =>
  new Intl.DateTimeFormat(language, {month: 'long', timeZone: 'UTC'}).format(
    Date.UTC(2000, month - 1),
  );

/** A day as the language writes it. */
export const day = (date: string, language: string): string =>
  new Intl.DateTimeFormat(language || undefined, {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(date),
  );

const monthInWords = (
  value: string,
  language: string,
  {always, unsure}: Scene['strings'],
): string => {
  if (value === ALWAYS) return always;
  if (value === UNSURE) return unsure;
  const [year = '', month] = value.split('-');
  return month === undefined ? year : `${monthName(Number(month), language)} ${year}`;
};
