import {expect} from '@open-wc/testing';
import {conclude} from '../../src/conclude.js';
import {trust} from '../../src/element/content.js';
import {click} from '../runner/bridge.js';
import {choice, script, text, wordsFor} from '../support/script.js';
import {openPage} from './frame.js';
import {
  all,
  asked,
  checkInOf,
  control,
  expectHelp,
  fill,
  mount,
  numbers,
  one,
  pass,
  record,
  textOf,
} from './person.js';
import {stops} from './risks.js';

const risky = script([choice('safety', ['no', 'now']), text('last')], {
  interrupts: [stops],
});

const fails = (): never => {
  throw new Error('from the page');
};

describe('a page on which everything throws', () => {
  it('is still told of a concern, with help on the screen and numbers in the panel', async () => {
    const {element} = await openPage('failing.html');
    await expectHelp(element);
    element.checkIn = checkInOf(risky);
    await element.updateComplete;
    const names = record(element);
    await click(control(element, 'now!'));
    expect(names).to.deep.equal(['start', 'safety', 'answer']);
    expect(all<HTMLAnchorElement>(element, '[part~="inline"] a')[0]?.href).to.equal('tel:999');
    await expectHelp(element);
  });

  const words: Readonly<Record<string, object>> = {
    'every function of its words': new Proxy(
      {},
      {
        ownKeys: () => ['left', 'emergency', 'reads', 'checkedOn'],
        getOwnPropertyDescriptor: () => ({configurable: true, enumerable: true}),
        get: () => fails,
      },
    ),
    'a getter of its words': Object.defineProperty({}, 'help', {enumerable: true, get: fails}),
    'whatever is asked of its words': new Proxy({}, {ownKeys: fails, get: fails}),
    'words that are no words': {left: () => Symbol('words'), emergency: () => 'Call now.'},
  };
  for (const [what, strings] of Object.entries(words)) {
    it(`can make ${what} fail, and help is there, and the questions are`, async () => {
      const {element} = await openPage('failing.html');
      element.checkIn = checkInOf(risky);
      Object.assign(element, {strings});
      await element.updateComplete;
      await expectHelp(element);
      if (all(element, '[part="trouble"]').length > 0) pass(element, 'Try again');
      expect(asked(element)).to.equal('safety');
      const names = record(element);
      pass(element, 'now!');
      expect(names).to.include('safety');
    });
  }

  it('can make what it says about itself fail: the rest of it holds', async () => {
    const {element} = await openPage('failing.html');
    const lines = [
      Object.defineProperty({how: 'call', number: '1'}, 'name', {enumerable: true, get: fails}),
      {name: 'Our duty team', how: 'call', number: '020 7946 0000'},
    ];
    const clinic = {
      lines,
      get who() {
        return fails();
      },
    };
    Object.assign(element, {clinic});
    await element.updateComplete;
    await expectHelp(element);
    expect(numbers(element)).to.deep.equal([]);
    pass(element, 'Get help now');
    expect(numbers(element)[0]).to.equal('tel:02079460000');
    for (const broken of [new Proxy({}, {ownKeys: fails}), new Proxy([], {get: fails})]) {
      Object.assign(element, {clinic: {lines: broken}});
      await element.updateComplete;
      expect(numbers(element)).to.include('tel:116123');
    }
  });

  it('can still be left', async () => {
    const {element, frame} = await openPage('failing.html');
    element.clinic = {leaveTo: `${location.origin}/test/element/neutral.html`};
    await element.updateComplete;
    const there = new Promise((resolve) => {
      frame.addEventListener('load', resolve, {once: true});
    });
    pass(element, 'Leave quickly');
    await there;
    expect(frame.contentWindow?.location.pathname).to.equal('/test/element/neutral.html');
  });
});

describe('a step that fails over an answer', () => {
  it('shows help with the emergency number first, and tells the page of the concern all the same', async () => {
    let isBroken = false;
    const interrupts = risky.interrupts.map(({nodes, ...rest}) =>
      Object.defineProperty(rest, 'nodes', {
        enumerable: true,
        get: () => (isBroken ? fails() : nodes),
      }),
    );
    const element = await mount(undefined, {country: 'GB'});
    element.checkIn = trust({
      script: {...risky, interrupts},
      texts: {en: wordsFor(risky)},
      readers: {},
      conclude: () => Promise.resolve(conclude),
    });
    await element.updateComplete;
    const names = record(element);
    isBroken = true;
    pass(element, 'now!');
    await element.updateComplete;
    expect(names).to.deep.equal(['safety', 'error']);
    expect(all<HTMLAnchorElement>(element, '[part="trouble"] a')[0]?.href).to.equal('tel:999');
    expect(textOf(element)).to.include('please call now');
  });
});

describe('a script of the page that takes the shadow root apart', () => {
  const acts: Readonly<Record<string, (root: ShadowRoot) => void>> = {
    'the panel': (root) => {
      root.querySelector('[part="panel"]')?.remove();
    },
    'the button': (root) => {
      root.querySelector('#help-button')?.remove();
    },
    'the bar': (root) => {
      root.querySelector('[part="tools"]')?.remove();
    },
    'all of it': (root) => {
      root.textContent = '';
    },
    'all of it for something else': (root) => {
      root.innerHTML = '<p part="a"></p>'.repeat(99);
    },
  };
  for (const [what, act] of Object.entries(acts)) {
    it(`does not get rid of help by taking out ${what}, and what is half typed stays`, async () => {
      const element = await mount(script([text('story', {long: true})]), {country: 'GB'});
      fill(element, 'textarea', 'half a thou');
      act(element.shadowRoot!);
      await Promise.resolve();
      await element.updateComplete;
      pass(element, 'Get help now');
      expect(numbers(element)).to.include.members(['tel:116123', 'tel:999']);
      expect(one<HTMLTextAreaElement>(element, 'textarea').value).to.equal('half a thou');
      act(element.shadowRoot!);
      element.requestUpdate();
      await element.updateComplete;
      expect(numbers(element)).to.include.members(['tel:116123', 'tel:999']);
      expect(textOf(element)).to.include('Close');
    });
  }

  it('and keeps anything from being drawn does not hang the page, and help comes back after it', async () => {
    const element = await mount(script([text('story')]), {country: 'GB'});
    const root = element.shadowRoot!;
    const errors: unknown[] = [];
    element.addEventListener('ipt-error', ({error}) => errors.push(error));
    Object.defineProperty(root, 'insertBefore', {value: fails, configurable: true});
    root.textContent = '';
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
    expect(errors.length).to.be.within(1, 40);
    Reflect.deleteProperty(root, 'insertBefore');
    element.requestUpdate();
    await element.updateComplete;
    pass(element, 'Get help now');
    expect(numbers(element)).to.include.members(['tel:116123', 'tel:999']);
  });

  it('does not hang the page if it does so again and again', async () => {
    const element = await mount(script([text('story')]), {country: 'GB'});
    const takeOut = (): void => {
      element.shadowRoot?.querySelector('dialog')?.remove();
    };
    const watch = new MutationObserver(takeOut);
    watch.observe(element.shadowRoot!, {childList: true, subtree: true});
    takeOut();
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
    watch.disconnect();
    pass(element, 'Get help now');
    expect(numbers(element)).to.include.members(['tel:116123', 'tel:999']);
  });
});
