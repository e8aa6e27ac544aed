import {expect} from '@open-wc/testing';
import type {IptCheckIn} from '../../src/index.js';
import {choice, items, each, month, scale, script, several, text, to} from '../support/script.js';
import {all, asked, control, fill, focused, heard, mount, one, pass, tap, words} from './person.js';

const answers = (element: IptCheckIn): readonly string[] =>
  all(element, '[part~="answer"]').map(words);
const change = (element: IptCheckIn, address: string): Promise<void> =>
  tap(element, element.shadowRoot!.getElementById(`change-${address}`)!);

/** "yes" leads to two questions that "no" passes over. */
const forked = script([
  choice('moved', ['yes', 'no'], {next: [to('hope', {answer: 'moved', is: 'no'}), to('where')]}),
  text('where'),
  text('with-whom'),
  text('hope'),
  text('last'),
]);

describe('changing an earlier answer', () => {
  it('asks that question again, with the answer so far marked, and leaves the rest as it is', async () => {
    const element = await mount(
      script([choice('ready', ['yes', 'no']), text('hope'), text('last')]),
    );
    pass(element, 'yes!');
    fill(element, 'input', 'rest');
    await tap(element, 'Continue');
    await change(element, 'ready');
    expect(asked(element)).to.equal('ready');
    expect(heard(element)).to.equal('You are changing an earlier answer. ready');
    expect(words(control(element, 'yes!'))).to.equal('yes! your answer so far');
    expect(control(element, 'yes!').getAttribute('aria-current')).to.equal('true');
    expect(answers(element)).to.deep.equal(['yes!', 'rest']);
    await tap(element, 'no!');
    expect(answers(element)).to.deep.equal(['no!', 'rest']);
    expect(asked(element)).to.equal('last');
  });

  it('takes the focus back to where it began, and says that the answer was changed', async () => {
    const element = await mount(script([choice('ready', ['yes', 'no']), text('last')]));
    pass(element, 'yes!');
    await change(element, 'ready');
    await tap(element, 'no!');
    expect(focused(element)?.id).to.equal('change-ready');
    expect(words(one(element, '[role="status"]'))).to.equal('Your answer was changed.');
  });

  it('says how many later answers would fall away, before they do', async () => {
    const element = await mount(forked);
    pass(element, 'yes!');
    for (const answer of ['Leeds', 'Ann', 'rest']) {
      fill(element, 'input', answer);
      pass(element, 'Continue');
    }
    await change(element, 'moved');
    await tap(element, 'no!');
    expect(heard(element)).to.equal(
      'If you change this, 2 later answers no longer fit and are put aside.',
    );
    expect(answers(element)).to.deep.equal(['yes!', 'Leeds', 'Ann', 'rest']);
    await tap(element, 'Change it');
    expect(answers(element)).to.deep.equal(['no!', 'rest']);
  });

  it('keeps everything if the person would rather not', async () => {
    const element = await mount(forked);
    pass(element, 'yes!');
    fill(element, 'input', 'Leeds');
    pass(element, 'Continue');
    await change(element, 'moved');
    await tap(element, 'no!');
    await tap(element, 'Keep my answer');
    expect(answers(element)).to.deep.equal(['yes!', 'Leeds']);
    expect(asked(element)).to.equal('with-whom');
    expect(focused(element)?.id).to.equal('change-moved');
  });

  it('brings back the answers of the other way when the person returns to it', async () => {
    const element = await mount(forked);
    pass(element, 'yes!');
    for (const answer of ['Leeds', 'Ann']) {
      fill(element, 'input', answer);
      pass(element, 'Continue');
    }
    await change(element, 'moved');
    pass(element, 'no!', 'Change it');
    await change(element, 'moved');
    pass(element, 'yes!');
    await element.updateComplete;
    expect(answers(element)).to.deep.equal(['yes!', 'Leeds', 'Ann']);
  });

  it('does not lose what is half typed below', async () => {
    const element = await mount(
      script([choice('ready', ['yes', 'no']), text('story', {long: true})]),
    );
    pass(element, 'yes!');
    fill(element, 'textarea', 'half a thou');
    await change(element, 'ready');
    await tap(element, 'no!');
    expect(one<HTMLTextAreaElement>(element, 'textarea').value).to.equal('half a thou');
  });

  it('never happens by touching the answer itself', async () => {
    const element = await mount(script([choice('ready', ['yes', 'no']), text('last')]));
    pass(element, 'yes!');
    await tap(element, one(element, '[part~="answer"]'));
    expect(asked(element)).to.equal('last');
  });

  it('has a button for each answer, whose name says which', async () => {
    const element = await mount(script([choice('ready', ['yes', 'no']), text('last')]));
    pass(element, 'yes!');
    await element.updateComplete;
    const ids = one(element, '[part="change"]').getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(ids.map((id) => words(element.shadowRoot!.getElementById(id)!))).to.deep.equal([
      'Change',
      'ready',
    ]);
  });

  it('removes a person with all that was said about them only after asking', async () => {
    const element = await mount(
      script([
        items('people', 'people', 2),
        each('about', 'people', [choice('close', ['yes', 'no'])]),
        text('last'),
      ]),
    );
    fill(element, '#name', 'Ann');
    pass(element, 'Continue', 'yes!');
    await change(element, 'people');
    await tap(element, 'Remove');
    expect(heard(element)).to.equal(
      'If you change this, one later answer no longer fits and is put aside.',
    );
    await tap(element, 'Keep my answer');
    expect(answers(element)).to.deep.equal(['Ann', 'yes!']);
  });
});

describe('going back', () => {
  it('asks the question before again, with its answer in the form', async () => {
    const talk = script([
      choice('ready', ['yes', 'no']),
      scale('mood', 0, 3),
      several('feels', ['sad', 'tired']),
      month('since'),
      text('story'),
      text('last'),
    ]);
    const element = await mount(talk);
    pass(element, 'no!', '2', 'tired!', 'Continue');
    one<HTMLSelectElement>(element, 'select').value = '03';
    fill(element, '[name="year"]', '2024');
    pass(element, 'Continue');
    fill(element, 'input', 'a word');
    pass(element, 'Continue');

    await tap(element, 'Back');
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('a word');
    await tap(element, 'Back');
    expect(one<HTMLSelectElement>(element, 'select').value).to.equal('03');
    expect(one<HTMLInputElement>(element, '[name="year"]').value).to.equal('2024');
    await tap(element, 'Back');
    expect(all<HTMLInputElement>(element, ':checked').map(({value}) => value)).to.deep.equal([
      'tired',
    ]);
    await tap(element, 'Back');
    expect(words(one(element, '[aria-current]'))).to.include('2');
    await tap(element, 'Back');
    expect(words(one(element, '[aria-current]'))).to.include('no!');
    expect(answers(element)).to.deep.equal([]);
  });

  it('leads forward again over the same answers', async () => {
    const element = await mount(script([text('one'), text('two'), text('last')]));
    for (const answer of ['a', 'b']) {
      fill(element, 'input', answer);
      pass(element, 'Continue');
    }
    pass(element, 'Back', 'Back', 'Continue', 'Continue');
    await element.updateComplete;
    expect(answers(element)).to.deep.equal(['a', 'b']);
    expect(asked(element)).to.equal('last');
  });

  it('is not offered where there is nothing before', async () => {
    const element = await mount(script([text('one')]));
    expect(all(element, 'button').map(words)).not.to.include('Back');
  });
});
