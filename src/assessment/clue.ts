import {
  answerOf,
  holds,
  isList,
  listAt,
  placesOf,
  addressOf,
  type Condition,
  type Facts,
  type Scope,
  type Session,
  type Truth,
} from '../dialog/index.js';
import type {Clue, Rules} from './rules.js';

/** What became of one condition. */
export interface Holding {
  readonly holds: 'yes' | 'no' | 'unknown';
  /** The answers that it rests on, by address. */
  readonly basis: readonly string[];
  /** Questions that it would have read: skipped or held back, and never asked. */
  readonly declined: readonly string[];
  readonly notAsked: readonly string[];
}

/** What became of one clue, for one item where it is weighed for each. */
export interface ClueFinding extends Holding {
  readonly clue: string;
  /** The person, death or change that it is about, by id. */
  readonly item?: string;
}

/** The facts of a conversation, with the clues of the rules as names. */
export const factsFor = (rules: Rules, {facts}: Session): Facts => ({
  ...facts,
  names: Object.fromEntries(rules.clues.map(({id, when}) => [id, when])),
});

/** Every finding of a clue: one, or one for each item that it is weighed for. */
export const weigh = (clue: Clue, facts: Facts, session: Session): readonly ClueFinding[] => {
  const {id, of, when} = clue;
  if (of === undefined) return [{clue: id, ...judge(when, facts)}];
  const place = placesOf(session.script).get(of);
  const items = place && answerOf(facts.standing.get(addressOf(place, {}) ?? of));
  if (!isList(items) || items.length === 0) return [unasked(clue, of, facts)];
  const list = listAt(facts.places, of);
  return items.map((item) => ({clue: id, ...judge(when, facts, {[list]: item}), item}));
};

/** Whether a condition holds, and what that rests on. */
export const judge = (when: Condition, facts: Facts, scope: Scope = {}): Holding => {
  const looked = new Set<string>();
  const truth = holds(when, {...facts, look: (address) => looked.add(address)}, scope);
  const standing = (address: string): string | undefined => facts.standing.get(address)?.kind;
  const addresses = [...looked];
  return {
    holds: said(truth),
    basis: addresses.filter((address) => answerOf(facts.standing.get(address)) !== undefined),
    declined: addresses.filter((address) => ['skipped', 'held'].includes(standing(address) ?? '')),
    notAsked: addresses.filter((address) => standing(address) === undefined),
  };
};

const unasked = (clue: Clue, of: string, {standing}: Facts): ClueFinding => {
  const isAsked = standing.has(of);
  return {
    clue: clue.id,
    holds: 'unknown',
    basis: [],
    declined: isAsked ? [of] : [],
    notAsked: isAsked ? [] : [of],
  };
};

const said = (truth: Truth): ClueFinding['holds'] =>
  truth === undefined ? 'unknown' : truth ? 'yes' : 'no';
