import {expect} from '@open-wc/testing';
import type {IptCheckIn} from '../../src/index.js';
import {press, type} from '../runner/bridge.js';
import {choice, interrupt, items, each, say, script, several, text} from '../support/script.js';
import {all, asked, control, fill, mount, one, pass, record, textOf, words} from './person.js';

const together = script(
  [
    text('before'),
    choice('often', ['daily', 'rarely'], {group: 'touch'}),
    several('how', ['call', 'write'], {group: 'touch'}),
    text('good', {group: 'touch'}),
    text('hard', {group: 'touch'}),
    text('after'),
  ],
  {
    groups: [{id: 'touch', open: 3}],
    interrupts: [
      interrupt('worry', 'pause', {answer: 'often', is: 'rarely'}, [say('help', {help: 'crisis'})]),
    ],
  },
);

/** An element in which the group is asked. */
const there = async (): Promise<IptCheckIn> => {
  const element = await mount(together);
  pass(element, 'Skip');
  await element.updateComplete;
  return element;
};
const field = (element: IptCheckIn, question: string): HTMLInputElement =>
  one(element, `[aria-labelledby="asked-${question}"]`);
const write = (element: IptCheckIn, question: string, value: string): void => {
  fill(element, `[aria-labelledby="asked-${question}"]`, value);
};
const answersIn = (element: IptCheckIn): readonly string[] =>
  all(element, '[part~="transcript"] [part~="turn"]').map(words);

describe('questions that are asked together', () => {
  it('are one turn: each is answered by itself, and what is left out is skipped', async () => {
    const element = await there();
    const names = record(element);
    expect(asked(element)).to.equal('touch');
    expect(textOf(element)).to.include('About 2 questions left');
    pass(element, 'daily!', 'write!');
    write(element, 'good', 'We laugh');
    pass(element, 'Continue');
    await element.updateComplete;
    expect(asked(element)).to.equal('after');
    expect(answersIn(element).join()).to.match(
      /often.*daily!.*how.*write!.*good.*We laugh.*hard.*Skipped/,
    );
    expect(names.filter((name) => name === 'answer')).to.have.length(4);
  });

  it('can all be skipped with one tap', async () => {
    const element = await there();
    pass(element, 'Skip');
    await element.updateComplete;
    expect(asked(element)).to.equal('after');
  });

  it('come back all at once on the way back, with what was said', async () => {
    const element = await there();
    pass(element, 'daily!', 'call!', 'More, if you like');
    write(element, 'good', 'We laugh');
    write(element, 'hard', 'The money');
    pass(element, 'Continue', 'Back');
    await element.updateComplete;
    expect(asked(element)).to.equal('touch');
    const chosen = all<HTMLInputElement>(element, 'input').filter(({checked}) => checked);
    expect(chosen.map(({value}) => value)).to.deep.equal(['daily', 'call']);
    expect(field(element, 'good').value).to.equal('We laugh');
    expect(field(element, 'hard').value).to.equal('The money');
    expect(one<HTMLDetailsElement>(element, 'details').open).to.equal(true);
  });

  it('can each be changed by themselves afterwards', async () => {
    const element = await there();
    pass(element, 'daily!', 'Continue');
    await element.updateComplete;
    one(element, '#change-often').click();
    await element.updateComplete;
    expect(asked(element)).to.equal('often');
    pass(element, 'daily!');
    await element.updateComplete;
    expect(asked(element)).to.equal('after');
  });

  it('are given with the keyboard alone, Enter in a field as well', async () => {
    const element = await there();
    one(element, 'input').focus();
    await press('Space');
    field(element, 'good').focus();
    await type('Fun');
    await press('Enter');
    await element.updateComplete;
    expect(asked(element)).to.equal('after');
    expect(answersIn(element).join()).to.match(/daily!.*Fun/);
    expect(element.shadowRoot?.activeElement?.id).to.equal('now');
  });

  it('wait while help is shown for one of them, and keep what was typed in the others', async () => {
    const element = await there();
    pass(element, 'rarely!');
    write(element, 'good', 'We laugh');
    pass(element, 'Continue');
    await element.updateComplete;
    expect(all(element, '[part~="inline"]')).to.have.length(1);
    expect(asked(element)).to.equal('touch');
    expect(answersIn(element).join())
      .to.match(/rarely/)
      .and.not.include('We laugh');
    expect(field(element, 'good').value).to.equal('We laugh');
    pass(element, 'Continue');
    await element.updateComplete;
    expect(asked(element)).to.equal('after');
    expect(answersIn(element).join()).to.include('We laugh');
  });

  it('are not taken with one too long, and say so', async () => {
    const element = await there();
    write(element, 'good', 'x'.repeat(201));
    await element.updateComplete;
    expect(textOf(element)).to.include('1 character too long');
    pass(element, 'daily!', 'Continue');
    await element.updateComplete;
    expect(asked(element)).to.equal('touch');
    expect(answersIn(element).join()).not.to.include('daily');
    write(element, 'good', 'Short');
    pass(element, 'Continue');
    await element.updateComplete;
    expect(asked(element)).to.equal('after');
  });

  it('name each question to a screen reader, by its own words', async () => {
    const element = await there();
    const heard = all<HTMLFieldSetElement>(element, 'fieldset').map((set) =>
      words(set.querySelector('legend')!),
    );
    expect(heard).to.deep.equal(['often', 'how', 'good', 'hard']);
    expect(control(element, 'More, if you like').tagName).to.equal('SUMMARY');
  });
});

describe('questions about everybody that are asked together', () => {
  const rings = script(
    [
      items('people', 'people', 4),
      each('about', 'people', [
        choice('ring', ['near', 'far'], {group: 'rings'}),
        choice('wished', ['near', 'far'], {group: 'rings'}),
      ]),
      text('last'),
    ],
    {groups: [{id: 'rings', picture: 'circle'}]},
  );

  it('stand on one screen for all of them, the same of each first', async () => {
    const element = await mount(rings);
    for (const name of ['Ann', 'Bo', 'Cy']) {
      fill(element, '#name', name);
      pass(element, 'Add');
      await element.updateComplete;
    }
    pass(element, 'Continue');
    await element.updateComplete;
    expect(asked(element)).to.equal('rings');
    expect(all(element, 'fieldset')).to.have.length(6);
    expect(all(element, 'details fieldset')).to.have.length(3);
    const near = all<HTMLInputElement>(element, 'form > fieldset input[value="near"]');
    near[0]?.click();
    near[2]?.click();
    pass(element, 'Continue');
    await element.updateComplete;
    expect(asked(element)).to.equal('last');
    pass(element, 'Skip', 'Send my answers');
    await element.updateComplete;
    const said = element.result?.answers.filter(({linkId}) => linkId.endsWith('/ring'));
    expect(said?.map(({state}) => state)).to.deep.equal(['answered', 'skipped', 'answered']);
  });
});
