import {expect} from '@open-wc/testing';
import type {IptCheckIn} from '../../src/index.js';
import {accessibilityTree, media, press, type} from '../runner/bridge.js';
import {choice, items, say, scale, script, text} from '../support/script.js';
import {faults, scheme} from './faults.js';
import {
  all,
  asked,
  checkInOf,
  control,
  everyKind,
  focused,
  heard,
  mount,
  one,
  pass,
  tap,
  textOf,
  words,
} from './person.js';
import {states} from './states.js';

const reach = async (state: keyof typeof states): Promise<IptCheckIn> => {
  const [conversation, lead] = states[state]!;
  const element = await mount(conversation, {country: 'GB'});
  lead(element);
  await element.updateComplete;
  return element;
};

describe('axe', () => {
  afterEach(async () => {
    scheme('');
    await media();
  });

  for (const state of Object.keys(states)) {
    it(`finds nothing at ${state}, in light and in dark`, async () => {
      scheme('light');
      const element = await reach(state);
      expect(await faults(element)).to.deep.equal([]);
      scheme('dark');
      expect(await faults(element)).to.deep.equal([]);
    });
  }

  it('finds nothing where colours are forced, and what is chosen still shows', async function () {
    if (!(await media({'forced-colors': 'active'}))) this.skip();
    for (const state of ['several answers', 'a change', 'the review', 'help after a concern']) {
      const element = await reach(state);
      expect(await faults(element), state).to.deep.equal([]);
      element.remove();
    }
    const element = await reach('a change');
    const {outlineStyle} = getComputedStyle(one(element, '[part~="present"]'));
    expect(outlineStyle).to.equal('solid');
  });
});

describe('a whole conversation by keyboard', () => {
  it('is heard question by question, each once, in order', async () => {
    const element = await mount(
      script([
        say('welcome'),
        choice('ready', ['yes', 'no']),
        say('thanks'),
        scale('mood', 0, 2),
        text('story'),
        items('people', 'people', 1),
      ]),
    );
    const spoken: string[] = [];
    const listen = (): void => {
      const news = words(one(element, '[role="status"]'));
      spoken.push(heard(element), ...(news === '' ? [] : [`(${news})`]));
    };
    one(element, '[part="option"]').focus();
    await press('Enter');
    listen();
    await press('Tab');
    await press('Tab');
    await press('Enter');
    listen();
    await press('Tab');
    await type('a word');
    await press('Enter');
    listen();
    await press('Tab');
    await type('Ann');
    await press('Enter');
    listen();
    control(element, 'Continue').focus();
    await press('Enter');
    listen();
    expect(spoken).to.deep.equal([
      'thanks mood',
      'story',
      'people',
      'Name or initials',
      '(Added to the list.)',
      'end Look through your answers Nothing has been sent yet. This is everything that you would send.',
    ]);
  });

  it('never loses the focus, whatever the person does', async () => {
    const acts: readonly string[] = [
      'yes!',
      '3',
      'Back',
      '3',
      'sad!',
      'Continue',
      'Skip',
      'Change',
      'Keep my answer',
      'Skip',
      'I am not sure',
      'Get help now',
      'Close',
      'Skip',
      'Add',
      'Skip',
      'Skip',
      'Change',
      'Keep my answer',
      'Hold back',
      'Send it after all',
      'Back',
      'Skip',
      'Do not send',
      'Go back to my answers',
    ];
    const element = await mount(everyKind);
    for (const act of acts) {
      const target = control(element, act);
      target.focus();
      target.click();
      await element.updateComplete;
      expect(document.activeElement, act).to.equal(element);
      expect(focused(element)?.isConnected, act).to.equal(true);
    }
  });

  it('keeps the focus in the element when the page takes away what had it', async () => {
    const element = await mount(everyKind);
    control(element, 'yes!').focus();
    element.restart();
    element.checkIn = checkInOf(script([text('other')]));
    await element.updateComplete;
    expect(focused(element)?.id).to.equal('now');
  });

  it('reaches everything in the order in which it is read', async () => {
    const element = await mount(everyKind);
    pass(element, 'yes!');
    await element.updateComplete;
    control(element, 'Get help now').focus();
    const order: string[] = [];
    for (let count = 0; count < 16; count++) {
      order.push(words(focused(element)!));
      await press('Tab');
    }
    expect(order).to.deep.equal([
      'Get help now',
      'Leave quickly',
      'Change',
      ...'0 1 2 3 4 5 6 7 8 9 10'.split(' '),
      'Back',
      'Skip',
    ]);
  });
});

describe('what assistive technology is given', () => {
  it('is a region with a name, a group with the question, and buttons with their words', async function () {
    const element = await mount(script([choice('ready', ['yes', 'no'])]), {
      label: 'Before we meet',
    });
    const tree = await accessibilityTree();
    if (!tree) this.skip();
    const nodes = tree.map(({role, name}) => `${role} ${name}`);
    expect(nodes).to.include.members([
      'region Before we meet',
      'group ready',
      'heading ready',
      'button yes!',
      'button no!',
      'button Get help now',
      'button Leave quickly',
      'button Skip',
    ]);
    expect(tree.some(({role}) => role === 'log')).to.equal(false);
    expect(textOf(element)).to.include('ready');
  });

  it('names each Change by its question, and a list of what was said', async function () {
    const element = await mount(script([choice('ready', ['yes', 'no']), text('last')]));
    pass(element, 'yes!');
    await element.updateComplete;
    const tree = await accessibilityTree();
    if (!tree) this.skip();
    expect(tree.map(({role, name}) => `${role} ${name}`)).to.include.members([
      'list What you have said so far',
      'button Change ready',
      'textbox last',
    ]);
  });

  it('has one announcer, which is polite and says nothing of questions', async () => {
    const element = await mount(everyKind);
    expect(all(element, '[role="status"], [aria-live]')).to.have.length(1);
    await tap(element, 'yes!');
    expect(words(one(element, '[role="status"]'))).to.equal('');
    expect(asked(element)).to.equal('mood');
  });
});

describe('targets and text', () => {
  it('are large enough to hit and to read, in every state', async () => {
    for (const state of Object.keys(states)) {
      const element = await reach(state);
      for (const target of all(
        element,
        'button, select, textarea, input:not([type="checkbox"], [type="radio"]), label[part="option"], a[part~="button"], summary',
      )) {
        const {width, height} = target.getBoundingClientRect();
        if (width === 0) continue;
        expect(Math.round(height), `${state}: ${words(target)}`).to.be.at.least(44);
        expect(Math.round(width), `${state}: ${words(target)}`).to.be.at.least(44);
      }
      for (const field of all(element, 'input, select, textarea')) {
        expect(Number.parseFloat(getComputedStyle(field).fontSize)).to.be.at.least(16);
      }
      element.remove();
    }
  });

  it('stay still for whoever wants less motion', async function () {
    if (!(await media({'prefers-reduced-motion': 'reduce'}))) this.skip();
    const element = await mount(everyKind);
    pass(element, 'yes!');
    const running = all(element, '*').flatMap((part) => part.getAnimations());
    await media();
    expect(running).to.deep.equal([]);
  });
});
