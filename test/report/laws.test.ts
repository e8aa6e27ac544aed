import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {english as texts, guide} from '../../src/ipt/index.js';
import {english, toHtml, toText, type Report} from '../../src/report/index.js';
import type {CheckInResult} from '../../src/result/index.js';
import {fresh, results, stored} from '../result/lived.js';
import {live, moves} from '../support/random.js';
import {tell} from '../support/talk.js';
import {
  bare,
  blocksIn,
  headingsIn,
  pageOf,
  reported,
  rowsIn,
  sectionIn,
  textOf,
  wordsIn,
} from './told.js';

/** Conversations about all four areas, with little else done in them than answering. */
const answered = moves(200, {
  answer: 100,
  name: 20,
  skip: 4,
  hold: 1,
  back: 0,
  change: 0,
  withdraw: 0,
  rename: 0,
  remove: 0,
  release: 0,
  same: 0,
  language: 0,
  agree: 0,
  decline: 0,
  stop: 0,
  nonsense: 0,
}).map((all) => {
  const begun = tell(fresh(), {consent: 'me', reason: 'so', mood: 3, interfere: 4});
  const asked = tell(begun, {since: '2026-05', safety: 'no', care: ['none'], grief: 'yes'});
  return stored(live(asked, all));
});

/** A law of the report of every conversation. */
const always = (
  law: (report: Report, result: CheckInResult, text: string, page: Document) => void,
): void =>
  fc.assert(
    fc.property(fc.oneof(results, answered), (result) => {
      const report = reported(result);
      law(report, result, bare(toText(report)), pageOf(toHtml(report)));
    }),
    {numRuns: 80},
  );

/** Every text in some data. */
const stringsIn = (data: unknown): readonly string[] =>
  typeof data === 'string'
    ? [data]
    : typeof data === 'object' && data !== null
      ? Object.values(data).flatMap(stringsIn)
      : [];

/** The words that are ours: every text of the report and its guide, without what is put into it. */
const FIXED = new Set(
  stringsIn([english, guide]).flatMap((one) =>
    one.split(/\{[a-z]+\}/i).filter((part) => part !== ''),
  ),
);
/** What stands between words. */
const MARKS = /^[\s.,;:()…]*$/;

const valuesIn = (result: CheckInResult): readonly string[] =>
  result.answers.flatMap(({value}) => (value && value.type !== 'month' ? texted(value) : []));
const texted = (value: object): readonly string[] =>
  Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    key === 'text' || key === 'name' || key === 'number'
      ? [String(part)]
      : Array.isArray(part)
        ? part.flatMap((one: object) => texted(one))
        : [],
  );

describe('the report of every conversation', function () {
  this.timeout(120_000);

  it('holds every answer, and says how every question without one stands', () => {
    always((report, result) => {
      const rows = rowsIn(report);
      const scored = blocksIn(report).flatMap((block) =>
        block.kind === 'score' ? [block.linkId] : [],
      );
      for (const {linkId, state} of result.answers) {
        const own = rows.filter((row) => row.linkId === linkId);
        expect(own.length > 0 || scored.includes(linkId), linkId).to.equal(true);
        for (const {standing} of own) expect(standing, linkId).to.equal(state);
      }
      for (const id of result.notAsked) {
        const own = rows.filter(({linkId}) => linkId === id);
        expect(own.length, id).to.be.greaterThan(0);
        expect(new Set(own.map(({standing}) => standing))).to.deep.equal(new Set(['not-asked']));
      }
    });
  });

  it('keeps what was skipped, held back and not asked in lists of their own', () => {
    always((report, result) => {
      const {blocks} = sectionIn(report, 'rest');
      const listed = (heading: string): readonly string[] =>
        blocks.flatMap((block) =>
          block.kind === 'answers' && textOf(block.heading) === heading
            ? block.rows.map(({linkId}) => linkId)
            : [],
        );
      const inState = (state: string): readonly string[] =>
        result.answers.filter((answer) => answer.state === state).map(({linkId}) => linkId);
      expect(listed(english.rest.skipped)).to.deep.equal(inState('skipped'));
      expect(listed(english.rest['held-back'])).to.deep.equal(inState('held-back'));
      const answered = new Set(result.answers.map(({linkId}) => linkId));
      const never = result.notAsked.filter((id) => !answered.has(id));
      expect(listed(english.rest['not-asked'])).to.deep.equal(never);
    });
  });

  it('holds every concern with its time, everything that phrases found, and every clue that holds', () => {
    always((report, result, text, page) => {
      const html = bare(page.body.textContent);
      const blocks = blocksIn(report);
      const raised = blocks.filter((block) => block.kind === 'concern');
      expect(raised.map(({rule}) => rule)).to.deep.equal(
        result.safety.concerns.map(({rule}) => rule),
      );
      for (const {words, when} of raised) {
        for (const one of [text, html])
          expect(one)
            .to.include(bare(textOf(words)))
            .and.include(bare(textOf(when)));
      }
      for (const {words} of result.safety.typed) {
        expect(text, words).to.include(bare(words));
        expect(html, words).to.include(bare(words));
      }
      for (const {area, clues} of result.areas) {
        const shown = sectionIn(report, `areas-${area}`).blocks.flatMap((block) =>
          block.kind === 'clues' && block.holds === 'yes'
            ? block.clues.flatMap(({clue}) => clue.split(', '))
            : [],
        );
        const held = clues.filter(({holds}) => holds === 'yes').map(({clue}) => clue);
        expect(shown.toSorted()).to.deep.equal(held.toSorted());
      }
    });
  });

  it('says as text and as HTML whatever was answered', () => {
    always((_, result, text, page) => {
      const html = bare(page.body.textContent);
      for (const value of [...valuesIn(result), ...result.items.map(({name}) => name)]) {
        expect(text, value).to.include(bare(value));
        expect(html, value).to.include(bare(value));
      }
    });
  });

  it('says nothing but words of ours, of the script and of the result', () => {
    const script = new Set(stringsIn(texts));
    always((report, result) => {
      const own = new Set(stringsIn(result));
      const asked = stringsIn(texts).flatMap((one) => one.split(/\{[a-z0-9-]+\}/));
      const known = new Set([...own, ...script, ...asked]);
      for (const {kind, text} of wordsIn(report)) {
        if (kind === 'fixed') expect(FIXED.has(text) || MARKS.test(text), text).to.equal(true);
        if (kind === 'asked' || kind === 'said') expect(known.has(text), text).to.equal(true);
        if (kind === 'data') {
          const isKnown = /^\d*$/.test(text) || [...own].some((one) => one.startsWith(text));
          expect(isKnown || /^(S\d+[a-f]?(, )?)+$/.test(text), text).to.equal(true);
        }
      }
      for (const run of wordsIn(report))
        if (run.kind === 'time')
          expect(own.has(run.iso) || [...own].some((one) => one.startsWith(run.iso))).to.equal(
            true,
          );
    });
  });

  it('never says all clear, a level of risk, or the name of a condition', () => {
    const never =
      /all clear|no risk|low risk|high risk|risk level|safe to |no concern|diagnos|disorder|severe|unsuitable|depressed/i;
    always((report) => {
      const own = wordsIn(report)
        .filter(({kind}) => kind === 'fixed')
        .map(({text}) => text.replace('Not a diagnosis.', ''));
      for (const text of own) expect(text).to.not.match(never);
    });
  });

  it('is the same each time, and has lines of 78 characters with headings alone at the margin', () => {
    always((report, result) => {
      const again = reported(JSON.parse(JSON.stringify(result)));
      expect(again).to.deep.equal(report);
      const headings = [report.title, ...report.sections.map(({heading}) => textOf(heading))];
      const lines = toText(report).split('\n');
      for (const line of lines) expect(line.length, line).to.be.at.most(78);
      expect(lines.filter((line) => /^\S/.test(line))).to.deep.equal(headings);
      expect(toHtml(again)).to.equal(toHtml(report));
    });
  });

  it('is a page without scripts, in order of headings, and with every id once', () => {
    always((report, _result, _text, page) => {
      expect(
        page.querySelectorAll('script, link, img, iframe, form, [style], [onclick]'),
      ).to.have.length(0);
      const ids = [...page.querySelectorAll('[id]')].map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({tagName}) =>
        Number(tagName[1]),
      );
      expect(levels[0]).to.equal(1);
      levels.forEach((level, index) =>
        expect(level, String(index)).to.be.at.most((levels[index - 1] ?? 0) + 1),
      );
      expect(headingsIn(report).length).to.be.greaterThan(10);
    });
  });
});
