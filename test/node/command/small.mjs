// A small check-in with one question of every kind, an interrupt, and rules for all four areas.

const never = {
  all: [
    {answer: 'grief', is: 'yes'},
    {answer: 'grief', is: 'no'},
  ],
};
const area = (name, asks, gate, more = {}) => ({
  area: name,
  asks: [asks],
  gate,
  rows: [],
  caps: [],
  ...more,
});

/** The check-in as data, in a version that differs from others by how sure grief has to be. */
export const small = ({version = '1.0.0', close = ['very', 'close'], extra = false} = {}) => ({
  script: {
    format: 'ipt-script/1',
    id: 'small',
    version,
    inputs: [
      {id: 'ratings', default: true},
      {id: 'pick-within', default: 0},
      {id: 'clinic', default: 'us'},
    ],
    lists: [{id: 'people', kinds: ['friend', 'parent']}],
    readers: {},
    nodes: [
      {id: 'welcome', kind: 'say'},
      {id: 'reason', kind: 'text'},
      {id: 'mood', kind: 'scale', from: 0, to: 10},
      {id: 'since', kind: 'month'},
      {id: 'safety', kind: 'choice', options: ['no', 'thoughts']},
      {
        id: 'grief',
        kind: 'choice',
        options: ['yes', 'no'],
        next: [{when: {answer: 'grief', is: 'yes'}, to: 'deaths'}, {to: 'lonely'}],
      },
      {id: 'deaths', kind: 'items', list: 'people', atMost: 2},
      {
        id: 'about-deaths',
        kind: 'each',
        of: 'deaths',
        nodes: [{id: 'close', kind: 'choice', options: ['very', 'close', 'distant']}],
      },
      {
        id: 'lonely',
        kind: 'several',
        options: ['evenings', 'weekends', {code: 'never', alone: true}],
      },
      ...(extra ? [{id: 'hope', kind: 'text'}] : []),
      {id: 'pick', kind: 'choice', options: ['grief', 'lonely']},
      {id: 'completed', kind: 'end', outcome: 'completed'},
    ],
    interrupts: [
      {
        id: 's1',
        action: 'pause',
        when: {answer: 'safety', is: 'thoughts'},
        nodes: [{id: 's1-help', kind: 'say', help: 'crisis'}],
      },
    ],
  },
  texts: {
    en: {
      title: 'A small check-in',
      nodes: {
        welcome: {text: 'Hello from {clinic}.'},
        reason: {text: 'What brings you here?'},
        mood: {text: 'How is your mood?', ends: ['low', 'good']},
        since: {text: 'Since when?'},
        safety: {text: 'Do you have such thoughts?', options: {no: 'No', thoughts: 'Yes'}},
        grief: {text: 'Has somebody died?', options: {yes: 'Yes', no: 'No'}},
        deaths: {text: 'Who?'},
        close: {
          text: 'How close were you and {name}?',
          options: {very: 'Very close', close: 'Close', distant: 'Distant'},
        },
        lonely: {
          text: 'When are you lonely?',
          options: {evenings: 'In the evenings', weekends: 'At weekends', never: 'Never'},
        },
        ...(extra ? {hope: {text: 'What do you hope for?'}} : {}),
        pick: {text: 'What matters most?', options: {grief: 'The death', lonely: 'Being lonely'}},
        completed: {text: 'That is all.'},
        's1-help': {text: 'There is help.'},
      },
      kinds: {people: {friend: 'Friend', parent: 'Parent'}},
    },
  },
  rules: {
    id: 'small-rules',
    version,
    clues: [
      {id: 'G0', area: 'grief', when: {answer: 'grief', is: 'yes'}},
      {id: 'G1', area: 'grief', of: 'deaths', when: {answer: 'close', is: close}},
      {
        id: 'I0',
        area: 'interpersonal-deficits',
        when: {answer: 'lonely', is: ['evenings', 'weekends']},
      },
    ],
    areas: [
      area(
        'grief',
        'grief',
        {named: 'G0'},
        {rows: [{rating: 2, when: {some: 'deaths', meets: {named: 'G1'}}}]},
      ),
      area('role-dispute', 'grief', never),
      area('role-transition', 'grief', never),
      area('interpersonal-deficits', 'lonely', {named: 'I0'}, {lastResort: true}),
    ],
    measures: [{id: 'mood', items: ['mood']}],
    ranking: {
      pick: {answer: 'pick', areas: {grief: 'grief', lonely: 'interpersonal-deficits'}},
      pickWithin: 'pick-within',
      onset: 'since',
      links: [],
      enough: 0.6,
    },
    safety: 'safety',
    ratings: 'ratings',
  },
});

/** Lines that answer every question of it, up to handing over. */
export const answers = [
  'I feel low',
  '3',
  '2026-3',
  '1',
  'yes',
  'Ben (friend), Mum',
  '1',
  'distant',
  '1 2',
  'grief',
  'yes',
];
