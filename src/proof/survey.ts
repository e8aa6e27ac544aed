import type {CheckIn} from '../assessment/index.js';
import {placesOf, type Condition, type Leaf, type Script} from '../dialog/index.js';
import type {Answer} from './answer.js';
import type {Interest} from './answers.js';
import type {Claims} from './claims.js';
import {
  askedIn,
  conditionsIn,
  conditionsOf,
  isAnywhere,
  isLeaf,
  namesIn,
  questionsOf,
  settled,
  type Asked,
  type Names,
} from './conditions.js';
import {settledOf, type Settled} from './inputs.js';
import {pairsIn, type Pair} from './months.js';
import {kindsIn, slicesOf} from './typed.js';

/** What the conditions of a check-in and of its claims ask, and those of another version beside it. */
export interface Survey {
  /** In an order of its own; the bounds are numbers. */
  readonly asked: readonly Asked[];
  readonly pairs: readonly Pair[];
  /** What the script asks of all that was ever said. */
  readonly evers: readonly Leaf[];
  /** What is asked of each question. */
  readonly interests: ReadonlyMap<string, Interest>;
  /** A text for each kind of what is found in it, as far as that is gone through; in names too. */
  readonly kinds: readonly Answer[];
  /** One kind of many is gone through: besides those who were named before, one is named at a question. */
  readonly isSlice: boolean;
  /** What is remembered of each question once its answer is changed. */
  readonly memories: ReadonlyMap<string, readonly Memory[]>;
  /** What each interrupt looks at. */
  readonly watched: ReadonlyMap<string, Watched>;
  /** What is taken of the inputs of the page. */
  readonly inputs: Settled;
}

/** What is remembered of an answer that was changed: what can raise something, and what some `ever` asks. */
export interface Memory {
  readonly leaf: Leaf;
  /** Which of `T` and `F` is remembered. */
  readonly letters: string;
  /** An `ever` asks. */
  readonly isEver: boolean;
  /** What makes it true stops the conversation: it cannot be changed. */
  readonly isStop: boolean;
}

/** The questions that a condition looks at; with `isAny` every text besides. */
export interface Watched {
  readonly questions: ReadonlySet<string>;
  readonly isAny: boolean;
}

/** A text for each kind of what readers are asked to find anywhere in a check-in, by its words or its rules. */
export const kindsOf = (checkIn: CheckIn, claims?: Claims): readonly Answer[] =>
  kindsIn(leavesOf(askedOf(checkIn, claims)), checkIn.readers);

/** Gathers what conditions ask. */
export const survey = (
  checkIn: CheckIn,
  claims: Claims | undefined,
  other: CheckIn | undefined,
  heard?: readonly string[],
): Survey => {
  const {script, rules} = checkIn;
  const names = namesIn(rules);
  const asked = [...askedOf(checkIn, claims), ...(other ? askedOf(other) : [])];
  const own = [...conditionsIn(script), ...conditionsOf(rules, claims)];
  return {
    asked,
    pairs: pairsIn(asked.map(({leaf}) => leaf)),
    evers: leavesOf(
      conditionsIn(script)
        .flatMap(({when}) => askedIn(when, names))
        .filter(({isEver}) => isEver),
    ),
    interests: interestsIn(asked, checkIn, other, heard),
    kinds: kindsIn(leavesOf(asked.filter(isAnywhere)), checkIn.readers, heard),
    isSlice: (heard?.length ?? 0) > 0 && slicesOf(kindsOf(checkIn, claims)).length > 1,
    memories: memoriesIn(other ? [checkIn, other] : [checkIn], asked),
    watched: new Map(script.interrupts.map(({id, when}) => [id, watchedBy(askedIn(when, names))])),
    inputs: settledOf(
      script,
      own.flatMap(({when}) => askedIn(when, names)),
      [rules.ratings, rules.ranking.pickWithin],
    ),
  };
};

/** Everything that the conditions of a check-in ask. */
const askedOf = ({script, rules}: CheckIn, claims?: Claims): readonly Asked[] =>
  [...conditionsIn(script), ...conditionsOf(rules, claims)].flatMap(({when}) =>
    settledIn(when, script, namesIn(rules)),
  );

/** What a condition asks, with the numbers that its inputs hold unless the page sets them. */
const settledIn = (when: Condition, {inputs}: Script, names: Names): readonly Asked[] => {
  const held = Object.fromEntries(inputs.map((input) => [input.id, input.default]));
  return askedIn(when, names).map((one) => ({...one, leaf: settled(one.leaf, held)}));
};

const interestsIn = (
  asked: readonly Asked[],
  {rules, script}: CheckIn,
  other: CheckIn | undefined,
  heard: Interest['heard'],
): ReadonlyMap<string, Interest> => {
  const nodes = [...placesOf(script).values()].map(({node}) => node);
  const there = other && placesOf(other.script);
  const anywhere = leavesOf(asked.filter(isAnywhere));
  const listing = new Set([
    ...nodes.flatMap((node) => (node.kind === 'each' ? [node.of] : [])),
    ...asked.flatMap(({leaf}) =>
      'some' in leaf ? [leaf.some] : 'listed' in leaf ? [leaf.listed] : [],
    ),
    ...script.interrupts.flatMap(({of}) => (of === undefined ? [] : [of])),
  ]);
  return new Map(
    nodes.map(({id, kind}) => {
      const own = leavesOf(asked.filter((one) => questionsOf(one).includes(id)));
      return [
        id,
        {
          leaves: kind === 'text' ? [...own, ...anywhere] : own,
          isListing: listing.has(id),
          isPick: rules.ranking.pick.answer === id,
          beside: there?.get(id)?.node,
          heard,
        },
      ];
    }),
  );
};

const leavesOf = (asked: readonly Asked[]): readonly Leaf[] =>
  asked.flatMap(({leaf}) => (isLeaf(leaf) ? [leaf] : []));

const memoriesIn = (
  all: readonly CheckIn[],
  asked: readonly Asked[],
): ReadonlyMap<string, readonly Memory[]> => {
  const watching = all.flatMap(({script, rules}) =>
    script.interrupts.flatMap(({action, when}) => {
      const names = namesIn(rules);
      const own = settledIn(when, script, names);
      const alone = 'any' in when ? when.any : [when];
      // Of two versions one may stop where the other does not.
      const stopping = (action === 'stop' && all.length === 1 ? alone : [])
        .filter((part) => askedIn(part, names).length === 1)
        .flatMap((part) => settledIn(part, script, names).filter(({isPositive}) => isPositive))
        .map(({leaf}) => JSON.stringify(leaf));
      return own.map((one) => ({...one, isStop: stopping.includes(JSON.stringify(one.leaf))}));
    }),
  );
  const texts = all.flatMap(({script}) =>
    [...placesOf(script).values()].flatMap(({node}) => (node.kind === 'text' ? [node.id] : [])),
  );
  const found = new Map<string, Memory[]>();
  const evers = asked.filter(({isEver}) => isEver).map((one) => ({...one, isStop: false}));
  for (const one of [...watching, ...evers]) {
    const {leaf, isPositive, isEver, isStop} = one;
    if (!isLeaf(leaf)) continue;
    const letters = (isPositive || isEver ? 'T' : '') + (isPositive ? '' : 'F');
    const ids = isAnywhere(one) ? texts : questionsOf(one);
    for (const id of ids)
      found.set(id, [...(found.get(id) ?? []), {leaf, letters, isEver, isStop}]);
  }
  return found;
};

const watchedBy = (asked: readonly Asked[]): Watched => ({
  questions: new Set(asked.flatMap(questionsOf)),
  isAny: asked.some(isAnywhere),
});
