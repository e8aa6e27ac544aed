import {expect} from '@open-wc/testing';
import type {IptCheckIn} from '../../src/index.js';
import {press, type} from '../runner/bridge.js';
import {items, month, number, scale, script, several, text, choice} from '../support/script.js';
import {
  all,
  asked,
  control,
  fill,
  focused,
  mount,
  one,
  pass,
  tap,
  textOf,
  words,
} from './person.js';

const answers = (element: IptCheckIn): readonly string[] =>
  all(element, '[part~="answer"]').map(words);

describe('a question with one answer', () => {
  const talk = script([choice('ready', ['yes', 'no']), text('next')]);

  it('is answered with one tap', async () => {
    const element = await mount(talk);
    await tap(element, 'no!');
    expect(answers(element)).to.deep.equal(['no!']);
    expect(asked(element)).to.equal('next');
  });

  it('is answered with Tab and Enter, or Space', async () => {
    for (const key of ['Enter', 'Space']) {
      const element = await mount(talk);
      control(element, 'Leave quickly').focus();
      await press('Tab');
      expect(words(focused(element)!)).to.equal('yes!');
      await press('Tab');
      await press(key);
      await element.updateComplete;
      expect(answers(element), key).to.deep.equal(['no!']);
    }
  });

  it('is a group with the name of the question', async () => {
    const element = await mount(talk);
    const group = one(element, '[part="question"]');
    expect(group.getAttribute('role')).to.equal('group');
    expect(group.getAttribute('aria-labelledby')).to.equal('asked');
    expect(one(element, '#asked').localName).to.equal('h2');
  });
});

describe('a scale', () => {
  it('says what its ends mean, and takes a number with one tap', async () => {
    const element = await mount(script([scale('mood', 0, 10), text('next')]));
    expect(one(element, '[part="ends"]').innerText).to.match(/0: low\s+10: high/);
    const buttons = all(element, '[part~="option"]');
    expect(buttons.map(words)).to.deep.equal('0 1 2 3 4 5 6 7 8 9 10'.split(' '));
    expect(buttons[0]?.getAttribute('aria-describedby')).to.equal('low');
    expect(buttons[10]?.getAttribute('aria-describedby')).to.equal('high');
    await tap(element, buttons[7]!);
    expect(answers(element)).to.deep.equal(['7']);
  });
});

describe('a question with several answers', () => {
  const talk = script([
    several('feels', ['sad', 'tired', {code: 'none', alone: true}]),
    text('next'),
  ]);
  const ticked = (element: IptCheckIn): readonly string[] =>
    all<HTMLInputElement>(element, 'input')
      .filter(({checked}) => checked)
      .map(({value}) => value);

  it('takes all that were ticked, by keyboard', async () => {
    const element = await mount(talk);
    one(element, 'input').focus();
    await press('Space');
    await press('Tab');
    await press('Space');
    await press('Tab');
    await press('Tab');
    await press('Enter');
    await element.updateComplete;
    expect(all(element, '[part~="answer"] p').map(words)).to.deep.equal(['sad!', 'tired!']);
  });

  it('clears the others when one that stands alone is ticked, and says so', async () => {
    const element = await mount(talk);
    await tap(element, 'sad!');
    await tap(element, 'tired!');
    await tap(element, 'none!');
    expect(ticked(element)).to.deep.equal(['none']);
    expect(words(one(element, '[role="status"]'))).to.equal('Your other choices were cleared.');
    await tap(element, 'sad!');
    expect(ticked(element)).to.deep.equal(['sad']);
  });

  it('says that nothing was ticked, and leaves the focus where it is', async () => {
    const element = await mount(talk);
    await tap(element, 'Continue');
    expect(words(one(element, '[part="error"]'))).to.equal(
      'Please give an answer, or choose Skip.',
    );
    expect(words(one(element, '[role="status"]'))).to.equal(
      'Please give an answer, or choose Skip.',
    );
    expect(words(focused(element)!)).to.equal('Continue');
  });
});

describe('a question for words', () => {
  it('takes what is typed, with Enter in a short field', async () => {
    const element = await mount(script([text('called'), text('next')]));
    one(element, 'input').focus();
    await type('Ann Lee');
    await press('Enter');
    await element.updateComplete;
    expect(answers(element)).to.deep.equal(['Ann Lee']);
  });

  it('keeps line ends in a long one, where Enter begins a line', async () => {
    const element = await mount(script([text('story', {long: true}), text('next')]));
    one(element, 'textarea').focus();
    await type('one');
    await press('Enter');
    await type('two');
    await tap(element, 'Continue');
    expect(one(element, '[part~="answer"] p').textContent).to.equal('one\ntwo');
  });

  it('says by how much a text is too long, cuts nothing off, and takes it once it is short enough', async () => {
    const element = await mount(script([text('called', {limit: 5}), text('next')]));
    fill(element, 'input', 'abcdefgh');
    await element.updateComplete;
    expect(words(one(element, '#over'))).to.equal('3 characters too long');
    await tap(element, 'Continue');
    expect(asked(element)).to.equal('called');
    const field = one<HTMLInputElement>(element, 'input');
    expect(field.value).to.equal('abcdefgh');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')).to.include('error');
    fill(element, 'input', 'abcde');
    await element.updateComplete;
    expect(all(element, '#over')).to.have.length(0);
    await tap(element, 'Continue');
    expect(asked(element)).to.equal('next');
  });

  it('does not let the browser remember or suggest what was typed', async () => {
    const element = await mount(script([text('called'), text('story', {long: true})]));
    expect(one(element, 'input').getAttribute('autocomplete')).to.equal('off');
    fill(element, 'input', 'x');
    pass(element, 'Continue');
    expect(one(element, 'textarea').getAttribute('autocomplete')).to.equal('off');
  });
});

describe('a question for a month', () => {
  const talk = script([month('since'), text('next')]);

  it('takes a month and a year, or a year alone', async () => {
    const element = await mount(talk);
    one<HTMLSelectElement>(element, 'select').value = '03';
    fill(element, '[name="year"]', '2024');
    await tap(element, 'Continue');
    expect(answers(element)).to.deep.equal(['March 2024']);
    const other = await mount(talk);
    fill(other, '[name="year"]', '2019');
    await tap(other, 'Continue');
    expect(answers(other)).to.deep.equal(['2019']);
  });

  it('takes "as long as I can remember" and "not sure" with one tap', async () => {
    for (const name of ['As long as I can remember', 'I am not sure']) {
      const element = await mount(talk);
      await tap(element, name);
      expect(answers(element)).to.deep.equal([name]);
    }
  });

  it('says what is wrong with a year', async () => {
    const element = await mount(talk);
    for (const [year, complaint] of [
      ['', 'Please write the year with four digits.'],
      ['24', 'Please write the year with four digits.'],
      ['2999', 'That is still to come. Please check the month and the year.'],
    ] as const) {
      fill(element, '[name="year"]', year);
      await tap(element, 'Continue');
      expect(words(one(element, '[part="error"]'))).to.equal(complaint);
    }
  });
});

describe('a question for a number', () => {
  it('takes a whole number in its range, and says what is wrong with another', async () => {
    const element = await mount(script([number('age', 16, 120), text('next')]));
    expect(one(element, 'input').inputMode).to.equal('numeric');
    for (const [value, complaint] of [
      ['', 'Please write a whole number.'],
      ['ten', 'Please write a whole number.'],
      ['16.5', 'Please write a whole number.'],
      ['7', 'That number is too small or too big.'],
    ] as const) {
      fill(element, 'input', value);
      await tap(element, 'Continue');
      expect(words(one(element, '[part="error"]'))).to.equal(complaint);
    }
    fill(element, 'input', '44');
    await tap(element, 'Continue');
    expect(answers(element)).to.deep.equal(['44']);
  });
});

describe('a question for people', () => {
  const talk = script([items('people', 'people', 2), text('next')]);

  it('adds a person with Enter, chosen and with the focus ready for the next', async () => {
    const element = await mount(talk);
    one(element, '#name').focus();
    await type('Ann');
    await press('Enter');
    await element.updateComplete;
    expect(
      all<HTMLInputElement>(element, '[name="value"]').map(({checked}) => checked),
    ).to.deep.equal([true]);
    expect(focused(element)?.id).to.equal('name');
    expect(one<HTMLInputElement>(element, '#name').value).to.equal('');
    expect(words(one(element, '[role="status"]'))).to.equal('Added to the list.');
    await type('Bob');
    await tap(element, 'Add');
    await tap(element, 'Continue');
    expect(all(element, '[part~="answer"] p').map(words)).to.deep.equal(['Ann', 'Bob']);
  });

  it('takes a name that was typed and not added', async () => {
    const element = await mount(talk);
    fill(element, '#name', 'Ann');
    await tap(element, 'Continue');
    expect(answers(element)).to.deep.equal(['Ann']);
  });

  it('says who a person is, and lets them be renamed and removed', async () => {
    const element = await mount(talk);
    fill(element, '#name', 'Ann');
    one<HTMLSelectElement>(element, '[name="as"]').value = 'friend';
    await tap(element, 'Add');
    expect(words(one(element, '#name-p1'))).to.equal('Ann (friend)');
    await tap(element, 'Rename');
    expect(focused(element)?.id).to.equal('new-name');
    await press('End');
    await type('a');
    await press('Enter');
    await element.updateComplete;
    expect(words(one(element, '#name-p1'))).to.equal('Anna (friend)');
    expect(focused(element)?.id).to.equal('rename-p1');
    await tap(element, 'Remove');
    expect(textOf(element)).not.to.include('Anna');
    expect(focused(element)?.id).to.equal('name');
  });

  it('never uses the id of a person again', async () => {
    const element = await mount(talk);
    fill(element, '#name', 'Ann');
    await tap(element, 'Add');
    await tap(element, 'Remove');
    fill(element, '#name', 'Bob');
    await tap(element, 'Add');
    expect(all(element, '#name-p1')).to.have.length(0);
    expect(words(one(element, '#name-p2'))).to.equal('Bob');
  });

  it('says how many there can be once that many were named', async () => {
    const element = await mount(talk);
    for (const name of ['Ann', 'Bob', 'Cy']) {
      fill(element, '#name', name);
      await tap(element, 'Add');
    }
    expect(words(one(element, '#limit'))).to.equal('Choose up to 2.');
    await tap(element, 'Continue');
    expect(words(one(element, '[part="error"]'))).to.equal(
      'Those are too many. Please take some away.',
    );
  });
});

describe('every question', () => {
  it('can be skipped, and says so instead of an answer', async () => {
    const element = await mount(script([choice('ready', ['yes', 'no']), text('next')]));
    await tap(element, 'Skip');
    expect(answers(element)).to.deep.equal(['Skipped']);
    expect(asked(element)).to.equal('next');
  });

  it('says how many are left', async () => {
    const element = await mount(script([text('one'), text('two')]));
    expect(words(one(element, '[part="progress"]'))).to.equal('About 2 questions left');
    await tap(element, 'Skip');
    expect(words(one(element, '[part="progress"]'))).to.equal('Last question');
  });
});
