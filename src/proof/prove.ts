import type {CheckIn} from '../assessment/index.js';
import type {Problem} from '../dialog/index.js';
import type {Answer} from './answer.js';
import type {Check} from './check.js';
import {checkClaims} from './checks/claim.js';
import {checkConcerns} from './checks/concern.js';
import {checkConversations} from './checks/conversation.js';
import {checkEvidence} from './checks/evidence.js';
import {checkRanking} from './checks/ranking.js';
import {checkRatings, checkSuitability} from './checks/rating.js';
import {checkTurns, lengthsOf} from './checks/turns.js';
import type {Claims} from './claims.js';
import {ABSENT, NONE, type Family} from './diagram.js';
import {askedIn, conditionsOf} from './conditions.js';
import {explore, UNHEARD} from './explore.js';
import type {Exploration} from './exploration.js';
import type {Exception, Proof} from './proof.js';
import type {Rated} from './rated.js';
import {record} from './record.js';
import {TooLarge} from './store.js';
import {kindsOf} from './survey.js';
import {slicesOf} from './typed.js';

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
  const explorations = exploreAll(checkIn, claims);
  const [exploration] = explorations;
  const {space, held} = exploration;
  const {diagram} = space;
  const diagrams = explorations.map((one) => one.space.diagram);
  const gaps = [
    ...new Map(
      explorations.flatMap((one) =>
        one.gaps.map((gap) => [`${gap.code} ${gap.path}`, gap] as const),
      ),
    ).values(),
  ];
  const found = record();
  const open = new Map<Check, Problem>();
  /** Makes room for one check after the other; one that finds too little room leaves its checks open. */
  const attempt = <T>(checks: readonly Check[], otherwise: T, check: () => T): T => {
    const sizes = diagrams.map(({size}) => size);
    for (const one of diagrams) one.allow(MOST_WORK);
    try {
      return check();
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      for (const one of checks) open.set(one, tooLarge(one, error));
      return otherwise;
    } finally {
      diagrams.forEach((one, index) => {
        one.allow(Infinity);
        one.forget(sizes[index] ?? one.size);
      });
    }
  };
  attempt(['unreachable', 'dead-end', 'constant', 'shadowed'], undefined, () =>
    checkConversations(explorations, found),
  );
  attempt(['constant'], undefined, () => checkSuitability(explorations, found));
  attempt(['turns'], undefined, () => checkTurns(explorations, found, claims.turns));
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
    checkConcerns(explorations, found),
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
      conversations: String(countAll(explorations, ({complete}) => complete)),
      questions: new Set(explorations.flatMap(questionsIn)).size,
      parts: diagrams.reduce((sum, {size}) => sum + size, 0),
    },
    ends: Object.fromEntries(
      [...new Set(explorations.flatMap(({ends}) => [...ends.keys()]))].map((id) => [
        id,
        String(countAll(explorations, ({ends}) => ends.get(id) ?? NONE)),
      ]),
    ),
    lengths: lengthsOf(exploration),
    ...rating,
  };
};

/** The whole check-in at once or, if readers find too many kinds of things, with none and with one kind after the other. */
const exploreAll = (checkIn: CheckIn, claims: Claims): readonly [Exploration, ...Exploration[]] => {
  const [first = [], ...rest] = slicesOf(kindsOf(checkIn, claims)).map((kinds) =>
    kinds.flatMap(({found}) => found),
  );
  const go = (heard: readonly string[]): Exploration => explore(checkIn, claims, undefined, heard);
  const one = go(first);
  // Ratings are proved where nothing is found.
  const isOpen =
    rest.length > 0 &&
    conditionsOf(checkIn.rules, claims).some(({when}) =>
      askedIn(when, one.names).some(({leaf}) => 'reader' in leaf),
    );
  return [isOpen ? {...one, gaps: [...one.gaps, UNHEARD]} : one, ...rest.map(go)];
};

/** How many conversations there are in all: those of the first, and of each other those in which something is found. */
const countAll = (
  explorations: readonly Exploration[],
  familyIn: (exploration: Exploration) => Family,
): bigint => {
  const counts = explorations.map((one, index) => {
    const family = familyIn(one);
    const {diagram} = one.space;
    return diagram.count(family) - (index === 0 ? 0n : diagram.count(silentIn(one, family)));
  });
  return counts.reduce((sum, count) => sum + count, 0n);
};

/** Those in which nothing is found in what is typed. */
const silentIn = ({space}: Exploration, family: Family): Family =>
  space.variables.reduce((rest, {level, answers}) => {
    const isFound = answers.map(isRead);
    return isFound.includes(true)
      ? space.diagram.where(rest, level, (value) => value === ABSENT || !isFound[value])
      : rest;
  }, family);

const isRead = ({found, before}: Answer): boolean =>
  found.length > 0 || before?.some(isRead) === true;

const questionsIn = ({space}: Exploration): readonly string[] =>
  space.variables.flatMap(({node, isName, address}) => (node && !isName ? [address] : []));

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
