import {expect} from '@open-wc/testing';
import type {IptCheckInReport, Review} from '../../src/report-element.js';
import {click, press, print, type} from '../runner/bridge.js';
import {all, control, focused, one, words} from './person.js';
import {mountReport, readIn, results, unfold} from './reported.js';

/** What the page is told, in order. */
const reviews = (element: IptCheckInReport): readonly Review[] => {
  const told: Review[] = [];
  element.addEventListener('ipt-review', ({review}) => told.push(review));
  return told;
};

const choose = (element: Element, name: string): void => {
  const label = all(element, '[part~="choice"]').find((one) => words(one).startsWith(name));
  if (!label) throw new Error(`There is no "${name}".`);
  label.click();
};

describe('a decision', () => {
  it('is made by keyboard, told to the page once, and shown with its reason', async () => {
    const element = await mountReport(results.verified, {reviewer: 'm-lind'});
    const told = reviews(element);
    one<HTMLInputElement>(element, '[part~="choice"] input').focus();
    await press('Space');
    await press('Tab');
    await type('Her birthday is near');
    await press('Tab');
    await press('Enter');
    await until(() => told[0]);
    expect(told).to.have.length(1);
    const {at, ...rest} = told[0]!;
    expect(at).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    expect(rest).to.deep.equal({
      format: 'ipt-review/1',
      resultId: results.verified.resultId,
      sha256: results.verified.integrity.sha256,
      decision: 'confirmed',
      focus: 'grief',
      why: 'Her birthday is near',
      reviewer: 'm-lind',
    });
    expect(words(one(element, '[part~="decided"]'))).to.match(
      /^Confirmed: begin with Grief\. Her birthday is near.*m-lind/,
    );
    expect(focused(element)?.id).to.equal('decided');
  });

  it('can be another area, none, and changed again', async () => {
    const element = await mountReport(results.verified);
    const told = reviews(element);
    choose(element, 'Begin with Role transition');
    control(element, 'Save decision').click();
    control(element, 'Change decision').click();
    expect(one<HTMLInputElement>(element, ':checked').value).to.equal('role-transition');
    choose(element, 'None of these areas');
    control(element, 'Save decision').click();
    control(element, 'Change decision').click();
    control(element, 'Keep it as it was').click();
    expect(told.map(({decision, focus}) => [decision, focus])).to.deep.equal([
      ['changed', 'role-transition'],
      ['rejected', null],
    ]);
    expect(words(one(element, '[part~="decided"]'))).to.include('Rejected');
  });

  it('is asked for if nothing was chosen, and keeps what was typed', async () => {
    const element = await mountReport(results.verified);
    const told = reviews(element);
    one<HTMLTextAreaElement>(element, '#why').value = 'Not sure yet';
    control(element, 'Save decision').click();
    expect(told).to.deep.equal([]);
    expect(words(one(element, '[role="alert"]'))).to.equal('Please choose one first.');
    expect(one<HTMLTextAreaElement>(element, '#why').value).to.equal('Not sure yet');
    choose(element, 'None');
    control(element, 'Save decision').click();
    expect(told.map(({why}) => why)).to.deep.equal(['Not sure yet']);
  });

  it('is heard on the element alone, and a copy of the event holds no words', async () => {
    const element = await mountReport(results.verified);
    const heard: string[] = [];
    document.body.addEventListener('ipt-review', () => heard.push('page'), {once: true});
    element.addEventListener('ipt-review', (event) => {
      heard.push(JSON.stringify(event), JSON.stringify(Object.assign({}, event)));
      expect([event.bubbles, event.composed]).to.deep.equal([false, false]);
    });
    choose(element, 'Begin with Grief');
    one<HTMLTextAreaElement>(element, '#why').value = 'Secret';
    control(element, 'Save decision').click();
    expect(heard).to.have.length(2);
    expect(heard.join()).to.not.include('Secret');
  });

  it('never changes the result', async () => {
    const given = structuredClone(results.verified);
    const element = await mountReport(given);
    choose(element, 'Begin with Role transition');
    control(element, 'Save decision').click();
    expect(element.result).to.equal(given);
    expect(given).to.deep.equal(results.verified);
    expect(words(one(element, '[part~="lead"] h4'))).to.equal('Grief');
  });

  it('made before is shown if it is about this result, and is not if it is about another', async () => {
    const review: Review = {
      format: 'ipt-review/1',
      resultId: results.verified.resultId,
      sha256: results.verified.integrity.sha256,
      at: '2026-11-23T09:00:00+01:00',
      decision: 'changed',
      focus: 'role-transition',
      why: 'Said so on the phone',
    };
    const element = await mountReport(results.verified, {review});
    expect(words(one(element, '[part~="decided"]'))).to.include('Said so on the phone');
    const other = await mountReport(results.verified, {review: {...review, resultId: 'r9'}});
    expect(all(other, '[part~="decided"]')).to.have.length(0);
  });

  it('is asked for only where there is a result to decide on', async () => {
    const element = await mountReport({safety: results.verified.safety});
    expect(all(element, '[part~="review"]')).to.have.length(0);
  });
});

describe('what can be done with a report', () => {
  it('copies it as text, or shows it selected where the browser does not copy', async () => {
    const element = await mountReport(results.verified);
    const button = control(element, 'Copy as text');
    button.scrollIntoView({block: 'center'});
    await click(button);
    const field = await until(() => all<HTMLTextAreaElement>(element, '#text')[0] ?? told(element));
    if (field instanceof HTMLTextAreaElement) {
      expect(field.value).to.match(/^Check-in report\n/);
      expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
      expect(focused(element)).to.equal(field);
      control(element, 'Close').click();
      expect(all(element, '#text')).to.have.length(0);
    } else {
      expect(field).to.equal('Copied.');
    }
  });

  it('shows the text on a page that may not copy', async () => {
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    Object.defineProperty(Navigator.prototype, 'clipboard', {configurable: true, value: undefined});
    try {
      const element = await mountReport(results.verified);
      control(element, 'Copy as text').click();
      const field = await until(() => all<HTMLTextAreaElement>(element, '#text')[0]);
      expect(field.value).to.include('To open the wardrobe.');
    } finally {
      Object.defineProperty(Navigator.prototype, 'clipboard', clipboard);
    }
  });

  it('saves one file that holds all of it and runs nothing', async () => {
    const element = await mountReport(results.verified);
    const make = URL.createObjectURL.bind(URL);
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob): string => {
      blobs.push(blob);
      return make(blob);
    };
    try {
      control(element, 'Save as a page').click();
      await until(() => told(element));
    } finally {
      URL.createObjectURL = make;
    }
    const file = await blobs[0]?.text();
    expect(file).to.include('To open the wardrobe.').and.include("default-src 'none'");
    expect(file).to.not.include('<script');
  });

  it('prints without buttons, everything open but what is private', async function () {
    const element = await mountReport(results['unsafe with somebody']);
    unfold(element, false);
    if (!(await print(true))) this.skip();
    try {
      const isShown = (target: Element): boolean =>
        target.checkVisibility({contentVisibilityAuto: true});
      expect(all(element, 'button, form').filter(isShown)).to.deep.equal([]);
      const folds = all(element, 'details');
      const shut = folds.filter((fold) => !isShown(fold.lastElementChild!));
      expect(shut.map((fold) => fold.getAttribute('part'))).to.deep.equal(['fold private']);
      expect(getComputedStyle(one(element, '[part~="frame"]')).color).to.equal('rgb(0, 0, 0)');
    } finally {
      await print(false);
    }
  });

  it('opens what is folded for a printer that needs it, and shuts it again', async () => {
    const element = await mountReport(results['unsafe with somebody']);
    const folds = all<HTMLDetailsElement>(element, 'details');
    dispatchEvent(new Event('beforeprint'));
    const shut = folds.filter(({open}) => !open);
    expect(shut.map((fold) => fold.getAttribute('part'))).to.deep.equal(['fold private']);
    dispatchEvent(new Event('afterprint'));
    expect(folds.some(({open}) => open)).to.equal(false);
    expect(readIn(element)).to.not.equal('');
  });
});

const told = (element: Element): string | undefined =>
  words(one(element, '[part~="told"]')) || undefined;

/** Looks after every frame until there is something. */
const until = async <T>(look: () => T | undefined): Promise<T> => {
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise(requestAnimationFrame);
  }
};
