import type {AreaRule, Clue, Rules} from '../../src/assessment/index.js';
import type {Condition, Script} from '../../src/dialog/index.js';
import {choice, each, items, month, script, sound, text} from '../support/script.js';

/** A gate, somebody named behind it, and two questions about them; a second gate, and what the person picks. */
export const talkAbout: Script = {
  ...sound(
    script([
      choice('loss', ['yes', 'no']),
      items('lost', 'people', 2),
      each('about', 'lost', [choice('close', ['yes', 'no']), month('died')]),
      choice('trouble', ['yes', 'no']),
      choice('change', ['yes', 'no']),
      choice('lonely', ['yes', 'no']),
      month('onset'),
      choice('link', ['no', 'strongly']),
      choice('pick', ['loss', 'trouble', 'none']),
      text('hope'),
    ]),
  ),
  inputs: [
    {id: 'ratings', default: true},
    {id: 'pick-within', default: 0},
  ],
};

const is = (answer: string, code = 'yes'): Condition => ({answer, is: code});

const clues: readonly Clue[] = [
  {id: 'L0', area: 'grief', when: is('loss')},
  {id: 'L1', area: 'grief', of: 'lost', when: is('close')},
  {id: 'L2', area: 'grief', of: 'lost', when: {from: 'died', to: 'onset', atLeast: 0, atMost: 12}},
];

const plain = (area: AreaRule['area'], gate: string, more: Partial<AreaRule> = {}): AreaRule => ({
  area,
  asks: [gate],
  gate: is(gate),
  rows: [{rating: 2, when: is(gate)}],
  caps: [],
  ...more,
});

/** Rules for {@linkcode talkAbout}: the loss has rows on one and the same person and a cap, the others a gate. */
export const rules: Rules = {
  id: 'test',
  version: '1.0.0',
  clues,
  areas: [
    plain('grief', 'loss', {
      rows: [
        {
          rating: 2,
          when: {
            all: [{named: 'L0'}, {some: 'lost', meets: {any: [{named: 'L1'}, {named: 'L2'}]}}],
          },
        },
        {
          rating: 3,
          when: {
            all: [{named: 'L0'}, {some: 'lost', meets: {all: [{named: 'L1'}, {named: 'L2'}]}}],
          },
        },
      ],
      caps: [
        {id: 'fresh', atMost: 2, when: {some: 'lost', meets: {from: 'died', to: 'now', atMost: 1}}},
      ],
      event: {of: 'lost', month: 'died'},
    }),
    plain('role-dispute', 'trouble', {link: {answer: 'link'}}),
    plain('role-transition', 'change'),
    plain('interpersonal-deficits', 'lonely', {lastResort: true}),
  ],
  measures: [],
  ranking: {
    pick: {answer: 'pick', areas: {loss: 'grief', trouble: 'role-dispute'}},
    pickWithin: 'pick-within',
    onset: 'onset',
    links: ['no', 'strongly'],
    enough: 0.6,
  },
  safety: 'none',
  ratings: 'ratings',
};
