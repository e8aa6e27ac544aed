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

const showsHelp = <const Rule extends string, const Help extends string>(rule: Rule, help: Help) =>
  ({id: `${rule}-help`, kind: 'say', help}) as const;
const stops = <const Rule extends string>(rule: Rule) =>
  ({id: `${rule}-end`, kind: 'end', outcome: 'stopped'}) as const;

/** Leaves it to the person whether to go on. */
const goesOnOrStops = <const Rule extends string>(rule: Rule) =>
  [
    {
      id: `${rule}-choice`,
      kind: 'choice',
      options: ['go-on', 'stop'],
      decides: true,
      next: [{when: {answer: `${rule}-choice`, is: 'stop'}, to: `${rule}-end`}],
    },
    {id: `${rule}-back`, kind: 'leave'},
    stops(rule),
  ] as const;

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
    nodes: [showsHelp('s2', 'emergency'), stops('s2')],
  },
  {
    id: 's3',
    action: 'stop',
    when: needsCare('hurt-others'),
    nodes: [showsHelp('s3', 'emergency'), stops('s3')],
  },
  {
    id: 's11',
    action: 'stop',
    when: needsCare('baby'),
    nodes: [showsHelp('s11', 'emergency'), stops('s11')],
  },
  {
    id: 's6-now',
    action: 'stop',
    alone: true,
    when: needsCare('drunk'),
    nodes: [showsHelp('s6-now', 'crisis'), stops('s6-now')],
  },
  {
    id: 's7',
    action: 'stop',
    when: {answer: 'consent', is: 'younger'},
    nodes: [showsHelp('s7', 'crisis'), stops('s7')],
  },
  {
    id: 's2-typed',
    action: 'pause',
    when: typed('suicide-now'),
    nodes: [
      showsHelp('s2-typed', 'emergency'),
      {id: 'danger-now', kind: 'choice', options: ['no', ...THOUGHTS, 'unsafe']},
    ],
  },
  {
    id: 's3-typed',
    action: 'pause',
    when: typed('harm-others'),
    nodes: [showsHelp('s3-typed', 'emergency'), 'care-now'],
  },
  {
    id: 's11-typed',
    action: 'pause',
    when: typed('baby'),
    nodes: [showsHelp('s11-typed', 'emergency'), {id: 'care-now', kind: 'several', options: CARE}],
  },
  {
    id: 's1-typed',
    action: 'pause',
    when: typed('suicide'),
    nodes: [
      showsHelp('s1-typed', 'crisis'),
      {id: 'safety-now', kind: 'choice', options: ['no', ...THOUGHTS, 'unsafe']},
    ],
  },
  {
    id: 's9-typed',
    action: 'pause',
    when: typed('self-harm'),
    nodes: [showsHelp('s9-typed', 'crisis'), 'safety-now'],
  },
  {
    id: 's4-typed',
    action: 'pause',
    when: typed('violence'),
    nodes: [
      showsHelp('s4-typed', 'private'),
      {
        id: 'afraid',
        kind: 'choice',
        options: ['yes', 'unsure', 'past', 'no'],
        next: [
          {when: {answer: 'afraid', is: ['yes', 'unsure']}, to: 's4-typed-choice'},
          {to: 's4-typed-back'},
        ],
      },
      ...goesOnOrStops('s4-typed'),
    ],
  },
  {
    id: 's5-typed',
    action: 'pause',
    when: typed('psychosis', 'mania'),
    nodes: [showsHelp('s5-typed', 'crisis'), 'care-now'],
  },
  {
    id: 's6-typed',
    action: 'pause',
    when: typed('substance', 'drunk'),
    nodes: [showsHelp('s6-typed', 'crisis'), 'care-now'],
  },
  {
    id: 's12-typed',
    action: 'pause',
    when: typed('eating'),
    nodes: [showsHelp('s12-typed', 'crisis'), 'care-now'],
  },
  {
    id: 'other-typed',
    action: 'pause',
    when: typed('other-at-risk'),
    nodes: [showsHelp('other-typed', 'crisis')],
  },
  {id: 's1-typed-past', action: 'note', when: typed('suicide-past')},
  {id: 's10-typed', action: 'note', when: typed('bereaved-by-suicide')},
  {
    id: 's1',
    action: 'pause',
    when: saysOfSafety('thoughts'),
    nodes: [showsHelp('s1', 'crisis'), ...goesOnOrStops('s1')],
  },
  {
    id: 's9',
    action: 'pause',
    when: saysOfSafety('self-harm'),
    nodes: [showsHelp('s9', 'crisis')],
  },
  {
    id: 's1-retract',
    action: 'pause',
    when: {any: [takesBack('safety'), takesBack('safety-now'), takesBack('danger-now')]},
    nodes: [
      showsHelp('s1-retract', 'crisis'),
      {id: 'safety-again', kind: 'choice', options: ['no', ...THOUGHTS, 'unsafe']},
    ],
  },
  {
    id: 's5',
    action: 'pause',
    when: needsCare('voices', 'racing'),
    nodes: [showsHelp('s5', 'crisis')],
  },
  {
    id: 's12',
    action: 'pause',
    when: needsCare('body'),
    nodes: [showsHelp('s12', 'crisis')],
  },
  {id: 's6', action: 'note', when: needsCare('drink-drugs')},
  {
    id: 's4',
    action: 'pause',
    of: 'people',
    when: {answer: 'safe', is: notSafe},
    nodes: [showsHelp('s4', 'private'), ...goesOnOrStops('s4')],
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
