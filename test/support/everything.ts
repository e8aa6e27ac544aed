import type {Reader, Readers, Script} from '../../src/dialog/index.js';
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
  sound,
  text,
  to,
} from './script.js';

/** Finds a call for help, in the language that is spoken. */
const calls: Reader = {
  version: '1.0.0',
  read: (words, language) => {
    const found = language === 'de' ? 'hilfe' : 'help';
    return words.includes(found) ? [{fact: 'help', rule: 'call', words: found}] : [];
  },
};
export const readers: Readers = {calls};

/**
 * A script with every kind of node, condition and interrupt, to hold random conversations with: a reader that pauses,
 * a concern about each person, a stop, blocks in blocks, options that come and go, and questions asked in two blocks.
 */
export const everything: Script = sound(
  script(
    [
      say('hello'),
      choice('ready', ['yes', 'no'], {
        next: [to('late', {answer: 'ready', is: 'no'}), to('mood')],
      }),
      scale('mood', 0, 10),
      month('since'),
      number('age', 0, 120),
      choice('safety', ['no', 'some', 'now', 'away']),
      text('story', {long: true}),
      several('topics', ['home', 'work', 'money', {code: 'none', alone: true}], {atMost: 2}),
      each('about-topics', 'topics', [
        scale('weight', 0, 4),
        text('more', {next: [to('topic-done', {answer: 'weight', atMost: 1}), to('began')]}),
        month('began', {future: true}),
        leave('topic-done'),
      ]),
      items('lost', 'people', 2),
      each('about-lost', 'lost', [choice('close', ['yes', 'no']), month('died')]),
      items('trouble', 'people', 2, {usual: 1}),
      each('about-trouble', 'trouble', [
        choice('safe', ['yes', 'unsure', 'no'], {
          next: [to('trouble-done', {answer: 'close', is: 'yes'}), to('places')],
        }),
        items('places', 'places', 2),
        each('about-places', 'places', [choice('loud', ['yes', 'no']), text('there')]),
        leave('trouble-done'),
      ]),
      items('people', 'people', 4),
      each('about-people', 'people', [
        say('person'),
        fork('known', to('person-done', {given: 'close'})),
        choice('ring', ['near', 'far'], {group: 'rings'}),
        text('why', {group: 'rings'}),
        'safe',
        leave('person-done'),
      ]),
      choice('pick', [
        {code: 'loss', when: {some: 'lost', meets: {answer: 'close', is: 'yes'}}},
        {code: 'trouble', when: {count: 'trouble', atLeast: 1}},
        {code: 'work', when: {answer: 'topics', is: 'work'}},
        'other',
      ]),
      choice('recent', ['yes', 'no'], {
        next: [
          to('late', {
            all: [
              {from: 'since', to: 'now', atMost: {input: 'window'}},
              {input: 'strict', is: true},
            ],
          }),
          to('hope'),
        ],
      }),
      text('hope'),
      end('done'),
      end('late', 'declined'),
    ],
    {
      id: 'everything',
      inputs: [
        {id: 'window', default: 3},
        {id: 'strict', default: true},
        {id: 'ratings', default: true},
        {id: 'pick-within', default: 1},
        {id: 'subject', default: ''},
      ],
      lists: [
        {id: 'people', kinds: ['friend', 'parent']},
        {id: 'places', kinds: ['house']},
      ],
      readers: {calls: '1.0.0'},
      groups: [{id: 'rings'}],
      interrupts: [
        interrupt('stop', 'stop', {answer: 'safety', is: 'now'}, [
          say('stop-help', {help: 'emergency'}),
          end('stop-end', 'stopped'),
        ]),
        {
          ...interrupt('away', 'stop', {answer: 'safety', is: 'away'}, [
            say('away-help', {help: 'crisis'}),
            end('away-end', 'stopped'),
          ]),
          alone: true,
        },
        interrupt('worry', 'pause', {answer: 'safety', is: 'some'}, [
          say('worry-help', {help: 'crisis'}),
          choice('worry-choice', ['go-on', 'stop'], {
            next: [to('worry-end', {answer: 'worry-choice', is: 'stop'}), to('worry-back')],
          }),
          leave('worry-back'),
          end('worry-end', 'stopped'),
        ]),
        interrupt('heard', 'pause', {ever: {reader: 'calls', finds: 'help'}}, [
          say('heard-help', {help: 'crisis'}),
          choice('plainly', ['yes', 'no']),
          items('who', 'people', 1),
        ]),
        interrupt(
          'unsafe',
          'pause',
          {answer: 'safe', is: ['no', 'unsure']},
          [say('unsafe-help', {help: 'private'}), choice('unsafe-choice', ['go-on', 'stop'])],
          'people',
        ),
        interrupt('heavy', 'note', {answer: 'weight', atLeast: 4}, undefined, 'topics'),
        interrupt('noted', 'note', {
          all: [{answer: 'mood', atMost: 2}, {not: {answer: 'safety', is: 'no'}}],
        }),
      ],
    },
  ),
);
