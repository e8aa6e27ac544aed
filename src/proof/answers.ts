import {
  codeOf,
  isList,
  type Leaf,
  type Node,
  type Question,
  type Readers,
  type Value,
} from '../dialog/index.js';
import {plain, signature, SKIPPED, type Answer} from './answer.js';
import {kindOf, setsOf} from './sets.js';
import {isUnheard, kindsIn, textsOf} from './typed.js';

/** What conditions ask of one question; their bounds are numbers. */
export interface Interest {
  readonly leaves: readonly Leaf[];
  /** It lists what other questions are asked about. */
  readonly isListing: boolean;
  /** Every option counts by itself, as where the person picks what matters most. */
  readonly isPick: boolean;
  /** The same question of another version: what only one of them takes stands by itself. */
  readonly beside?: Node | undefined;
  /** What readers can find in one conversation, as `reader:fact`; all that they are asked for unless given. */
  readonly heard?: readonly string[] | undefined;
}

/** A question whose answers do not depend on what was said before, but by the options that it offers. */
export type Plain = Exclude<Question, {kind: 'items' | 'month'}>;

/** More ways than this to answer one question are not told apart. */
export const MOST_ANSWERS = 4096;

/** A scale longer than this is not gone through. */
const LONGEST = 100_000;

/** Every way to answer a question that conditions can tell apart; nothing if there are too many. */
export const answersTo = (
  question: Plain,
  codes: readonly string[],
  interest: Interest,
  readers: Readers,
): readonly Answer[] | undefined => {
  const sorted = interest.beside ? codes.toSorted() : codes;
  const said = saidTo(question, sorted, interest, readers);
  if (!said) return undefined;
  const known = new Map<string, Answer>();
  for (const answer of said) {
    const key = `${isBeside(answer.value, interest.beside)} ${keyFor(answer, interest)}`;
    const before = known.get(key);
    known.set(key, before ? {...before, weight: before.weight + answer.weight} : answer);
  }
  return [SKIPPED, ...known.values()];
};

/** What tells an answer from others: all of it, where every option counts by itself. */
const keyFor = (answer: Answer, {isPick, isListing, leaves}: Interest): string =>
  isPick || (isListing && isList(answer.value))
    ? JSON.stringify(answer.value)
    : signature(answer, leaves);

/** Whether another version of a question takes an answer too. */
const isBeside = (value: Value | undefined, other: Interest['beside']): boolean => {
  if (!other || value === undefined) return false;
  if ('options' in other) {
    const codes = other.options.map(codeOf);
    return [value].flat().every((code) => codes.includes(String(code)));
  }
  return 'from' in other && typeof value === 'number'
    ? value >= other.from && value <= other.to
    : typeof value === 'string';
};

const saidTo = (
  question: Plain,
  codes: readonly string[],
  {leaves, beside, heard}: Interest,
  readers: Readers,
): readonly Answer[] | undefined => {
  switch (question.kind) {
    case 'choice':
      return codes.map((code) => plain(code));
    case 'several': {
      const kind = (code: string): string => `${isBeside(code, beside)} ${kindOf(code, leaves)}`;
      return setsOf(question, codes, kind, MOST_ANSWERS);
    }
    case 'scale':
    case 'number': {
      const {from, to} = question;
      return to - from > LONGEST
        ? undefined
        : Array.from({length: to - from + 1}, (_, index) => plain(from + index));
    }
    case 'text':
      return typedTo(leaves, heard, readers);
  }
};

/** What can be typed, as far as readers are asked about it, and each text that is asked for. */
const typedTo = (
  leaves: readonly Leaf[],
  heard: Interest['heard'],
  readers: Readers,
): readonly Answer[] | undefined => {
  if (isUnheard(leaves, readers)) return undefined;
  const kinds = kindsIn(leaves, readers, heard);
  const literal = new Set(
    leaves.flatMap((leaf) =>
      'is' in leaf ? [leaf.is].flat().filter((one) => typeof one === 'string') : [],
    ),
  );
  return [...textsOf(kinds), ...[...literal].map((text) => plain(text))];
};
