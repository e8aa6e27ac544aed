import {fixture, html} from '@open-wc/testing';
import '../../src/define-report.js';
import type {IptCheckInReport} from '../../src/report-element.js';
import {step, type Session} from '../../src/dialog/index.js';
import {standard} from '../../src/ipt/index.js';
import {summarize, type CheckInResult} from '../../src/result/index.js';
import {AT, converse, type Answers} from '../ipt/converse.js';
import {all} from './person.js';

/** What somebody hands over who lost a job and then a partner. */
export const GRIEF: Answers = {
  reason: 'I lost Ines in April.',
  mood: 2,
  interfere: 8,
  since: '2026-05',
  safety: 'no',
  care: ['none'],
  grief: 'yes',
  deaths: ['Ines'],
  close: 'very',
  died: '2026-04',
  'death-link': 'strongly',
  marks: ['yearning', 'stuck'],
  dispute: 'no',
  changes: ['job'],
  changed: '2026-05',
  hard: ['miss', 'new-hard'],
  'change-link': 'somewhat',
  lonely: 'at-times',
  'lonely-since': '2026-06',
  people: ['Marek', 'Lene'],
  'Marek/ring': 'middle',
  'Lene/ring': 'inner',
  pick: 'grief',
  hope: 'To open the wardrobe.',
};

/** What somebody hands over who is not safe with somebody, and goes on. */
const UNSAFE: Answers = {
  dispute: 'kept-in',
  disagreement: ['Viktor'],
  safe: 'no',
  's4-choice': 'go-on',
  matters: 'both',
  'dispute-link': 'strongly',
};

/** The result of a conversation that is handed over. */
export const resultOf = (
  answers: Answers,
  inputs: Parameters<typeof converse>[1] = {},
): CheckInResult => handedOver(converse(answers, inputs));

const handedOver = (session: Session): CheckInResult =>
  summarize(step(session, {kind: 'agreed', at: AT, id: 'r1'}), standard);

const grief = resultOf(GRIEF);

/** Results that a report may be given, whole and not. */
export const results = {
  verified: grief,
  'ratings off': resultOf(GRIEF, {ratings: false}),
  'stopped by a concern': resultOf({safety: 'unsafe'}),
  'a concern and words that were typed': resultOf({
    reason: 'Sometimes I wish I was dead.',
    'safety-now': 'thoughts',
    's1-choice': 'go-on',
  }),
  'unsafe with somebody': resultOf(UNSAFE),
  partial: summarize(converse(GRIEF), standard),
  'not handed over': resultOf({}),
  damaged: {...grief, areas: grief.areas.map((area) => ({...area, rating: 0}))},
  'of a newer version': {...grief, format: 'ipt-check-in-result/2.0.0', more: {weather: 'grey'}},
  'of other questions': {...grief, script: {...grief.script, id: 'other', version: '9.0.0'}},
  'half of it': {safety: grief.safety, answers: grief.answers},
} as const satisfies Record<string, unknown>;

/** Puts a report on the page, in a box of a width, and waits until all that follows the first drawing is drawn. */
export const mountReport = async (
  result: unknown,
  properties: Partial<IptCheckInReport> = {},
): Promise<IptCheckInReport> => {
  const element = await firstDrawing(result, properties);
  await element.updateComplete;
  return element;
};

/** The same, as it is drawn first. */
export const firstDrawing = async (
  result: unknown,
  properties: Partial<IptCheckInReport> = {},
): Promise<IptCheckInReport> => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('ipt-check-in-report');
  Object.assign(element, {result, ...properties});
  place.append(element);
  await Promise.resolve();
  return element;
};

/** Opens every part that is folded, or shuts it. */
export const unfold = (element: Element, isOpen = true): void => {
  for (const part of all<HTMLDetailsElement>(element, 'details')) part.open = isOpen;
};

/** Everything that can be read in a report, folded or not. */
export const readIn = (element: Element): string =>
  all(element, '[part~="frame"]')
    .map(({textContent}) => textContent)
    .join(' ')
    .replaceAll(/\s+/g, ' ');

/** The headings in order, each with its level. */
export const headingsIn = (element: Element): readonly (readonly [number, string])[] =>
  all(element, 'h2, h3, h4, h5, h6').map(
    ({tagName, textContent}) => [Number(tagName.slice(1)), (textContent ?? '').trim()] as const,
  );
