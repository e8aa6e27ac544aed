import type {Outline} from '../report/index.js';

/** Which question of the intake plays which part in a report. Views of the closeness circle may be asked or not. */
export const outline = {
  agenda: ['hope', 'reason', 'pick'],
  onset: 'since',
  events: [
    {month: 'died', words: '{name} died'},
    {month: 'began', words: 'Trouble with {name} began'},
    {month: 'changed', words: 'Change: {name}'},
    {month: 'lonely-since', words: 'Loneliness began'},
  ],
  rings: {now: 'ring', before: 'ring-before', wished: 'ring-wished'},
  functioning: ['since'],
  limits: ['limits', 'care', 'care-now'],
  stage: ['tried'],
  fear: ['s4', 's4-typed'],
} as const satisfies Outline;
