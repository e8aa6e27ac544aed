import type {CheckIn} from '../assessment/index.js';
import {placesOf, type Problem} from '../dialog/index.js';
import {through} from './block.js';
import type {Claims} from './claims.js';
import {namesIn} from './conditions.js';
import {BLANK, NONE, type Family} from './diagram.js';
import type {Exploration} from './exploration.js';
import {inputAddress, inputAnswers} from './inputs.js';
import {comeIn} from './interrupting.js';
import {laterGaps} from './later-changes.js';
import {orderGaps} from './order-of-items.js';
import {Judgements} from './parts.js';
import {raise} from './raising.js';
import {Space} from './space.js';
import {kindsOf, survey} from './survey.js';
import {slicesOf} from './typed.js';
import type {Walk, Where} from './walk.js';

/** Another version that is gone through with the same answers, so that the two can be compared. */
export interface Beside {
  readonly other: CheckIn;
  /** That of the version that was gone through first. */
  readonly space?: Space;
}

/**
 * Walks through a check-in with every answer that some condition can tell apart.
 *
 * @param heard - What readers can find in one conversation, as `reader:fact`. Unless given all that they are asked for,
 *   or nothing if that is of more kinds than can be gone through at once.
 */
export const explore = (
  checkIn: CheckIn,
  claims?: Claims,
  beside?: Beside,
  heard?: readonly string[],
): Exploration => {
  const isQuiet = heard === undefined && slicesOf(kindsOf(checkIn, claims)).length > 1;
  const walk = walkThrough(checkIn, claims, beside, isQuiet ? [] : heard);
  const {survey, space, ends, gaps} = walk;
  const {nodes} = checkIn.script;
  const [opened, raised] = raise(walk, openings(walk));
  through(walk, nodes, comeIn(walk, opened, raised, WHOLE, through), WHOLE);
  return {
    ...walk,
    held: survey.inputs.held,
    interests: survey.interests,
    complete: [...ends.values()].reduce(space.diagram.union, NONE),
    gaps: [...gaps.values(), ...orderGaps(walk), ...laterGaps(walk), ...(isQuiet ? [UNHEARD] : [])],
  };
};

/** A walk that has not begun. */
const walkThrough = (
  checkIn: CheckIn,
  claims: Claims | undefined,
  beside: Beside | undefined,
  heard: readonly string[] | undefined,
): Walk => {
  const {script, rules} = checkIn;
  const space = beside?.space ?? new Space();
  const asked = survey(checkIn, claims, beside?.other, heard);
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

/** Too many kinds of things are found for all of them to be gone through. */
export const UNHEARD: Problem = {
  code: 'unheard',
  path: 'script.readers',
  message:
    'Readers are asked for more kinds of things than are gone through here: nothing is found in what is typed.',
  fix: 'Ask for fewer kinds.',
};
