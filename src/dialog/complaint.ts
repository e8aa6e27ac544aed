import {monthOf, ALWAYS, UNSURE, span} from './month.js';
import {codeOf} from './place.js';
import type {Question} from './script.js';
import {isList, type Value} from './value.js';

/** Why a value is not an answer to a question; the page has words for each. */
export type Complaint =
  | 'nothing-said'
  | 'not-offered'
  | 'too-many'
  | 'not-together'
  | 'too-long'
  | 'not-a-month'
  | 'in-the-future'
  | 'not-a-whole-number'
  | 'out-of-range';

/** The most characters (UTF-16 units) that a text question takes. */
export const limitOf = ({limit, long}: Extract<Question, {kind: 'text'}>): number =>
  limit ?? (long ? 10_000 : 200);

/** The most characters (UTF-16 units) of an item's name. */
export const NAME_LIMIT = 200;

/**
 * What is wrong with a value, or nothing if it answers the question.
 *
 * @param codes - What is offered: option codes, or the ids of items that can be listed.
 * @param at - When it is said: months after it are in the future.
 */
export const complaint = (
  question: Question,
  value: Value,
  codes: readonly string[],
  at: string,
): Complaint | undefined => {
  switch (question.kind) {
    case 'choice':
      return typeof value === 'string' && codes.includes(value) ? undefined : 'not-offered';
    case 'several': {
      const alone = question.options.filter((option) => typeof option !== 'string' && option.alone);
      return chosen(value, codes, question.atMost, alone.map(codeOf));
    }
    case 'items':
      return chosen(value, codes, question.atMost, []);
    case 'scale':
    case 'number':
      if (typeof value !== 'number' || !Number.isInteger(value)) return 'not-a-whole-number';
      return value < question.from || value > question.to ? 'out-of-range' : undefined;
    case 'text':
      if (typeof value !== 'string' || value.trim() === '') return 'nothing-said';
      return value.length > limitOf(question) ? 'too-long' : undefined;
    case 'month':
      return month(value, question.future === true, monthOf(at));
  }
};

const chosen = (
  value: Value,
  codes: readonly string[],
  atMost: number | undefined,
  alone: readonly string[],
): Complaint | undefined => {
  if (!isList(value)) return 'not-offered';
  if (value.length === 0) return 'nothing-said';
  if (value.some((code, index) => !codes.includes(code) || value.indexOf(code) !== index))
    return 'not-offered';
  if (value.length > 1 && value.some((code) => alone.includes(code))) return 'not-together';
  return atMost !== undefined && value.length > atMost ? 'too-many' : undefined;
};

const month = (value: Value, future: boolean, now: string): Complaint | undefined => {
  if (value === ALWAYS || value === UNSURE) return undefined;
  const meant = typeof value === 'string' ? span(value) : undefined;
  if (!meant) return 'not-a-month';
  const today = span(now);
  return !future && today && meant[0] > today[0] ? 'in-the-future' : undefined;
};
