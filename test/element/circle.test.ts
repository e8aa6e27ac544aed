import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {IptCheckIn} from '../../src/index.js';
import {click, drag, press} from '../runner/bridge.js';
import {choice, each, items, script, text} from '../support/script.js';
import {faults} from './faults.js';
import {all, asked, fill, mount, one, pass, textOf} from './person.js';

const RINGS = ['inner', 'middle', 'outer', 'none'];
const circled = script(
  [
    items('people', 'people', 8),
    each('about', 'people', [
      choice('ring', RINGS, {group: 'rings'}),
      choice('wished', RINGS, {group: 'rings'}),
    ]),
    text('last'),
  ],
  {groups: [{id: 'rings', picture: 'circle'}]},
);

/** An element in which these people are to be placed, once the picture is there. */
const placing = async (...names: readonly string[]): Promise<IptCheckIn> => {
  const element = await mount(circled);
  for (const name of names) {
    fill(element, '#name', name);
    pass(element, 'Add');
    await element.updateComplete;
  }
  pass(element, 'Continue');
  await element.updateComplete;
  while (all(element, '[part="picture"]').length === 0) await frame();
  return element;
};
const frame = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });

const figures = (element: IptCheckIn): readonly Element[] => [
  ...(element.shadowRoot?.querySelectorAll('[role="slider"]') ?? []),
];
const figureOf = (element: IptCheckIn, name: string): Element => {
  const found = figures(element).find((figure) => figure.getAttribute('aria-label') === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};
const heard = (element: IptCheckIn, name: string): string =>
  figureOf(element, name).getAttribute('aria-valuetext') ?? '';
/** What is chosen below the picture, for each question and person in turn. */
const chosen = (element: IptCheckIn): readonly string[] =>
  all(element, 'fieldset').map(
    (set) => set.querySelector<HTMLInputElement>('input:checked')?.value ?? '',
  );
const middleOf = (element: Element): {x: number; y: number} => {
  const {left, top, width, height} = element.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2};
};
/** A point of the picture, at a part of its width to the right of the middle. */
const pointAt = (element: IptCheckIn, right: number): {x: number; y: number} => {
  const picture = one(element, '[part="picture"]');
  const {x, y} = middleOf(picture);
  return {x: x + right * picture.getBoundingClientRect().width, y};
};
const dotOf = (element: IptCheckIn, name: string): Element =>
  figureOf(element, name).querySelector('circle')!;

describe('placing people', () => {
  it('is the same by radio button and in the picture', async () => {
    const element = await placing('Ann', 'Bo');
    expect(heard(element, 'Ann')).to.equal('Not placed yet');
    all<HTMLInputElement>(element, 'input[value="middle"]')[0]?.click();
    await element.updateComplete;
    expect(heard(element, 'Ann')).to.equal('middle!');
    expect(heard(element, 'Bo')).to.equal('Not placed yet');
  });

  it('can be done with arrow keys: up is closer, Home and End go all the way', async () => {
    const element = await placing('Ann', 'Bo');
    const figure = figureOf(element, 'Bo');
    if (figure instanceof SVGElement) figure.focus();
    await press('ArrowUp');
    expect(chosen(element)).to.deep.equal(['', 'outer', '', '']);
    await press('End');
    expect(chosen(element)).to.deep.equal(['', 'inner', '', '']);
    await press('ArrowLeft');
    expect(chosen(element)).to.deep.equal(['', 'middle', '', '']);
    await press('Home');
    expect(heard(element, 'Bo')).to.equal('none!');
    expect(element.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Bo');
    expect(one(element, '[part="news"]').textContent).to.equal('');
  });

  it('goes the other way on pages that are read from right to left', async () => {
    const element = await placing('Ann');
    element.dir = 'rtl';
    const figure = figureOf(element, 'Ann');
    if (figure instanceof SVGElement) figure.focus();
    await press('ArrowLeft');
    expect(chosen(element)[0]).to.equal('outer');
  });

  it('can be done by dragging: where somebody is let go is their ring, and that is said once', async () => {
    const element = await placing('Ann', 'Bo');
    one(element, '[part="picture"]').scrollIntoView({block: 'center'});
    await drag(middleOf(dotOf(element, 'Ann')), pointAt(element, 0.1));
    expect(chosen(element)).to.deep.equal(['inner', '', '', '']);
    expect(one(element, '[part="news"]').textContent).to.equal('Ann: inner!');
    await drag(middleOf(dotOf(element, 'Ann')), pointAt(element, -0.45));
    expect(chosen(element)).to.deep.equal(['none', '', '', '']);
  });

  it('can be done without dragging: choose somebody, then a ring', async () => {
    const element = await placing('Ann', 'Bo');
    one(element, '[part="picture"]').scrollIntoView({block: 'center'});
    await click(middleOf(dotOf(element, 'Bo')));
    expect(chosen(element)).to.deep.equal(['', '', '', '']);
    await click(pointAt(element, 0.31));
    expect(chosen(element)).to.deep.equal(['', 'middle', '', '']);
  });

  it('has no fault that axe finds, with somebody placed and somebody not', async () => {
    const element = await placing('Ann', 'Bo');
    all<HTMLInputElement>(element, 'input[value="inner"]')[0]?.click();
    await element.updateComplete;
    element.scrollIntoView(); // where the bar with help covers nothing
    expect(await faults(element)).to.deep.equal([]);
  });

  it('shows each view by itself', async () => {
    const element = await placing('Ann');
    all<HTMLInputElement>(element, 'input[value="inner"]')[0]?.click();
    await element.updateComplete;
    pass(element, 'wished');
    await element.updateComplete;
    expect(heard(element, 'Ann')).to.equal('Not placed yet');
    const figure = figureOf(element, 'Ann');
    if (figure instanceof SVGElement) figure.focus();
    await press('ArrowUp');
    expect(chosen(element)).to.deep.equal(['inner', 'outer']);
  });

  it('is handed over as it was placed', async () => {
    const element = await placing('Ann', 'Bo');
    const figure = figureOf(element, 'Ann');
    if (figure instanceof SVGElement) figure.focus();
    await press('End');
    pass(element, 'Continue');
    await element.updateComplete;
    expect(asked(element)).to.equal('last');
    pass(element, 'Back');
    await element.updateComplete;
    expect(heard(element, 'Ann')).to.equal('inner!');
    pass(element, 'Continue', 'Skip', 'Send my answers');
    await element.updateComplete;
    const said = element.result?.answers.filter(({linkId}) => linkId.endsWith('/ring'));
    expect(said?.map(({value}) => value?.type === 'code' && value.code)).to.deep.equal([
      'inner',
      false,
    ]);
  });

  it('keeps list, picture and answers equal through a thousand acts', async function () {
    this.timeout(240_000);
    const who = fc.nat(7);
    const acts = fc.oneof(
      {arbitrary: fc.record({kind: fc.constant('radio'), who, to: fc.nat(3)}), weight: 4},
      {arbitrary: fc.record({kind: fc.constant('key'), who, to: fc.nat(3)}), weight: 4},
      fc.record({kind: fc.constantFrom('add', 'rename', 'remove', 'undo'), who, to: fc.nat(3)}),
    );
    const sequences = fc.sample(fc.array(acts, {minLength: 40, maxLength: 40}), {
      numRuns: 25,
      seed: 7,
    });
    for (const sequence of sequences) {
      const element = await placing('Ann');
      /** Who is there, and their place: what the screen and the result have to say. */
      let people: readonly {name: string; ring?: number}[] = [{name: 'Ann'}];
      for (const [step, {kind, who: some, to}] of sequence.entries()) {
        const at = some % people.length;
        const change = (more: {name?: string; ring?: number}): void => {
          people = people.map((one, index) => (index === at ? {...one, ...more} : one));
        };
        const here = people[at]?.ring;
        switch (kind) {
          case 'radio': {
            const [fieldset] = all(element, 'form > fieldset').slice(at);
            fieldset?.querySelectorAll('input').item(to).click();
            change({ring: to});
            break;
          }
          case 'key': {
            const key = ['ArrowUp', 'ArrowDown', 'Home', 'End'][to] ?? '';
            figures(element)[at]?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
            const from = here ?? 3;
            change({ring: [Math.max(0, from - 1), Math.min(3, from + 1), 3, 0][to] ?? 3});
            break;
          }
          case 'undo':
            pass(element, 'Continue', 'Back');
            break;
          case 'add':
            if (people.length === 8) break;
            pass(element, 'Back');
            fill(element, '#name', `N${step}`);
            pass(element, 'Add', 'Continue');
            people = [...people, {name: `N${step}`}];
            break;
          case 'rename':
            pass(element, 'Back');
            all(element, '[id^="rename-"]')[at]?.click();
            fill(element, '#new-name', `R${step}`);
            pass(element, 'Save', 'Continue');
            change({name: `R${step}`});
            break;
          case 'remove':
            if (people.length === 1) break;
            pass(element, 'Back');
            all(element, '[id^="remove-"]')[at]?.click();
            pass(element, 'Continue');
            people = people.filter((_, index) => index !== at);
        }
        await element.updateComplete;
        const told = `${kind} ${at} ${to} ${textOf(element)}`;
        expect(chosen(element).slice(0, people.length), told).to.deep.equal(
          people.map(({ring}) => (ring === undefined ? '' : RINGS[ring])),
        );
        const seen = figures(element).map((figure) =>
          ['aria-label', 'aria-valuetext'].map((name) => figure.getAttribute(name)),
        );
        expect(seen, told).to.deep.equal(
          people.map(({name, ring}) => [
            name,
            ring === undefined ? 'Not placed yet' : `${RINGS[ring]}!`,
          ]),
        );
      }
      pass(element, 'Continue', 'Skip', 'Send my answers');
      await element.updateComplete;
      const said = element.result?.answers.filter(({linkId}) => linkId.endsWith('/ring'));
      expect(
        said?.map(({value}) => (value?.type === 'code' ? value.code : undefined)),
      ).to.deep.equal(people.map(({ring}) => (ring === undefined ? undefined : RINGS[ring])));
      element.remove();
    }
  });

  it('takes eight long names, none of which leaves the picture', async () => {
    const names = Array.from({length: 8}, (_, index) => `${index} ${'Wilhelmina '.repeat(17)}`);
    const element = await placing(...names);
    const picture = one(element, '[part="picture"]').getBoundingClientRect();
    for (const figure of figures(element)) {
      const {left, right} = figure.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
      expect(left).to.be.at.least(picture.left - 1);
      expect(right).to.be.at.most(picture.right + 1);
    }
    expect(textOf(element)).to.include('ring');
  });
});
