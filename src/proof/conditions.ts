import type {Claims} from './claims.js';
import {ruleConditions, type Rules} from '../assessment/index.js';
import {
  questionOf,
  type Block,
  type Condition,
  type Facts,
  type Leaf,
  type Script,
} from '../dialog/index.js';

/** A condition and where it stands: `script.nodes[3].next[0].when`. */
export interface Placed {
  readonly path: string;
  readonly when: Condition;
}

/** Clues by id: what conditions mean that name them. */
export type Names = Readonly<Record<string, Condition>>;

/** What each clue asks, by its id. */
export const namesIn = ({clues}: Pick<Rules, 'clues'>): Names =>
  Object.fromEntries(clues.map(({id, when}) => [id, when]));

/** Every condition that decides where a conversation goes. */
export const conditionsIn = (script: Script): readonly Placed[] => [
  ...blockConditions(script.nodes, 'script.nodes'),
  ...script.interrupts.flatMap(({when, nodes = []}, index) => [
    {path: `script.interrupts[${index}].when`, when},
    ...blockConditions(nodes, `script.interrupts[${index}].nodes`),
  ]),
];

/** Every condition that decides a rating, or a claim about one. */
export const conditionsOf = (rules: Rules, claims?: Claims): readonly Placed[] => [
  ...ruleConditions(rules),
  ...(claims?.ratings ?? []).map(({when}, index) => ({
    path: `claims.ratings[${index}].when`,
    when,
  })),
  ...(claims?.turns ?? []).flatMap(({when}, index) =>
    when ? [{path: `claims.turns[${index}].when`, when}] : [],
  ),
];

const blockConditions = (block: Block, path: string): readonly Placed[] =>
  block.flatMap((node, index) => {
    if (typeof node === 'string') return [];
    const here = `${path}[${index}]`;
    const routes = 'next' in node ? (node.next ?? []) : [];
    const options = 'options' in node ? node.options : [];
    return [
      ...routes.flatMap(({when}, at) => (when ? [{path: `${here}.next[${at}].when`, when}] : [])),
      ...options.flatMap((option, at) =>
        typeof option !== 'string' && option.when
          ? [{path: `${here}.options[${at}].when`, when: option.when}]
          : [],
      ),
      ...(node.kind === 'each' ? blockConditions(node.nodes, `${here}.nodes`) : []),
    ];
  });

/** The smallest parts of a condition: what each asks, whether under `not`, and whether of all that was ever said. */
export interface Asked {
  readonly leaf: Exclude<
    Condition,
    {all: unknown} | {any: unknown} | {not: unknown} | {named: unknown} | {ever: unknown}
  >;
  readonly isPositive: boolean;
  readonly isEver: boolean;
}

/** Takes a condition apart, and the clues that it names. */
export const askedIn = (
  condition: Condition,
  names: Names,
  isPositive = true,
  isEver = false,
): readonly Asked[] => {
  const go = (part: Condition): readonly Asked[] => askedIn(part, names, isPositive, isEver);
  if ('all' in condition) return condition.all.flatMap(go);
  if ('any' in condition) return condition.any.flatMap(go);
  if ('not' in condition) return askedIn(condition.not, names, !isPositive, isEver);
  if ('ever' in condition) return askedIn(condition.ever, names, isPositive, true);
  if ('named' in condition) {
    const meant = names[condition.named];
    return meant ? go(meant) : [];
  }
  const own = {leaf: condition, isPositive, isEver};
  return 'some' in condition ? [own, ...go(condition.meets)] : [own];
};

/** A smallest part with numbers in place of the inputs that hold its bounds. */
export const settled = <T extends Asked['leaf']>(leaf: T, inputs: Facts['inputs']): T => {
  const number = (bound: unknown): number =>
    Number(
      typeof bound === 'object' && bound && 'input' in bound ? inputs[String(bound.input)] : bound,
    );
  return {
    ...leaf,
    ...('atLeast' in leaf && leaf.atLeast !== undefined ? {atLeast: number(leaf.atLeast)} : {}),
    ...('atMost' in leaf && leaf.atMost !== undefined ? {atMost: number(leaf.atMost)} : {}),
  };
};

/** The questions that a smallest part looks at. */
export const questionsOf = ({leaf}: Asked): readonly string[] => {
  if ('from' in leaf) return [leaf.from, leaf.to].filter((id) => id !== 'now');
  if ('some' in leaf) return [leaf.some];
  if ('listed' in leaf) return [leaf.listed];
  if ('input' in leaf) return [];
  return questionOf(leaf) === undefined ? [] : [questionOf(leaf) ?? ''];
};

/** Whether a smallest part looks at whatever is typed anywhere. */
export const isAnywhere = ({leaf}: Asked): boolean => 'reader' in leaf && leaf.in === undefined;

/** Whether a smallest part judges one answer by itself. */
export const isLeaf = (leaf: Asked['leaf']): leaf is Leaf =>
  'answer' in leaf || 'given' in leaf || 'count' in leaf || 'reader' in leaf;
