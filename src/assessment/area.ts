import {answerOf, holds, type Facts, type Session} from '../dialog/index.js';
import {factsFor, weigh, type ClueFinding} from './clue.js';
import type {Area} from './areas.js';
import type {AreaRule, Rules} from './rules.js';

/** 0 none, 1 in the background, 2 present, 3 present and strongly tied (docs/clinical-basis.md 1.4). */
export type Rating = 0 | 1 | 2 | 3;

/** An area for the clinician: never shown to the person. */
export interface AreaFinding {
  readonly area: Area;
  /** `declined`: its gate was skipped or held back; `not-rated`: the page turned ratings off. */
  readonly state:
    | 'indicated'
    | 'possible'
    | 'not-indicated'
    | 'not-assessed'
    | 'declined'
    | 'not-rated';
  /** What the known answers support; null without an answer at the gate. */
  readonly rating: Rating | null;
  /** What the unknown answers could still reach. */
  readonly upTo: Rating | null;
  /** The limits that hold, or that could. */
  readonly caps: readonly {
    readonly id: string;
    readonly holds: 'yes' | 'unknown';
    readonly atMost: Rating;
  }[];
  readonly clues: readonly ClueFinding[];
}

/** Rates one area by its rows, from 3 down; no weights. What was not answered neither raises nor lowers a rating. */
export const rate = (rule: AreaRule, rules: Rules, session: Session): AreaFinding => {
  const {area} = rule;
  if (session.inputs[rules.ratings] === false) {
    return {area, state: 'not-rated', rating: null, upTo: null, caps: [], clues: []};
  }
  const facts = factsFor(rules, session);
  const rating = supported(rule, facts);
  const caps = rule.caps.flatMap(({id, when, atMost}) => {
    const truth = holds(when, facts);
    return truth === false
      ? []
      : [{id, atMost, holds: truth ? ('yes' as const) : ('unknown' as const)}];
  });
  const limit = caps
    .filter((cap) => cap.holds === 'yes')
    .reduce<Rating>((lowest, cap) => atMost(cap.atMost, lowest), 3);
  return {
    area,
    state: stateOf(rating, rule, facts),
    rating: rating === null ? null : atMost(rating, limit),
    upTo: atMost(reachable(rule, facts), limit),
    caps,
    clues: rules.clues
      .filter((clue) => clue.area === area)
      .flatMap((clue) => weigh(clue, facts, session)),
  };
};

const supported = ({rows, gate, asks}: AreaRule, facts: Facts): Rating | null => {
  const row = byRating(rows).find(({when}) => holds(when, facts) === true);
  if (row) return row.rating;
  if (holds(gate, facts) === true) return 1;
  return asks.every((id) => answerOf(facts.standing.get(id)) !== undefined) ? 0 : null;
};

const reachable = ({rows, gate}: AreaRule, facts: Facts): Rating => {
  const row = byRating(rows).find(({when}) => holds(when, facts) !== false);
  return row?.rating ?? (holds(gate, facts) === false ? 0 : 1);
};

const byRating = (rows: AreaRule['rows']): AreaRule['rows'] =>
  rows.toSorted((a, b) => b.rating - a.rating);

const atMost = (rating: Rating, limit: Rating): Rating => (rating < limit ? rating : limit);

const stateOf = (
  rating: Rating | null,
  {asks}: AreaRule,
  {standing}: Facts,
): AreaFinding['state'] => {
  if (rating !== null)
    return rating >= 2 ? 'indicated' : rating === 1 ? 'possible' : 'not-indicated';
  return asks.some((id) => standing.has(id)) ? 'declined' : 'not-assessed';
};
