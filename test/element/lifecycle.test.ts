import {expect, fixture, html} from '@open-wc/testing';
import {define, IptCheckIn} from '../../src/index.js';
import {conversation, directory, helpLines, standard} from '../../src/ipt/index.js';
import {choice, script, text} from '../support/script.js';
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
  record,
  textOf,
} from './person.js';

const content = {
  checkIn: {
    ...conversation,
    readers: standard.readers,
    conclude: () => Promise.reject(new Error('not needed here')),
  },
  help: {rows: helpLines, directory},
};

describe('an element that is there before its script', () => {
  it('shows what stands between its tags until then, and keeps the properties that were set', async () => {
    const place = await fixture<HTMLElement>(
      html`<div><ipt-early>Call 116 123 if you need to talk.</ipt-early></div>`,
    );
    const early = place.querySelector('ipt-early') as IptCheckIn;
    Object.assign(early, {country: 'GB', clinic: {minimumAge: 18}, label: 'Before we meet you'});
    expect(early.textContent).to.equal('Call 116 123 if you need to talk.');
    define({tag: 'ipt-early', ...content});
    await early.updateComplete;
    expect(early.country).to.equal('GB');
    expect(textOf(early)).to.include('aged 18 or older');
    expect(one(early, 'section').getAttribute('aria-label')).to.equal('Before we meet you');
  });

  it('shows what stands between its tags while a check-in of the page is read', async () => {
    const element = await fixture<IptCheckIn>(
      html`<ipt-check-in .checkIn=${checkInOf(script([text('one')]))}>One moment</ipt-check-in>`,
    );
    const other = document.createElement('ipt-check-in');
    other.checkIn = checkInOf(script([text('two')]));
    other.textContent = 'One moment';
    element.after(other);
    await Promise.resolve();
    expect(all(other, 'slot:not([name])')).to.have.length(1);
    await other.updateComplete;
    expect(asked(other)).to.equal('two');
    expect(all(other, 'slot:not([name])')).to.have.length(0);
    other.remove();
  });
});

describe('defining', () => {
  it('twice, or by two copies of the package, changes nothing', () => {
    const first = customElements.get('ipt-check-in');
    define(content);
    define(content);
    expect(customElements.get('ipt-check-in')).to.equal(first);
    customElements.define('ipt-taken', class extends HTMLElement {});
    const taken = customElements.get('ipt-taken');
    define({tag: 'ipt-taken', ...content});
    expect(customElements.get('ipt-taken')).to.equal(taken);
  });

  it('gives elements that the class can tell', async () => {
    expect(await mount()).to.be.instanceOf(IptCheckIn);
  });
});

describe('a conversation', () => {
  const talk = script([choice('ready', ['yes', 'no']), text('story', {long: true}), text('last')]);

  it('outlives being moved, and removed and put back by a router, with what is half typed', async () => {
    const element = await mount(talk);
    const names = record(element);
    pass(element, 'yes!');
    fill(element, 'textarea', 'half a thou');
    const [place, other] = [element.parentElement!, document.createElement('div')];
    document.body.append(other);
    other.append(element);
    await element.updateComplete;
    element.remove();
    await element.updateComplete;
    place.append(element);
    await element.updateComplete;
    expect(asked(element)).to.equal('story');
    expect(one<HTMLTextAreaElement>(element, 'textarea').value).to.equal('half a thou');
    expect(all(element, '[part~="answer"]')).to.have.length(1);
    expect(names).to.deep.equal(['start', 'answer']);
    other.remove();
  });

  it('goes on where it was when the page sets the same things again', async () => {
    const element = await mount(talk, {clinic: {who: 'Ann'}});
    pass(element, 'yes!');
    Object.assign(element, {clinic: {who: 'Ann'}, checkIn: checkInOf(talk), label: 'Again'});
    await element.updateComplete;
    expect(asked(element)).to.equal('story');
  });

  it('starts anew with another check-in, and when the page says so', async () => {
    const element = await mount(talk);
    pass(element, 'yes!');
    element.checkIn = checkInOf(script([text('other')]));
    await element.updateComplete;
    expect(asked(element)).to.equal('other');
    element.checkIn = checkInOf(talk);
    await element.updateComplete;
    pass(element, 'yes!');
    element.restart();
    await element.updateComplete;
    expect(asked(element)).to.equal('ready');
  });

  it('takes what the page sets before the first answer', async () => {
    const element = await mount(undefined, {clinic: {minimumAge: 21}});
    expect(textOf(element)).to.include('aged 21 or older');
    element.clinic = {minimumAge: 14};
    await element.updateComplete;
    expect(textOf(element)).to.include('aged 14 or older');
  });

  it('is held by each of several on a page for itself', async () => {
    const [one, two] = [await mount(everyKind), await mount(everyKind)];
    pass(one, 'yes!');
    await two.updateComplete;
    expect(asked(one)).to.equal('mood');
    expect(asked(two)).to.equal('ready');
  });

  it('follows the language of its place to the words that there are', async () => {
    const words = checkInOf(talk) as {texts: Record<string, {nodes: object}>};
    const german = {
      ...words.texts['en'],
      nodes: {
        ...words.texts['en']?.nodes,
        ready: {text: 'Bereit?', options: {yes: 'Ja', no: 'Nein'}},
      },
    };
    const place = await fixture<HTMLElement>(
      html`<div lang="de-AT"><ipt-check-in></ipt-check-in></div>`,
    );
    const element = place.querySelector('ipt-check-in')!;
    element.checkIn = {...words, texts: {...words.texts, de: german}};
    await element.updateComplete;
    expect(asked(element)).to.equal('Bereit?');
    expect(one(element, 'section').lang).to.equal('de');
    pass(element, 'Ja');
    element.lang = 'en-GB';
    await element.updateComplete;
    expect(asked(element)).to.equal('story');
    expect(textOf(element)).to.include('yes!');
    element.lang = 'fr';
    await element.updateComplete;
    expect(one(element, 'section').lang).to.equal('en');
  });
});

describe('fifty elements', () => {
  it('come and go without a listener, a timer or a node left behind', async () => {
    const listeners = new Map<string, number>();
    const count = (type: string, by: number): void => {
      listeners.set(type, (listeners.get(type) ?? 0) + by);
    };
    const originals = [document, window].map((target) => ({
      target,
      add: target.addEventListener,
      remove: target.removeEventListener,
    }));
    for (const {target, add, remove} of originals) {
      target.addEventListener = (...args: Parameters<typeof add>): void => {
        count(args[0], 1);
        add.apply(target, args);
      };
      target.removeEventListener = (...args: Parameters<typeof remove>): void => {
        count(args[0], -1);
        remove.apply(target, args);
      };
    }
    const {setTimeout: later, setInterval: often} = window;
    let timers = 0;
    Object.assign(window, {
      setTimeout: (...args: Parameters<typeof later>) => {
        timers++;
        return later(...args);
      },
      setInterval: (...args: Parameters<typeof often>) => {
        timers++;
        return often(...args);
      },
    });
    const place = document.createElement('div');
    document.body.append(place);
    const nodes = document.querySelectorAll('*').length;
    for (let index = 0; index < 50; index++) {
      const element = document.createElement('ipt-check-in');
      place.append(element);
      await element.updateComplete;
      pass(element, 'Yes, and I am 18 or older', 'Get help now');
      control(element, 'Skip').click();
      element.remove();
    }
    Object.assign(window, {setTimeout: later, setInterval: often});
    for (const {target, add, remove} of originals) {
      Object.assign(target, {addEventListener: add, removeEventListener: remove});
    }
    expect([...listeners].filter(([, left]) => left !== 0)).to.deep.equal([]);
    expect(timers).to.equal(0);
    expect(document.querySelectorAll('*').length).to.equal(nodes);
    place.remove();
  });
});

describe('an element that arrives', () => {
  it('does not take the focus, nor move the page', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <input />
        <div style="height: 200vh"></div>
      </div>`,
    );
    const input = place.querySelector('input')!;
    input.focus();
    const element = document.createElement('ipt-check-in');
    place.append(element);
    await element.updateComplete;
    expect(document.activeElement).to.equal(input);
    expect(focused(element)).to.equal(undefined);
    expect(window.scrollY).to.equal(0);
  });
});
