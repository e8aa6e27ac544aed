import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {IptCheckIn} from '../../src/index.js';
import type {Script, Texts} from '../../src/dialog/index.js';
import {click} from '../runner/bridge.js';
import {
  choice,
  each,
  items,
  month,
  number,
  say,
  scale,
  script,
  several,
  text,
  to,
  wordsFor,
} from '../support/script.js';

/** One question of each kind, and a block about each person. */
export const everyKind: Script = script([
  say('welcome'),
  choice('ready', ['yes', 'no'], {next: [to('hope', {answer: 'ready', is: 'no'}), to('mood')]}),
  scale('mood', 0, 10),
  several('feels', ['sad', 'tired', {code: 'none', alone: true}]),
  text('called'),
  text('story', {long: true}),
  month('since'),
  number('age', 16, 120),
  items('people', 'people', 2),
  each('about', 'people', [choice('close', ['yes', 'no'])]),
  text('hope'),
]);

/** A check-in as a page would give it: plain data. */
export const checkInOf = (
  conversation: Script,
  words: Texts = wordsFor(conversation),
): Readonly<Record<string, unknown>> => ({
  script: conversation,
  texts: {en: words},
  rules: {
    id: 'test-rules',
    version: '1.0.0',
    clues: [],
    areas: [],
    measures: [],
    ranking: {
      pick: {answer: 'none', areas: {}},
      pickWithin: 'none',
      onset: 'none',
      links: [],
      enough: 0.6,
    },
    safety: 'safety',
    ratings: 'ratings',
  },
});

/** Puts an element on the page and waits until it asks its first question. */
export const mount = async (
  conversation?: Script,
  properties: Partial<IptCheckIn> = {},
): Promise<IptCheckIn> => {
  const checkIn = conversation && checkInOf(conversation);
  const element = await fixture<IptCheckIn>(
    html`<ipt-check-in .checkIn=${checkIn}></ipt-check-in>`,
  );
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
};

/** All in the shadow root that matches, in order. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as querySelectorAll has it
export const all = <T extends HTMLElement = HTMLElement>(
  {shadowRoot}: Element,
  selector: string,
): readonly T[] => [...(shadowRoot?.querySelectorAll<T>(selector) ?? [])];

/** The one in the shadow root that matches. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as querySelector has it
export const one = <T extends HTMLElement = HTMLElement>(element: Element, selector: string): T => {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`There is no ${selector}: ${textOf(element)}`);
  return found;
};

/** The question that is asked now. */
export const asked = (element: Element): string => words(one(element, '#asked'));

/** Everything that can be read in it. */
export const textOf = (element: Element): string => words(one(element, '[part="frame"]'));

/** A button or link by its words, the last one if there are several. */
export const control = (element: Element, name: string): HTMLElement => {
  const found = all(element, 'button, a, label, summary').findLast(
    (candidate) => candidate.checkVisibility() && words(candidate).startsWith(name),
  );
  if (!found) throw new Error(`There is no "${name}": ${textOf(element)}`);
  return found;
};

/** Uses a control with the real pointer; two taps on one spot would be a double click in WebKit. */
export const tap = async (element: IptCheckIn, name: string | HTMLElement): Promise<void> => {
  const target = typeof name === 'string' ? control(element, name) : name;
  target.scrollIntoView({block: 'center'});
  const {left, top, width, height} = target.getBoundingClientRect();
  aside = -aside;
  await click({x: left + width / 2 + aside, y: top + height / 2});
  await element.updateComplete;
};

let aside = 8;

/** Writes into a field as if it were pasted. */
export const fill = (element: Element, selector: string, value: string): void => {
  const field = one<HTMLInputElement>(element, selector);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
};

/** Answers one question after the other without a pointer, for tests that begin further on. */
export const pass = (element: Element, ...names: readonly string[]): void => {
  for (const name of names) control(element, name).click();
};

/** Where the numbers in the help panel lead. */
export const numbers = (element: Element): readonly string[] =>
  all<HTMLAnchorElement>(element, 'dialog a').map(({href}) => href);

/** Opens the help panel in one action, hears its title, finds British numbers in it, and closes it. */
export const expectHelp = async (element: IptCheckIn): Promise<void> => {
  await click(one(element, '#help-button'));
  await Promise.resolve();
  expect(numbers(element)).to.include.members(['tel:116123', 'tel:999']);
  expect(element.shadowRoot?.activeElement?.id).to.equal('help-title');
  await click(control(element, 'Close'));
};

/** What has the focus in it. */
export const focused = ({shadowRoot}: Element): HTMLElement | undefined =>
  shadowRoot?.activeElement instanceof HTMLElement ? shadowRoot.activeElement : undefined;

/** What is heard when the focus arrives there: the words of what names it. */
export const heard = (element: Element): string => {
  const target = focused(element);
  const ids = target?.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const named = ids.flatMap((id) => element.shadowRoot?.getElementById(id) ?? []);
  const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
  const names = [...named, ...labels];
  return (target && names.length === 0 ? [target] : names).map(words).join(' ');
};

/** Every event of an element, by name, in order. */
export const record = (element: Element): string[] => {
  const names: string[] = [];
  for (const name of ['start', 'answer', 'safety', 'complete', 'exit', 'error']) {
    element.addEventListener(`ipt-${name}`, () => names.push(name));
  }
  return names;
};

/** Words without the white space of the markup. */
export const words = ({textContent}: Node): string =>
  (textContent ?? '').replaceAll(/\s+/g, ' ').trim();
