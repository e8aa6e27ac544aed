import {expect, fixture, html} from '@open-wc/testing';
import type {IptCheckInReport} from '../../src/report-element.js';
import {defineReport} from '../../src/report-element.js';
import {guide, standard} from '../../src/ipt/index.js';
import {english} from '../../src/report/index.js';
import {all, one, words} from './person.js';
import {
  GRIEF,
  firstDrawing,
  headingsIn,
  mountReport,
  readIn,
  resultOf,
  results,
} from './reported.js';

const status = (element: Element): string => words(one(element, '[part~="notice"]'));

const errors = (element: HTMLElement): readonly string[] => {
  const told: string[] = [];
  element.addEventListener('ipt-error', ({error}) => told.push(String(error)));
  return told;
};

describe('a report', () => {
  it('is drawn at once, and then says that it was checked', async () => {
    const element = await firstDrawing(results.verified);
    expect(readIn(element)).to.include('To open the wardrobe.').and.include('Possible areas');
    expect(status(element)).to.match(/^Being checked/);
    expect(words(one(element, '[part~="flip"]'))).to.include('being worked out');
    await element.updateComplete;
    expect(status(element)).to.match(/^Checked/);
    expect(words(one(element, '[part~="lead"] [part~="flip"]'))).to.match(/^It would be rated/);
  });

  for (const width of [320, 720, 1100]) {
    it(`moves nothing while it is checked, ${width} pixels wide`, async () => {
      const element = await firstDrawing(results.verified);
      element.parentElement!.style.width = `${width}px`;
      const places = (): readonly number[] =>
        all(element, 'h2, h3, h4').map((heading) =>
          Math.round(heading.getBoundingClientRect().top),
        );
      const before = places();
      await element.updateComplete;
      expect(places()).to.deep.equal(before);
    });
  }

  it('opens with safety, then what is hoped for, then the suggested area, open, and the others folded', async () => {
    const element = await mountReport(results.verified);
    const titles = headingsIn(element).filter(([level]) => level <= 3);
    expect(titles.slice(0, 4).map(([, title]) => title)).to.deep.equal([
      'Check-in report',
      'Safety',
      'What the person hopes for and wants',
      'Possible areas to discuss',
    ]);
    expect(words(one(element, '[part~="lead"] h4'))).to.equal('Grief');
    const folded = all(element, '#areas ~ *, [part~="areas"] > details > summary').map(words);
    expect(folded.join(' ')).to.include('Role transition 3 present and strongly tied');
    expect(all<HTMLDetailsElement>(element, 'details').some(({open}) => open)).to.equal(false);
  });

  it('frames what may need a call today, and only that', async () => {
    const calm = await mountReport(results.verified);
    expect(all(calm, '[part~="urgent"]')).to.have.length(0);
    const element = await mountReport(results['stopped by a concern']);
    expect(words(one(element, '[part~="urgent"] h3'))).to.equal('What may need a call today');
  });

  it('marks whose words are whose, with their language, and when as a time', async () => {
    const element = await mountReport({...results.verified, language: 'de'});
    const said = all(element, '[part~="said"]').find(({textContent}) => textContent === 'Ines');
    expect(said?.localName).to.equal('bdi');
    expect(said?.lang).to.equal('de');
    expect(one<HTMLTimeElement>(element, 'time').dateTime).to.match(/^2026-11-22T12:00:00/);
    expect(one(element, '[part~="frame"]').lang).to.equal('en');
  });

  it('shows the timeline as a picture, and all of it as a table', async () => {
    const element = await mountReport(results.verified);
    const table = all(element, 'table').find((one) => words(one).startsWith('Events'));
    expect(words(table!))
      .to.include('Ines died')
      .and.include('April 2026')
      .and.include('1 month before');
    const picture = one(element, 'svg[role="img"]');
    expect(picture.getAttribute('aria-label')).to.include('table');
    expect(all(element, 'svg[role="img"] text.label')).to.have.length(
      all(element, '.number').length,
    );
  });

  it('calls itself what the page calls it', async () => {
    const element = await mountReport(results.verified, {label: 'Before Thursday'});
    expect(words(one(element, 'h2'))).to.equal('Before Thursday');
    expect(one(element, '[part~="frame"]').getAttribute('aria-label')).to.equal('Before Thursday');
  });

  it('rates nothing and orders nothing with ratings off', async () => {
    const element = await mountReport(results['ratings off']);
    expect(all(element, '[part~="lead"], [part~="flip"]')).to.have.length(0);
    expect(readIn(element)).to.not.match(/strongly tied|in the background|Suggested/);
  });
});

describe('a report on a page', () => {
  it('shows what stands between its tags while there is no result', async () => {
    const element = await fixture<IptCheckInReport>(
      html`<ipt-check-in-report><p>One moment</p></ipt-check-in-report>`,
    );
    await element.updateComplete;
    expect(all(element, 'slot')).to.have.length(1);
    expect(readIn(element)).to.include('No result has been given yet.');
  });

  it('shows the last of several results', async () => {
    const element = await firstDrawing(results.verified);
    element.result = results['stopped by a concern'];
    element.result = resultOf({hope: 'A quiet day.'});
    await element.updateComplete;
    expect(readIn(element)).to.include('A quiet day.').and.not.include('Ines');
    expect(status(element)).to.match(/^Checked/);
  });

  it('shuts again what was open for another person', async () => {
    const element = await mountReport(results.verified);
    one(element, 'summary').click();
    element.result = results['ratings off'];
    await element.updateComplete;
    expect(all<HTMLDetailsElement>(element, 'details').some(({open}) => open)).to.equal(false);
  });

  it('is not changed by what the page does with its result later', async () => {
    const given = structuredClone(results.verified);
    const element = await firstDrawing(given);
    for (const answer of given.answers) Reflect.set(answer, 'asked', 'Changed');
    await element.updateComplete;
    expect(status(element)).to.match(/^Checked/);
    expect(readIn(element)).to.not.include('Changed');
  });

  it('takes the result as JSON text, and leaves the result as it is', async () => {
    const text = JSON.stringify(results.verified);
    const element = await mountReport(text);
    expect(status(element)).to.match(/^Checked/);
    expect(element.result).to.equal(text);
  });

  it('stands beside others, each with its own', async () => {
    const [one, other] = await Promise.all([
      mountReport(results.verified),
      mountReport(resultOf({hope: 'A quiet day.'})),
    ]);
    expect(readIn(one)).to.include('Ines').and.not.include('A quiet day.');
    expect(readIn(other)).to.include('A quiet day.').and.not.include('Ines');
  });

  it('takes what was set before its script was loaded', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('late-report') as IptCheckInReport;
    element.result = results.verified;
    place.append(element);
    defineReport({tag: 'late-report', checkIn: standard, guide, words: english});
    await element.updateComplete;
    expect(readIn(element)).to.include('To open the wardrobe.');
  });

  it('goes on after it was moved, and is not drawn where it is not', async () => {
    const element = await firstDrawing(results.verified);
    element.remove();
    await element.updateComplete;
    document.body.append(element);
    await element.updateComplete;
    expect(status(element)).to.match(/^Checked/);
    element.remove();
  });

  it('reads the result with a check-in of the page, and says if that cannot be read', async () => {
    const {script, texts, rules} = standard;
    const own = await mountReport(results.verified, {
      checkIn: JSON.stringify({script, texts, rules}),
    });
    expect(status(own)).to.match(/^Checked/);
    const element = await firstDrawing(results.verified, {checkIn: {script: 1}});
    const told = errors(element);
    await element.updateComplete;
    expect(readIn(element)).to.include('cannot be read, so the result was not checked with it');
    expect(told.join()).to.include('script');
  });

  it('tells the page of nothing by itself', async () => {
    const heard: string[] = [];
    const element = await firstDrawing(resultOf(GRIEF));
    for (const name of ['start', 'answer', 'safety', 'complete', 'exit', 'error', 'review'])
      element.addEventListener(`ipt-${name}`, () => heard.push(name));
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
  });
});
