import {expect} from '@open-wc/testing';
import type {Interrupt, NodeText} from '../../src/dialog/index.js';
import type {CheckInResult, IptCheckIn} from '../../src/index.js';
import {english, standard} from '../../src/ipt/index.js';
import {DIRECT, TYPED, type Answer} from '../support/concerns.js';
import {all, asked, control, fill, mount, one, pass, record, tap, words} from './person.js';

type Question = keyof typeof english.nodes;

/** The question of the intake that is asked now, or the group of questions. */
const questionIn = (element: IptCheckIn): string => {
  const now = asked(element);
  const ids = [...QUESTIONS].filter(([, pattern]) => pattern.test(now)).map(([id]) => id);
  const [id] = ids;
  if (id === undefined) throw new Error(`No question of the intake: ${now}`);
  return id;
};

/** Every question by what it reads like, names and numbers apart. */
const QUESTIONS = new Map(
  Object.entries<NodeText>({...english.nodes, ...english.groups})
    .filter(([id]) => !id.endsWith('-help') && !id.endsWith('-end'))
    .map(([id, {text}]) => [
      id,
      new RegExp(
        `^${text
          .split(/\{[a-z-]+\}/)
          .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
          .join('.*')}$`,
      ),
    ]),
);

const labelOf = (question: string, code: string): string => {
  const words: NodeText = english.nodes[question as Question];
  return words.options?.[code] ?? code;
};

/** Answers as told and skips the rest, until something is raised, nothing more is asked, or it was asked often enough. */
const converse = (
  element: IptCheckIn,
  answers: Readonly<Record<string, Answer>>,
  events: readonly string[],
): void => {
  for (let turn = 0; turn < 70 && all(element, '#asked').length > 0; turn++) {
    if (events.includes('safety')) return;
    const id = questionIn(element);
    const answer = answers[id];
    if (answer === undefined) pass(element, 'Skip');
    else if (id === 'reason') {
      fill(element, 'textarea', String(answer));
      pass(element, 'Continue');
    } else if (all(element, '#name').length > 0) {
      fill(element, '#name', String(answer));
      pass(element, 'Continue');
    } else if (typeof answer === 'string') pass(element, labelOf(id, answer));
    else pass(element, ...answer.map((code) => labelOf(id, code)), 'Continue');
  }
};

const {examples = {}} = standard.readers['phrases'] ?? {};
const cases = {
  ...DIRECT,
  s5: {care: ['racing']},
  ...Object.fromEntries(
    Object.entries({...TYPED, 's5-typed': ['mania'], 's6-typed': ['drunk']} as const).map(
      ([rule, [fact]]) => [rule, {reason: examples[fact] ?? ''}],
    ),
  ),
};

const interruptOf = (rule: string): Interrupt => {
  const found = standard.script.interrupts.find(({id}) => id === rule);
  if (!found) throw new Error(`There is no ${rule}.`);
  return found;
};

/** Skips and sends on to the end; gives back what the page gets. */
const handOver = async (element: IptCheckIn): Promise<CheckInResult> => {
  if (element.result) return element.result;
  const completed = new Promise<CheckInResult>((resolve) => {
    element.addEventListener('ipt-complete', ({result}) => {
      resolve(result);
    });
  });
  converse(element, {consent: 'me'}, []);
  if (all(element, '[part="review"]').length > 0) pass(element, 'Send my answers');
  return completed;
};

describe('every rule of safety, on the screen', () => {
  for (const [rule, answers] of Object.entries(cases)) {
    const {action, nodes = []} = interruptOf(rule);
    it(`${rule}: the page hears of it, help shows, and the result holds it`, async () => {
      const element = await mount(undefined, {country: 'GB'});
      const events = record(element);
      const heard: string[] = [];
      element.addEventListener('ipt-safety', (event) => {
        heard.push(event.action);
      });
      converse(element, {consent: 'me', ...answers}, events);
      expect(heard).to.deep.equal([action]);
      await element.updateComplete;
      const isHelped = nodes.some((node) => typeof node === 'object' && 'help' in node);
      const help = all(element, '[part~="inline"]');
      expect(help.length > 0).to.equal(isHelped);
      if (isHelped)
        expect(all(element, '[part~="inline"] a[href="tel:999"]')).to.not.have.length(0);
      await tap(element, 'Get help now');
      expect(words(one(element, '[part="panel"]'))).to.include('116 123');
      await tap(element, 'Close');
      const {safety, status} = await handOver(element);
      expect(safety.concerns.map(({rule: id}) => id)).to.deep.equal([rule]);
      expect(safety.concerns[0]?.action).to.equal(action);
      if (action === 'stop') expect(status).to.equal('stopped');
    });
  }

  it('s1-retract: thoughts that are taken back are asked about again, with help, and both stay', async () => {
    const element = await mount(undefined, {country: 'GB'});
    converse(element, {consent: 'me', safety: 'thoughts'}, record(element));
    pass(element, 'Go on');
    element.shadowRoot?.getElementById('change-safety')?.click();
    pass(element, 'No');
    await element.updateComplete;
    expect(asked(element)).to.equal(english.nodes['safety-again'].text);
    expect(all(element, '[part~="inline"]')).to.not.have.length(0);
    const {safety, log} = await handOver(element);
    expect(safety.concerns.map(({rule}) => rule)).to.deep.equal(['s1', 's1-retract']);
    const said = log.flatMap((entry) =>
      entry.kind === 'said' && entry.node === 'safety' ? [entry.value] : [],
    );
    expect(said).to.deep.equal(['thoughts', 'no']);
  });

  it('what was typed is asked about with the emergency number first if it reads like danger', async () => {
    const element = await mount(undefined, {country: 'GB'});
    converse(element, {consent: 'me', reason: examples['suicide-now'] ?? ''}, record(element));
    const links = all<HTMLAnchorElement>(element, '[part~="inline"] a').map(({href}) => href);
    expect(links[0]).to.equal('tel:999');
    expect(asked(element)).to.equal(english.nodes['danger-now'].text);
    expect(control(element, 'No')).to.be.instanceOf(HTMLElement);
  });

  it('somebody who is drunk is shown that nothing else is sent, and cannot send it after all', async () => {
    const element = await mount(undefined, {country: 'GB'});
    converse(
      element,
      {consent: 'me', reason: 'Something', mood: '3', care: ['drunk']},
      record(element),
    );
    await element.updateComplete;
    const shown = words(one(element, '[part="review"]'));
    expect(shown).to.include('Held back. This is not sent.').and.not.include('Something');
    expect(all(element, 'button').map(words)).to.not.include('Send it after all');
    const {answers} = await handOver(element);
    expect(
      answers.filter(({state}) => state === 'answered').map(({linkId}) => linkId),
    ).to.deep.equal(['consent', 'care']);
  });
});
