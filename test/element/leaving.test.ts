import {expect} from '@open-wc/testing';
import type {IptCheckIn} from '../../src/index.js';
import {trust} from '../../src/element/content.js';
import {click, press, touch, type} from '../runner/bridge.js';
import {script, text, wordsFor} from '../support/script.js';
import {openPage, type FramedPage} from './frame.js';
import {all, asked, control, fill, mount, one, pass, record, textOf, words} from './person.js';

const CANARY = 'zanzibar-4711';
const NEUTRAL = '/test/element/neutral.html';

/** A page with somebody in the middle of an answer. */
const inTheMiddle = async (leaveTo = `${location.origin}${NEUTRAL}`): Promise<FramedPage> => {
  const opened = await openPage('leave.html');
  const {element} = opened;
  element.clinic = {leaveTo};
  await element.updateComplete;
  pass(element, 'Yes, and I am 18 or older');
  await element.updateComplete;
  one(element, 'textarea').focus();
  await type(CANARY);
  return opened;
};
const arrived = ({frame}: FramedPage): Promise<unknown> =>
  new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
const times = async (count: number, chord: string): Promise<void> => {
  for (let index = 0; index < count; index++) await press(chord);
};

/** All that can be read on a page: its markup, shadow roots and what stands in fields. */
const traces = (node: Element): string =>
  [
    node.outerHTML,
    node.shadowRoot?.innerHTML ?? '',
    ...[node, ...(node.shadowRoot?.querySelectorAll('*') ?? [])].map((each) =>
      String(Reflect.get(each, 'value') ?? ''),
    ),
    ...[...node.children, ...(node.shadowRoot?.children ?? [])].map(traces),
  ].join('\n');

/** Everything that can be reached from an object without being told a secret. */
const reachable = (value: unknown, seen = new Set<unknown>()): string => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || seen.has(value) || value instanceof Window)
    return '';
  seen.add(value);
  return Reflect.ownKeys(value)
    .map((key) => reachable(Object.getOwnPropertyDescriptor(value, key)?.value, seen))
    .join('\n');
};

const ways: Readonly<Record<string, (page: FramedPage) => Promise<unknown>>> = {
  'by pointer': ({element}) => click(control(element, 'Leave quickly')),
  'by touch': async ({element}) => {
    const leave = control(element, 'Leave quickly');
    if (!(await touch(leave))) await click(leave);
  },
  'by its button and a key': async ({element}) => {
    control(element, 'Leave quickly').focus();
    await press('Enter');
  },
  'by Shift three times, in the middle of an answer': () => times(3, 'Shift'),
  'by Shift three times, with the help open': async ({element}) => {
    pass(element, 'Get help now');
    await times(3, 'Shift');
  },
  'by Shift three times, with the focus on the page': async ({element, window}) => {
    window.focus();
    one(element, 'textarea').blur();
    await times(3, 'Shift');
  },
};

describe('Leave quickly', () => {
  for (const [way, leave] of Object.entries(ways)) {
    it(`${way}: erases all before anything else happens, and leads to the page that the clinic chose`, async () => {
      const page = await inTheMiddle();
      const {element, window} = page;
      const field = one<HTMLTextAreaElement>(element, 'textarea');
      expect(traces(page.page.documentElement)).to.include(CANARY);
      let left = CANARY;
      element.addEventListener('ipt-exit', () => {
        left = traces(page.page.documentElement) + field.value + reachable(element);
      });
      let gone = CANARY;
      window.addEventListener('pagehide', () => {
        gone = page.page.documentElement.outerHTML + page.page.title;
      });
      const there = arrived(page);
      await leave(page);
      await there;
      expect(left).not.to.include(CANARY);
      expect(left).not.to.include('116 123');
      expect(gone).to.equal('<html lang="en"></html>');
      expect(element.result).to.equal(undefined);
      expect(page.frame.contentWindow?.location.pathname).to.equal(NEUTRAL);
    });
  }

  it('leaves no way back to the page', async () => {
    const frame = document.createElement('iframe');
    frame.src = `${NEUTRAL}?before`;
    frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9';
    document.body.append(frame);
    const load = (): Promise<unknown> =>
      new Promise((resolve) => {
        frame.addEventListener('load', resolve, {once: true});
      });
    await load();
    const length = history.length;
    let next = load();
    const link = frame.contentDocument?.createElement('a');
    if (!link) throw new Error('There is no page.');
    Object.assign(link, {href: '/test/element/leave.html', textContent: 'A link'});
    frame.contentDocument?.body.append(link);
    await click(link);
    await next;
    expect(history.length).to.equal(length + 1);
    const element = frame.contentDocument?.querySelector('ipt-check-in');
    if (!element) throw new Error('There is no element.');
    await element.updateComplete;
    element.clinic = {leaveTo: `${location.origin}${NEUTRAL}`};
    await element.updateComplete;
    next = load();
    pass(element, 'Leave quickly');
    await next;
    expect(history.length).to.equal(length + 1);
    next = load();
    history.back();
    await next;
    expect(frame.contentWindow?.location.search).to.equal('?before');
    frame.remove();
  });

  it('leads on again, empty, when a browser brings the page back as it was', async () => {
    const {element, page, window} = await inTheMiddle(
      `${location.origin}/test/element/leave.html#gone`,
    );
    pass(element, 'Leave quickly');
    expect(window.location.hash).to.equal('#gone');
    window.history.replaceState(undefined, '', '#back');
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(window.location.hash).to.equal('#gone');
    expect(page.documentElement.outerHTML).to.equal('<html lang="en"></html>');
  });

  it('leaves the way to the page if it wants to lead away itself', async () => {
    const element = await mount(undefined, {clinic: {leaveTo: 'https://example.org/weather'}});
    const names = record(element);
    element.addEventListener('ipt-exit', (exit) => {
      exit.preventDefault();
    });
    pass(element, 'Yes, and I am 18 or older', 'Leave quickly');
    await element.updateComplete;
    expect(names.at(-1)).to.equal('exit');
    expect(words(element.shadowRoot!)).to.equal('');
    element.restart();
    await element.updateComplete;
    expect(asked(element)).to.equal('Is it all right to begin?');
  });

  for (const way of ['leaving', 'beginning again']) {
    it(`is not undone by what was under way: ${way}`, async () => {
      let fail: (error: Error) => void = () => undefined;
      const late = new Promise<never>((_, reject) => {
        fail = reject;
      });
      const small = script([text('one')]);
      const element = await mount();
      element.checkIn = trust({
        script: small,
        texts: {en: wordsFor(small)},
        readers: {},
        conclude: () => late,
      });
      await element.updateComplete;
      const names = record(element);
      element.addEventListener('ipt-exit', (exit) => {
        exit.preventDefault();
      });
      fill(element, 'input', CANARY);
      pass(element, 'Continue', 'Send my answers');
      if (way === 'leaving') pass(element, 'Leave quickly');
      else element.restart();
      fail(new Error('too late'));
      await late.catch(() => undefined);
      await element.updateComplete;
      expect(names.at(-1)).to.equal('error');
      if (way === 'leaving') element.restart();
      else pass(element, 'Try again');
      await element.updateComplete;
      expect(asked(element)).to.equal('one');
      expect(textOf(element)).not.to.include(CANARY);
    });
  }
});

describe('Shift', () => {
  const leaving = async (act: (element: IptCheckIn) => Promise<unknown>): Promise<boolean> => {
    const element = await mount();
    let isLeft = false;
    element.addEventListener('ipt-exit', (exit) => {
      isLeft = true;
      exit.preventDefault();
    });
    pass(element, 'Yes, and I am 18 or older');
    await element.updateComplete;
    one(element, 'textarea').focus();
    await act(element);
    return isLeft;
  };

  it('writes capitals and selects as ever', async () => {
    expect(await leaving(() => times(5, 'Shift+A'))).to.equal(false);
    expect(await leaving(() => times(5, 'Shift+ArrowLeft'))).to.equal(false);
    expect(await leaving(() => times(2, 'Shift'))).to.equal(false);
    expect(await leaving(() => times(3, 'Shift'))).to.equal(true);
  });

  it('held down, or pressed while a word is composed, leads nowhere', async () => {
    for (const init of [{repeat: true}, {isComposing: true}]) {
      const isLeft = await leaving((element) => {
        for (let count = 0; count < 4; count++) {
          one(element, 'textarea').dispatchEvent(
            new KeyboardEvent('keydown', {key: 'Shift', bubbles: true, composed: true, ...init}),
          );
        }
        return Promise.resolve();
      });
      expect(isLeft).to.equal(false);
    }
  });

  it('is told in the help, and left alone once the element is gone', async () => {
    const element = await mount();
    await element.updateComplete;
    pass(element, 'Get help now');
    expect(textOf(element)).to.include('press Shift three times');
    const names = record(element);
    element.remove();
    await times(3, 'Shift');
    expect(names).to.deep.equal([]);
    expect(all(element, 'dialog')).to.have.length(1);
  });
});
