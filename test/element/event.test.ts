import {expect, oneEvent} from '@open-wc/testing';
import type {AnswerEvent, CompleteEvent, IptCheckIn, SafetyEvent} from '../../src/index.js';
import {choice, end, interrupt, say, script, text} from '../support/script.js';
import {all, fill, mount, pass, record, textOf} from './person.js';

const risky = script([choice('safety', ['no', 'some', 'now']), text('story'), text('last')], {
  interrupts: [
    interrupt('note', 'note', {answer: 'safety', is: ['some', 'now']}),
    interrupt('stop', 'stop', {answer: 'safety', is: 'now'}, [
      say('help', {help: 'emergency'}),
      end('stopped', 'stopped'),
    ]),
  ],
});

const CANARY = 'zanzibar-4711';

describe('events', () => {
  it('begin with the first answer: nothing is told or recorded before', async () => {
    const element = await mount(risky);
    const names = record(element);
    pass(element, 'Get help now', 'Close');
    expect(names).to.deep.equal([]);
    pass(element, 'no!');
    expect(names).to.deep.equal(['start', 'answer']);
  });

  it('say how far it is after every answer, and nothing about the answer', async () => {
    const element = await mount(script([text('one'), text('two')]));
    const seen: AnswerEvent[] = [];
    element.addEventListener('ipt-answer', (event) => seen.push(event));
    fill(element, 'input', CANARY);
    pass(element, 'Continue');
    pass(element, 'Skip');
    expect(seen.map(({least, most}) => [least, most])).to.deep.equal([
      [1, 1],
      [0, 0],
    ]);
    expect(Object.keys(seen[0]!).filter((key) => key !== 'isTrusted')).to.deep.equal([
      'least',
      'most',
    ]);
  });

  it('tell of a concern at once, with help on the screen before anything else is told', async () => {
    const element = await mount(risky);
    const names = record(element);
    const seen: SafetyEvent[] = [];
    let isHelpThere = false;
    element.addEventListener('ipt-safety', (event) => seen.push(event));
    element.addEventListener('ipt-answer', () => {
      isHelpThere = all(element, '[part="help inline"]').length > 0;
    });
    pass(element, 'now!');
    expect(names).to.deep.equal(['start', 'safety', 'safety', 'answer']);
    expect(seen.map(({action}) => action).toSorted()).to.deep.equal(['note', 'stop']);
    expect(seen[0]?.at).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    expect(isHelpThere).to.equal(true);
  });

  it('tell of a concern once, also when the answer is taken back and given again', async () => {
    const element = await mount(risky);
    const names = record(element);
    pass(element, 'some!', 'Back', 'no!', 'Back', 'some!');
    expect(names.filter((name) => name === 'safety')).to.have.length(1);
  });

  it('neither bubble nor cross shadow roots', async () => {
    const element = await mount(risky);
    const seen: string[] = [];
    for (const name of ['ipt-start', 'ipt-answer', 'ipt-safety']) {
      element.parentElement?.addEventListener(name, () => seen.push(name));
    }
    pass(element, 'some!');
    expect(seen).to.deep.equal([]);
  });

  it('give the result only to who asks for it: not to JSON, a copy or a log', async () => {
    const element = await mount(script([text('one')]));
    fill(element, 'input', CANARY);
    pass(element, 'Continue');
    setTimeout(() => {
      pass(element, 'Send my answers');
    });
    const event = (await oneEvent(element, 'ipt-complete')) as CompleteEvent;
    expect(JSON.stringify(event)).not.to.include(CANARY);
    expect(Object.values(event).map(String).join()).not.to.include(CANARY);
    expect(JSON.stringify(event.result)).to.include(CANARY);
  });

  it('do not let a listener that throws stand in the way of help or of the next question', async () => {
    const element = await mount(risky);
    const thrown: string[] = [];
    // oxlint-disable unicorn/prefer-add-event-listener -- in place of the listener of the test runner
    const before = window.onerror;
    window.onerror = (message) => {
      thrown.push(typeof message === 'string' ? message : message.type);
      return true;
    };
    for (const name of ['ipt-start', 'ipt-safety', 'ipt-answer'] as const) {
      element.addEventListener(name, () => {
        throw new Error(`from ${name}`);
      });
    }
    pass(element, 'now!');
    window.onerror = before;
    // oxlint-enable unicorn/prefer-add-event-listener
    expect(thrown).to.have.length(4);
    expect(textOf(element)).to.include('please call now');
  });

  it('may be answered by starting again', async () => {
    const element = await mount(risky);
    element.addEventListener('ipt-safety', () => {
      element.restart();
    });
    pass(element, 'now!');
    await element.updateComplete;
    expect(textOf(element)).to.include('safety');
    expect(all(element, '[part~="answer"]')).to.have.length(0);
  });
});

describe('what the person says', () => {
  it('is in no attribute, title, address, storage or console', async () => {
    const written: unknown[] = [];
    const {log, warn, error, info, debug} = console;
    const keep = (...args: readonly unknown[]): void => {
      written.push(...args);
    };
    Object.assign(console, {log: keep, warn: keep, error: keep, info: keep, debug: keep});
    const {href} = location;
    const {title} = document;
    try {
      const element = await mount();
      pass(element, 'Yes, and I am 18 or older');
      fill(element, 'textarea', CANARY);
      pass(element, 'Continue', '4', '4', 'I am not sure', 'No', 'Skip', 'Yes, somebody died');
      fill(element, '#name', CANARY);
      pass(element, 'Add', 'Rename', 'Save', 'Continue', 'Very close');
      const check = (): void => {
        for (const node of [element, ...all(element, '*')]) {
          for (const {name, value} of node.attributes)
            expect(value, `${node.localName} ${name}`).not.to.include(CANARY);
        }
      };
      check();
      pass(element, 'Change');
      check();
      pass(element, 'Keep my answer', 'Stop here');
      check();
      await checkOutside(element, written, {href, title});
    } finally {
      Object.assign(console, {log, warn, error, info, debug});
    }
  });
});

const checkOutside = async (
  element: IptCheckIn,
  written: readonly unknown[],
  {href, title}: {href: string; title: string},
): Promise<void> => {
  setTimeout(() => {
    pass(element, 'Send my answers');
  });
  await oneEvent(element, 'ipt-complete');
  expect(written.map(String).join()).not.to.include(CANARY);
  expect(location.href).to.equal(href);
  expect(document.title).to.equal(title);
  expect(JSON.stringify([localStorage, sessionStorage]) + document.cookie).not.to.include(CANARY);
  expect(document.body.outerHTML).not.to.include(CANARY);
};
