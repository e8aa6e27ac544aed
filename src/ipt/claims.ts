import type {Condition} from '../dialog/index.js';
import type {Claims} from '../proof/index.js';
import {someDied, someTrouble} from './script.js';

const GRIEF: Condition = {answer: 'grief', is: 'yes'};
const DISPUTE: Condition = {answer: 'dispute', is: ['open', 'kept-in']};
const CHANGE: Condition = {not: {answer: 'changes', is: 'none'}};
const LONELY: Condition = {answer: 'lonely', is: ['at-times', 'often', 'mostly']};
const GATES = {grief: GRIEF, dispute: DISPUTE, changes: CHANGE, lonely: LONELY};

/** Each two of the gates, said to be shut. */
const twoShut = Object.entries(GATES).flatMap(([one, first], index, all) =>
  all.slice(index + 1).map(([other, second]) => ({
    id: `without-${one}-and-${other}`,
    when: {all: [{not: first}, {not: second}]},
    most: 45,
  })),
);

/** Under two months ago, by whole months. */
const RECENT: Condition = {from: 'died', to: 'now', atMost: 1};
/** The change came within a year after a death. */
const FOLLOWS: Condition = {from: 'died', to: 'changed', atLeast: 0, atMost: 12};
const LINKED = ['somewhat', 'strongly'];
const within = (from: string): Condition => ({from, to: 'since', atLeast: 0, atMost: 12});

/**
 * What is said of the intake beyond what must hold of any: its length, and the rows and caps of docs/clinical-basis.md
 * 1.4 once more, written out without the clues. `ipt-check-in check` holds the rules to it.
 */
export const claims: Claims = {
  turns: [{id: 'everything', least: 14, most: 60}, ...twoShut],
  ratings: [
    {
      id: 'nobody-died',
      source: '1.4 G0',
      area: 'grief',
      when: {all: [{not: GRIEF}, {not: someDied}]},
      atMost: 0,
    },
    {
      id: 'nobody-close-died',
      source: '1.4 grief, 1',
      area: 'grief',
      when: {all: [GRIEF, {not: {some: 'deaths', meets: {not: {answer: 'close', is: 'distant'}}}}]},
      atMost: 1,
    },
    {
      id: 'death-apart-from-mood',
      source: '1.4 grief, 1',
      area: 'grief',
      when: {
        all: [
          GRIEF,
          {
            not: {
              some: 'deaths',
              meets: {
                any: [
                  within('died'),
                  {answer: 'marks', is: 'dates'},
                  {answer: 'death-link', is: LINKED},
                ],
              },
            },
          },
        ],
      },
      atMost: 1,
    },
    {
      id: 'only-recent-deaths',
      source: '1.4 caps: death under two months ago',
      area: 'grief',
      when: {all: [GRIEF, {not: {some: 'deaths', meets: {not: RECENT}}}]},
      atMost: 2,
    },
    {
      id: 'close-death-in-time-and-linked',
      source: '1.4 grief, 3',
      area: 'grief',
      when: {
        some: 'deaths',
        meets: {
          all: [
            {answer: 'close', is: ['very', 'close', 'mixed']},
            within('died'),
            {answer: 'death-link', is: LINKED},
            {not: RECENT},
          ],
        },
      },
      atLeast: 3,
    },
    {
      id: 'no-trouble',
      source: '1.4 D0',
      area: 'role-dispute',
      when: {all: [{not: DISPUTE}, {not: someTrouble}]},
      atMost: 0,
    },
    {
      id: 'trouble-with-nobody-who-matters',
      source: '1.4 dispute, 1',
      area: 'role-dispute',
      when: {all: [DISPUTE, {some: 'disagreement', meets: {answer: 'matters', is: 'neither'}}]},
      atMost: 1,
    },
    {
      id: 'trouble-with-somebody-not-safe',
      source: '1.4 dispute; 4.1 S4: what each wants is not asked',
      area: 'role-dispute',
      when: {some: 'disagreement', meets: {answer: 'safe', is: ['no', 'unsure']}},
      atMost: 2,
    },
    {
      id: 'trouble-in-all-ways',
      source: '1.4 dispute, 3',
      area: 'role-dispute',
      when: {
        some: 'disagreement',
        meets: {
          all: [
            {given: 'want'},
            {given: 'theirs'},
            {not: {answer: 'matters', is: 'neither'}},
            within('began'),
            {answer: 'dispute-link', is: LINKED},
            {answer: 'pattern', is: ['often', 'silence', 'ending']},
          ],
        },
      },
      atLeast: 3,
    },
    {
      id: 'no-change',
      source: '1.4 T0; one side leaving is a change',
      area: 'role-transition',
      when: {all: [{not: CHANGE}, {not: DISPUTE}]},
      atMost: 0,
    },
    {
      id: 'change-apart-from-mood',
      source: '1.4 transition, 1',
      area: 'role-transition',
      when: {
        not: {
          some: 'changes',
          meets: {
            any: [
              within('changed'),
              {answer: 'hard', is: 'mood-drops'},
              {answer: 'change-link', is: LINKED},
            ],
          },
        },
      },
      atMost: 1,
    },
    {
      id: 'change-in-the-wake-of-a-death',
      source: '1.4 caps: what follows a death',
      area: 'role-transition',
      when: {
        all: [
          GRIEF,
          {not: {answer: 'pick', is: 'change'}},
          {count: 'changes', of: ['home', 'money', 'parenthood'], atLeast: 1},
          {not: {some: 'changes', meets: {not: {some: 'deaths', meets: FOLLOWS}}}},
          {
            not: {
              answer: 'changes',
              is: ['break-up', 'job', 'health', 'caring', 'missing-person', 'animal-died', 'other'],
            },
          },
        ],
      },
      atMost: 2,
    },
    {
      id: 'hard-change-in-time-and-linked',
      source: '1.4 transition, 3',
      area: 'role-transition',
      when: {
        all: [
          {not: GRIEF},
          {
            some: 'changes',
            meets: {
              all: [
                within('changed'),
                {answer: 'change-link', is: LINKED},
                {answer: 'hard', is: 'new-hard'},
                {answer: 'hard', is: ['miss', 'lost-support']},
              ],
            },
          },
        ],
      },
      atLeast: 3,
    },
    {
      id: 'more-people-before',
      source: '1.4 caps: was social before the low mood',
      area: 'interpersonal-deficits',
      when: {answer: 'social-before', is: 'more'},
      atMost: 1,
    },
    {
      id: 'rarely-lonely',
      source: '1.4 loneliness',
      area: 'interpersonal-deficits',
      when: {answer: 'lonely', is: 'rarely'},
      atMost: 1,
    },
    {
      id: 'lonely-not-before-the-mood',
      source: '1.4 I0',
      area: 'interpersonal-deficits',
      when: {from: 'lonely-since', to: 'since', atMost: 0},
      atMost: 1,
    },
    {
      id: 'lonely-for-ever-and-often',
      source: '1.4 loneliness, 3',
      area: 'interpersonal-deficits',
      when: {
        all: [
          {answer: 'lonely-since', is: 'always'},
          {answer: 'lonely', is: ['often', 'mostly']},
          {not: {answer: 'ties', is: 'none'}},
          {not: {answer: 'social-before', is: 'more'}},
        ],
      },
      atLeast: 3,
    },
  ],
  lowers: {
    'recent-death':
      'Mourning in the first two months is no sign that it is stuck, however many signs there are.',
    'after-death':
      'What came within the window after a death may be part of it, also where it came close to the low mood.',
  },
};
