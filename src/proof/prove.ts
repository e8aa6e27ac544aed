import type {CheckIn} from '../assessment/index.js';
import type {Problem} from '../dialog/index.js';
import type {Check} from './check.js';
import {checkClaims} from './checks/claim.js';
import {checkConcerns} from './checks/concern.js';
import {checkConversations} from './checks/conversation.js';
import {checkEvidence} from './checks/evidence.js';
import {checkRanking} from './checks/ranking.js';
import {checkRatings} from './checks/rating.js';
import {checkTurns, lengthsOf} from './checks/turns.js';
import type {Claims} from './claims.js';
import {explore} from './explore.js';
import type {Exception, Proof} from './proof.js';
import type {Rated} from './rated.js';
import {record} from './record.js';
import {TooLarge} from './store.js';

/** As many parts as one check may look for: twenty times what the longest check of the intake does. */
const MOST_WORK = 40_000_000;

const NO_CLAIMS: Claims = {turns: [], ratings: [], lowers: {}};

/**
 * Proves what it can of a check-in that was audited, over every conversation that can be held with it, and says what
 * it cannot.
 *
 * Throws a {@linkcode TooLarge} if there is no holding all of them.
 */
export const prove = (checkIn: CheckIn, claims: Claims = NO_CLAIMS): Proof => {
  const exploration = explore(checkIn, claims);
  const {space, complete, ends, held, gaps} = exploration;
  const {diagram} = space;
  const found = record();
  const open = new Map<Check, Problem>();
  /** Makes room for one check after the other; one that finds too little room leaves its checks open. */
  const attempt = <T>(checks: readonly Check[], otherwise: T, check: () => T): T => {
    const {size} = diagram;
    diagram.allow(MOST_WORK);
    try {
      return check();
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      for (const one of checks) open.set(one, tooLarge(one, error));
      return otherwise;
    } finally {
      diagram.allow(Infinity);
      diagram.forget(size);
    }
  };
  attempt(['unreachable', 'dead-end', 'constant', 'shadowed'], undefined, () =>
    checkConversations(exploration, found),
  );
  attempt(['turns'], undefined, () => checkTurns(exploration, found, claims.turns));
  const rating = attempt<Pick<Proof, 'ratings' | 'exceptions'>>(
    [
      'constant',
      'shadowed',
      'rating-unattained',
      'rating-unfounded',
      'skip-as-no',
      'evidence-lowers',
    ],
    {ratings: [], exceptions: []},
    () => {
      const rated = checkRatings(exploration, found);
      const exceptions = attempt<readonly Exception[]>(['evidence-lowers'], [], () =>
        checkEvidence(exploration, found, rated, claims),
      );
      return {ratings: rated.map((one) => ratingsOf(one, diagram)), exceptions};
    },
  );
  attempt(['claim'], undefined, () => checkClaims(exploration, found, claims.ratings));
  attempt(['ranking'], undefined, () => checkRanking(exploration, found));
  attempt(['concern-clears', 'after-stop', 'help-late'], undefined, () =>
    checkConcerns(exploration, found),
  );
  const {script, digest} = checkIn;
  const all = [...gaps, ...open.values()];
  return {
    script: {id: script.id, version: script.version, sha256: digest.checkIn},
    held,
    gaps: all,
    outcomes: found.outcomes((check) => gaps.length > 0 || open.has(check)),
    findings: found.findings,
    size: {
      conversations: String(diagram.count(complete)),
      questions: space.variables.filter(({node}) => node).length,
      parts: diagram.size,
    },
    ends: Object.fromEntries([...ends].map(([id, family]) => [id, String(diagram.count(family))])),
    lengths: lengthsOf(exploration),
    ...rating,
  };
};

const ratingsOf = (
  {rule: {area}, by}: Rated,
  diagram: {readonly count: (family: number) => bigint},
): Proof['ratings'][number] => ({
  area,
  counts: [...by]
    .map(([rating, family]) => ({rating, ways: String(diagram.count(family))}))
    .toSorted((a, b) => (a.rating ?? -1) - (b.rating ?? -1)),
});

const tooLarge = (check: Check, {message}: TooLarge): Problem => ({
  code: 'too-large',
  path: check,
  message: `"${check}" could not be gone through: ${message}`,
  fix: 'Let fewer items be listed, or rate an area by less.',
});
