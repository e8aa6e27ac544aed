import {factsIn, type Leaf, type Readers} from '../dialog/index.js';
import {signature, type Answer} from './answer.js';
import {subsetsOf} from './sets.js';

/** Kinds of facts of which every set is a text: of more, one kind is gone through after the other. */
const MOST_KINDS = 6;

/**
 * A text for each kind of facts that readers are asked to find, and no condition can tell apart.
 *
 * @param heard - The facts that are gone through, as `reader:fact`; all unless given.
 */
export const kindsIn = (
  leaves: readonly Leaf[],
  readers: Readers,
  heard?: readonly string[],
): readonly Answer[] => {
  const texts = [...factsAsked(leaves)].flatMap((fact) => {
    const value = exampleOf(fact, readers);
    const isHeard = value !== undefined && (!heard || heard.includes(fact));
    return isHeard ? [{value, found: [fact], weight: 1}] : [];
  });
  return [...new Map(texts.map((text) => [signature(text, leaves), text])).values()];
};

/** Whether readers are asked for something that none of them gives an example of. */
export const isUnheard = (leaves: readonly Leaf[], readers: Readers): boolean =>
  [...factsAsked(leaves)].some((fact) => exampleOf(fact, readers) === undefined);

/** The kinds that can be typed in one conversation: all of them or, if they are too many, each by itself and none. */
export const slicesOf = (kinds: readonly Answer[]): readonly (readonly Answer[])[] =>
  kinds.length > MOST_KINDS ? [[], ...kinds.map((kind) => [kind])] : [kinds];

/** A text in which nothing is found, and one for each set of some kinds. */
export const textsOf = (kinds: readonly Answer[]): readonly Answer[] =>
  subsetsOf(kinds).map((all) => ({
    value: all.length === 0 ? 'Something.' : all.map(({value}) => value).join(' '),
    found: all.flatMap(({found}) => found),
    weight: 1,
  }));

const factsAsked = (leaves: readonly Leaf[]): ReadonlySet<string> =>
  new Set(leaves.flatMap((leaf) => ('reader' in leaf ? factsIn(leaf) : [])));

const exampleOf = (fact: string, readers: Readers): string | undefined => {
  const [reader = '', finds = ''] = fact.split(':');
  return readers[reader]?.examples?.[finds];
};
