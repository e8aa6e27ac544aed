import {expect} from '@open-wc/testing';
import {IptCheckInReport} from '../../src/report-element.js';
import {accessibilityTree, media, press} from '../runner/bridge.js';
import {faults, scheme} from './faults.js';
import {all, control, focused, one, words} from './person.js';
import {firstDrawing, headingsIn, mountReport, results, unfold} from './reported.js';

/** Every state of a report, and the way there. */
const states: Readonly<Record<string, () => Promise<IptCheckInReport>>> = {
  ...Object.fromEntries(
    Object.entries(results).map(([name, result]) => [name, () => mountReport(result)]),
  ),
  'no result': () => mountReport(undefined),
  'being checked': () => firstDrawing(results.verified),
  'nothing that can be read': () => mountReport(42),
  'nothing chosen': async () => {
    const element = await mountReport(results.verified);
    control(element, 'Save decision').click();
    return element;
  },
  'a decision': async () => {
    const element = await mountReport(results.verified, {reviewer: 'm-lind'});
    one<HTMLInputElement>(element, '[part~="choice"] input').click();
    control(element, 'Save decision').click();
    return element;
  },
};

describe('axe', () => {
  afterEach(async () => {
    scheme('');
    await media();
  });

  for (const [state, reach] of Object.entries(states)) {
    it(`finds nothing in a report: ${state}, folded and unfolded, in light and in dark`, async function () {
      this.timeout(40_000);
      scheme('light');
      const element = await reach();
      expect(await faults(element)).to.deep.equal([]);
      scheme('dark');
      unfold(element);
      expect(await faults(element)).to.deep.equal([]);
    });
  }

  it('finds nothing where colours are forced, and what is chosen still shows', async function () {
    if (!(await media({'forced-colors': 'active'}))) this.skip();
    const element = await mountReport(results['a concern and words that were typed']);
    one<HTMLInputElement>(element, '[part~="choice"] input').click();
    expect(await faults(element)).to.deep.equal([]);
    const chosen = getComputedStyle(one(element, '[part~="choice"]:has(:checked)'));
    expect(chosen.outlineStyle).to.equal('solid');
    expect(getComputedStyle(one(element, '[part~="urgent"]')).borderTopStyle).to.equal('solid');
  });
});

describe('what is heard of a report', () => {
  for (const [state, reach] of Object.entries(states)) {
    it(`has headings that skip no level: ${state}`, async () => {
      const levels = headingsIn(await reach()).map(([level]) => level);
      if (state !== 'no result') expect(levels[0]).to.equal(2);
      levels.slice(1).forEach((level, index) => {
        expect(level).to.be.at.most((levels[index] ?? 0) + 1);
      });
    });
  }

  it('has no heading without words, and none that names whom somebody may not be safe with', async () => {
    for (const [state, reach] of Object.entries(states)) {
      const titles = headingsIn(await reach()).map(([, title]) => title);
      expect(titles, state).to.not.include('');
      expect(titles.join(' '), state).to.not.include('Viktor');
    }
  });

  it('is a region with a name, headings also on what is folded, tables with headers, and a form', async function () {
    await mountReport(results['a concern and words that were typed'], {label: 'Report of Ann'});
    const tree = await accessibilityTree();
    if (!tree) this.skip();
    const nodes = tree.map(({role, name}) => `${role} ${name}`);
    expect(nodes).to.include.members([
      'region Report of Ann',
      'heading Report of Ann',
      'region What may need a call today',
      'heading What may need a call today',
      'heading Grief',
      'region Your decision',
      'group What will be the focus?',
      'radio None of these areas',
      'textbox Why (you can leave this empty)',
      'button Save decision',
      'button Print',
    ]);
    expect(nodes.filter((node) => node.startsWith('columnheader'))).to.include('columnheader When');
  });

  it('says what verifying came to in a status of its own', async () => {
    const element = await firstDrawing(results.damaged);
    const status = one(element, '[part~="notice"][role="status"]');
    await element.updateComplete;
    expect(status.isConnected).to.equal(true);
    expect(words(status)).to.match(/^Not verified/);
  });
});

describe('a report by keyboard', () => {
  it('is reached in the order in which it is read, and what is folded opens', async () => {
    const element = await mountReport(results.verified);
    const order = all(element, 'button, summary, input[value="grief"], textarea');
    order[0]?.focus();
    for (const target of order) {
      expect(focused(element), words(target)).to.equal(target);
      if (target.localName === 'summary') {
        await press('Space');
        expect(target.closest('details')?.open).to.equal(true);
        await press('Space');
        expect(target.closest('details')?.open).to.equal(false);
      }
      // After the last one the focus would leave the page, and in Firefox stay away.
      if (target !== order.at(-1)) await press('Tab');
    }
  });
});

describe('a report in a small place', () => {
  const {standard} = IptCheckInReport;
  afterEach(() => {
    IptCheckInReport.standard = standard;
  });

  for (const direction of ['ltr', 'rtl'] as const) {
    it(`fits 320 pixels, also with text of twice the size: ${direction}`, async () => {
      if (standard)
        IptCheckInReport.standard = {...standard, words: {...standard.words, direction}};
      for (const [state, reach] of Object.entries(states)) {
        const element = await reach();
        expect(getComputedStyle(one(element, '[part~="frame"]')).direction).to.equal(direction);
        const place = element.parentElement!;
        unfold(element);
        for (const size of ['', '200%']) {
          place.style.cssText = `inline-size: 320px; font-size: ${size || '100%'}`;
          const frame = one(element, '[part~="frame"]');
          expect(frame.scrollWidth, `${state} ${size}`).to.be.at.most(frame.clientWidth);
          expect(Math.round(element.getBoundingClientRect().width), state).to.be.at.most(320);
        }
        place.remove();
      }
    });
  }

  it('is set as its own words are, also on a page that is written the other way', async () => {
    const element = await mountReport(results.verified);
    element.parentElement!.dir = 'rtl';
    expect(getComputedStyle(one(element, '[part~="frame"]')).direction).to.equal('ltr');
  });

  it('has targets that are large enough to hit', async () => {
    for (const [state, reach] of Object.entries(states)) {
      const element = await reach();
      for (const target of all(element, 'button, summary, label[part~="choice"]')) {
        if (!target.checkVisibility({contentVisibilityAuto: true})) continue;
        const {width, height} = target.getBoundingClientRect();
        if (width > 0) expect(Math.round(height), `${state}: ${words(target)}`).to.be.at.least(44);
      }
    }
  });
});
