import {expect} from '@open-wc/testing';
import type axe from 'axe-core';
import type {IptCheckIn} from '../../src/index.js';
import type {IptCheckInReport} from '../../src/report-element.js';
import {standard} from '../../src/ipt/index.js';
import {verify, type CheckInResult} from '../../src/result/index.js';
import {click, press, type} from '../runner/bridge.js';
import {
  asking,
  controls,
  focusIn,
  heard,
  named,
  visit,
  visitClinician,
  wordsOf,
  type Visit,
} from './visit.js';

/** What the person in these tests says, by how a question begins; everything else is skipped. */
const ANSWERS: Readonly<Record<string, string>> = {
  'Is it all right to begin?': 'Yes, and I am 18 or older',
  'Are you having thoughts': 'No',
  'Has somebody died': 'No',
  'Is there trouble': 'Yes, but I mostly keep it to myself',
  'Do you feel safe with': 'Yes',
  'What does this person mean': 'They matter to me and I depend on them',
  'Does this trouble go together': 'Yes, very much',
  'Over the last four weeks': 'We have not talked about it',
  'How much of the time do you feel lonely': 'Not much',
  'What matters most to you': 'The trouble with somebody',
};

const answerTo = (question: string): string | undefined =>
  Object.entries(ANSWERS).find(([begin]) => question.includes(begin))?.[1];

let open: Visit | undefined;
let isLeft = false;

afterEach(() => {
  open?.frame.remove();
  open = undefined;
});

describe('the demo', () => {
  it('takes a person from welcome to result with the keyboard alone, and says each question once', async function () {
    this.timeout(120_000);
    open = await visit('/demo/index.html');
    const {element, page, frame} = open;
    frame.focus();
    frame.contentWindow?.focus();
    const questions: string[] = [];
    const said: string[] = [];
    for (let turn = 0; asking(element) !== '' && turn < 60; turn++) {
      const question = asking(element);
      questions.push(question);
      if (turn > 0) said.push(heard(element));
      await answerByKeys(open, question);
    }
    expect(questions.length).to.be.within(12, 45);
    said.forEach((words, index) => {
      const question = questions[index + 1] ?? '';
      expect(words.split(question).length, `"${question}" in "${words}"`).to.equal(2);
    });
    await tabTo(open, (control) => wordsOf(control).startsWith('Send my answers'));
    await pressAnd(open, 'Enter');
    await result(open);
    expect(wordsOf(page.querySelector('#reading'))).to.contain('Possible areas to discuss');
    expect(wordsOf(element.shadowRoot?.querySelector('[part="closing"]'))).to.contain('Thank you');
  });

  it('takes a person from welcome to result with the pointer alone', async function () {
    this.timeout(120_000);
    open = await visit('/demo/index.html', 360);
    const {element, page} = open;
    for (let turn = 0; asking(element) !== '' && turn < 60; turn++) {
      const question = asking(element);
      await clickOn(open, named(element, answerTo(question) ?? 'Skip'));
      expect(asking(element)).to.not.equal(question);
    }
    await clickOn(open, named(element, 'Send my answers'));
    const {status, areas, answers} = await result(open);
    expect(status).to.equal('completed');
    expect(areas).to.have.length(4);
    expect(answers.filter(({state}) => state === 'skipped')).to.not.have.length(0);
    expect(wordsOf(page.querySelector('#reading'))).to.contain('Possible areas to discuss');
  });

  it('hands the page a result that can be verified, and writes nothing anywhere else', async function () {
    this.timeout(60_000);
    open = await visit('/demo/index.html');
    const {element, frame} = open;
    const address = frame.contentWindow?.location.href;
    named(element, 'Yes, and I am 18 or older').click();
    while (asking(element) !== '') {
      named(element, answerTo(asking(element)) ?? 'Skip').click();
      await element.updateComplete;
    }
    named(element, 'Send my answers').click();
    const verification = verify(JSON.parse(JSON.stringify(await result(open))), standard);
    expect(verification.verified, JSON.stringify(verification).slice(0, 300)).to.equal(true);
    expect(frame.contentWindow?.localStorage.length).to.equal(0);
    expect(frame.contentWindow?.sessionStorage.length).to.equal(0);
    expect(frame.contentDocument?.cookie).to.equal('');
    expect(frame.contentWindow?.location.href).to.equal(address);
  });

  it('shows a clinician six people, each checked, and the same man in both readings of his story', async function () {
    this.timeout(60_000);
    const {element, page, close} = await visitClinician();
    const links = [...page.querySelectorAll<HTMLAnchorElement>('#people a')];
    expect(page.querySelectorAll('#people li')).to.have.length(6);
    const leads: string[] = [];
    const look = async (): Promise<void> => {
      await element.updateComplete;
      expect(wordsOf(element.shadowRoot?.querySelector('[part~="notice"]'))).to.match(/^Checked/);
      leads.push(wordsOf(element.shadowRoot?.querySelector('[part~="lead"] h4')));
    };
    await look();
    for (const link of links.slice(1)) {
      const given = element.result;
      link.click();
      while (element.result === given) await new Promise(requestAnimationFrame);
      await look();
    }
    expect(leads.slice(0, 2)).to.deep.equal(['Grief', 'Role transition']);
    close();
  });

  it('shows a clinician what a decision tells the page', async function () {
    this.timeout(60_000);
    const {element, page, close} = await visitClinician();
    element.shadowRoot?.querySelector<HTMLElement>('[part~="choice"] input')?.click();
    element.shadowRoot?.querySelector<HTMLElement>('[type="submit"]')?.click();
    expect(wordsOf(page.querySelector('#review'))).to.include('"decision": "confirmed"');
    close();
  });

  it('has a page for the clinician on which nothing is wider than a phone', async function () {
    this.timeout(60_000);
    const {page, close} = await visitClinician(360);
    expect(page.documentElement.scrollWidth).to.be.at.most(360);
    expect(await violations('/demo/clinician.html')).to.deep.equal([]);
    close();
  });

  for (const path of ['/demo/index.html', '/demo/theming.html']) {
    it(`has nothing that axe finds on ${path}, and nothing wider than a phone`, async function () {
      this.timeout(60_000);
      open = await visit(path, 360);
      expect(open.page.documentElement.scrollWidth).to.be.at.most(360);
      expect(await violations(path)).to.deep.equal([]);
    });
  }
});

const answerByKeys = async (visited: Visit, question: string): Promise<void> => {
  const {element} = visited;
  const answer = answerTo(question);
  if (answer !== undefined) {
    await tabTo(visited, (control) => wordsOf(control).startsWith(answer));
    await pressAnd(visited, 'Enter');
  } else if (question === 'Who is it with?') {
    await tabTo(visited, ({tagName, id}) => tagName === 'INPUT' && id !== '');
    await type('Kim');
    await pressAnd(visited, 'Enter');
    await tabTo(visited, (control) => wordsOf(control) === 'Continue');
    await pressAnd(visited, 'Enter');
  } else if (controls(element).some(({tagName}) => tagName === 'TEXTAREA')) {
    await tabTo(visited, ({tagName}) => tagName === 'TEXTAREA');
    await type('It is hard');
    await tabTo(visited, (control) => wordsOf(control) === 'Continue');
    await pressAnd(visited, 'Enter');
  } else {
    await tabTo(visited, (control) => wordsOf(control) === 'Skip');
    await pressAnd(visited, 'Enter');
  }
};

const tabTo = async (visited: Visit, isIt: (control: HTMLElement) => boolean): Promise<void> => {
  for (let tries = 0; tries < 60; tries++) {
    const control = focusIn(visited.element);
    if (control && isIt(control)) return;
    await press('Tab');
  }
  throw new Error(`The keyboard does not get there from "${asking(visited.element)}".`);
};

const pressAnd = async ({element}: Visit, key: string): Promise<void> => {
  await press(key);
  await element.updateComplete;
};

/** Now left, now right of the middle: two quick clicks on one point would be a double click, which answers once. */
const clickOn = async ({element, frame}: Visit, control: HTMLElement): Promise<void> => {
  control.scrollIntoView({block: 'center'});
  const [outer, inner] = [frame.getBoundingClientRect(), control.getBoundingClientRect()];
  isLeft = !isLeft;
  await click({
    x: outer.left + frame.clientLeft + inner.left + inner.width * (isLeft ? 0.2 : 0.8),
    y: outer.top + frame.clientTop + inner.top + inner.height / 2,
  });
  await element.updateComplete;
};

/** The result, as soon as the page has it. */
const result = async ({element}: Visit): Promise<CheckInResult> => {
  if (!element.result) {
    await new Promise((resolve) => {
      element.addEventListener('ipt-complete', resolve, {once: true});
    });
  }
  if (!element.result) throw new Error('There is no result.');
  return element.result;
};

const TAGS = 'ipt-check-in, ipt-check-in-report';

/** What axe finds; it runs inside the page, whose policy would keep it out. */
const violations = async (path: string): Promise<readonly string[]> => {
  const html = await (await fetch(path)).text();
  const frame = document.createElement('iframe');
  frame.width = '360';
  frame.height = '800';
  frame.srcdoc = html
    .replace(/<meta[^>]*Content-Security-Policy[^>]*>/s, `<base href="${path}" />`)
    .replace('</body>', '<script src="/node_modules/axe-core/axe.min.js"></script></body>');
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  document.body.append(frame);
  try {
    await loaded;
    const inside = frame.contentWindow as (Window & {axe: Pick<typeof axe, 'run'>}) | null;
    for (const element of inside?.document.querySelectorAll<IptCheckIn | IptCheckInReport>(TAGS) ??
      []) {
      await element.updateComplete;
    }
    const found = await inside?.axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return (found?.violations ?? []).map(
      ({id, nodes}) => `${id}: ${nodes.map(({html: markup}) => markup).join(' ')}`,
    );
  } finally {
    frame.remove();
  }
};
