import {expect} from '@open-wc/testing';
import type {Area} from '../../src/assessment/index.js';
import {assess} from '../../src/assessment/index.js';
import {rules} from '../../src/ipt/index.js';
import {converse, finding, rated, type Answers} from './converse.js';

const since = '2026-05';

const death = {
  since,
  grief: 'yes',
  deaths: ['Ann'],
  close: 'very',
  died: '2026-02',
  'death-link': 'no',
  marks: ['none'],
};
const trouble = {
  since,
  dispute: 'open',
  disagreement: ['Bo'],
  safe: 'yes',
  want: 'Time',
  theirs: 'Quiet',
  matters: 'both',
  began: '2026-04',
  'dispute-link': 'strongly',
  pattern: ['often'],
  tried: 'stuck',
};
const change = {
  since,
  changes: ['job'],
  changed: '2026-04',
  hard: ['new-hard', 'miss'],
  'change-link': 'strongly',
};
const alone = {
  since,
  lonely: 'often',
  'lonely-since': 'always',
  confidant: 'no',
  ties: ['hard-to-start'],
  'social-before': 'same',
};

const near = {ring: 'inner', confide: 'partly', contact: 'monthly'};

type Case = readonly [name: string, answers: Answers, rated: string];
/** One of the people is talked about. */
const knows = {since, people: ['Cy'], safe: 'yes'} as const;

const CASES: Readonly<Record<Area, readonly Case[]>> = {
  grief: [
    ['nobody died', {since, grief: 'no'}, '0 to 1'],
    [
      'nobody died, nor any of the people',
      {since, grief: 'no', people: ['Cy'], contact: 'weekly'},
      '0 to 0',
    ],
    [
      'somebody among the people died',
      {since, grief: 'no', people: ['Cy'], contact: 'died'},
      '1 to 1',
    ],
    ['the gate is skipped', {since}, 'none to 3'],
    ['somebody died and nothing more is said', {grief: 'yes'}, '1 to 3'],
    ['not close', {...death, close: 'distant'}, '1 to 1'],
    ['closeness skipped', {...death, close: [], 'death-link': 'strongly'}, '1 to 3'],
    ['close, neither in time nor linked', {...death, died: '2020-01'}, '1 to 1'],
    ['close and in time', death, '2 to 2'],
    ['close and linked, long ago', {...death, died: '2010', 'death-link': 'somewhat'}, '2 to 2'],
    ['close and in time, link unsure', {...death, 'death-link': 'unsure'}, '2 to 2'],
    ['close and in time, link skipped', {...death, 'death-link': []}, '2 to 3'],
    [
      'close but not easy, in time and linked',
      {...death, close: 'mixed', 'death-link': 'somewhat'},
      '3 to 3',
    ],
    [
      'linked, long ago, two marks',
      {...death, died: '2010', 'death-link': 'strongly', marks: ['numb', 'stuck']},
      '3 to 3',
    ],
    ['in time, not linked, two marks', {...death, marks: ['numb', 'avoiding']}, '3 to 3'],
    [
      'linked, long ago, one mark',
      {...death, died: '2010', 'death-link': 'strongly', marks: ['numb']},
      '2 to 2',
    ],
    ['two marks alone', {...death, died: '2010', marks: ['numb', 'stuck']}, '1 to 1'],
    [
      'dates count as time, not as a mark',
      {...death, died: '2010', marks: ['dates', 'numb']},
      '2 to 2',
    ],
    [
      'dates and a link',
      {...death, died: '2010', 'death-link': 'somewhat', marks: ['dates']},
      '3 to 3',
    ],
  ],
  'role-dispute': [
    ['no trouble', {since, dispute: 'no'}, '0 to 1'],
    ['no trouble, nor with any of the people', {...knows, dispute: 'no', conflict: 'no'}, '0 to 0'],
    ['trouble with one of the people', {...knows, dispute: 'no', conflict: 'kept-in'}, '1 to 1'],
    ['the gate is skipped', {since}, 'none to 3'],
    ['trouble and nothing more is said', {dispute: 'open'}, '1 to 3'],
    ['somebody who does not matter', {...trouble, matters: 'neither'}, '1 to 1'],
    ['neither in time nor linked', {...trouble, began: '2020-01', 'dispute-link': 'no'}, '1 to 1'],
    ['both sides, matters, in time', {...trouble, 'dispute-link': 'no'}, '2 to 2'],
    ['both sides, matters, linked', {...trouble, began: '2020-01'}, '2 to 2'],
    ['all but D5', {...trouble, pattern: ['none']}, '2 to 2'],
    [
      'kept in, with resentment, one side not said',
      {...trouble, dispute: 'kept-in', theirs: [], pattern: ['keep-quiet']},
      '2 to 2',
    ],
    ['one side not said, no resentment', {...trouble, theirs: []}, '1 to 3'],
    ['everything', trouble, '3 to 3'],
    [
      'mood drops after contact counts as time',
      {...trouble, began: '2015', pattern: ['after-contact', 'silence']},
      '3 to 3',
    ],
    ['thoughts of ending it', {...trouble, pattern: ['ending']}, '3 to 3'],
  ],
  'role-transition': [
    ['no change', {since, changes: ['none'], dispute: 'no'}, '0 to 0'],
    ['the gate is skipped', {since}, 'none to 3'],
    ['a change and nothing more is said', {changes: ['home']}, '1 to 3'],
    ['neither in time nor linked', {...change, changed: '2020-01', 'change-link': 'no'}, '1 to 1'],
    ['in time, but nothing is hard', {...change, hard: ['none']}, '1 to 1'],
    ['in time and missing the old', {...change, 'change-link': 'no', hard: ['miss']}, '2 to 2'],
    ['linked and lost support', {...change, changed: '2020-01', hard: ['lost-support']}, '2 to 2'],
    ['all but the old role', {...change, hard: ['new-hard']}, '2 to 2'],
    ['all but the new role', {...change, hard: ['miss', 'lost-support']}, '2 to 2'],
    ['everything', change, '3 to 3'],
    [
      'still to come, mood drops now',
      {...change, changed: '2027-03', hard: ['new-hard', 'lost-support', 'mood-drops']},
      '3 to 3',
    ],
    ['still to come, mood does not drop', {...change, changed: '2027-03'}, '2 to 2'],
    [
      'one side leaves, and no change chosen',
      {...trouble, tried: 'leaving', changes: ['none']},
      '1 to 1',
    ],
  ],
  'interpersonal-deficits': [
    [
      'not lonely, people near',
      {since, lonely: 'rarely', people: ['Cy'], ring: 'inner', confide: 'yes', contact: 'daily'},
      '0 to 1',
    ],
    ['the gate is skipped', {since}, 'none to 3'],
    [
      'not lonely, nobody very close',
      {since, lonely: 'rarely', people: ['Cy'], ring: 'outer', confide: 'yes', contact: 'daily'},
      '1 to 1',
    ],
    ['lonely since the low mood', {...alone, 'lonely-since': '2026-06'}, '1 to 1'],
    [
      'lonely for long, but the low mood is older',
      {...alone, since: '2015', 'lonely-since': '2018'},
      '1 to 1',
    ],
    ['lonely before, but not for long', {...alone, 'lonely-since': '2025-06'}, '1 to 1'],
    ['lonely before, since when is not known', {...alone, 'lonely-since': 'unsure'}, '1 to 3'],
    [
      'for long, one sign',
      {
        ...alone,
        lonely: 'at-times',
        'lonely-since': '2015',
        confidant: 'yes',
        people: ['Cy'],
        ring: 'inner',
        confide: 'yes',
        contact: 'daily',
      },
      '2 to 2',
    ],
    ['for long, two signs', {...alone, confidant: 'yes', 'lonely-since': '2015'}, '3 to 3'],
    ['for long, three signs', alone, '3 to 3'],
    [
      'for long, often alone but not short of ties',
      {...alone, confidant: 'yes', ties: ['none'], people: ['Cy'], ...near},
      '2 to 2',
    ],
    ['for long, few ties alone', {...alone, lonely: 'at-times', ties: ['none']}, '2 to 2'],
    ['for long, few ties that are hard', {...alone, lonely: 'at-times'}, '3 to 3'],
    ['for long, few ties and often', {...alone, ties: ['none']}, '3 to 3'],
    [
      'lately, and ties are hard',
      {
        ...alone,
        lonely: 'at-times',
        'lonely-since': '2026-06',
        confidant: 'yes',
        people: ['Cy'],
        ring: 'inner',
        confide: 'yes',
        contact: 'daily',
      },
      '1 to 1',
    ],
    ['was among people before', {...alone, 'social-before': 'more'}, '1 to 1'],
  ],
};

/** An empty list stands for an answer that is left out. */
const without = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );

describe('ratings of the intake', () => {
  for (const [area, cases] of Object.entries(CASES) as [Area, readonly Case[]][]) {
    for (const [name, answers, expected] of cases) {
      it(`${area}: ${name}: ${expected}`, () => {
        expect(rated(converse(without(answers)), area)).to.equal(expected);
      });
    }
  }

  it('rates nothing when the page turned ratings off', () => {
    expect(rated(converse(trouble, {ratings: false}), 'role-dispute')).to.equal('none to none');
  });
});

describe('windows', () => {
  const MONTHS_BEFORE: readonly [string, boolean][] = [
    ['2026-06', false],
    ['2026-05', true],
    ['2025-05', true],
    ['2025-04', false],
  ];
  for (const [month, isIn] of MONTHS_BEFORE) {
    it(`${month} is ${isIn ? 'within' : 'outside'} the twelve months before ${since}`, () => {
      expect(rated(converse({...death, died: month}), 'grief')).to.equal(
        isIn ? '2 to 2' : '1 to 1',
      );
      expect(
        rated(converse({...trouble, began: month, 'dispute-link': 'no'}), 'role-dispute'),
      ).to.equal(isIn ? '2 to 2' : '1 to 1');
      expect(
        rated(converse({...change, changed: month, 'change-link': 'no'}), 'role-transition'),
      ).to.equal(isIn ? '2 to 2' : '1 to 1');
    });
  }

  it('are as wide as the page says', () => {
    expect(rated(converse({...death, died: '2025-04'}, {'window-before': 13}), 'grief')).to.equal(
      '2 to 2',
    );
  });

  for (const onset of ['always', 'unsure', '2026']) {
    it(`are unknown if the low mood began "${onset}" and only a year is known of the death`, () => {
      expect(rated(converse({...death, since: onset, died: '2025'}), 'grief')).to.equal('1 to 2');
    });
  }

  it('take a pattern to be older than the low mood from one month on', () => {
    for (const [month, expected] of [
      ['2024-04', '3 to 3'],
      ['2024-05', '1 to 1'],
    ] as const) {
      const session = converse({...alone, since: '2024-05', 'lonely-since': month});
      expect(rated(session, 'interpersonal-deficits'), month).to.equal(expected);
    }
  });

  it('take a pattern to be old from 24 months on', () => {
    const answers = {...alone, since: '2026-10'};
    expect(
      rated(converse({...answers, 'lonely-since': '2024-11'}), 'interpersonal-deficits'),
    ).to.equal('3 to 3');
    expect(
      rated(converse({...answers, 'lonely-since': '2024-12'}), 'interpersonal-deficits'),
    ).to.equal('1 to 1');
  });
});

describe('one and the same', () => {
  const two = {since, grief: 'yes', deaths: ['Ann', 'Dee'], marks: ['none']};

  it('death must be close and in time', () => {
    const split = converse({
      ...two,
      'Ann/close': 'very',
      'Ann/died': '2010',
      'Dee/close': 'distant',
      'Dee/died': '2026-04',
      'death-link': 'no',
    });
    expect(rated(split, 'grief')).to.equal('1 to 1');
    const joined = converse({
      ...two,
      'Ann/close': 'distant',
      'Ann/died': '2010',
      'Dee/close': 'very',
      'Dee/died': '2026-04',
      'death-link': 'no',
    });
    expect(rated(joined, 'grief')).to.equal('2 to 2');
  });

  it('change must be linked and hard', () => {
    const both = {since, changes: ['job', 'home'], changed: '2015'};
    const split = converse({
      ...both,
      'job/hard': ['miss'],
      'job/change-link': 'no',
      'home/hard': ['none'],
      'home/change-link': 'strongly',
    });
    expect(rated(split, 'role-transition')).to.equal('1 to 1');
    const joined = converse({
      ...both,
      'job/hard': ['none'],
      'job/change-link': 'no',
      'home/hard': ['miss'],
      'home/change-link': 'strongly',
    });
    expect(rated(joined, 'role-transition')).to.equal('2 to 2');
  });

  it('clue is told for each death by itself', () => {
    const session = converse({...two, 'Ann/close': 'very', 'Dee/close': 'distant'});
    const close = finding(session, 'grief').clues.filter(({clue}) => clue === 'G1');
    expect(close.map(({holds}) => holds)).to.deep.equal(['yes', 'no']);
  });
});

describe('few ties (I1)', () => {
  const I1 = (answers: Answers): string | undefined =>
    finding(converse(answers), 'interpersonal-deficits').clues.find(({clue}) => clue === 'I1')
      ?.holds;

  it('is unknown as long as nothing was said about people', () => {
    expect(I1({lonely: 'often', confidant: 'yes'})).to.equal('unknown');
    expect(I1({lonely: 'often', confidant: 'yes', people: ['Cy']})).to.equal('unknown');
  });
  it('does not hold if one person is very close, one can be told things and one is in touch', () => {
    expect(I1({confidant: 'yes', lonely: 'often', people: ['Cy'], ...near})).to.equal('no');
  });
  it('holds without anybody very close, without a confidant, or out of touch', () => {
    expect(I1({people: ['Cy'], ...near, ring: 'middle'})).to.equal('yes');
    expect(I1({people: ['Cy'], ...near, confide: 'no'})).to.equal('yes');
    expect(I1({people: ['Cy'], ...near, contact: 'yearly'})).to.equal('yes');
    expect(I1({lonely: 'often', confidant: 'no'})).to.equal('yes');
  });
  it('is unknown if the only ring left out could be the inner one', () => {
    expect(
      I1({
        lonely: 'often',
        confidant: 'yes',
        people: ['Cy', 'Di'],
        'Cy/ring': 'outer',
        confide: 'yes',
        contact: 'daily',
      }),
    ).to.equal('unknown');
  });
});

describe('caps', () => {
  const strong = {...death, since: '2026-11', 'death-link': 'strongly'};

  it('hold grief at 2 while the death is under two months ago', () => {
    expect(rated(converse({...strong, died: '2026-10'}), 'grief')).to.equal('2 to 2');
    expect(rated(converse({...strong, died: '2026-09'}), 'grief')).to.equal('3 to 3');
    expect(rated(converse({...strong, died: '2026-10'}, {'mourning-months': 1}), 'grief')).to.equal(
      '3 to 3',
    );
  });

  it('leave grief at 3 if another death that is not recent supports it', () => {
    const answers = {
      ...strong,
      deaths: ['Ann', 'Dee'],
      'Ann/died': '2026-10',
      'Dee/died': '2026-01',
    };
    expect(rated(converse(without({...answers, died: []})), 'grief')).to.equal('3 to 3');
    expect(
      rated(converse(without({...answers, died: [], 'Dee/close': 'distant'})), 'grief'),
    ).to.equal('2 to 2');
  });

  it('hold a change that follows a death at 2, unless the person picks it', () => {
    const wake = {...death, ...change, changes: ['money']};
    expect(rated(converse({...wake, pick: 'grief'}), 'role-transition')).to.equal('2 to 2');
    expect(rated(converse({...wake, pick: 'change'}), 'role-transition')).to.equal('3 to 3');
    expect(
      rated(converse({...wake, changed: '2026-01', pick: 'grief'}), 'role-transition'),
    ).to.equal('3 to 3');
    expect(rated(converse({...wake, changes: ['job'], pick: 'grief'}), 'role-transition')).to.equal(
      '3 to 3',
    );
    expect(
      rated(converse({...wake, changed: death.died, pick: 'grief'}), 'role-transition'),
    ).to.equal('2 to 2');
    expect(
      rated(converse({...wake, changes: ['money', 'job'], pick: 'grief'}), 'role-transition'),
    ).to.equal('3 to 3');
  });

  it('are not told of where their area is not open', () => {
    const {areas} = assess(
      rules,
      converse({since, grief: 'no', dispute: 'no', changes: ['none'], lonely: 'rarely'}),
    );
    expect(areas.flatMap((area) => area.caps)).to.deep.equal([]);
  });
});

describe('ranking', () => {
  const lead = (answers: Answers, inputs = {}): string => {
    const {outcome, lead: first, by} = assess(rules, converse(answers, inputs)).ranking;
    return [outcome, first, by].filter(Boolean).join(' ');
  };
  const both = {...trouble, ...change, grief: 'no', lonely: 'rarely'};

  it('lets the pick decide between equals', () => {
    expect(lead({...both, pick: 'dispute'})).to.equal('lead role-dispute pick');
    expect(lead({...both, pick: 'change'})).to.equal('lead role-transition pick');
  });
  it('lets a pick one point lower lead if the page allows it', () => {
    const lower = {...both, pattern: ['none'], pick: 'dispute'};
    expect(lead(lower, {'pick-within': 1})).to.equal('lead role-dispute pick-within');
    expect(lead(lower)).to.equal('lead role-transition rating');
  });
  it('lets loneliness lead only without another area', () => {
    const rest = {grief: 'no', dispute: 'no'};
    expect(lead({...alone, ...rest, changes: ['none']})).to.equal(
      'lead interpersonal-deficits rating',
    );
    expect(lead({...alone, ...rest, ...change, 'change-link': 'no'})).to.equal(
      'lead role-transition rating',
    );
  });
  it('names no lead with too few gates answered, and none without an area present', () => {
    expect(lead({...change, grief: 'no'})).to.equal('low-information');
    expect(lead({grief: 'no', dispute: 'no', changes: ['none'], lonely: 'rarely'})).to.equal(
      'no-clear-focus',
    );
  });
});
