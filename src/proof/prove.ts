import type {CheckIn} from '../assessment/index.js';
import {checkClaims} from './checks/claim.js';
import {checkConcerns} from './checks/concern.js';
import {checkConversations} from './checks/conversation.js';
import {checkEvidence} from './checks/evidence.js';
import {checkRanking} from './checks/ranking.js';
import {checkRatings} from './checks/rating.js';
import {checkTurns, lengthsOf} from './checks/turns.js';
import type {Claims} from './claims.js';
import {explore} from './explore.js';
import type {Proof} from './proof.js';
import {record} from './record.js';

const NO_CLAIMS: Claims = {turns: [], ratings: [], lowers: {}};

/**
 * Proves what it can of a check-in that was audited, over every conversation that can be held with it, and says what
 * it cannot.
 */
export const prove = (checkIn: CheckIn, claims: Claims = NO_CLAIMS): Proof => {
  const exploration = explore(checkIn, claims);
  const {space, complete, ends, held, gaps} = exploration;
  const {diagram} = space;
  const found = record();
  checkConversations(exploration, found);
  checkTurns(exploration, found, claims.turns);
  const rated = checkRatings(exploration, found);
  const exceptions = checkEvidence(exploration, found, rated, claims);
  checkClaims(exploration, found, claims.ratings);
  checkRanking(exploration, found);
  checkConcerns(exploration, found);
  const {script, digest} = checkIn;
  return {
    script: {id: script.id, version: script.version, sha256: digest.checkIn},
    held,
    gaps,
    outcomes: found.outcomes(gaps.length === 0),
    findings: found.findings,
    size: {
      conversations: String(diagram.count(complete)),
      questions: space.variables.filter(({node}) => node).length,
      parts: diagram.size,
    },
    ends: Object.fromEntries([...ends].map(([id, family]) => [id, String(diagram.count(family))])),
    lengths: lengthsOf(exploration),
    ratings: rated.map(({rule: {area}, by}) => ({
      area,
      counts: [...by]
        .map(([rating, family]) => ({rating, ways: String(diagram.count(family))}))
        .toSorted((a, b) => (a.rating ?? -1) - (b.rating ?? -1)),
    })),
    exceptions,
  };
};
