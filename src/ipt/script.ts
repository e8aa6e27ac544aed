import type {Script} from '../dialog/index.js';
import {CARE, concerns} from './concerns.js';

/** Codes of the questions that ask how strongly something goes together with the low mood, weakest first. */
export const LINKS = ['no', 'unsure', 'somewhat', 'strongly'] as const;

/** Kinds of change that can be chosen; losses that are no deaths are among them. */
export const CHANGES = [
  'break-up',
  'job',
  'health',
  'home',
  'money',
  'parenthood',
  'caring',
  'missing-person',
  'animal-died',
  'other',
] as const;

/** How close somebody is felt to be, closest first; `none` is not on the map. */
export const RINGS = ['inner', 'middle', 'outer', 'none'] as const;

/** How much somebody helps, and is helped. */
const MUCH = ['no', 'some', 'lots'] as const;

/** True of somebody who was named as having died. */
const hasDied = {listed: 'deaths'} as const;

/** True once somebody was said not to be safe to be with, whatever is said later. */
const everUnsafe = {ever: {answer: 'safe', is: ['no', 'unsure']}} as const;

/**
 * True of somebody who was not safe to be with when a disagreement with them was talked about. Said later, among the
 * people, it takes back nothing that was asked about them before.
 */
const unsafeBefore = {all: [everUnsafe, {listed: 'disagreement'}]} as const;

/** True only if the person said that they feel safe and did not say otherwise before. */
const safeToExplore = {all: [{answer: 'safe', is: 'yes'}, {not: everUnsafe}]} as const;

/** True once somebody among the people was said to have died. */
export const someDied = {some: 'people', meets: {answer: 'contact', is: 'died'}} as const;

/** True once there was said to be trouble with somebody among the people. */
export const someTrouble = {
  some: 'people',
  meets: {answer: 'conflict', is: ['open', 'kept-in', 'both']},
} as const;

/**
 * The conversation before treatment begins: one question about each problem area, and more only where it opens.
 *
 * Whoever skips consent is not asked anything else. Of those who matter a few things at a time are asked
 * (docs/clinical-basis.md 2). A question about somebody who may not be safe to be with names
 * nobody, and nothing asks to talk it over with them.
 */
export const intake = {
  format: 'ipt-script/1',
  id: 'ipt-intake',
  version: '1.2.0',
  inputs: [
    {id: 'mode', default: 'intake', among: ['intake', 'session']},
    {
      id: 'variant',
      default: 'adult',
      among: ['adult', 'youth', 'older', 'perinatal', 'group', 'couple'],
    },
    {id: 'country', default: ''},
    {id: 'minimum-age', default: 16},
    {id: 'ratings', default: true},
    {id: 'pick-within', default: 0},
    {id: 'subject', default: ''},
    {id: 'sessions-left', default: -1},
    {id: 'reflection', default: false},
    {id: 'window-before', default: 12},
    {id: 'mourning-months', default: 2},
    {id: 'pattern-months', default: 24},
    {id: 'clinic', default: ''},
  ],
  lists: [
    {
      id: 'people',
      kinds: [
        'partner',
        'former-partner',
        'parent',
        'child',
        'sibling',
        'relative',
        'friend',
        'colleague',
        'manager',
        'neighbour',
        'professional',
        'other',
      ],
    },
  ],
  readers: {phrases: '1.0.0'},
  groups: [
    {id: 'wants'},
    {id: 'closeness', picture: 'circle'},
    {id: 'support'},
    {id: 'between', open: 3},
    {id: 'ahead', open: 1},
  ],
  nodes: [
    {id: 'welcome', kind: 'say'},
    {
      id: 'consent',
      kind: 'choice',
      options: [
        'me',
        {code: 'young', when: {input: 'minimum-age', atMost: 17}},
        'younger',
        'helping',
        'unsure',
        'no',
      ],
      next: [
        {when: {answer: 'consent', is: 'me'}, to: 'thanks'},
        {when: {answer: 'consent', is: 'young'}, to: 'young'},
        {when: {answer: 'consent', is: 'helping'}, to: 'helper'},
        {when: {answer: 'consent', is: 'unsure'}, to: 'explain'},
        {to: 'declined'},
      ],
    },
    {id: 'explain', kind: 'say', next: [{to: 'declined'}]},
    {id: 'young', kind: 'say', next: [{to: 'thanks'}]},
    {id: 'helper', kind: 'say'},
    {id: 'thanks', kind: 'say'},
    {id: 'reason', kind: 'text', long: true},
    {id: 'mood', kind: 'scale', from: 0, to: 10},
    {id: 'interfere', kind: 'scale', from: 0, to: 10},
    {id: 'since', kind: 'month'},
    {
      id: 'safety',
      kind: 'choice',
      options: ['no', 'thoughts', 'self-harm', 'unsafe', 'rather-not'],
      unless: ['safety-now', 'danger-now'],
    },
    {id: 'care', kind: 'several', options: CARE, unless: ['care-now']},
    {id: 'gates', kind: 'say'},
    {
      id: 'grief',
      kind: 'choice',
      options: ['yes', 'no'],
      decides: true,
      next: [{when: {answer: 'grief', is: 'yes'}, to: 'sorry'}, {to: 'dispute'}],
    },
    {id: 'sorry', kind: 'say'},
    {id: 'deaths', kind: 'items', list: 'people', atMost: 2},
    {
      id: 'about-deaths',
      kind: 'each',
      of: 'deaths',
      nodes: [
        {id: 'close', kind: 'choice', options: ['very', 'close', 'mixed', 'distant']},
        {id: 'died', kind: 'month'},
        {id: 'death-link', kind: 'choice', options: LINKS},
        {
          id: 'marks',
          kind: 'several',
          options: [
            'yearning',
            'avoiding',
            'unreal',
            'unchanged',
            'guilt-anger',
            'numb',
            'no-time',
            'stuck',
            'dates',
            'by-suicide',
            {code: 'none', alone: true},
          ],
        },
      ],
    },
    {
      id: 'dispute',
      kind: 'choice',
      options: ['open', 'kept-in', 'no'],
      next: [
        {when: {answer: 'dispute', is: ['open', 'kept-in']}, to: 'disagreement'},
        {to: 'changes'},
      ],
    },
    {id: 'disagreement', kind: 'items', list: 'people', atMost: 1},
    {
      id: 'about-disagreement',
      kind: 'each',
      of: 'disagreement',
      nodes: [
        {
          id: 'safe',
          kind: 'choice',
          options: ['yes', 'unsure', 'no'],
          next: [
            {when: hasDied, to: 'dispute-done'},
            {when: safeToExplore, to: 'want'},
            {to: 'matters'},
          ],
        },
        {id: 'want', kind: 'text', group: 'wants'},
        {id: 'theirs', kind: 'text', group: 'wants'},
        {id: 'matters', kind: 'choice', options: ['matters', 'depend', 'both', 'neither']},
        {id: 'began', kind: 'month'},
        {id: 'dispute-link', kind: 'choice', options: LINKS},
        {
          id: 'pattern',
          kind: 'several',
          options: [
            'often',
            'silence',
            'ending',
            'keep-quiet',
            'after-contact',
            {code: 'none', alone: true},
          ],
          next: [{when: safeToExplore, to: 'tried'}, {to: 'dispute-done'}],
        },
        {id: 'tried', kind: 'choice', options: ['trying', 'stuck', 'leaving']},
        {id: 'dispute-done', kind: 'leave'},
      ],
    },
    {
      id: 'changes',
      kind: 'several',
      options: [...CHANGES, {code: 'none', alone: true}],
      atMost: 2,
    },
    {
      id: 'about-changes',
      kind: 'each',
      of: 'changes',
      nodes: [
        {id: 'changed', kind: 'month', future: true},
        {
          id: 'hard',
          kind: 'several',
          options: ['miss', 'new-hard', 'lost-support', 'mood-drops', {code: 'none', alone: true}],
        },
        {id: 'change-link', kind: 'choice', options: LINKS},
      ],
    },
    {
      id: 'lonely',
      kind: 'choice',
      options: ['rarely', 'at-times', 'often', 'mostly'],
      next: [
        {when: {answer: 'lonely', is: ['at-times', 'often', 'mostly']}, to: 'lonely-since'},
        {to: 'circle'},
      ],
    },
    {id: 'lonely-since', kind: 'month'},
    {id: 'confidant', kind: 'choice', options: ['yes', 'partly', 'no']},
    {
      id: 'ties',
      kind: 'several',
      options: [
        'unsatisfying',
        'hard-to-start',
        'hard-to-keep',
        'rejection',
        {code: 'none', alone: true},
      ],
    },
    {id: 'social-before', kind: 'choice', options: ['more', 'same', 'less', 'unsure']},
    {id: 'circle', kind: 'say'},
    {id: 'people', kind: 'items', list: 'people', atMost: 8, usual: 3},
    {id: 'missing', kind: 'text'},
    {
      id: 'rings',
      kind: 'each',
      of: 'people',
      nodes: [
        {id: 'placing', kind: 'fork', next: [{when: {any: [hasDied, unsafeBefore]}, to: 'placed'}]},
        {id: 'ring', kind: 'choice', options: RINGS, group: 'closeness'},
        {id: 'ring-before', kind: 'choice', options: RINGS, group: 'closeness'},
        {id: 'ring-wished', kind: 'choice', options: RINGS, group: 'closeness'},
        {id: 'placed', kind: 'leave'},
      ],
    },
    {
      id: 'about-people',
      kind: 'each',
      of: 'people',
      nodes: [
        {
          id: 'person',
          kind: 'fork',
          next: [{when: {any: [hasDied, unsafeBefore]}, to: 'person-done'}],
        },
        {
          id: 'contact',
          kind: 'choice',
          options: ['daily', 'weekly', 'monthly', 'yearly', 'rarely', 'lost', 'died'],
          group: 'support',
        },
        {
          id: 'how',
          kind: 'several',
          options: ['meet', 'call', 'write', 'other-way'],
          group: 'support',
        },
        {id: 'confide', kind: 'choice', options: ['yes', 'partly', 'no'], group: 'support'},
        {id: 'gets', kind: 'choice', options: MUCH, group: 'support'},
        {id: 'gives', kind: 'choice', options: MUCH, group: 'support'},
        {
          id: 'living',
          kind: 'fork',
          next: [{when: {answer: 'contact', is: 'died'}, to: 'person-done'}],
        },
        'safe',
        {
          id: 'exploring',
          kind: 'fork',
          next: [{when: safeToExplore, to: 'good'}, {to: 'person-done'}],
        },
        {id: 'good', kind: 'text', group: 'between'},
        {id: 'difficult', kind: 'text', group: 'between'},
        {
          id: 'conflict',
          kind: 'choice',
          options: ['no', 'open', 'kept-in', 'both'],
          group: 'between',
        },
        {
          id: 'conflict-since',
          kind: 'choice',
          options: ['weeks', 'months', 'years', 'always'],
          group: 'between',
        },
        {
          id: 'since-mood',
          kind: 'choice',
          options: ['closer', 'same', 'further', 'ended'],
          group: 'between',
        },
        {id: 'wish', kind: 'text', unless: ['want'], group: 'between'},
        {id: 'their-wish', kind: 'text', unless: ['theirs'], group: 'between'},
        {id: 'person-done', kind: 'leave'},
      ],
    },
    {
      id: 'limits',
      kind: 'several',
      options: [
        'not-people',
        'not-regular',
        'thoughts',
        'self-worth',
        'trust',
        {code: 'none', alone: true},
      ],
    },
    {
      id: 'pick',
      kind: 'choice',
      options: [
        {code: 'grief', when: {any: [{answer: 'grief', is: 'yes'}, someDied]}},
        {code: 'dispute', when: {any: [{answer: 'dispute', is: ['open', 'kept-in']}, someTrouble]}},
        {code: 'change', when: {count: 'changes', of: CHANGES, atLeast: 1}},
        {code: 'lonely', when: {answer: 'lonely', is: ['at-times', 'often', 'mostly']}},
        'something-else',
        'not-sure',
      ],
    },
    {id: 'hope', kind: 'text', long: true, group: 'ahead'},
    {id: 'strengths', kind: 'text', long: true, group: 'ahead'},
    {id: 'patterns', kind: 'text', long: true, group: 'ahead'},
    {id: 'completed', kind: 'end', outcome: 'completed'},
    {id: 'declined', kind: 'end', outcome: 'declined'},
  ],
  interrupts: concerns,
} as const satisfies Script;
