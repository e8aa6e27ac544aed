import type {CheckIn} from '../assessment/index.js';
import {codeOf, placesOf, type Bound, type Condition, type Leaf} from '../dialog/index.js';

/**
 * A condition as a short line to read: `safe is no or unsure (ever)`.
 *
 * A bound that the page may set is shown as it is unless set, with the name of the input: `0 to 12 (window-before)`.
 */
export const conditionInWords = (
  condition: Condition,
  checkIn: Pick<CheckIn, 'script'>,
): string => {
  if ('all' in condition) return joined(condition.all, 'and', checkIn);
  if ('any' in condition) return joined(condition.any, 'or', checkIn);
  if ('not' in condition) {
    const words = conditionInWords(condition.not, checkIn);
    return 'named' in condition.not ? `not ${words}` : `not (${words})`;
  }
  if ('named' in condition) return `clue ${condition.named}`;
  if ('listed' in condition)
    return `${isSeveral(condition.listed, checkIn) ? 'chosen' : 'named'} at ${condition.listed}`;
  if ('ever' in condition) return `${leaf(condition.ever, checkIn)} (ever)`;
  if ('some' in condition)
    return `some of ${condition.some}: (${conditionInWords(condition.meets, checkIn)})`;
  if ('from' in condition) {
    const months = range(condition, checkIn);
    return `${condition.from} to ${condition.to}: ${months === undefined ? 'any time' : `${months} months`}`;
  }
  if ('input' in condition) {
    return 'is' in condition
      ? `setting ${condition.input} is ${either(condition.is)}`
      : `setting ${condition.input} is ${range(condition, checkIn) ?? 'any number'}`;
  }
  return leaf(condition, checkIn);
};

const joined = (
  parts: readonly Condition[],
  word: 'and' | 'or',
  checkIn: Pick<CheckIn, 'script'>,
): string =>
  parts
    .map((part) => {
      const words = conditionInWords(part, checkIn);
      return parts.length > 1 && isCompound(part) ? `(${words})` : words;
    })
    .join(` ${word} `);

/** Whether words of its own would be read together with those around it. */
const isCompound = (condition: Condition): boolean => {
  if ('all' in condition) return condition.all.length > 1;
  if ('any' in condition) return condition.any.length > 1;
  if ('ever' in condition) return isCompound(condition.ever);
  return 'is' in condition && Array.isArray(condition.is) && condition.is.length > 1;
};

const leaf = (condition: Leaf, {script}: Pick<CheckIn, 'script'>): string => {
  if ('reader' in condition) {
    const {reader, finds, in: question} = condition;
    return `${reader} finds ${[finds].flat().join(' or ')} in ${question ?? 'any text'}`;
  }
  if ('given' in condition) return `${condition.given} is answered`;
  if ('count' in condition) {
    const number = condition.atMost === 0 ? 'none' : (range(condition, {script}) ?? 'any number');
    return `${number} of ${condition.count}${among(condition, script)}`;
  }
  if ('is' in condition) {
    return `${condition.answer} ${isSeveral(condition.answer, {script}) ? 'has' : 'is'} ${either(condition.is)}`;
  }
  if ('answer' in condition)
    return `${condition.answer} is ${range(condition, {script}) ?? 'any number'}`;
  return condition satisfies never;
};

const isSeveral = (question: string, {script}: Pick<CheckIn, 'script'>): boolean =>
  placesOf(script).get(question)?.node.kind === 'several';

/** The codes that are counted; those that are not, if they are fewer. */
const among = (
  {count, of}: {readonly count: string; readonly of?: readonly string[] | undefined},
  script: CheckIn['script'],
): string => {
  if (!of) return '';
  const node = placesOf(script).get(count)?.node;
  const codes = node?.kind === 'several' ? node.options.map(codeOf) : [];
  const others = codes.filter((code) => !of.includes(code));
  if (codes.length === 0 || others.length >= of.length) return ` (${list(of, 'or')})`;
  return others.length === 0 ? '' : ` (${list(others, 'and')} apart)`;
};

interface Range {
  readonly atLeast?: Bound | undefined;
  readonly atMost?: Bound | undefined;
}

const range = ({atLeast, atMost}: Range, checkIn: Pick<CheckIn, 'script'>): string | undefined => {
  if (atLeast === undefined)
    return atMost === undefined ? undefined : `at most ${bound(atMost, checkIn)}`;
  const low = bound(atLeast, checkIn);
  if (atMost === undefined) return `${low} or more`;
  const high = bound(atMost, checkIn);
  return low === high ? `exactly ${low}` : `${low} to ${high}`;
};

const bound = (given: Bound, {script}: Pick<CheckIn, 'script'>): string => {
  if (typeof given === 'number') return String(given);
  const input = script.inputs.find(({id}) => id === given.input);
  return input ? `${input.default} (${given.input})` : given.input;
};

const either = (is: string | number | boolean | readonly (string | number | boolean)[]): string =>
  list([is].flat().map(String), 'or');

/** `a, b or c`. */
const list = (words: readonly string[], last: 'and' | 'or'): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
