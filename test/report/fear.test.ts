import {expect} from '@open-wc/testing';
import {toHtml, toText, type Report} from '../../src/report/index.js';
import {converse, itemNamed} from '../ipt/converse.js';
import {
  bare,
  blocksIn,
  every,
  headingsIn,
  pageOf,
  reportedFully,
  rowsIn,
  saidAt,
  sectionIn,
  textOf,
} from './told.js';

const NAME = 'Quillon';

/** Somebody who is asked about trouble with somebody, and about safety with them. */
const inTrouble = (
  safe: string,
  more: Readonly<Record<string, string | readonly string[]>> = {},
): Report =>
  reportedFully(
    converse({
      grief: 'no',
      dispute: 'open',
      disagreement: [NAME],
      [`${NAME}/safe`]: safe,
      ...('s4-choice' in more && more['s4-choice'] === 'stop'
        ? {}
        : {matters: 'both', pattern: ['silence']}),
      ...more,
    }),
  );

const afraid = (): Report =>
  inTrouble('no', {'s4-choice': 'go-on', people: [NAME, 'Ada'], 'Ada/ring': 'inner'});

/** All words that are seen while what is kept folded stays shut. */
const openWords = (report: Report): string =>
  report.sections
    .filter(({fold}) => fold !== 'private')
    .map((section) => JSON.stringify(section))
    .join();

describe('a report of somebody who may not be safe with somebody', () => {
  it('names them in no heading, and nowhere but where it is kept folded', () => {
    for (const report of [afraid(), inTrouble('unsure', {'s4-choice': 'stop'})]) {
      for (const heading of headingsIn(report)) expect(textOf(heading)).to.not.include(NAME);
      expect(openWords(report)).to.not.include(NAME);
      expect(JSON.stringify(sectionIn(report, 'withheld'))).to.include(NAME);
    }
  });

  it('is shut there in a file too, also in print, and comes last as text', () => {
    const report = afraid();
    const page = pageOf(toHtml(report));
    const details = page.querySelector('details');
    expect(details?.open).to.equal(false);
    details?.remove();
    expect(page.body.textContent).to.not.include(NAME);
    const [before = '', after = ''] = toText(report).split('\nKept folded\n');
    expect(before).to.not.include(NAME);
    expect(after).to.include(NAME);
  });

  it('says neither the stage nor ways of talking it over', () => {
    const names = (report: Report): readonly string[] =>
      blocksIn(report).flatMap((block) => (block.kind === 'technique' ? [textOf(block.name)] : []));
    const safe = inTrouble('yes', {tried: 'trying', want: 'a', theirs: 'b'});
    expect(names(safe).join()).to.include('two sets of expectations').and.include('stage');
    expect(names(afraid()).join()).to.not.match(/expectations|stage|how they talk/);
    expect(textOf(sectionIn(afraid(), 'areas-role-dispute').blocks)).to.include('are left out');
  });

  it('keeps a stage folded that was said before', () => {
    const report = inTrouble('yes', {
      tried: 'leaving',
      want: 'a',
      people: ['Ada'],
      'Ada/safe': 'no',
      's4-choice': 'go-on',
    });
    const open = report.sections.filter(({fold}) => fold !== 'private');
    const tried = (part: unknown): readonly string[] =>
      rowsIn(part)
        .filter(({linkId}) => linkId.endsWith('/tried'))
        .map(({said}) => textOf(said));
    expect(tried(open).join()).to.not.include('leaving');
    expect(tried(sectionIn(report, 'withheld'))).to.deep.equal([
      'One of us is leaving, or has left',
    ]);
  });

  it('still holds every answer about them, and says that somebody is left out', () => {
    const session = converse({
      dispute: 'open',
      disagreement: [NAME],
      [`${NAME}/safe`]: 'no',
      's4-choice': 'go-on',
      pattern: ['often'],
    });
    const report = reportedFully(session);
    const item = itemNamed(session, NAME) ?? '';
    expect(saidAt(report, `people/${item}/safe`)).to.include('No');
    expect(saidAt(report, `people/${item}/pattern`)).to.include(
      'It comes up every week or more often',
    );
    expect(textOf(sectionIn(report, 'people').blocks)).to.include('One person is left out here');
  });

  it('names nobody living if words alone say that somebody hurts the person', () => {
    const report = reportedFully(
      converse({
        reason: 'he hits me',
        afraid: 'yes',
        's4-typed-choice': 'go-on',
        grief: 'yes',
        deaths: ['Grandma'],
        people: [NAME],
      }),
    );
    expect(textOf(sectionIn(report, 'concerns'))).to.include('hurt, threatened or controlled');
    for (const heading of headingsIn(report)) expect(textOf(heading)).to.not.include(NAME);
    expect(every(report).map(({heading}) => textOf(heading))).to.include('Grandma');
    expect(bare(toText(report))).to.include(NAME);
  });
});
