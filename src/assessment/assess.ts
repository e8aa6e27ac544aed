import type {Session} from '../dialog/index.js';
import {rate, type AreaFinding} from './area.js';
import {factsFor, judge, type Holding} from './clue.js';
import {score, type Score} from './measure.js';
import {rank, type Ranking} from './ranking.js';
import type {Rules} from './rules.js';

/** What fixed rules make of a conversation: all four areas, and which to begin with. */
export interface Assessment {
  readonly areas: readonly AreaFinding[];
  readonly ranking: Ranking;
  readonly scores: readonly Score[];
  readonly suitability: readonly SuitabilityFinding[];
}

/** What became of one rule of suitability. */
export interface SuitabilityFinding extends Holding {
  readonly rule: string;
}

/** Assesses a conversation. The same script, rules and log give the same assessment to the byte. */
export const assess = (rules: Rules, session: Session): Assessment => {
  const areas = rules.areas.map((rule) => rate(rule, rules, session));
  const facts = factsFor(rules, session);
  return {
    areas,
    ranking: rank(areas, rules, session),
    scores: rules.measures.map((one) => score(one, session)),
    suitability: (rules.suitability ?? []).map(({id, when}) => ({
      rule: id,
      ...judge(when, facts),
    })),
  };
};
