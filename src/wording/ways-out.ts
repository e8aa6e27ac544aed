import {
  codeOf,
  placesOf,
  type Block,
  type Condition,
  type Node,
  type Problem,
  type Script,
} from '../dialog/index.js';

/** Codes of answers by which a person can decline to say, or be unsure. A question is recognised by these alone. */
export const WAYS_OUT: readonly string[] = [
  'rather-not',
  'rather-not-say',
  'prefer-not',
  'prefer-not-to-say',
  'no-answer',
  'decline',
  'skip',
  'pass',
  'unsure',
  'not-sure',
  'cannot-say',
  'do-not-know',
  'dont-know',
];

/**
 * Choices that raise a concern and offer no answer by which one can decline or be unsure.
 *
 * A choice raises a concern if an interrupt reads its answer. One in the block of an interrupt is left alone: it follows
 * something that was already said. A question with a route to an end that declines has its way out there.
 */
export const wayOutRemarks = (script: Script): readonly Problem[] => {
  const read = new Set(script.interrupts.flatMap(({when}) => answersIn(when)));
  return placed(script.nodes, 'script.nodes').flatMap(([node, path]) => {
    if (node.kind !== 'choice' || !read.has(node.id)) return [];
    const isOffered = node.options.some(
      (option) =>
        WAYS_OUT.includes(codeOf(option)) &&
        (typeof option === 'string' || option.when === undefined),
    );
    const isDeclined = node.next?.some(({to}) => {
      const end = placesOf(script).get(to)?.node;
      return end?.kind === 'end' && end.outcome === 'declined';
    });
    if (isOffered || isDeclined === true) return [];
    return [
      {
        code: 'wording-way-out',
        path: `${path}.options`,
        message: `"${node.id}" raises a concern, but offers no answer for who would rather not say or is not sure.`,
        fix: `Add an option, always offered, with one of these codes: ${WAYS_OUT.join(', ')}.`,
      },
    ];
  });
};

/** Questions whose chosen answer a condition asks for. */
const answersIn = (when: Condition): readonly string[] => {
  if ('all' in when) return when.all.flatMap(answersIn);
  if ('any' in when) return when.any.flatMap(answersIn);
  if ('not' in when) return answersIn(when.not);
  if ('ever' in when) return answersIn(when.ever);
  if ('some' in when) return answersIn(when.meets);
  return 'answer' in when && 'is' in when ? [when.answer] : [];
};

const placed = (block: Block, path: string): readonly (readonly [Node, string])[] =>
  block.flatMap((node, index): readonly (readonly [Node, string])[] => {
    if (typeof node === 'string') return [];
    const here = `${path}[${index}]`;
    return node.kind === 'each'
      ? [[node, here], ...placed(node.nodes, `${here}.nodes`)]
      : [[node, here]];
  });
