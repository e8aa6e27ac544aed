import {expect} from '@open-wc/testing';
import type {Session} from '../../src/dialog/index.js';
import {guide} from '../../src/ipt/index.js';
import {toText, type Report} from '../../src/report/index.js';
import {begin, converse, goOn} from '../ipt/converse.js';
import {stored} from '../result/lived.js';
import {agree, answer, decline, hold, stop} from '../support/talk.js';
import {
  blocksIn,
  reported,
  reportedFully,
  rowsIn,
  saidAt,
  sectionIn,
  textOf,
  wordsIn,
} from './told.js';

const grieving = (
  more: Readonly<Record<string, string | number | readonly string[]>> = {},
): Session =>
  converse({
    reason: 'I miss her every day.',
    mood: 3,
    since: '2026-05',
    safety: 'no',
    grief: 'yes',
    deaths: ['Ines'],
    close: 'very',
    died: '2026-04',
    'death-link': 'strongly',
    marks: ['yearning'],
    dispute: 'no',
    changes: ['none'],
    lonely: 'rarely',
    pick: 'grief',
    hope: 'To sleep.',
    ...more,
  });

const timelineOf = (report: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(
    blocksIn(report).flatMap((block) =>
      block.kind === 'timeline'
        ? block.rows.map(({label, when, apart}) => [
            textOf(label),
            `${textOf(when)} | ${textOf(apart)}`,
          ])
        : [],
    ),
  );

describe('a report', () => {
  it('says first what may need a call, then what the person wants, then the areas', () => {
    const {sections, lead, standing} = reportedFully(grieving());
    expect(sections.map(({part}) => part)).to.deep.equal([
      'notices',
      'concerns',
      'agenda',
      'areas',
      'timeline',
      'people',
      'functioning',
      'suitability',
      'rest',
      'provenance',
    ]);
    expect(lead).to.equal('grief');
    expect(standing).to.equal('verified');
  });

  it('has what the person wants as typed, in the order of hope, reason and pick', () => {
    const rows = rowsIn(sectionIn(reportedFully(grieving()), 'agenda'));
    expect(rows.map(({linkId, said}) => [linkId, textOf(said)])).to.deep.equal([
      ['hope', 'To sleep.'],
      ['reason', 'I miss her every day.'],
      ['pick', 'The death of somebody'],
    ]);
  });

  it('leads with the suggested area, open, its rating in words and what would change it', () => {
    const report = reportedFully(grieving());
    const {sections} = sectionIn(report, 'areas');
    const [first, ...rest] = sections;
    expect(first?.area).to.equal('grief');
    expect(first?.fold).to.equal('open');
    expect(rest.every(({fold}) => fold === 'folded')).to.equal(true);
    expect(textOf(first?.summary)).to.equal('3 present and strongly tied, 4 clues for it');
    const flip = first?.blocks.find((block) => block.kind === 'flip');
    expect(flip?.state).to.equal('known');
    expect(textOf(flip?.words)).to.match(/^It would be rated [012] /);
  });

  it('says that what would change a rating is on its way, or could not be worked out', () => {
    const result = stored(agree(grieving()));
    for (const explanation of ['pending', 'unavailable'] as const) {
      const flips = blocksIn(reported(result, {explanation})).filter(({kind}) => kind === 'flip');
      expect(flips).to.have.length(4);
      for (const flip of flips) expect(flip).to.include({state: explanation});
    }
    expect(reported(result, {verification: 'pending'}).standing).to.equal('pending');
  });

  it('tells the months between events and the start of the low mood', () => {
    const changed = (since: string, when: string): string =>
      timelineOf(
        reportedFully(
          converse({since, grief: 'no', dispute: 'no', changes: ['job'], changed: when}),
        ),
      )['Change: Work, school or retirement'] ?? '';
    expect(changed('2026-05', '2026-02')).to.equal('February 2026 | 3 months before');
    expect(changed('2026-05', '2026-04')).to.equal('April 2026 | 1 month before');
    expect(changed('2026-05', '2026-05')).to.equal('May 2026 | in the same month');
    expect(changed('2026-05', '2026-07')).to.equal('July 2026 | 2 months after');
    expect(changed('2026-05', '2025')).to.equal('2025 | 5 to 16 months before');
    expect(changed('2026-05', '2026')).to.equal(
      '2026 | between 4 months before and 7 months after',
    );
    expect(changed('2026-05', '2027-01')).to.include('January 2027, still to come');
    expect(changed('always', '2026-02')).to.include('as long as they can remember');
    expect(changed('unsure', '2026-02')).to.equal('February 2026 | not known');
    expect(changed('2026-05', 'unsure')).to.equal('the person is not sure when | not known');
  });

  it('says of what was skipped, held back and never asked which of these it is', () => {
    const report = reported(stored(agree(hold(grieving({}), 'mood'))));
    expect(saidAt(report, 'interfere').filter((one) => one !== '')).to.include(
      'skipped by the person',
    );
    const mood = blocksIn(report).find((block) => block.kind === 'score' && block.code === 'mood');
    expect(mood?.kind === 'score' && textOf(mood.words)).to.include('held back');
    const rest = toText(report).split('\nEverything else\n')[1] ?? '';
    expect(rest).to.match(/Skipped by the person:[^]*get in|Skipped by the person:[^]*got in/);
    expect(rest).to.match(/then held back by the person:\s+- How has your mood/);
    expect(rest).to.match(/Not asked:[^]*Who is it with\?/);
  });

  it('keeps what was said at first when it is taken back, and what was answered when asked again', () => {
    const first = goOn(begin(), {
      consent: 'me',
      safety: 'thoughts',
      's1-choice': 'go-on',
    });
    const changed = answer(first, 'safety', 'no');
    const report = reported(stored(agree(goOn(changed, {'safety-again': 'no'}))));
    const concerns = textOf(sectionIn(report, 'concerns'));
    expect(concerns).to.include('Yes, I have thoughts like these (said before)');
    expect(concerns).to.include('No (said later; both are kept)');
    expect(concerns).to.include('I do not have such thoughts right now');
    expect(textOf(sectionIn(report, 'concerns').heading)).to.equal('What may need a call today');
  });

  it('says when a concern was recorded by the clock of the person, what it did, and what help was shown', () => {
    const report = reportedFully(converse({reason: 'I wish I was dead', 'safety-now': 'no'}));
    const concern = blocksIn(report).find((block) => block.kind === 'concern');
    expect(textOf(concern?.when)).to.equal('Recorded 22 November 2026, 12:00 (UTC+00:00)');
    expect(textOf(concern?.did)).to.include('paused and showed help');
    expect(concern?.asked.map(({said}) => textOf(said))).to.deep.equal(['No']);
    expect(textOf(sectionIn(report, 'concerns').blocks))
      .to.include('crisis lines')
      .and.include('wish I was dead');
  });

  it('says without a concern what was asked and answered, and that it cannot tell more', () => {
    const heading = (session: Session): string =>
      textOf(sectionIn(reported(stored(agree(session))), 'concerns'));
    expect(heading(grieving()))
      .to.include('The question about safety: answered')
      .and.include('Please ask.');
    expect(heading(converse({}))).to.include('The question about safety: skipped');
    expect(heading(stop(begin()))).to.include('The question about safety: not asked');
  });

  it('says how the conversation ended', () => {
    const notice = (session: Session): string =>
      textOf(sectionIn(reported(stored(session)), 'notices').blocks);
    const full = grieving();
    expect(notice(full)).to.include('was not handed over');
    expect(notice(agree(full))).to.include('came to the end');
    expect(notice(agree(stop(begin())))).to.include('ended early');
    expect(notice(decline(full))).to.include('did not hand it over');
    expect(notice(agree(answer(agree(full), 'mood', 5)))).to.include('Handed over again');
  });

  it('rates nothing, orders nothing and says no rating word when ratings are off', () => {
    const session = converse(
      {grief: 'yes', deaths: ['Ines'], close: 'very', pick: 'grief'},
      {ratings: false},
    );
    const report = reportedFully(session);
    expect(report).to.include({isRated: false, lead: null});
    const own = wordsIn(report.sections)
      .filter(({kind}) => kind === 'fixed')
      .map(({text}) => text)
      .join('\n');
    expect(own).to.not.match(
      /\b[0-3] (none|in the background|present)|strongly tied|rated \d|would be rated|Suggested/,
    );
    expect(blocksIn(report).some(({kind}) => kind === 'flip')).to.equal(false);
    expect(sectionIn(report, 'areas').sections.map(({area}) => area)).to.deep.equal([
      'grief',
      'role-dispute',
      'role-transition',
      'interpersonal-deficits',
    ]);
    expect(saidAt(report, 'deaths')).to.include('Ines');
  });

  it('names usual ways of working with what was collected for them', () => {
    const {blocks} = sectionIn(reportedFully(grieving()), 'areas-grief');
    const story = blocks.find((block) => block.kind === 'technique');
    expect(textOf(story?.name)).to.include('telling the story');
    expect(textOf(story?.source)).to.equal('Sources: S3, S4');
    expect(story?.rows.map(({said}) => textOf(said)))
      .to.include('Ines')
      .and.include('April 2026');
  });

  it('has for each person all that was said of them, and where they stand in the circle', () => {
    const report = reportedFully(
      converse({
        people: ['Ada', 'Ben'],
        'Ada/ring': 'inner',
        'Ada/confide': 'yes',
        'Ben/ring': 'none',
      }),
    );
    const [ada, ben] = sectionIn(report, 'people').sections;
    expect(textOf(ada?.heading)).to.equal('Ada');
    const standings = rowsIn(ada).map(({standing}) => standing);
    expect(standings.filter((standing) => standing === 'answered')).to.have.length(2);
    expect([...new Set(standings)].toSorted()).to.deep.equal(['answered', 'skipped']);
    expect(textOf(ben?.heading)).to.equal('Ben');
    const circle = blocksIn(report).find((block) => block.kind === 'circle');
    const [now] = circle?.views ?? [];
    expect(now?.placements.map(({ring}) => ring)).to.deep.equal(['inner', 'none']);
  });

  it('says no to nobody who was asked in one place and not in the other', () => {
    const care = textOf(sectionIn(reportedFully(grieving({care: ['voices']})), 'suitability'));
    expect(care).to.match(/Said by the personHears/);
    const skipped = textOf(sectionIn(reportedFully(grieving()), 'suitability'));
    expect(skipped).to.match(/Not knownHears/);
  });

  it('is complete for a check-in without a guide, in words that are less plain', () => {
    const result = stored(agree(grieving()));
    const report = reported(result, {guide: {...guide, script: 'another'}});
    const shown = new Set(rowsIn(report).map(({linkId}) => linkId));
    const scored = blocksIn(report).flatMap((block) =>
      block.kind === 'score' ? [block.linkId] : [],
    );
    for (const {linkId} of result.answers)
      expect(shown.has(linkId) || scored.includes(linkId), linkId).to.equal(true);
    expect(textOf(sectionIn(report, 'areas-grief'))).to.include('Clue G1');
    expect(timelineOf(report)).to.have.property(
      'When did Ines die?',
      'April 2026 | 1 month before',
    );
  });
});
