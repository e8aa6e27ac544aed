import {expect} from '@open-wc/testing';
import {type Condition} from '../../src/dialog/index.js';
import {conditionInWords} from '../../src/graph/index.js';
import {intake, rules} from '../../src/ipt/index.js';

const inWords = (condition: Condition): string => conditionInWords(condition, {script: intake});

const cases: readonly (readonly [Condition, string])[] = [
  [{answer: 'grief', is: 'yes'}, 'grief is yes'],
  [{answer: 'safe', is: ['no', 'unsure']}, 'safe is no or unsure'],
  [{answer: 'lonely', is: ['at-times', 'often', 'mostly']}, 'lonely is at-times, often or mostly'],
  [{answer: 'hard', is: 'miss'}, 'hard has miss'],
  [{answer: 'mood', atLeast: 3}, 'mood is 3 or more'],
  [{answer: 'mood', atMost: 2}, 'mood is at most 2'],
  [{answer: 'mood', atLeast: 3, atMost: 5}, 'mood is 3 to 5'],
  [{answer: 'mood', atLeast: 3, atMost: 3}, 'mood is exactly 3'],
  [{answer: 'mood'}, 'mood is any number'],
  [{given: 'want'}, 'want is answered'],
  [{count: 'marks', atLeast: 3}, '3 or more of marks'],
  [{count: 'marks', of: ['numb', 'stuck'], atMost: 0}, 'none of marks (numb or stuck)'],
  [
    {count: 'ties', of: ['unsatisfying', 'rejection', 'none'], atLeast: 1},
    '1 or more of ties (hard-to-start and hard-to-keep apart)',
  ],
  [{count: 'people'}, 'any number of people'],
  [{reader: 'calls', finds: 'help', in: 'reason'}, 'calls finds help in reason'],
  [{reader: 'calls', finds: 'help'}, 'calls finds help in any text'],
  [{from: 'died', to: 'since', atLeast: 0, atMost: 12}, 'died to since: 0 to 12 months'],
  [
    {from: 'died', to: 'now', atLeast: {input: 'mourning-months'}},
    'died to now: 2 (mourning-months) or more months',
  ],
  [{from: 'died', to: 'now'}, 'died to now: any time'],
  [{input: 'mode', is: 'session'}, 'setting mode is session'],
  [{input: 'minimum-age', atLeast: 16}, 'setting minimum-age is 16 or more'],
  [{listed: 'deaths'}, 'named at deaths'],
  [{listed: 'changes'}, 'chosen at changes'],
  [{named: 'G1'}, 'clue G1'],
  [{ever: {answer: 'safe', is: ['no', 'unsure']}}, 'safe is no or unsure (ever)'],
  [{some: 'deaths', meets: {answer: 'close', is: 'very'}}, 'some of deaths: (close is very)'],
  [
    {all: [{named: 'G1'}, {answer: 'safe', is: ['no', 'unsure']}]},
    'clue G1 and (safe is no or unsure)',
  ],
  [
    {any: [{named: 'G1'}, {all: [{named: 'G2'}, {named: 'G3'}]}]},
    'clue G1 or (clue G2 and clue G3)',
  ],
  [{not: {named: 'G1'}}, 'not clue G1'],
  [{not: {answer: 'grief', is: 'yes'}}, 'not (grief is yes)'],
];

describe('a condition in words', () => {
  for (const [condition, words] of cases) {
    it(`reads "${words}"`, () => expect(inWords(condition)).to.equal(words));
  }

  it('says what a bound is that the page may set, or only its name if the script has no such input', () => {
    const condition = (input: string): Condition => ({answer: 'mood', atMost: {input}});
    expect(inWords(condition('window-before'))).to.equal('mood is at most 12 (window-before)');
    expect(inWords(condition('elsewhere'))).to.equal('mood is at most elsewhere');
  });

  it('has words for every condition of the shipped rules', () => {
    const {clues, areas} = rules;
    const all: readonly {readonly when: Condition}[] = [
      ...clues,
      ...areas.flatMap(({gate, rows, caps}) => [{when: gate}, ...rows, ...caps]),
    ];
    for (const {when} of all) expect(inWords(when)).to.match(/^[a-zA-Z0-9 ,:()-]+$/);
  });
});
