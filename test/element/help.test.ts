import {expect} from '@open-wc/testing';
import type {ExitEvent, IptCheckIn} from '../../src/index.js';
import type {Script} from '../../src/dialog/index.js';
import {helpLines} from '../../src/ipt/index.js';
import {press} from '../runner/bridge.js';
import {choice, each, end, interrupt, items, say, script, text} from '../support/script.js';
import {
  all,
  asked,
  control,
  everyKind,
  fill,
  focused,
  heard,
  mount,
  one,
  pass,
  record,
  tap,
  textOf,
  words,
} from './person.js';

const panel = (element: IptCheckIn): HTMLDialogElement => one(element, 'dialog');
const links = (element: IptCheckIn, within = ''): readonly string[] =>
  all<HTMLAnchorElement>(element, `${within} a`).map(({href}) => href);

/** Moments that a person can be in, each with the way there. */
const states: Readonly<Record<string, readonly [Script, (element: IptCheckIn) => void]>> = {
  'at the first question': [everyKind, () => undefined],
  'at a scale': [
    everyKind,
    (element) => {
      pass(element, 'yes!');
    },
  ],
  'at a choice of several': [
    everyKind,
    (element) => {
      pass(element, 'yes!', '3');
    },
  ],
  'while typing': [
    script([text('story', {long: true})]),
    (element) => {
      fill(element, 'textarea', 'x');
    },
  ],
  'while changing an answer': [
    everyKind,
    (element) => {
      pass(element, 'yes!', 'Change');
    },
  ],
  'while warned': [
    everyKind,
    (element) => {
      pass(element, 'yes!', '3', 'Change');
      element.shadowRoot?.getElementById('change-ready')?.click();
      pass(element, 'no!');
    },
  ],
  'in the review': [
    script([text('one'), text('two')]),
    (element) => {
      pass(element, 'Skip', 'Skip');
    },
  ],
  'when stopping': [
    everyKind,
    (element) => {
      pass(element, 'yes!', 'Stop here');
    },
  ],
  'at the end': [
    script([text('one')]),
    (element) => {
      pass(element, 'Skip', 'Do not send');
    },
  ],
};

describe('Get help now', () => {
  for (const [state, [conversation, lead]] of Object.entries(states)) {
    it(`is one action away ${state}, and changes nothing there`, async () => {
      const element = await mount(conversation, {country: 'GB'});
      lead(element);
      await element.updateComplete;
      const before = words(one(element, '[part="body"]'));
      await tap(element, 'Get help now');
      expect(links(element, 'dialog')).to.include.members(['tel:116123', 'tel:999']);
      expect(heard(element)).to.equal('Help is here');
      await press('Escape');
      await element.updateComplete;
      expect(panel(element).open).to.equal(false);
      expect(focused(element)?.id).to.equal('help-button');
      expect(words(one(element, '[part="body"]'))).to.equal(before);
    });
  }

  it('says whether it is open, closes with its button, and is a dialog with a name', async () => {
    const element = await mount();
    const opener = one(element, '#help-button');
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    await tap(element, 'Get help now');
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    expect(panel(element).getAttribute('aria-labelledby')).to.equal('help-title');
    await tap(element, 'Close');
    expect(focused(element)).to.equal(opener);
  });

  it('puts the lines of the page first', async () => {
    const element = await mount(undefined, {
      country: 'GB',
      clinic: {lines: [{name: 'Our duty team', how: 'call', number: '020 7946 0000'}]},
    });
    await tap(element, 'Get help now');
    expect(links(element, 'dialog')[0]).to.equal('tel:02079460000');
    expect(textOf(element)).to.include('Our duty team');
  });

  it('shows the numbers of the country that the page names, as links to call or to write', async () => {
    for (const [country, row] of Object.entries(helpLines)) {
      const element = await mount(undefined, {country: country.toLowerCase()});
      await tap(element, 'Get help now');
      const expected = [
        ...row.lines.map(
          ({how, number}) =>
            `${how === 'call' ? 'tel' : 'sms'}:${number.replaceAll(/[^\d+]/g, '')}`,
        ),
        ...row.emergency.map((number) => `tel:${number}`),
      ];
      expect(links(element, 'dialog'), country).to.deep.equal(expected);
    }
  });

  it('shows no number of any country where the country is not known, but words and a directory', async () => {
    for (const country of [undefined, 'ZZ', 'toString', 'Great Britain']) {
      const element = await mount(undefined, country === undefined ? {} : {country});
      await tap(element, 'Get help now');
      expect(links(element, 'dialog')).to.deep.equal(['https://findahelpline.com/']);
      expect(textOf(element)).to.include('call your local emergency number');
      expect(words(panel(element))).not.to.match(/\d/);
    }
  });
});

const risky = script(
  [
    choice('safety', ['no', 'some', 'now']),
    items('people', 'people', 2),
    each('about', 'people', [
      choice('safe', ['yes', 'no']),
      choice('contact', ['often', 'rarely']),
    ]),
    text('last'),
  ],
  {
    interrupts: [
      interrupt('stop', 'stop', {answer: 'safety', is: 'now'}, [
        say('emergency', {help: 'emergency'}),
        end('stopped', 'stopped'),
      ]),
      interrupt('pause', 'pause', {answer: 'safety', is: 'some'}, [
        say('crisis', {help: 'crisis'}),
        choice('go-on', ['on', 'off']),
      ]),
      interrupt(
        'private',
        'pause',
        {answer: 'safe', is: 'no'},
        [say('alone', {help: 'private'}), choice('private-on', ['on', 'off'])],
        'people',
      ),
    ],
  },
);
const nameWords = {
  contact: {text: 'How often do you see {name}?', options: {often: 'Often', rarely: 'Rarely'}},
};

describe('help that was not asked for', () => {
  it('shows with what is said, and is heard with the next question', async () => {
    const element = await mount(risky, {country: 'GB'});
    pass(element, 'some!');
    await element.updateComplete;
    expect(heard(element)).to.equal('crisis go-on');
    expect(links(element, '[part="help inline"]')).to.deep.equal([
      'tel:116123',
      'tel:111',
      'sms:85258',
      'tel:999',
    ]);
  });

  it('puts the emergency number first where it may be one, and asks nothing more', async () => {
    const element = await mount(risky, {country: 'GB'});
    pass(element, 'now!');
    await element.updateComplete;
    expect(links(element, '[part="help inline"]')[0]).to.equal('tel:999');
    expect(textOf(element)).to.include('please call now');
    expect(heard(element)).to.match(/^emergency stopped Look through your answers/);
    const offered = all(element, 'button').map(words);
    expect(offered).to.include.members(['Send my answers', 'Do not send', 'Hold back']);
    expect(offered).not.to.include.members(['Back']);
    expect(offered).not.to.include.members(['Change']);
    await tap(element, 'Get help now');
    expect(links(element, 'dialog')[0]).to.equal('tel:999');
  });

  it('offers a quick way out where it should stay private', async () => {
    const element = await mount(risky);
    pass(element, 'no!');
    fill(element, '#name', 'Rumpel');
    pass(element, 'Continue', 'no!');
    await element.updateComplete;
    expect(words(one(element, '[part="help inline"]'))).to.include('Leave quickly');
  });
});

describe('somebody who is not safe to be with', () => {
  it('is named nowhere from then on, and what was said about them is folded', async () => {
    const {wordsFor} = await import('../support/script.js');
    const {checkInOf} = await import('./person.js');
    const element = await mount();
    element.checkIn = checkInOf(risky, wordsFor(risky, nameWords));
    await element.updateComplete;
    pass(element, 'no!');
    fill(element, '#name', 'Rumpel');
    pass(element, 'Continue', 'no!');
    await element.updateComplete;
    expect(textOf(element)).not.to.include('Rumpel');
    pass(element, 'on!');
    await element.updateComplete;
    expect(asked(element)).to.equal('How often do you see this person?');
    expect(heard(element)).not.to.include('Rumpel');
    const folded = all<HTMLDetailsElement>(element, 'details');
    expect(folded.map(({open}) => open)).to.deep.equal([false, false]);
    pass(element, 'Often', 'Skip');
    await element.updateComplete;
    expect(heard(element)).to.include('Look through your answers');
    expect(textOf(element)).not.to.include('Rumpel');
  });
});

describe('Leave quickly', () => {
  it('takes everything off the page and leads away, if the page does not do that itself', async () => {
    const element = await mount(undefined, {clinic: {leaveTo: 'https://example.org/weather'}});
    const names = record(element);
    pass(element, 'Yes, I am answering for myself');
    fill(element, 'textarea', 'a secret');
    pass(element, 'Continue');
    let event: ExitEvent | undefined;
    element.addEventListener('ipt-exit', (exit) => {
      event = exit;
      expect(element.shadowRoot?.textContent).not.to.include('secret');
      exit.preventDefault();
    });
    control(element, 'Leave quickly').click();
    expect(event?.cancelable).to.equal(true);
    expect(names.at(-1)).to.equal('exit');
    expect(words(element.shadowRoot!)).to.equal('');
    expect(element.result).to.equal(undefined);
  });

  it('leads to the page that the clinic chose', async () => {
    const frame = document.createElement('iframe');
    frame.src = new URL('leave.html', import.meta.url).pathname.replace(/[^/]+$/, 'leave.html');
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    const inner = frame.contentDocument!;
    await frame.contentWindow!.customElements.whenDefined('ipt-check-in');
    const element = inner.querySelector('ipt-check-in') as IptCheckIn;
    const {origin} = location;
    element.clinic = {leaveTo: `${origin}/test/element/neutral.html`};
    await element.updateComplete;
    const arrived = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    [...element.shadowRoot!.querySelectorAll('button')]
      .find(({textContent}) => textContent?.includes('Leave'))
      ?.click();
    await arrived;
    expect(frame.contentWindow?.location.pathname).to.equal('/test/element/neutral.html');
    frame.remove();
  });
});
