import {expect} from '@open-wc/testing';
import {assess} from '../../src/assessment/index.js';
import {rules} from '../../src/ipt/index.js';
import {converse, type Answers} from './converse.js';

const ratings = (answers: Answers): Record<string, number | null> =>
  Object.fromEntries(
    assess(rules, converse(answers)).areas.map(({area, rating}) => [area, rating]),
  );

describe('stories of the clinical basis', () => {
  const lostJob = {
    since: '2026-06',
    dispute: 'no',
    lonely: 'rarely',
    'job/changed': '2026-05',
    'job/hard': ['miss', 'new-hard', 'lost-support', 'mood-drops'],
    'job/change-link': 'strongly',
  };

  it('a man who lost his job, and his partner by a break-up', () => {
    const found = ratings({
      ...lostJob,
      grief: 'no',
      changes: ['job', 'break-up'],
      'break-up/changed': '2026-04',
      'break-up/hard': ['miss', 'lost-support'],
      'break-up/change-link': 'strongly',
    });
    expect(found).to.include({grief: 0, 'role-dispute': 0, 'role-transition': 3});
  });

  it('a man who lost his job, and his partner by death: the person picks', () => {
    const answers = {
      ...lostJob,
      grief: 'yes',
      deaths: ['Ines'],
      close: 'very',
      died: '2026-04',
      'death-link': 'strongly',
      marks: ['yearning', 'stuck'],
      changes: ['job'],
    };
    expect(ratings(answers)).to.include({grief: 3, 'role-dispute': 0, 'role-transition': 3});
    for (const [pick, lead] of [
      ['grief', 'grief'],
      ['change', 'role-transition'],
    ] as const) {
      expect(assess(rules, converse({...answers, pick})).ranking).to.include({lead, by: 'pick'});
    }
  });

  it('a woman who keeps quiet in her marriage, and at work sees no way out', () => {
    const answers = {
      since: '2024',
      grief: 'no',
      dispute: 'kept-in',
      disagreement: ['my husband'],
      safe: 'yes',
      want: 'That he asks how I am',
      matters: 'both',
      began: '2019',
      'dispute-link': 'strongly',
      pattern: ['keep-quiet', 'silence'],
      tried: 'stuck',
      changes: ['job'],
      changed: 'unsure',
      hard: ['none'],
      'change-link': 'unsure',
      lonely: 'rarely',
    };
    expect(ratings(answers)).to.include({grief: 0, 'role-dispute': 2, 'role-transition': 1});
    expect(ratings({...answers, theirs: 'Peace', began: '2023-06', since: '2024-01'})).to.include({
      'role-dispute': 3,
    });
    expect(assess(rules, converse(answers)).ranking).to.include({lead: 'role-dispute'});
  });

  it('a man with terminal cancer who is estranged from his family', () => {
    const answers = {
      since: '2026-03',
      grief: 'no',
      dispute: 'open',
      disagreement: ['my son'],
      safe: 'yes',
      want: 'To see him once more',
      theirs: 'That I say sorry',
      matters: 'matters',
      began: '2012',
      'dispute-link': 'somewhat',
      pattern: ['silence'],
      tried: 'stuck',
      changes: ['health'],
      changed: '2026-02',
      hard: ['miss', 'new-hard', 'mood-drops'],
      'change-link': 'strongly',
      lonely: 'at-times',
      'lonely-since': '2026-04',
      confidant: 'partly',
      ties: ['none'],
      'social-before': 'more',
      people: ['my son', 'Ola'],
      ring: 'inner',
      confide: 'partly',
      contact: 'weekly',
      'Ola/safe': 'yes',
      pick: 'change',
    };
    expect(ratings(answers)).to.deep.equal({
      grief: 0,
      'role-dispute': 2,
      'role-transition': 3,
      'interpersonal-deficits': 0,
    });
    expect(assess(rules, converse(answers)).ranking).to.include({
      lead: 'role-transition',
      further: 'role-dispute',
    });
  });
});
