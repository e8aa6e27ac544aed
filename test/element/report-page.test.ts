import {expect} from '@open-wc/testing';
import {all, control, one, words} from './person.js';
import {results} from './reported.js';

let frame: HTMLIFrameElement | undefined;
afterEach(() => {
  frame?.remove();
  frame = undefined;
});

const openReports = async (path = 'csp/report.html') => {
  const opened = document.createElement('iframe');
  frame = opened;
  opened.width = '800';
  opened.height = '600';
  opened.src = `/test/element/${path}`;
  const loaded = new Promise((resolve) => {
    opened.addEventListener('load', resolve, {once: true});
  });
  document.body.append(opened);
  await loaded;
  const page = opened.contentDocument!;
  const window = opened.contentWindow as Window & typeof globalThis;
  await window.customElements.whenDefined('ipt-check-in-report');
  return {window, elements: [...page.querySelectorAll('ipt-check-in-report')]};
};

describe('a report on a page with the strictest policy', () => {
  it('is drawn, checked, reviewed and saved without a violation, and is styled; also twice', async () => {
    const {window, elements} = await openReports();
    for (const element of elements) {
      element.result = results['a concern and words that were typed'];
      await element.updateComplete;
      expect(words(one(element, '[part~="notice"]'))).to.match(/^Checked/);
      one<HTMLInputElement>(element, '[part~="choice"] input').click();
      control(element, 'Save decision').click();
      control(element, 'Copy as text').click();
      control(element, 'Save as a page').click();
      while (words(one(element, '[part~="told"]')) === '' && all(element, '#text').length === 0)
        await new Promise(requestAnimationFrame);
    }
    expect(Reflect.get(window, 'violations')).to.deep.equal([]);
    const [element] = elements;
    expect(window.getComputedStyle(one(element!, '[part~="frame"]')).display).to.equal('flex');
    expect(window.getComputedStyle(one(element!, '[part~="urgent"]')).borderTopWidth).to.equal(
      '2px',
    );
  });

  it('shares everything with the check-in of the same page, lit above all', async () => {
    const {window} = await openReports();
    await window.customElements.whenDefined('ipt-check-in');
    const page = window.document;
    const checkIn = page.createElement('ipt-check-in');
    page.body.append(checkIn);
    await checkIn.updateComplete;
    expect(all(checkIn, '#asked')).to.have.length(1);
    const versions: unknown = Reflect.get(window, 'litHtmlVersions');
    expect(versions).to.have.length(1);
  });
});

describe('a report on a page from which a file is missing', () => {
  it('stands without what would change a rating, says so, and tells the developer', async () => {
    const {elements} = await openReports('unproved.html');
    const [element] = elements;
    const errors: unknown[] = [];
    element!.addEventListener('ipt-error', ({error}) => errors.push(error));
    element!.result = results.verified;
    await element!.updateComplete;
    expect(words(one(element!, '[part~="notice"]'))).to.match(/^Checked/);
    expect(words(one(element!, '[part~="lead"] [part~="flip"]'))).to.include('could not be');
    expect(errors).to.have.length(1);
  });
});
