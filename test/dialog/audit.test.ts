import {expect} from '@open-wc/testing';
import {
  audit,
  type Condition,
  type Problem,
  type Script,
  type Texts,
} from '../../src/dialog/index.js';
import {english, intake, rules} from '../../src/ipt/index.js';
import {
  choice,
  each,
  end,
  fork,
  interrupt,
  items,
  leave,
  month,
  number,
  say,
  scale,
  script,
  several,
  text,
  to,
  wordsFor,
} from '../support/script.js';

/** What the audit finds in a script that has all its words. */
const found = (conversation: Script, texts: Texts = wordsFor(conversation)): readonly Problem[] =>
  audit(conversation, {en: texts});

/** `unknown-target script.nodes[0].next[0].to`. */
const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({code, path}) => `${code} ${path}`);

const yesNo = (id: string, when?: Condition): ReturnType<typeof choice> =>
  choice(id, ['yes', 'no'], when ? {next: [to('last', when), to('last')]} : {});

const grouped = (nodes: Script['nodes'], groups: Script['groups'] = [{id: 'g'}]): Script =>
  script(nodes, {groups});
const first = choice('a', ['yes', 'no'], {group: 'g'});
const groupCases: readonly (readonly [string, Script, string])[] = [
  [
    'a group that is not declared',
    script([text('a', {group: 'h'})]),
    'unknown-reference script.nodes[0].group',
  ],
  ['a group that nothing is asked in', grouped([text('a')]), 'unreachable script.groups[0]'],
  [
    'a group that is declared twice',
    grouped([first], [{id: 'g'}, {id: 'g'}]),
    'duplicate-id script.groups[1]',
  ],
  [
    'a group in two places',
    grouped([first, text('b'), text('c', {group: 'g'})]),
    'scattered-group script.nodes[2].group',
  ],
  [
    'a way out of the middle of a group',
    grouped([
      {...first, next: [to('c', {answer: 'a', is: 'no'})]},
      text('b', {group: 'g'}),
      text('c'),
    ]),
    'group-route script.nodes[0].next',
  ],
  [
    'a group that begins with a question which may not be asked',
    grouped([text('b'), text('c', {group: 'g', unless: ['b']})]),
    'group-route script.nodes[1].unless',
  ],
  [
    'an option that depends on what is asked together with it',
    grouped([first, choice('b', ['x', {code: 'y', when: {answer: 'a', is: 'yes'}}], {group: 'g'})]),
    'group-route script.nodes[1].options[1].when',
  ],
  [
    'a picture of nobody',
    grouped([first], [{id: 'g', picture: 'circle'}]),
    'wrong-kind script.nodes[0].group',
  ],
];

describe('the audit', () => {
  it('finds nothing in the shipped intake, its words and its rules', () => {
    const names = Object.fromEntries(rules.clues.map(({id, when}) => [id, when]));
    expect(told(audit(intake, {en: english}, [], names))).to.deep.equal([]);
  });

  it('finds nothing in a sound script of every kind', () => {
    const sound = script([
      say('hello'),
      scale('mood', 0, 10),
      number('age', 0, 99),
      items('who', 'people', 2),
      each('about', 'who', [text('story'), month('since'), leave('done')]),
    ]);
    expect(told(found(sound))).to.deep.equal([]);
  });

  const cases: readonly (readonly [string, Script, string])[] = [
    [
      'a route to a node that is not there',
      script([choice('a', ['yes', 'no'], {next: [to('nowhere', {answer: 'a', is: 'yes'})]})]),
      'unknown-target script.nodes[0].next[0].to',
    ],
    [
      'a route into another block',
      script([
        choice('a', ['yes', 'no'], {next: [to('story', {answer: 'a', is: 'yes'})]}),
        items('who', 'people', 2),
        each('about', 'who', [text('story')]),
      ]),
      'unknown-target script.nodes[0].next[0].to',
    ],
    [
      'a condition on a question that is not there',
      script([yesNo('a', {answer: 'b', is: 'yes'}), say('last')]),
      'unknown-reference script.nodes[0].next[0].when.answer',
    ],
    [
      'a condition on something that is said, not asked',
      script([say('hello'), yesNo('a', {given: 'hello'}), say('last')]),
      'unknown-reference script.nodes[1].next[0].when.given',
    ],
    [
      'a condition on an input that is not declared',
      script([yesNo('a', {input: 'moon', is: 'full'}), say('last')]),
      'unknown-reference script.nodes[0].next[0].when',
    ],
    [
      'a condition on a reader that is not declared',
      script([
        text('a', {next: [to('last', {reader: 'mind', finds: 'thought'}), to('last')]}),
        say('last'),
      ]),
      'unknown-reference script.nodes[0].next[0].when',
    ],
    [
      'a condition on an answer that is not offered',
      script([yesNo('a', {answer: 'a', is: 'perhaps'}), say('last')]),
      'unknown-option script.nodes[0].next[0].when.is',
    ],
    [
      'a condition on an item without saying which',
      script([
        items('who', 'people', 2),
        each('about', 'who', [choice('close', ['yes', 'no'])]),
        yesNo('a', {answer: 'close', is: 'yes'}),
        say('last'),
      ]),
      'unbound-item script.nodes[2].next[0].when.answer',
    ],
    [
      'months between answers that are no months',
      script([text('then'), yesNo('a', {from: 'then', to: 'now', atMost: 3}), say('last')]),
      'wrong-kind script.nodes[1].next[0].when.from',
    ],
    [
      'a count of something that is no list',
      script([text('story'), yesNo('a', {count: 'story', atLeast: 1}), say('last')]),
      'wrong-kind script.nodes[1].next[0].when',
    ],
    [
      'a node that nothing leads to',
      script([choice('a', ['yes', 'no'], {next: [to('c')]}), say('b'), say('c')]),
      'unreachable script.nodes[1]',
    ],
    ...groupCases,
    [
      'a fork that leads nowhere',
      script([fork('a', to('b'))]),
      'unknown-target script.nodes[0].next[0].to',
    ],
    [
      'a way round in a circle',
      script([say('a'), yesNo('b'), say('c', {next: [to('a', {answer: 'b', is: 'no'})]})]),
      'cycle script.nodes[0].next',
    ],
    [
      'a block that goes through a question which lists nothing',
      script([text('story'), each('about', 'story', [text('more')])]),
      'unknown-reference script.nodes[1].of',
    ],
    [
      'a question that adds to a list which is not declared',
      script([items('who', 'ghosts', 2)]),
      'unknown-reference script.nodes[0].list',
    ],
    [
      'a block inside itself',
      script([
        items('who', 'people', 2),
        each('about', 'who', [
          items('friends', 'people', 2),
          each('again', 'friends', [text('story')]),
        ]),
      ]),
      'nested-list script.nodes[1].nodes[1].of',
    ],
    ['a scale that goes nowhere', script([scale('mood', 3, 3)]), 'empty-range script.nodes[0]'],
    ['two nodes of one id', script([say('a'), text('a')]), 'duplicate-id script.nodes[1].id'],
    [
      'one answer offered twice',
      script([choice('a', ['yes', 'yes'])]),
      'duplicate-id script.nodes[0].options[1]',
    ],
    [
      'an interrupt that is to pause and shows nothing',
      {
        ...script([yesNo('a')]),
        interrupts: [{id: 's1', action: 'pause', when: {answer: 'a', is: 'no'}}],
      },
      'missing-block script.interrupts[0]',
    ],
    [
      'an interrupt that stops and does not end',
      script([yesNo('a')], {
        interrupts: [
          interrupt('s2', 'stop', {answer: 'a', is: 'no'}, [say('help', {help: 'crisis'})]),
        ],
      }),
      'dead-end script.interrupts[0].nodes[0]',
    ],
    [
      'an interrupt about each item of a list that is none',
      script([yesNo('a')], {
        interrupts: [interrupt('s4', 'pause', {answer: 'a', is: 'no'}, [say('help')], 'ghosts')],
      }),
      'unknown-reference script.interrupts[0].of',
    ],
    [
      'answers that claim to decide and do not',
      script([
        choice('a', ['yes', 'no', 'unsure'], {
          decides: true,
          next: [to('last', {answer: 'a', is: 'yes'}), to('last')],
        }),
        say('last'),
      ]),
      'undecided a',
    ],
  ];
  for (const [what, conversation, where] of cases) {
    it(`finds ${what}, and says where and what to do`, () => {
      const problems = found(conversation);
      expect(told(problems)).to.include(where);
      for (const {message, fix} of problems) {
        expect(message).to.match(/\S/);
        expect(fix).to.match(/\S/);
      }
    });
  }

  it('finds a conversation that stops short', () => {
    const short: Script = {...script([say('a')]), nodes: [say('a'), yesNo('b')]};
    expect(told(found(short))).to.include('dead-end script.nodes[1]');
    const left: Script = {...short, nodes: [say('a'), leave('gone')]};
    expect(told(found(left))).to.include('dead-end script.nodes[1]');
  });

  it('finds words that are missing, in any language: a text, an option, the end of a scale, a role', () => {
    const conversation = script([
      choice('a', ['yes', 'no']),
      scale('mood', 0, 10),
      end('over', 'declined'),
    ]);
    const texts = wordsFor(conversation);
    const {a, mood, ...rest} = texts.nodes;
    const lacking: Texts = {
      ...texts,
      nodes: {
        ...rest,
        a: {text: 'A?', options: {yes: 'Yes'}},
        mood: {text: 'Mood?', ends: ['low', ' ']},
      },
      kinds: {},
    };
    expect(a && mood).to.not.equal(undefined);
    const problems = audit(conversation, {en: texts, de: lacking, fr: {...texts, nodes: rest}});
    expect(told(problems)).to.include.members([
      'missing-text texts.de.nodes.a.options.no',
      'missing-text texts.de.nodes.mood.ends.1',
      'missing-text texts.fr.nodes.a',
    ]);
  });

  it('finds words for nodes that are not there, and quotes of what is not known', () => {
    const conversation = script([text('a')]);
    const texts = wordsFor(conversation);
    const odd: Texts = {
      ...texts,
      nodes: {...texts.nodes, a: {text: 'You said {b}.'}, ghost: {text: 'Boo'}},
    };
    expect(told(found(conversation, odd))).to.include.members([
      'unknown-reference texts.en.nodes.a',
      'unknown-reference texts.en.nodes.ghost',
    ]);
  });

  it('finds a clue that rests on itself', () => {
    const conversation = script([yesNo('a'), say('last')]);
    const names: Readonly<Record<string, Condition>> = {X: {named: 'Y'}, Y: {not: {named: 'X'}}};
    const problems = audit(
      conversation,
      {en: wordsFor(conversation)},
      [{path: 'rules.gate', when: {named: 'X'}}],
      names,
    );
    expect(problems.map(({code}) => code)).to.deep.equal(['cycle']);
  });

  it('finds a shared question that is no question of another block over the same list', () => {
    const conversation = script([
      text('story'),
      several('topics', ['home', 'work']),
      each('about', 'topics', [text('more'), 'story']),
    ]);
    expect(told(found(conversation))).to.include('unknown-reference script.nodes[2].nodes[1]');
  });
});
