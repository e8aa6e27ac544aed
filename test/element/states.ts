import type {IptCheckIn} from '../../src/index.js';
import type {Script} from '../../src/dialog/index.js';
import {choice, each, items, script, several, text} from '../support/script.js';
import {control, everyKind, fill, pass} from './person.js';
import {stops, pauses, staysPrivate} from './risks.js';

const risky = script([choice('safety', ['no', 'some', 'now']), text('last')], {
  interrupts: [stops, pauses],
});

const unsafe = script(
  [
    items('people', 'people', 1),
    each('about', 'people', [
      choice('safe', ['yes', 'no']),
      choice('contact', ['often', 'rarely']),
    ]),
    text('last'),
  ],
  {
    interrupts: [staysPrivate],
  },
);

const together = script(
  [
    choice('contact', ['often', 'rarely'], {group: 'touch'}),
    several('how', ['call', 'write'], {group: 'touch'}),
    text('good', {group: 'touch'}),
  ],
  {groups: [{id: 'touch', open: 2}]},
);

const RINGS = ['inner', 'middle', 'outer', 'none'];
const circled = script(
  [
    items('people', 'people', 4),
    each('about', 'people', [
      choice('ring', RINGS, {group: 'rings'}),
      choice('wished', RINGS, {group: 'rings'}),
    ]),
  ],
  {groups: [{id: 'rings', picture: 'circle'}]},
);

/** Answers everything up to a question of {@linkcode everyKind}. */
const upTo =
  (address: string) =>
  (element: IptCheckIn): void => {
    const steps: readonly (readonly [string, () => void])[] = [
      [
        'ready',
        () => {
          pass(element, 'yes!');
        },
      ],
      [
        'mood',
        () => {
          pass(element, '3');
        },
      ],
      [
        'feels',
        () => {
          pass(element, 'sad!', 'Continue');
        },
      ],
      [
        'called',
        () => {
          fill(element, 'input', 'Ann');
          pass(element, 'Continue');
        },
      ],
      [
        'story',
        () => {
          fill(element, 'textarea', 'A long story.');
          pass(element, 'Continue');
        },
      ],
      [
        'since',
        () => {
          pass(element, 'I am not sure');
        },
      ],
      [
        'age',
        () => {
          fill(element, 'input', '44');
          pass(element, 'Continue');
        },
      ],
      [
        'people',
        () => {
          fill(element, '#name', 'Bo');
          pass(element, 'Continue');
        },
      ],
      [
        'close',
        () => {
          pass(element, 'yes!');
        },
      ],
      [
        'hope',
        () => {
          pass(element, 'Skip');
        },
      ],
    ];
    for (const [at, act] of steps) {
      if (at === address) return;
      act();
    }
  };

const then =
  (address: string, act: (element: IptCheckIn) => void) =>
  (element: IptCheckIn): void => {
    upTo(address)(element);
    act(element);
  };

/** Every view that there is, each with its script and the way there. */
export const states: Readonly<
  Record<string, readonly [Script | undefined, (element: IptCheckIn) => void]>
> = {
  'one answer': [everyKind, upTo('ready')],
  'a scale': [everyKind, upTo('mood')],
  'several answers': [
    everyKind,
    then('feels', (element) => {
      pass(element, 'sad!');
    }),
  ],
  'a short text': [everyKind, upTo('called')],
  'a long text': [everyKind, upTo('story')],
  'a text that is too long': [
    everyKind,
    then('called', (element) => {
      fill(element, 'input', 'x'.repeat(201));
      pass(element, 'Continue');
    }),
  ],
  'a month': [everyKind, upTo('since')],
  'a number': [everyKind, upTo('age')],
  'nobody yet': [everyKind, upTo('people')],
  people: [
    everyKind,
    then('people', (element) => {
      fill(element, '#name', 'Bo');
      pass(element, 'Add');
    }),
  ],
  'questions together': [
    together,
    (element) => {
      pass(element, 'often!', 'More, if you like');
    },
  ],
  'a circle of people': [
    circled,
    (element) => {
      fill(element, '#name', 'Bo');
      pass(element, 'Continue');
    },
  ],
  'a new name': [
    everyKind,
    then('people', (element) => {
      fill(element, '#name', 'Bo');
      pass(element, 'Add', 'Rename');
    }),
  ],
  'a complaint': [
    everyKind,
    then('feels', (element) => {
      pass(element, 'Continue');
    }),
  ],
  'a change': [
    everyKind,
    then('called', (element) => {
      element.shadowRoot?.getElementById('change-mood')?.click();
    }),
  ],
  'a warning': [
    everyKind,
    then('called', (element) => {
      element.shadowRoot?.getElementById('change-ready')?.click();
      pass(element, 'no!');
    }),
  ],
  'help that was asked for': [
    everyKind,
    (element) => {
      pass(element, 'Get help now');
    },
  ],
  'help after a concern': [
    risky,
    (element) => {
      pass(element, 'some!');
    },
  ],
  'a stop': [
    risky,
    (element) => {
      pass(element, 'now!');
    },
  ],
  'a stop that was sent': [
    risky,
    (element) => {
      pass(element, 'now!', 'Send my answers');
    },
  ],
  'help in private': [
    unsafe,
    (element) => {
      fill(element, '#name', 'Bo');
      pass(element, 'Continue', 'no!');
    },
  ],
  'a question about somebody who is not safe': [
    unsafe,
    (element) => {
      fill(element, '#name', 'Bo');
      pass(element, 'Continue', 'no!', 'on!');
    },
  ],
  'the end before the end': [
    everyKind,
    then('called', (element) => {
      pass(element, 'Stop here');
    }),
  ],
  'the review': [everyKind, upTo('end')],
  'something held back': [
    everyKind,
    then('end', (element) => {
      element.shadowRoot?.getElementById('hold-mood')?.click();
    }),
  ],
  'the end': [
    everyKind,
    then('end', (element) => {
      pass(element, 'Send my answers');
    }),
  ],
  'nothing sent': [
    everyKind,
    then('end', (element) => {
      control(element, 'Do not send').click();
    }),
  ],
  'a second look': [
    everyKind,
    then('end', (element) => {
      pass(element, 'Send my answers', 'Go back to my answers');
    }),
  ],
  'words that fail': [
    everyKind,
    then('feels', (element) => {
      element.strings = {
        left: () => {
          throw new Error('a translation failed');
        },
      };
    }),
  ],
  'a shadow root that was emptied': [
    everyKind,
    then('feels', (element) => {
      element.shadowRoot?.replaceChildren();
    }),
  ],
  trouble: [
    undefined,
    (element) => {
      element.checkIn = 42;
    },
  ],
};
