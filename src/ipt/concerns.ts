import type {Interrupt} from '../dialog/index.js';

/** What needs care soon; each has a rule of its own. */
export const CARE = [
  'hurt-others',
  'voices',
  'racing',
  'drink-drugs',
  'drunk',
  'body',
  'baby',
  {code: 'none', alone: true},
] as const;

/** Where safety is asked about: in its turn, at once because of what was typed, and again after a "no". */
const SAFETY = ['safety', 'safety-now', 'danger-now', 'safety-again'] as const;
const THOUGHTS = ['thoughts', 'self-harm'] as const;

/** One answer to what is asked about safety, wherever that is. */
export const saysOfSafety = (code: string) =>
  ({any: SAFETY.map((answer) => ({answer, is: code}))}) as const;

/** Thoughts that were spoken of, and then "no" to the same question. */
const takesBack = (answer: string) =>
  ({all: [{ever: {answer, is: THOUGHTS}}, {answer, is: 'no'}]}) as const;

/** The list of what needs care soon, in its turn or at once because of what was typed. */
export const needsCare = (...is: readonly string[]) =>
  ({
    any: [
      {answer: 'care', is},
      {answer: 'care-now', is},
    ],
  }) as const;

/** Found by the phrase rules in anything that was typed: an answer or a name. */
const typed = (...finds: readonly string[]) => ({reader: 'phrases', finds}) as const;

const notSafe = ['no', 'unsure'] as const;

/**
 * The rules of docs/clinical-basis.md 4.1, S1 to S12: what raises each, what it does, what is said and asked.
 *
 * Words that were typed (`…-typed`) decide nothing: they show help and ask plainly. Only a direct answer stops. Of those
 * that hold at once what stops comes first, and then the first in this order.
 */
export const concerns = [
  {
    id: 's2',
    action: 'stop',
    when: saysOfSafety('unsafe'),
    nodes: [
      {id: 's2-help', kind: 'say', help: 'emergency'},
      {id: 's2-end', kind: 'end', outcome: 'stopped'},
    ],
  },
  {
    id: 's3',
    action: 'stop',
    when: needsCare('hurt-others'),
    nodes: [
      {id: 's3-help', kind: 'say', help: 'emergency'},
      {id: 's3-end', kind: 'end', outcome: 'stopped'},
    ],
  },
  {
    id: 's11',
    action: 'stop',
    when: needsCare('baby'),
    nodes: [
      {id: 's11-help', kind: 'say', help: 'emergency'},
      {id: 's11-end', kind: 'end', outcome: 'stopped'},
    ],
  },
  {
    id: 's6-now',
    action: 'stop',
    alone: true,
    when: needsCare('drunk'),
    nodes: [
      {id: 's6-now-help', kind: 'say', help: 'crisis'},
      {id: 's6-now-end', kind: 'end', outcome: 'stopped'},
    ],
  },
  {
    id: 's7',
    action: 'stop',
    when: {answer: 'consent', is: 'younger'},
    nodes: [
      {id: 's7-help', kind: 'say', help: 'crisis'},
      {id: 's7-end', kind: 'end', outcome: 'stopped'},
    ],
  },
  {
    id: 's2-typed',
    action: 'pause',
    when: typed('suicide-now'),
    nodes: [
      {id: 's2-typed-help', kind: 'say', help: 'emergency'},
      {id: 'danger-now', kind: 'choice', options: ['no', ...THOUGHTS, 'unsafe']},
    ],
  },
  {
    id: 's3-typed',
    action: 'pause',
    when: typed('harm-others'),
    nodes: [{id: 's3-typed-help', kind: 'say', help: 'emergency'}, 'care-now'],
  },
  {
    id: 's11-typed',
    action: 'pause',
    when: typed('baby'),
    nodes: [
      {id: 's11-typed-help', kind: 'say', help: 'emergency'},
      {id: 'care-now', kind: 'several', options: CARE},
    ],
  },
  {
    id: 's1-typed',
    action: 'pause',
    when: typed('suicide'),
    nodes: [
      {id: 's1-typed-help', kind: 'say', help: 'crisis'},
      {id: 'safety-now', kind: 'choice', options: ['no', ...THOUGHTS, 'unsafe']},
    ],
  },
  {
    id: 's9-typed',
    action: 'pause',
    when: typed('self-harm'),
    nodes: [{id: 's9-typed-help', kind: 'say', help: 'crisis'}, 'safety-now'],
  },
  {
    id: 's4-typed',
    action: 'pause',
    when: typed('violence'),
    nodes: [
      {id: 's4-typed-help', kind: 'say', help: 'private'},
      {
        id: 'afraid',
        kind: 'choice',
        options: ['yes', 'unsure', 'past', 'no'],
        next: [
          {when: {answer: 'afraid', is: ['yes', 'unsure']}, to: 's4-typed-choice'},
          {to: 's4-typed-back'},
        ],
      },
      {
        id: 's4-typed-choice',
        kind: 'choice',
        options: ['go-on', 'stop'],
        decides: true,
        next: [{when: {answer: 's4-typed-choice', is: 'stop'}, to: 's4-typed-end'}],
      },
      {id: 's4-typed-back', kind: 'leave'},
      {id: 's4-typed-end', kind: 'end', outcome: 'stopped'},
    ],
  },
  {
    id: 's5-typed',
    action: 'pause',
    when: typed('psychosis', 'mania'),
    nodes: [{id: 's5-typed-help', kind: 'say', help: 'crisis'}, 'care-now'],
  },
  {
    id: 's6-typed',
    action: 'pause',
    when: typed('substance', 'drunk'),
    nodes: [{id: 's6-typed-help', kind: 'say', help: 'crisis'}, 'care-now'],
  },
  {
    id: 's12-typed',
    action: 'pause',
    when: typed('eating'),
    nodes: [{id: 's12-typed-help', kind: 'say', help: 'crisis'}, 'care-now'],
  },
  {
    id: 'other-typed',
    action: 'pause',
    when: typed('other-at-risk'),
    nodes: [{id: 'other-typed-help', kind: 'say', help: 'crisis'}],
  },
  {id: 's1-typed-past', action: 'note', when: typed('suicide-past')},
  {id: 's10-typed', action: 'note', when: typed('bereaved-by-suicide')},
  {
    id: 's1',
    action: 'pause',
    when: saysOfSafety('thoughts'),
    nodes: [
      {id: 's1-help', kind: 'say', help: 'crisis'},
      {
        id: 's1-choice',
        kind: 'choice',
        options: ['go-on', 'stop'],
        decides: true,
        next: [{when: {answer: 's1-choice', is: 'stop'}, to: 's1-end'}],
      },
      {id: 's1-back', kind: 'leave'},
      {id: 's1-end', kind: 'end', outcome: 'stopped'},
    ],
  },
  {
    id: 's9',
    action: 'pause',
    when: saysOfSafety('self-harm'),
    nodes: [{id: 's9-help', kind: 'say', help: 'crisis'}],
  },
  {
    id: 's1-retract',
    action: 'pause',
    when: {any: [takesBack('safety'), takesBack('safety-now'), takesBack('danger-now')]},
    nodes: [
      {id: 's1-retract-help', kind: 'say', help: 'crisis'},
      {id: 'safety-again', kind: 'choice', options: ['no', ...THOUGHTS, 'unsafe']},
    ],
  },
  {
    id: 's5',
    action: 'pause',
    when: needsCare('voices', 'racing'),
    nodes: [{id: 's5-help', kind: 'say', help: 'crisis'}],
  },
  {
    id: 's12',
    action: 'pause',
    when: needsCare('body'),
    nodes: [{id: 's12-help', kind: 'say', help: 'crisis'}],
  },
  {id: 's6', action: 'note', when: needsCare('drink-drugs')},
  {
    id: 's4',
    action: 'pause',
    of: 'people',
    when: {answer: 'safe', is: notSafe},
    nodes: [
      {id: 's4-help', kind: 'say', help: 'private'},
      {
        id: 's4-choice',
        kind: 'choice',
        options: ['go-on', 'stop'],
        decides: true,
        next: [{when: {answer: 's4-choice', is: 'stop'}, to: 's4-end'}],
      },
      {id: 's4-back', kind: 'leave'},
      {id: 's4-end', kind: 'end', outcome: 'stopped'},
    ],
  },
  {
    id: 's7-young',
    action: 'note',
    when: {all: [{answer: 'consent', is: 'young'}, {not: {input: 'variant', is: 'youth'}}]},
  },
  {id: 's8', action: 'note', when: {answer: 'consent', is: 'helping'}},
  {id: 's8-unsure', action: 'note', when: {answer: 'consent', is: 'unsure'}},
  {id: 's10', action: 'note', of: 'people', when: {answer: 'marks', is: 'by-suicide'}},
] as const satisfies readonly Interrupt[];
