import {expect} from '@open-wc/testing';
import type {Clinic, HelpLine, IptCheckIn} from '../../src/index.js';
import {conclude} from '../../src/conclude.js';
import {trust} from '../../src/element/content.js';
import {IptCheckIn as Element} from '../../src/index.js';
import {conversation, helpLines, standard as shipped} from '../../src/ipt/index.js';
import {openPage} from './frame.js';
import {all, mount, one, pass, textOf, words} from './person.js';

const links = (element: IptCheckIn): readonly HTMLAnchorElement[] =>
  all<HTMLAnchorElement>(element, 'dialog a');
const hrefs = (element: IptCheckIn): readonly string[] => links(element).map(({href}) => href);
const lines = (element: IptCheckIn): readonly string[] =>
  all(element, 'dialog [part="line"]').map(words);
const withHelp = async (properties: Partial<IptCheckIn>): Promise<IptCheckIn> => {
  const element = await mount(undefined, properties);
  pass(element, 'Get help now');
  await element.updateComplete;
  return element;
};
const withLines = (given: unknown, country = 'GB'): Promise<IptCheckIn> =>
  withHelp({country, clinic: {lines: given} as Clinic});

describe('a line', () => {
  it('says how to reach whom, what it is, when it answers, and what else there is to know', async () => {
    expect(lines(await withHelp({country: 'GB'}))).to.deep.equal([
      'Call 116 123 Samaritans (for anybody in distress, at any time)',
      'Call 111 NHS 111 (health service, at any time, option 2, England)',
      'Text 85258 Shout (for anybody in distress, at any time)',
    ]);
  });

  it('says what is spoken there if it is not what is written here', async () => {
    expect(lines(await withHelp({country: 'CH'}))).to.deep.equal([
      'Call 143 Die Dargebotene Hand (for anybody in distress, at any time, German, French, Italian)',
    ]);
    expect(lines(await withHelp({country: 'DK'}))).to.deep.equal([
      'Call 70 201 201 Livslinien (for thoughts of suicide, Danish)',
    ]);
  });

  it('is described digit by digit and by its name, for who does not see it', async () => {
    const [samaritans, , , emergency] = links(await withHelp({country: 'GB'}));
    expect(samaritans?.getAttribute('aria-description')).to.equal('1 1 6  1 2 3, Samaritans');
    expect(emergency?.getAttribute('aria-description')).to.equal('9 9 9');
  });

  it('of the page comes first, with its own words, and can be a chat', async () => {
    const element = await withLines([
      {name: 'Duty team', how: 'call', number: '+44 (0)20 7946-0000', note: 'weekdays, 9 to 5'},
      {name: 'Night chat', how: 'chat', url: 'https://elm.example/chat'},
    ]);
    expect(hrefs(element).slice(0, 3)).to.deep.equal([
      'tel:+442079460000',
      'https://elm.example/chat',
      'tel:116123',
    ]);
    expect(lines(element).slice(0, 2)).to.deep.equal([
      'Call +44 (0)20 7946-0000 Duty team (weekdays, 9 to 5)',
      'Chat Night chat',
    ]);
    const [, chat] = links(element);
    expect([chat?.target, chat?.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
  });

  it('of the page that is no line is left out, and the others stay', async () => {
    const good: HelpLine = {name: 'Duty team', how: 'text', number: '85258'};
    for (const bad of [
      null,
      7,
      'call us',
      {},
      {name: 'Us', how: 'call'},
      {name: 'Us', how: 'call', number: 116_123},
      {name: 'Us', how: 'call', number: '0800 CALL-US'},
      {name: 'Us', how: 'call', number: '1;ext=2'},
      {name: 'Us', how: 'call', url: 'https://elm.example'},
      {name: '', how: 'call', number: '1'},
      {name: 'Us', how: 'post', number: '1'},
      {name: 'Us', how: 'chat', url: 'javascript:alert(1)'},
      {name: 'Us', how: 'chat', url: 'data:text/html,hi'},
      {name: 'Us', how: 'chat', number: '1'},
    ]) {
      const element = await withLines([bad, good]);
      expect(hrefs(element)[0], JSON.stringify(bad)).to.equal('sms:85258');
      expect(hrefs(element)[1]).to.equal('tel:116123');
      element.remove();
    }
  });

  it('of the page is words, whatever stands in them', async () => {
    const element = await withLines([
      {
        name: '<img src=x onerror=alert(1)>',
        how: 'call',
        number: '1',
        note: '<b>now</b>',
        languages: ['no such language', 'en'],
        what: 'left',
        url: 'javascript:alert(1)',
      },
    ]);
    expect(lines(element)[0]).to.equal('Call 1 <img src=x onerror=alert(1)> (<b>now</b>)');
    expect(hrefs(element)[0]).to.equal('tel:1');
    expect(all(element, 'img, b')).to.have.length(0);
  });

  it('is not missed where the list of the page is empty, or no list', async () => {
    for (const given of [[], {}, 'x', 0, undefined, null]) {
      const element = await withLines(given);
      expect(hrefs(element)[0]).to.equal('tel:116123');
      element.remove();
    }
  });

  it('of an emergency is a link also if the words of the page leave its place out', async () => {
    const element = await withHelp({country: 'GB', strings: {emergency: () => 'Call for help.'}});
    expect(hrefs(element)).to.include('tel:999');
  });
});

describe('the country', () => {
  it('may be written small, or as the region of a language tag', async () => {
    for (const country of ['gb', 'en-GB', 'en_gb', 'cy-Latn-GB', 'UK']) {
      const element = await withHelp({country});
      expect(hrefs(element), country).to.include('tel:116123');
      element.remove();
    }
  });

  it('is never guessed: from a language, or from a code that is none', async () => {
    for (const country of [
      'en',
      'english',
      'GBR',
      '44',
      'en-',
      'en-GB-x',
      '__proto__',
      'G B',
      'ie',
    ]) {
      const element = await withHelp({country, lang: 'en-GB'});
      expect(words(one(element, 'dialog [part="help"]')), country).not.to.match(/\d/);
      expect(hrefs(element), country).to.deep.equal(['https://findahelpline.com/']);
      element.remove();
    }
  });

  it('that has no lines here leaves those of the page', async () => {
    const element = await withLines([{name: 'Duty team', how: 'call', number: '1'}], 'IE');
    expect(hrefs(element)).to.deep.equal(['tel:1', 'https://findahelpline.com/']);
  });
});

describe('a row past its date', () => {
  it('is shown with its date and the directory, with or without a conversation', async () => {
    const {standard} = Element;
    const row = {...helpLines.GB, checkedOn: '2020-01-31', expires: '2021-01-31'};
    Element.standard = {
      checkIn: trust({
        ...conversation,
        readers: shipped.readers,
        conclude: () => Promise.resolve(conclude),
      }),
      help: {rows: {GB: row}, directory: {name: 'A list', url: 'https://elm.example/list'}},
    };
    try {
      const element = await withHelp({country: 'GB'});
      expect(hrefs(element)).to.include.members(['tel:116123', 'https://elm.example/list']);
      expect(textOf(element)).to.include('Checked on January 31, 2020');
      element.remove();
      const troubled = document.createElement('ipt-check-in');
      Object.assign(troubled, {country: 'GB', checkIn: 42});
      document.body.append(troubled);
      await troubled.updateComplete;
      pass(troubled, 'Get help now');
      expect(hrefs(troubled)).to.include.members(['tel:116123', 'https://elm.example/list']);
      expect(textOf(troubled)).to.match(/Checked on .*2020/);
      troubled.remove();
    } finally {
      Element.standard = standard;
    }
  });
});

describe('the panel at 400 % zoom', () => {
  it('has every number in reach, large and uncut', async () => {
    const {element, page, window} = await openPage('plain.html', 320, 256);
    pass(element, 'Get help now');
    for (const link of links(element)) {
      link.scrollIntoView({block: 'center'});
      const {left, right, top, bottom, height} = link.getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(320);
      expect(top, link.href).to.be.at.least(0);
      expect(bottom, link.href).to.be.at.most(256);
      expect(height).to.be.at.least(44);
      expect(Number.parseFloat(window.getComputedStyle(link).fontSize)).to.be.at.least(18);
      const hit = element.shadowRoot?.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      expect(link.contains(hit ?? null), link.href).to.equal(true);
    }
    expect(page.documentElement.scrollWidth).to.be.at.most(320);
  });
});
