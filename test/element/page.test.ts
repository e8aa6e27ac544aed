import {expect, fixture, html} from '@open-wc/testing';
import type {IptCheckIn} from '../../src/index.js';
import {english} from '../../src/locale/index.js';
import {PSEUDO, pseudoStrings, pseudoTexts} from '../../src/locale/pseudo.js';
import {english as shipped, intake, rules} from '../../src/ipt/index.js';
import {openPage} from './frame.js';
import {
  all,
  asked,
  checkInOf,
  control,
  everyKind,
  fill,
  focused,
  mount,
  one,
  pass,
  textOf,
  words,
} from './person.js';
import {states} from './states.js';

/** Answers the shipped intake up to its end with what a person would tap first. */
const skipThrough = (element: IptCheckIn): void => {
  pass(element, 'Yes, and I am 18 or older');
  for (let turn = 0; all(element, '#asked').length > 0 && turn < 60; turn++) pass(element, 'Skip');
};
const settled = (element: HTMLElement, name: string, act: () => void): Promise<Event> => {
  const told = new Promise<Event>((resolve) => {
    element.addEventListener(name, resolve, {once: true});
  });
  act();
  return told;
};

describe('a page with the strictest policy', () => {
  it('reports no violation over a whole conversation, and is styled', async () => {
    const {element, window} = await openPage('csp/page.html');
    pass(element, 'Get help now', 'Close', 'Yes, and I am 18 or older');
    fill(element, 'textarea', 'A few words');
    pass(element, 'Continue', 'Change', 'Keep my answer', 'Back', 'Continue');
    for (let turn = 0; all(element, '#asked').length > 0 && turn < 60; turn++)
      pass(element, 'Skip');
    await settled(element, 'ipt-complete', () => {
      pass(element, 'Send my answers');
    });
    expect(element.result?.status).to.equal('completed');
    expect(Reflect.get(window, 'violations')).to.deep.equal([]);
    expect(window.getComputedStyle(one(element, '[part="frame"]')).display).to.equal('flex');
    expect(window.getComputedStyle(one(element, '[part~="button"]')).minHeight).to.equal('44px');
  });

  it('still refuses a check-in of its own that cannot be used with a clear error', async () => {
    const {element, window} = await openPage('csp/page.html');
    const told = await settled(element, 'ipt-error', () => {
      element.checkIn = {script: 1};
    });
    expect(String(Reflect.get(told, 'error'))).to.include('ScriptError');
    expect(Reflect.get(window, 'violations')).to.deep.equal([]);
  });
});

describe('a page whose style sheet restyles everything', () => {
  it('leaves everything inside as it is', async () => {
    const {element, window} = await openPage('loud.html');
    for (const name of ['Get help now', 'Leave quickly', 'Skip', 'No, not now']) {
      const {display, position, visibility, padding, textTransform} = window.getComputedStyle(
        control(element, name),
      );
      expect([display, position, visibility, textTransform], name).to.deep.equal([
        'flex',
        'static',
        'visible',
        'none',
      ]);
      expect(padding, name).not.to.include('40px');
    }
    pass(element, 'Yes, and I am 18 or older');
    expect(asked(element)).to.equal('What brings you here?');
  });
});

describe('inside another shadow root', () => {
  it('works as anywhere, with the language and the focus of its place', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const root = host.attachShadow({mode: 'closed'});
    const element = document.createElement('ipt-check-in');
    root.append(element);
    await element.updateComplete;
    control(element, 'Yes, and I am 18 or older').focus();
    control(element, 'Yes, and I am 18 or older').click();
    expect(asked(element)).to.equal('What brings you here?');
    expect(focused(element)?.id).to.equal('now');
    pass(element, 'Get help now');
    expect(focused(element)?.id).to.equal('help-title');
  });
});

describe('space', () => {
  it('is kept before the script loads: nothing on the page moves', async () => {
    const {page, window, element} = await openPage('plain.html', 400, 900);
    const shifts = window.performance.getEntriesByType('layout-shift');
    expect(shifts.map((entry) => entry.toJSON() as unknown)).to.deep.equal([]);
    const {bottom} = element.getBoundingClientRect();
    expect(page.querySelector('p')?.getBoundingClientRect().top).to.be.at.least(bottom);
    expect(element.getBoundingClientRect().top).to.equal(0);
  });

  it('grows only downwards as the person answers', async () => {
    const {element} = await openPage('plain.html', 400, 3000);
    const top = (): number => one(element, '[part="frame"]').getBoundingClientRect().top;
    const before = top();
    pass(element, 'Yes, and I am 18 or older', 'Skip', '4', 'Skip', 'Skip');
    expect(top()).to.equal(before);
    expect(one(element, '[part~="turn"]').getBoundingClientRect().top).to.be.greaterThan(before);
  });

  it('that the page fixes is kept: the conversation scrolls inside, with help and the question in view', async () => {
    const {element, window} = await openPage('plain.html', 400, 900);
    element.style.cssText = 'min-block-size: 0; block-size: 400px';
    pass(element, 'Yes, and I am 18 or older', 'Skip', '4', 'Skip', 'Skip');
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.equal(400);
    const body = one(element, '[part="body"]');
    expect(body.scrollHeight).to.be.greaterThan(body.clientHeight);
    expect(window.scrollY).to.equal(0);
    for (const seen of [one(element, '#asked'), one(element, '#help-button')]) {
      const {top, bottom} = seen.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(400);
    }
  });

  it('brings each new question into view, below the bar with help', async () => {
    const {element} = await openPage('plain.html', 360, 640);
    pass(
      element,
      'Yes, and I am 18 or older',
      'Skip',
      '4',
      'Skip',
      'Skip',
      'No',
      'Skip',
      'Yes, somebody died',
      'Skip',
    );
    const bar = one(element, '[part="tools"]').getBoundingClientRect();
    const {top, bottom} = one(element, '#asked').getBoundingClientRect();
    expect(bar.top).to.be.at.least(0);
    expect(top).to.be.at.least(bar.bottom);
    expect(bottom).to.be.at.most(640);
  });
});

/** What sticks out of the page, sideways. */
const overflow = (element: IptCheckIn, width: number): readonly string[] =>
  all(element, '*')
    .filter((part) => !part.matches('[part="news"], option, [part~="scale"] [part~="mark"]'))
    .filter((part) => part.checkVisibility())
    .filter((part) => {
      const {left, right} = part.getBoundingClientRect();
      return left < -0.5 || right > width + 0.5;
    })
    .map(
      (part) => `${part.localName} ${part.getAttribute('part') ?? ''}: ${words(part).slice(0, 40)}`,
    );

describe('a narrow page', () => {
  it('of 320 px, also at 400 % zoom, has nothing that sticks out, in any state', async () => {
    for (const [state, [conversation, lead]] of Object.entries(states)) {
      const {element, frame} = await openPage('plain.html', 320, 256);
      if (conversation) element.checkIn = checkInOf(conversation);
      await element.updateComplete;
      lead(element);
      await element.updateComplete;
      expect(overflow(element, 320), state).to.deep.equal([]);
      frame.remove();
    }
  });

  it('has room for a language that is 40 % longer and runs from right to left', async () => {
    const {element, page} = await openPage('plain.html', 320, 640);
    page.documentElement.dir = 'rtl';
    page.documentElement.lang = PSEUDO;
    element.strings = pseudoStrings(english);
    element.checkIn = {script: intake, texts: {[PSEUDO]: pseudoTexts(shipped)}, rules};
    await element.updateComplete;
    expect(one(element, 'section').lang).to.equal(PSEUDO);
    const check = (): void => {
      expect(overflow(element, 320), asked(element)).to.deep.equal([]);
      expect(textOf(element)).to.match(/[åéîöšûý]/);
    };
    const first = (): void => {
      one(element, '[part~="option"]').click();
    };
    check();
    const {left, right} = one(
      element,
      '[part~="option"]:last-child > span',
    ).getBoundingClientRect();
    expect(320 - right).to.be.lessThan(left);
    first();
    for (let turn = 0; all(element, '#asked').length > 0 && turn < 60; turn++) {
      check();
      if (all(element, '#name').length > 0) {
        fill(element, '#name', 'Ann');
        one(element, '[part~="continue"]').click();
      } else if (all(element, 'button[part~="option"]').length > 2) first();
      else one(element, '[part="actions"] button:nth-of-type(2)').click();
      await element.updateComplete;
    }
    expect(overflow(element, 320)).to.deep.equal([]);
  });
});

/** Texts that have broken other widgets. */
const hostile: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>',
  template: '${alert(1)} {{7*7}} {name} <!--?lit$1$-->',
  bidi: 'abc \u202Efed\u202C \u2066ghi \u2067jkl \u200F',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈 e\u0301\u0301\u0301 𝒳',
  controls: 'a\u0000b\u0007c\u2028d',
  long: 'x'.repeat(200),
  prototype: '__proto__',
};

describe('a text that wants to do harm', () => {
  for (const [kind, value] of Object.entries(hostile)) {
    it(`is shown as it was typed and does nothing: ${kind}`, async () => {
      const element = await mount(everyKind);
      pass(element, 'yes!', '3', 'sad!', 'Continue');
      fill(element, 'input', value);
      pass(element, 'Continue');
      fill(element, 'textarea', value);
      pass(element, 'Continue', 'I am not sure');
      fill(element, 'input', value);
      pass(element, 'Continue', 'Skip');
      fill(element, '#name', value);
      pass(element, 'Add', 'Rename', 'Save', 'Continue', 'yes!');
      fill(element, 'input', value);
      pass(element, 'Continue');
      await element.updateComplete;
      const shown = all(element, '[part~="answer"] p').map(({textContent}) => textContent);
      expect(shown.filter((text) => text === value)).to.have.length(4);
      expect(all(element, 'img, script')).to.have.length(0);
      expect(Reflect.get(globalThis, 'pwned')).to.equal(undefined);
      for (const answer of all(element, '[part~="answer"] p')) expect(answer.dir).to.equal('auto');
    });
  }

  it('of 100,000 characters is refused with the number that is too many, kept, and taken once it is short', async () => {
    const element = await mount(everyKind);
    const value = 'a wall of words '.repeat(6250);
    pass(element, 'yes!', '3', 'sad!', 'Continue', 'Skip');
    fill(element, 'textarea', value);
    pass(element, 'Continue');
    expect(textOf(element)).to.include('90000 characters too long');
    expect(one<HTMLTextAreaElement>(element, 'textarea').value).to.equal(value);
    fill(element, 'textarea', value.slice(0, 10_000));
    pass(element, 'Continue');
    expect(asked(element)).to.equal('since');
    pass(element, 'Skip', 'Skip');
    fill(element, '#name', value);
    pass(element, 'Add');
    expect(textOf(element)).to.include('That is too long. Please make it shorter.');
    expect(one<HTMLInputElement>(element, '#name').value).to.equal(value);
  });

  it('cannot break out of the name of a question', async () => {
    const element = await mount();
    pass(
      element,
      'Yes, and I am 18 or older',
      'Skip',
      'Skip',
      'Skip',
      'Skip',
      'No',
      'Skip',
      'Yes, somebody died',
    );
    fill(element, '#name', hostile['markup']!);
    pass(element, 'Continue');
    expect(asked(element)).to.equal(`How close were you and ${hostile['markup']}?`);
    expect(words(one(element, '#asked bdi'))).to.equal(hostile['markup']);
    expect(all(element, 'img, script')).to.have.length(0);
  });
});

describe('the built file', () => {
  it('holds the whole conversation and gives a result', async () => {
    const {element} = await openPage('plain.html', 400, 700);
    skipThrough(element);
    await settled(element, 'ipt-complete', () => {
      pass(element, 'Send my answers');
    });
    expect(element.result?.status).to.equal('completed');
    expect(element.result?.answers.length).to.be.greaterThan(10);
  });
});
