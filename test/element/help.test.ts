import {expect} from '@open-wc/testing';
import type {ExitEvent, IptCheckIn} from '../../src/index.js';
import {helpLines} from '../../src/ipt/index.js';
import {press, print, touch} from '../runner/bridge.js';
import {choice, each, interrupt, items, say, script, text} from '../support/script.js';
import {states} from './states.js';
import {
  all,
  asked,
  control,
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
import {stops, pauses, staysPrivate} from './risks.js';

const panel = (element: IptCheckIn): HTMLDialogElement => one(element, 'dialog');
const opener = (element: IptCheckIn): HTMLElement => one(element, '#help-button');
const byPointer = async (element: IptCheckIn): Promise<boolean> => {
  await tap(element, opener(element));
  return true;
};
const byKey = async (element: IptCheckIn): Promise<boolean> => {
  opener(element).focus();
  await press('Enter');
  return true;
};
const byTouch = (element: IptCheckIn): Promise<boolean> => {
  opener(element).scrollIntoView({block: 'center'});
  const {left, top, width, height} = opener(element).getBoundingClientRect();
  return touch({x: left + width / 4, y: top + height / 2});
};
const links = (element: IptCheckIn, within = ''): readonly string[] =>
  all<HTMLAnchorElement>(element, `${within} a`).map(({href}) => href);

describe('Get help now', () => {
  for (const [state, [conversation, lead]] of Object.entries(states)) {
    it(`is one action away at ${state}, by pointer, key or touch, and changes nothing there`, async () => {
      const element = await mount(conversation, {country: 'GB'});
      lead(element);
      await element.updateComplete;
      if (panel(element).open) pass(element, 'Close');
      const before = words(one(element, '[part="body"]'));
      for (const open of [byPointer, byKey, byTouch]) {
        if (!(await open(element))) continue;
        await element.updateComplete;
        expect(links(element, 'dialog'), open.name).to.include.members(['tel:116123', 'tel:999']);
        expect(heard(element)).to.equal('Help is here');
        await press('Escape');
        await element.updateComplete;
        expect(panel(element).open).to.equal(false);
        expect(focused(element)?.id).to.equal('help-button');
        expect(words(one(element, '[part="body"]'))).to.equal(before);
      }
    });
  }

  it('says whether it is open, closes with its button, and is a dialog with a name', async () => {
    const element = await mount();
    const button = opener(element);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await tap(element, 'Get help now');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(panel(element).getAttribute('aria-labelledby')).to.equal('help-title');
    await tap(element, 'Close');
    expect(focused(element)).to.equal(button);
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
    interrupts: [stops, pauses, staysPrivate],
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
    expect(heard(element)).to.equal('crisis Nobody is reading this right now. go-on');
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
    expect(heard(element)).to.match(
      /^emergency Nobody is reading this right now. stopped Look through your answers/,
    );
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

  it('is in no attribute, field, event or title, not even where they were named', async () => {
    const element = await mount(risky, {country: 'GB'});
    const told: string[] = [];
    for (const name of ['answer', 'safety', 'error']) {
      element.addEventListener(`ipt-${name}`, (event) => told.push(JSON.stringify(event)));
    }
    pass(element, 'no!');
    fill(element, '#name', 'Rumpel');
    pass(element, 'Continue', 'no!', 'on!');
    element.shadowRoot?.getElementById('change-people')?.click();
    await element.updateComplete;
    pass(element, 'Rename');
    await element.updateComplete;
    const fields = all<HTMLInputElement>(element, 'input').map(({value}) => value);
    expect(fields).to.include('this person');
    for (const place of [element.shadowRoot!.innerHTML, ...fields, ...told, document.title]) {
      expect(place).not.to.include('Rumpel');
    }
  });
});

describe('who wrote of somebody who frightens them', () => {
  const typed = script(
    [
      text('story', {long: true}),
      choice('mood', ['good', 'bad']),
      text('other'),
      choice('last', ['yes', 'no']),
    ],
    {
      interrupts: [
        interrupt('typed', 'pause', {given: 'story'}, [
          say('alone', {help: 'private'}),
          choice('private-on', ['on', 'off']),
        ]),
      ],
    },
  );
  const atMood = async (): Promise<IptCheckIn> => {
    const element = await mount(typed, {country: 'GB'});
    fill(element, 'textarea', 'Rumpel hits me');
    pass(element, 'Continue', 'on!');
    await element.updateComplete;
    return element;
  };
  const unfolded = (element: IptCheckIn): string =>
    [...one(element, '[part="frame"]').querySelectorAll(':not(details, details *)')]
      .flatMap(({childNodes}) => [...childNodes])
      .filter((node) => node instanceof Text)
      .map(({data}) => data)
      .join(' ');

  it('has what they wrote folded, and what was said and asked about it', async () => {
    const element = await atMood();
    expect(all<HTMLDetailsElement>(element, 'details').map(({open}) => open)).to.deep.equal([
      false,
      false,
    ]);
    expect(unfolded(element)).not.to.match(/Rumpel|alone|private-on/);
    expect(heard(element)).to.equal('mood');
    pass(element, 'good!', 'Skip', 'yes!');
    await element.updateComplete;
    expect(heard(element)).to.include('Look through your answers');
    expect(unfolded(element)).not.to.match(/Rumpel|alone|private-on/);
    expect(textOf(element)).to.include('good!');
  });

  it('has none of it on paper, not even unfolded', async function () {
    const element = await atMood();
    for (const folded of all<HTMLDetailsElement>(element, 'details')) folded.open = true;
    expect(one(element, 'details').checkVisibility()).to.equal(true);
    if (!(await print(true))) this.skip();
    const shown = all(element, 'details').map((folded) => folded.checkVisibility());
    await print(false);
    expect(shown).to.deep.equal([false, false]);
  });
});

describe('who reads this, and when', () => {
  const NOBODY = 'Nobody is reading this right now.';
  const READS = `Marta Lind will read your answers before your first visit. ${NOBODY}`;
  const clinic = {who: 'Marta Lind', when: 'before your first visit'};
  const count = (element: IptCheckIn, phrase: string): number =>
    textOf(element).split(phrase).length - 1;
  const talk = script([say('welcome'), ...risky.nodes], risky);

  it('is said with the welcome, by default that nobody is', async () => {
    const element = await mount(talk);
    expect(words(one(element, '#said-0'))).to.equal(`welcome ${NOBODY}`);
    element.clinic = clinic;
    await element.updateComplete;
    expect(words(one(element, '#said-0'))).to.equal(`welcome ${READS}`);
    pass(element, 'no!');
    await element.updateComplete;
    expect(count(element, NOBODY)).to.equal(0);
  });

  it('is said and heard at every concern', async () => {
    for (const [answer, concern] of [
      ['some!', 'crisis'],
      ['now!', 'emergency'],
    ] as const) {
      const element = await mount(talk, {clinic, country: 'GB'});
      pass(element, answer);
      await element.updateComplete;
      expect(heard(element)).to.include(`${concern} ${READS}`);
      expect(count(element, NOBODY)).to.equal(1);
      element.remove();
    }
  });

  it('is said at the end: who, if something was sent', async () => {
    const element = await mount(script([say('welcome'), choice('one', ['yes', 'no'])]), {clinic});
    pass(element, 'yes!', 'Do not send');
    await element.updateComplete;
    expect(textOf(element)).to.include(NOBODY);
    expect(textOf(element)).not.to.include('Marta Lind');
    pass(element, 'Go back to my answers', 'Send my answers');
    await element.updateComplete;
    expect(textOf(element)).to.include(READS);
  });
});

describe('Leave quickly', () => {
  it('takes everything off the page and leads away, if the page does not do that itself', async () => {
    const element = await mount(undefined, {clinic: {leaveTo: 'https://example.org/weather'}});
    const names = record(element);
    pass(element, 'Yes, and I am 18 or older');
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
});
