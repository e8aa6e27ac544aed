import {expect, oneEvent} from '@open-wc/testing';
import {ScriptError, type IptCheckIn} from '../../src/index.js';
import {end, script, text, say, choice, to} from '../support/script.js';
import {
  all,
  asked,
  checkInOf,
  fill,
  heard,
  mount,
  one,
  pass,
  tap,
  textOf,
  words,
} from './person.js';

const CANARY = 'zanzibar-4711';
const errorsOf = (element: IptCheckIn): readonly unknown[] => {
  const errors: unknown[] = [];
  element.addEventListener('ipt-error', ({error}) => errors.push(error));
  return errors;
};
/** What the console warns of meanwhile. */
const warnings = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
  const {warn} = console;
  const warned: string[] = [];
  Object.assign(console, {warn: (message: string) => warned.push(message)});
  await act();
  Object.assign(console, {warn});
  return warned;
};

/** What a page may set that is of the wrong type, and what it is told. */
const wrong: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
  [{mode: 'weekly'}, 'mode should be intake or session.'],
  [{variant: 7}, 'variant should be'],
  [{country: 'Great Britain'}, 'country should be two letters.'],
  [{country: 'en-GB'}, 'country should be GB.'],
  [{country: 'UK'}, 'country should be GB.'],
  [{country: 'IE'}, 'clinic.lines should be given: there are none for country IE.'],
  [{country: {}}, 'country should be two letters.'],
  [{ratings: 'maybe'}, 'ratings should be'],
  [{label: 3}, 'label should be a string.'],
  [{clinic: 'Elm Road'}, 'clinic should be of type object.'],
  [{clinic: {who: 3}}, 'clinic.who should be of type string.'],
  [{clinic: {minimumAge: 'sixteen'}}, 'minimumAge should be of type number.'],
  [{clinic: {minimumAge: Number.NaN}}, 'minimumAge should be of type number.'],
  [{clinic: {reflection: 'yes'}}, 'reflection should be of type boolean.'],
  [{clinic: {windowBefore: []}}, 'windowBefore should be of type number.'],
  [{clinic: {lines: 'call us'}}, 'clinic.lines should be of type list.'],
  [{clinic: {lines: [{name: 'Us', number: '1'}]}}, 'clinic.lines[0] should be {name'],
  [{clinic: {lines: [null]}}, 'clinic.lines[0] should be {name'],
  [{clinic: {lines: [{name: 'Us', how: 'call', number: '0800 CALL US'}]}}, 'number: digits'],
  [{clinic: {lines: [{name: 'Us', how: 'call', number: ' - '}]}}, 'number: digits'],
  [{clinic: {lines: [{name: 'Us', how: 'fax', number: '1'}]}}, 'clinic.lines[0] should be {name'],
  [{clinic: {lines: [{name: 'Us', how: 'chat', url: 'javascript:alert(1)'}]}}, 'url: "https:'],
  [{clinic: {lines: [{name: 'Us', how: 'chat', url: 'http://example.org'}]}}, 'url: "https:'],
  [{clinic: {leaveTo: 'https://['}}, 'clinic.leaveTo should be a whole address'],
  [{clinic: {leaveTo: 'javascript:alert(1)'}}, 'clinic.leaveTo should be a whole address'],
  [{strings: 'words'}, 'strings should be of type object.'],
  [{strings: {back: () => 'Back'}}, 'strings.back should be of type string.'],
  [{strings: {left: '{n} left'}}, 'strings.left should be of type function.'],
];

describe('a property of the wrong type', () => {
  for (const [given, message] of wrong) {
    it(`is told in one message, and the conversation goes on: ${message}`, async () => {
      const element = await mount();
      const errors = errorsOf(element);
      const warned = await warnings(async () => {
        Object.assign(element, given);
        await element.updateComplete;
      });
      expect(warned).to.have.length(1);
      expect(warned[0]).to.include(message);
      element.requestUpdate();
      await element.updateComplete;
      expect(errors).to.have.length(1);
      expect(errors[0]).to.be.instanceOf(TypeError);
      expect((errors[0] as TypeError).message).to.include(message);
      pass(element, 'Yes, and I am 18 or older');
      expect(asked(element)).to.equal('What brings you here?');
      await tap(element, 'Get help now');
      expect(heard(element)).to.equal('Help is here');
    });
  }

  it('leaves what was set beside it in force', async () => {
    const element = await mount(undefined, {clinic: {who: 3, minimumAge: 18} as never});
    expect(textOf(element)).to.include('aged 18 or older');
  });
});

const sound = checkInOf(script([choice('one', ['a', 'b']), text('two')])) as {
  script: {nodes: readonly object[]};
  texts: {en: {nodes: object}};
};
const withNodes = (nodes: readonly object[]): object => ({
  ...sound,
  script: {...sound.script, nodes},
});

/** Check-ins of a page's own that cannot be used, with what its developer is told. */
const bad: Readonly<Record<string, readonly [unknown, RegExp]>> = {
  'text that is not JSON': ['{"script": ', /not JSON/],
  'no object': [42, /type object/],
  'another format version': [
    {...sound, script: {...sound.script, format: 'ipt-script/9'}},
    /ipt-script\/1/,
  ],
  'a key that is not known': [{...sound, theme: 'dark'}, /not known: theme/],
  'a target that is not there': [
    withNodes([{...choice('one', ['a', 'b']), next: [to('nowhere')]}, text('two'), end()]),
    /nowhere/,
  ],
  'a node that cannot be reached': [
    withNodes([{...choice('one', ['a', 'b']), next: [to('end')]}, text('two'), end()]),
    /two/,
  ],
  'a circle': [
    withNodes([choice('one', ['a', 'b']), {...text('two'), next: [to('one')]}, end()]),
    /one/,
  ],
  'no end': [withNodes([choice('one', ['a', 'b']), text('two')]), /end/],
  'the same id twice': [withNodes([text('one'), text('one'), end()]), /one/],
  'a condition on a question that is not there': [
    withNodes([
      {...choice('one', ['a', 'b']), next: [to('end', {answer: 'nobody', is: 'x'})]},
      text('two'),
      end(),
    ]),
    /nobody/,
  ],
  'no words for a node': [
    withNodes([...sound.script.nodes.slice(0, -1), say('mute'), end()]),
    /mute/,
  ],
};

describe('a check-in that cannot be used', () => {
  for (const [problem, [given, message]] of Object.entries(bad)) {
    it(`is told with its place, and help stays: ${problem}`, async () => {
      const element = await mount(undefined, {country: 'GB'});
      const errors = errorsOf(element);
      element.checkIn = given;
      await element.updateComplete;
      expect(errors).to.have.length(1);
      const error = errors[0] as ScriptError;
      expect(error).to.be.instanceOf(ScriptError);
      expect(error.problems.length).to.be.greaterThan(0);
      expect(error.message).to.match(message);
      expect(error.problems.every(({path, fix}) => path !== '' && fix !== '')).to.equal(true);
      expect(textOf(element)).to.include('Something is not working here');
      expect(
        all<HTMLAnchorElement>(element, '[part="trouble"] a').map(({href}) => href),
      ).to.include('tel:116123');
      await tap(element, 'Get help now');
      expect(heard(element)).to.equal('Help is here');
    });
  }

  it('shows what the page put between the tags', async () => {
    const element = await mount(undefined, {checkIn: 42});
    expect(all(element, '[part="trouble"] slot:not([name])')).to.have.length(1);
  });

  it('gives way to one that can be used', async () => {
    const element = await mount(undefined, {checkIn: 42});
    element.checkIn = sound;
    await element.updateComplete;
    expect(asked(element)).to.equal('one');
  });

  it('that comes late does not take the place of one that was given after it', async () => {
    const element = await mount();
    const errors = errorsOf(element);
    element.checkIn = 42;
    element.requestUpdate();
    element.checkIn = sound;
    await element.updateComplete;
    expect(asked(element)).to.equal('one');
    expect(errors).to.deep.equal([]);
  });
});

describe('whatever else fails', () => {
  it('is warned of in the console without a word of what was said', async () => {
    const element = await mount();
    pass(element, 'Yes, and I am 18 or older');
    fill(element, 'textarea', CANARY);
    pass(element, 'Continue');
    const warned = await warnings(async () => {
      element.strings = {
        left: () => {
          throw new Error(textOf(element));
        },
      };
      await element.updateComplete;
    });
    expect(warned).to.have.length(1);
    expect(warned[0]).to.match(/^<ipt-check-in> Something failed/);
    expect(warned[0]).not.to.include(CANARY);
  });

  it('while drawing, leaves help and a way on, and loses nothing', async () => {
    const element = await mount();
    pass(element, 'Yes, and I am 18 or older');
    const told = oneEvent(element, 'ipt-error');
    element.strings = {
      left: () => {
        throw new Error('a translation failed');
      },
    };
    expect(Reflect.get(await told, 'error')).to.have.property('message', 'a translation failed');
    expect(textOf(element)).to.include('Something is not working here');
    await tap(element, 'Get help now');
    expect(heard(element)).to.equal('Help is here');
    await tap(element, 'Close');
    await tap(element, 'Try again');
    expect(asked(element)).to.equal('What brings you here?');
    expect(all(element, '[part~="answer"]').map(words)).to.deep.equal([
      'Yes, and I am 18 or older',
    ]);
  });

  it('while answering, does too', async () => {
    const element = await mount();
    const told = oneEvent(element, 'ipt-error');
    const {resolvedOptions} = Intl.DateTimeFormat.prototype;
    Intl.DateTimeFormat.prototype.resolvedOptions = () => {
      throw new Error('no clock');
    };
    pass(element, 'Yes, and I am 18 or older');
    Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
    await told;
    await element.updateComplete;
    expect(textOf(element)).to.include('Something is not working here');
    expect(one(element, '#help-button').checkVisibility()).to.equal(true);
    await tap(element, 'Try again');
    expect(asked(element)).to.equal('Is it all right to begin?');
  });
});
