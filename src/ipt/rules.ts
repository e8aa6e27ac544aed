import type {Rules} from '../assessment/index.js';
import {needsCare, saysOfSafety} from './concerns.js';
import {CHANGES, LINKS, someDied, someTrouble} from './script.js';

/** The person's own link between something and the low mood. */
const LINKED = ['somewhat', 'strongly'] as const;

/** The two or more of these that G4 asks for; `dates` says when the mood drops, and is part of G2. */
const MARKS = [
  'yearning',
  'avoiding',
  'unreal',
  'unchanged',
  'guilt-anger',
  'numb',
  'no-time',
  'stuck',
] as const;

/** Changes that may be no more than what a death brings with it. */
const IN_THE_WAKE = ['home', 'money', 'parenthood'] as const;
const ON_THEIR_OWN = CHANGES.filter((code) => !IN_THE_WAKE.some((other) => other === code));

/** From nought to so many months before the low mood began; unknown if it has no month. */
const before = {to: 'since', atLeast: 0, atMost: {input: 'window-before'}} as const;

const G0 = {named: 'G0'} as const;
const G1 = {named: 'G1'} as const;
const G2 = {named: 'G2'} as const;
const G3 = {named: 'G3'} as const;
const G4 = {named: 'G4'} as const;
const D0 = {named: 'D0'} as const;
const D1 = {named: 'D1'} as const;
const D2 = {named: 'D2'} as const;
const D3 = {named: 'D3'} as const;
const D4 = {named: 'D4'} as const;
const D5 = {named: 'D5'} as const;
const D6 = {named: 'D6'} as const;
const T0 = {named: 'T0'} as const;
const T1 = {named: 'T1'} as const;
const T2 = {named: 'T2'} as const;
const T3 = {named: 'T3'} as const;
const T4 = {named: 'T4'} as const;
const T5 = {named: 'T5'} as const;
const I0 = {named: 'I0'} as const;
const I1 = {named: 'I1'} as const;
const I2 = {named: 'I2'} as const;
const I3 = {named: 'I3'} as const;

/** The gate questions were answered in a way that led on to more. */
const GRIEVED = {answer: 'grief', is: 'yes'} as const;
const DISPUTED = {answer: 'dispute', is: ['open', 'kept-in']} as const;

/** What one death must meet for grief to be rated 3. */
const GRIEF_3 = {
  all: [
    G1,
    {
      any: [{all: [G2, G3]}, {all: [{any: [G2, G3]}, G4]}],
    },
  ],
} as const;

/** A death so long ago that mourning it is no longer taken for granted. */
const PAST_MOURNING = {from: 'died', to: 'now', atLeast: {input: 'mourning-months'}} as const;

/** The loneliness question was answered in a way that led on to more about it. */
const LONELY = {answer: 'lonely', is: ['at-times', 'often', 'mostly']} as const;

/** A change of its own was chosen; that one side leaves somebody opens T0 but has no follow-ups. */
const CHANGED = {count: 'changes', of: CHANGES, atLeast: 1} as const;

/**
 * What turns the answers of the intake into four ratings, each resting on one and the same death, person or change.
 *
 * No weights and nothing learned: every row is written out, and what was not answered leaves it open.
 */
export const rules = {
  id: 'ipt-rules',
  version: '1.2.0',
  clues: [
    {
      id: 'G0',
      area: 'grief',
      when: {any: [GRIEVED, someDied]},
    },
    {
      id: 'G1',
      area: 'grief',
      of: 'deaths',
      when: {answer: 'close', is: ['very', 'close', 'mixed']},
    },
    {
      id: 'G2',
      area: 'grief',
      of: 'deaths',
      when: {
        any: [
          {from: 'died', ...before},
          {answer: 'marks', is: 'dates'},
        ],
      },
    },
    {
      id: 'G3',
      area: 'grief',
      of: 'deaths',
      when: {answer: 'death-link', is: LINKED},
    },
    {
      id: 'G4',
      area: 'grief',
      of: 'deaths',
      when: {count: 'marks', of: MARKS, atLeast: 2},
    },
    {
      id: 'D0',
      area: 'role-dispute',
      when: {any: [DISPUTED, someTrouble]},
    },
    {
      id: 'D1',
      area: 'role-dispute',
      of: 'disagreement',
      when: {all: [{given: 'want'}, {given: 'theirs'}]},
    },
    {
      id: 'D2',
      area: 'role-dispute',
      of: 'disagreement',
      when: {answer: 'matters', is: ['matters', 'depend', 'both']},
    },
    {
      id: 'D3',
      area: 'role-dispute',
      of: 'disagreement',
      when: {
        any: [
          {from: 'began', ...before},
          {answer: 'pattern', is: 'after-contact'},
        ],
      },
    },
    {
      id: 'D4',
      area: 'role-dispute',
      of: 'disagreement',
      when: {answer: 'dispute-link', is: LINKED},
    },
    {
      id: 'D5',
      area: 'role-dispute',
      of: 'disagreement',
      when: {answer: 'pattern', is: ['often', 'silence', 'ending']},
    },
    {
      id: 'D6',
      area: 'role-dispute',
      of: 'disagreement',
      when: {answer: 'pattern', is: 'keep-quiet'},
    },
    {
      id: 'T0',
      area: 'role-transition',
      when: {
        any: [
          CHANGED,
          {all: [DISPUTED, {some: 'disagreement', meets: {answer: 'tried', is: 'leaving'}}]},
        ],
      },
    },
    {
      id: 'T1',
      area: 'role-transition',
      of: 'changes',
      when: {answer: 'hard', is: 'miss'},
    },
    {
      id: 'T2',
      area: 'role-transition',
      of: 'changes',
      when: {answer: 'hard', is: 'new-hard'},
    },
    {
      id: 'T3',
      area: 'role-transition',
      of: 'changes',
      when: {answer: 'hard', is: 'lost-support'},
    },
    {
      id: 'T4',
      area: 'role-transition',
      of: 'changes',
      when: {
        any: [
          {from: 'changed', ...before},
          {answer: 'hard', is: 'mood-drops'},
        ],
      },
    },
    {
      id: 'T5',
      area: 'role-transition',
      of: 'changes',
      when: {answer: 'change-link', is: LINKED},
    },
    {
      id: 'I0',
      area: 'interpersonal-deficits',
      when: {
        any: [
          {answer: 'lonely-since', is: 'always'},
          {
            all: [
              {from: 'lonely-since', to: 'since', atLeast: 1},
              {from: 'lonely-since', to: 'now', atLeast: {input: 'pattern-months'}},
            ],
          },
        ],
      },
    },
    {
      id: 'I1',
      area: 'interpersonal-deficits',
      when: {
        any: [
          {answer: 'confidant', is: 'no'},
          {not: {some: 'people', meets: {answer: 'ring', is: 'inner'}}},
          {not: {some: 'people', meets: {answer: 'confide', is: ['yes', 'partly']}}},
          {not: {some: 'people', meets: {answer: 'contact', is: ['daily', 'weekly', 'monthly']}}},
        ],
      },
    },
    {
      id: 'I2',
      area: 'interpersonal-deficits',
      when: {answer: 'ties', is: ['unsatisfying', 'hard-to-start', 'hard-to-keep', 'rejection']},
    },
    {
      id: 'I3',
      area: 'interpersonal-deficits',
      when: {answer: 'lonely', is: ['often', 'mostly']},
    },
  ],
  areas: [
    {
      area: 'grief',
      asks: ['grief'],
      gate: G0,
      rows: [
        {rating: 3, when: {all: [GRIEVED, {some: 'deaths', meets: GRIEF_3}]}},
        {rating: 2, when: {all: [GRIEVED, {some: 'deaths', meets: {all: [G1, {any: [G2, G3]}]}}]}},
      ],
      caps: [
        {
          id: 'recent-death',
          atMost: 2,
          when: {
            all: [
              GRIEVED,
              {some: 'deaths', meets: {not: PAST_MOURNING}},
              {not: {some: 'deaths', meets: {all: [GRIEF_3, PAST_MOURNING]}}},
            ],
          },
        },
      ],
      event: {of: 'deaths', month: 'died'},
      link: {of: 'deaths', answer: 'death-link'},
    },
    {
      area: 'role-dispute',
      asks: ['dispute'],
      // D6 is asked of nobody without D0, so "D0 or D6" is D0. Trouble that comes up among the people opens no questions
      // of its own: it is in the background.
      gate: D0,
      rows: [
        {
          rating: 3,
          when: {all: [DISPUTED, {some: 'disagreement', meets: {all: [D1, D2, D3, D4, D5]}}]},
        },
        {
          rating: 2,
          when: {
            all: [
              DISPUTED,
              {some: 'disagreement', meets: {all: [{any: [D1, D6]}, D2, {any: [D3, D4]}]}},
            ],
          },
        },
      ],
      caps: [],
      event: {of: 'disagreement', month: 'began'},
      link: {of: 'disagreement', answer: 'dispute-link'},
    },
    {
      area: 'role-transition',
      asks: ['changes'],
      gate: T0,
      rows: [
        {
          rating: 3,
          when: {all: [CHANGED, {some: 'changes', meets: {all: [T4, T5, T2, {any: [T1, T3]}]}}]},
        },
        {
          rating: 2,
          when: {
            all: [CHANGED, {some: 'changes', meets: {all: [{any: [T4, T5]}, {any: [T1, T2, T3]}]}}],
          },
        },
      ],
      caps: [
        {
          id: 'after-death',
          atMost: 2,
          when: {
            all: [
              GRIEVED,
              {count: 'changes', of: IN_THE_WAKE, atLeast: 1},
              {count: 'changes', of: ON_THEIR_OWN, atMost: 0},
              {
                some: 'changes',
                meets: {
                  some: 'deaths',
                  meets: {
                    from: 'died',
                    to: 'changed',
                    atLeast: 0,
                    atMost: {input: 'window-before'},
                  },
                },
              },
              {not: {answer: 'pick', is: 'change'}},
            ],
          },
        },
      ],
      event: {of: 'changes', month: 'changed'},
      link: {of: 'changes', answer: 'change-link'},
    },
    {
      area: 'interpersonal-deficits',
      asks: ['lonely'],
      gate: {any: [I1, I2, I3]},
      rows: [
        {
          rating: 3,
          when: {all: [LONELY, I0, {any: [{all: [I1, I2]}, {all: [I1, I3]}, {all: [I2, I3]}]}]},
        },
        {rating: 2, when: {all: [LONELY, I0, {any: [I1, I2, I3]}]}},
      ],
      caps: [
        {
          id: 'social-before',
          atMost: 1,
          when: {all: [LONELY, {answer: 'social-before', is: 'more'}]},
        },
      ],
      lastResort: true,
    },
  ],
  ranking: {
    pick: {
      answer: 'pick',
      areas: {
        grief: 'grief',
        dispute: 'role-dispute',
        change: 'role-transition',
        lonely: 'interpersonal-deficits',
      },
    },
    pickWithin: 'pick-within',
    onset: 'since',
    links: LINKS,
    enough: 0.6,
  },
  measures: [
    {id: 'mood', items: ['mood']},
    {id: 'interference', items: ['interfere']},
  ],
  safety: ['safety', 'safety-now', 'danger-now'],
  suitability: [
    {id: 'psychosis', when: needsCare('voices')},
    {id: 'mania', when: needsCare('racing')},
    {id: 'substance', when: needsCare('drink-drugs', 'drunk')},
    {id: 'body', when: needsCare('body')},
    {id: 'self-harm', when: saysOfSafety('self-harm')},
    {id: 'unwilling', when: {answer: 'limits', is: 'not-people'}},
    {id: 'unable', when: {answer: 'limits', is: 'not-regular'}},
    {id: 'other-thoughts', when: {answer: 'limits', is: 'thoughts'}},
    {id: 'other-self-worth', when: {answer: 'limits', is: 'self-worth'}},
    {id: 'other-attachment', when: {answer: 'limits', is: 'trust'}},
  ],
  ratings: 'ratings',
} as const satisfies Rules;
