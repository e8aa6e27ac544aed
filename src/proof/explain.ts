import type {CheckIn} from '../assessment/index.js';
import type {Session} from '../dialog/index.js';
import {explore} from './explore.js';
import type {Exploration} from './exploration.js';
import {flipsOf, type Flip} from './flips.js';
import {unansweredIn, type Unanswered} from './unanswered.js';

/** Why a conversation was rated as it was, by what would have made it otherwise. */
export interface Explanation {
  readonly flips: readonly Flip[];
  readonly unanswered: readonly Unanswered[];
}

const known = new WeakMap<CheckIn, Exploration>();

/** Explains the ratings of a conversation: nearest flips of one answer are found by the engine, others in the diagram. */
export const explain = (session: Session, checkIn: CheckIn): Explanation => {
  const exploration = known.get(checkIn) ?? explore(checkIn);
  known.set(checkIn, exploration);
  return {
    flips: flipsOf(exploration, session),
    unanswered: unansweredIn(exploration, session),
  };
};
