import type {Condition, Leaf} from '../dialog/index.js';

/** The questions that a condition reads itself, each once. What a clue reads that it names is that clue's. */
export const questionsIn = (condition: Condition): readonly string[] => [
  ...new Set(questions(condition)),
];

const questions = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(questions);
  if ('any' in condition) return condition.any.flatMap(questions);
  if ('not' in condition) return questions(condition.not);
  if ('ever' in condition) return questions(condition.ever);
  if ('some' in condition) return [condition.some, ...questions(condition.meets)];
  if ('listed' in condition) return [condition.listed];
  if ('from' in condition) return [condition.from, condition.to].filter((id) => id !== 'now');
  if ('named' in condition || 'input' in condition) return [];
  return [questionOf(condition)].flatMap((id) => id ?? []);
};

const questionOf = (leaf: Leaf): string | undefined => {
  if ('answer' in leaf) return leaf.answer;
  if ('given' in leaf) return leaf.given;
  return 'count' in leaf ? leaf.count : leaf.in;
};
