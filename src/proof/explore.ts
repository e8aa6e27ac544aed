import type {CheckIn} from '../assessment/index.js';
import {placesOf, type Problem} from '../dialog/index.js';
import {through} from './block.js';
import type {Claims} from './claims.js';
import {isAnywhere, namesIn} from './conditions.js';
import {BLANK, NONE, type Family} from './diagram.js';
import type {Exploration} from './exploration.js';
import {inputAddress, inputAnswers} from './inputs.js';
import {comeIn} from './interrupting.js';
import {laterGaps} from './later-changes.js';
import {orderGaps} from './order-of-items.js';
import {Judgements} from './parts.js';
import {raise} from './raising.js';
import {Space} from './space.js';
import {survey} from './survey.js';
import type {Walk, Where} from './walk.js';

/** Another version that is gone through with the same answers, so that the two can be compared. */
export interface Beside {
  readonly other: CheckIn;
  /** That of the version that was gone through first. */
  readonly space?: Space;
}

/** Walks through a check-in with every answer that some condition can tell apart. */
export const explore = (checkIn: CheckIn, claims?: Claims, beside?: Beside): Exploration => {
  const walk = walkThrough(checkIn, claims, beside);
  const {survey, space, ends, gaps} = walk;
  const {nodes} = checkIn.script;
  const [opened, raised] = raise(walk, openings(walk));
  through(walk, nodes, comeIn(walk, opened, raised, WHOLE, through), WHOLE);
  return {
    ...walk,
    held: survey.inputs.held,
    interests: survey.interests,
    complete: [...ends.values()].reduce(space.diagram.union, NONE),
    gaps: [...gaps.values(), ...orderGaps(walk), ...laterGaps(walk), ...unreadNames(walk)],
  };
};

/** A walk that has not begun. */
const walkThrough = (checkIn: CheckIn, claims?: Claims, beside?: Beside): Walk => {
  const {script, rules} = checkIn;
  const space = beside?.space ?? new Space();
  const asked = survey(checkIn, claims, beside?.other);
  return {
    checkIn,
    survey: asked,
    space,
    places: placesOf(script),
    names: namesIn(rules),
    pairs: asked.pairs,
    evers: asked.evers,
    inputs: asked.inputs.inputs,
    named: new Map(),
    reached: new Map(),
    ends: new Map(),
    broken: new Map(),
    late: new Map(),
    goesOn: new Map(),
    decisions: new Map(),
    judgements: new Judgements(space.diagram.union),
    gaps: new Map(),
  };
};

const WHOLE: Where = {scope: {}, interrupt: undefined, path: 'script.nodes', depth: 0, raised: []};

/** Conversations that have just opened, by what the page settled. */
const openings = ({space, survey, checkIn}: Walk): Family => {
  const about = {node: undefined, scope: {}, interrupt: undefined};
  return inputAnswers(checkIn.script, survey.asked, survey.inputs).reduce(
    (family, [input, answers]) =>
      space.ask(family, space.question(inputAddress(input), about), answers),
    BLANK,
  );
};

const unreadNames = ({survey, checkIn}: Walk): readonly Problem[] =>
  survey.asked.some(isAnywhere) && checkIn.script.lists.length > 0
    ? [
        {
          code: 'names-unread',
          path: 'script.lists',
          message: 'What readers find in the names of people is not gone through.',
          fix: 'Let the condition say in which question it looks.',
        },
      ]
    : [];
