import {codeOf, type Leaf, type Option, type Question} from '../dialog/index.js';
import {plain, type Answer} from './answer.js';

type Several = Extract<Question, {kind: 'several'}>;

/** Codes that were chosen, in the name of as many sets of them. */
interface Chosen {
  readonly codes: readonly string[];
  readonly weight: number;
}

/**
 * The sets of codes that can be chosen, and each code that stands alone; nothing if there are more than that.
 *
 * Of codes of the same kind the first come first, so that only how many of them are chosen counts.
 */
export const setsOf = (
  {options, atMost = Infinity}: Several,
  offered: readonly string[],
  kindFor: (code: string) => string,
  most: number,
): readonly Answer[] | undefined => {
  const there = offered.flatMap((code) => options.find((option) => codeOf(option) === code) ?? []);
  const kinds = new Map<string, string[]>();
  for (const code of there.filter((option) => !isAlone(option)).map(codeOf)) {
    const kind = kindFor(code);
    kinds.set(kind, [...(kinds.get(kind) ?? []), code]);
  }
  let sets: readonly Chosen[] = [{codes: [], weight: 1}];
  for (const kind of kinds.values()) {
    sets = sets.flatMap((set) => withSome(set, kind).filter(({codes}) => codes.length <= atMost));
    if (sets.length > most) return undefined;
  }
  const order = options.map(codeOf);
  return [
    ...there.filter(isAlone).map((option) => plain([codeOf(option)])),
    ...sets
      .filter(({codes}) => codes.length > 0)
      .map(({codes, weight}) =>
        plain(
          codes.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
          weight,
        ),
      ),
  ];
};

const isAlone = (option: Option): boolean => typeof option !== 'string' && option.alone === true;

/** A set with none, one, or more codes of a kind besides. */
const withSome = ({codes, weight}: Chosen, kind: readonly string[]): readonly Chosen[] =>
  Array.from({length: kind.length + 1}, (_, count) => ({
    codes: [...codes, ...kind.slice(0, count)],
    weight: weight * choose(kind.length, count),
  }));

const choose = (all: number, some: number): number =>
  Array.from({length: some}).reduce<number>(
    (ways, _, index) => (ways * (all - index)) / (index + 1),
    1,
  );

/** What tells the codes of a question apart: for each condition, whether it speaks of the code. */
export const kindOf = (code: string, leaves: readonly Leaf[]): string =>
  leaves.map((leaf) => Number(asksFor(leaf, code))).join('');

/** Whether a condition on a question speaks of one of its codes. */
const asksFor = (leaf: Leaf, code: string): boolean =>
  'is' in leaf
    ? [leaf.is].flat().includes(code)
    : 'count' in leaf
      ? (leaf.of ?? [code]).includes(code)
      : false;

/** Every set of some things, the empty one first. */
export const subsetsOf = <T>(all: readonly T[]): readonly (readonly T[])[] => {
  const sets: (readonly T[])[] = [[]];
  for (const one of all) sets.push(...sets.map((set) => [...set, one]));
  return sets;
};
