import {expect} from '@open-wc/testing';
import type {IptCheckIn} from '../../src/index.js';
import {press} from '../runner/bridge.js';
import {choice, items, script, several, text} from '../support/script.js';
import {all, asked, control, fill, mount, one, record, tap, words} from './person.js';

const twoAlike = script([
  choice('one', ['yes', 'no']),
  choice('two', ['yes', 'no']),
  text('three'),
]);

/** As a browser sends a key to what has the focus; only what happens by itself is left out. */
const key = (target: HTMLElement, init: KeyboardEventInit & {keyCode?: number}): boolean =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'Enter',
      bubbles: true,
      cancelable: true,
      composed: true,
      ...init,
    }),
  );
const click = (target: HTMLElement, detail: number): void => {
  target.dispatchEvent(
    new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, detail}),
  );
};
const answers = (element: IptCheckIn): readonly string[] =>
  all(element, '[part~="answer"]').map(words);

describe('a double click', () => {
  it('answers one question, not the next one too', async () => {
    const element = await mount(twoAlike);
    const names = record(element);
    click(control(element, 'yes!'), 1);
    click(control(element, 'yes!'), 2);
    expect(asked(element)).to.equal('two');
    expect(names.filter((name) => name === 'answer')).to.have.length(1);
  });

  it('on Continue gives one answer', async () => {
    const element = await mount(
      script([several('a', ['x', 'y']), several('b', ['x', 'y']), text('c')]),
    );
    await tap(element, 'x!');
    click(control(element, 'Continue'), 1);
    click(control(element, 'Continue'), 2);
    expect(asked(element)).to.equal('b');
    expect(all(element, '[part="error"]')).to.have.length(0);
  });

  it('on Back goes back once, and on Skip skips once', async () => {
    const element = await mount(twoAlike);
    click(control(element, 'Skip'), 1);
    click(control(element, 'Skip'), 2);
    expect(asked(element)).to.equal('two');
    click(control(element, 'Skip'), 1);
    click(control(element, 'Back'), 1);
    click(control(element, 'Back'), 2);
    expect(asked(element)).to.equal('two');
  });
});

describe('a double click in haste', () => {
  it('on Get help now opens it and leaves it open', async () => {
    const element = await mount(twoAlike);
    click(control(element, 'Get help now'), 1);
    click(control(element, 'Get help now'), 2);
    expect(one<HTMLDialogElement>(element, 'dialog').open).to.equal(true);
  });

  it('that ends on Get help now opens it too', async () => {
    const element = await mount(twoAlike);
    click(control(element, 'yes!'), 1);
    click(control(element, 'Get help now'), 2);
    expect(one<HTMLDialogElement>(element, 'dialog').open).to.equal(true);
  });
});

describe('Enter held down', () => {
  it('answers one question', async () => {
    const element = await mount(twoAlike);
    control(element, 'yes!').focus();
    await press('Enter');
    await element.updateComplete;
    expect(asked(element)).to.equal('two');
    expect(key(control(element, 'yes!'), {repeat: true})).to.equal(false);
    expect(answers(element)).to.deep.equal(['yes!']);
  });

  it('still writes lines in a long text', async () => {
    const element = await mount(script([text('story', {long: true})]));
    expect(key(one(element, 'textarea'), {repeat: true})).to.equal(true);
  });
});

describe('Enter that an input method needs', () => {
  it('gives no answer while a word is composed, nor right after it in Safari', async () => {
    const element = await mount(script([text('called'), text('last')]));
    fill(element, 'input', 'かな');
    expect(key(one(element, 'input'), {isComposing: true})).to.equal(false);
    expect(key(one(element, 'input'), {keyCode: 229})).to.equal(false);
    expect(asked(element)).to.equal('called');
    expect(key(one(element, 'input'), {})).to.equal(true);
  });

  it('adds nobody to a list', async () => {
    const element = await mount(script([items('people', 'people', 2)]));
    fill(element, '#name', 'かな');
    key(one(element, '#name'), {isComposing: true});
    key(one(element, '#name'), {keyCode: 229});
    await element.updateComplete;
    expect(all(element, '[part="item"]')).to.have.length(0);
    key(one(element, '#name'), {});
    await element.updateComplete;
    expect(all(element, '[part="item"]')).to.have.length(1);
  });
});

describe('Back while the next question comes in', () => {
  it('goes back to where the person was', async () => {
    const element = await mount(twoAlike);
    control(element, 'yes!').click();
    expect(one(element, '#now').getAnimations().length).to.be.lessThan(2);
    control(element, 'Back').click();
    control(element, 'no!').click();
    await element.updateComplete;
    expect(answers(element)).to.deep.equal(['no!']);
    expect(asked(element)).to.equal('two');
  });
});
