import {answerOf, type Facts, type Reply} from './facts.js';
import {holds} from './holds.js';
import type {Kept} from './kept.js';
import {codeOf, prefixIn, prefixOf, type Scope} from './place.js';
import type {Question} from './script.js';
import type {Item} from './turn.js';
import {isList, type Value} from './value.js';

type Choosing = Extract<Question, {kind: 'choice' | 'several'}>;
type Listing = Extract<Question, {kind: 'items'}>;

/** The codes that a question offers now. */
export const offered = ({options}: Choosing, facts: Facts, scope: Scope): readonly string[] =>
  options
    .filter(
      (option) =>
        typeof option === 'string' || !option.when || holds(option.when, facts, scope) === true,
    )
    .map(codeOf);

/** The items that a question can list: those of its list that were named on the way there, or at it. */
export const listableAt = (
  {list}: Listing,
  address: string,
  items: Kept<Item>,
  {standing}: Facts,
): readonly Item[] =>
  [...items]
    .map(([, item]) => item)
    .filter(
      ({list: own, from}) =>
        own === list &&
        (from === undefined ||
          from === address ||
          (standing.has(from) && prefixOf(address).startsWith(prefixOf(from)))),
    );

/** The items that were listed at a question, or the codes that were chosen less those that stand alone. */
export const listedAt = (question: string, facts: Facts, scope: Scope): readonly string[] => {
  const node = facts.places.get(question)?.node;
  const value = answerOf(facts.standing.get(prefixIn(scope) + question));
  if (!isList(value)) return [];
  if (node?.kind !== 'several') return value;
  const alone = node.options
    .filter((option) => typeof option !== 'string' && option.alone)
    .map(codeOf);
  return value.filter((code) => !alone.includes(code));
};

/** What is left of a reply: less the items that are gone and the options that are not offered any more. */
export const fitting = (
  node: Question,
  address: string,
  reply: Reply,
  items: Kept<Item>,
  facts: Facts,
  scope: Scope,
): Reply | undefined => {
  const value = answerOf(reply);
  if (value === undefined) return reply;
  if (node.kind === 'items') {
    const there = new Set(listableAt(node, address, items, facts).map(({id}) => id));
    return keep(reply, value, (item) => there.has(item));
  }
  if (node.kind !== 'choice' && node.kind !== 'several') return reply;
  if (!node.options.some((option) => typeof option !== 'string' && option.when)) return reply;
  const codes = offered(node, facts, scope);
  return keep(reply, value, (code) => codes.includes(code));
};

const keep = (reply: Reply, value: Value, stays: (code: string) => boolean): Reply | undefined => {
  if (!isList(value)) return stays(String(value)) ? reply : undefined;
  const kept = value.filter(stays);
  if (kept.length === value.length) return reply;
  return kept.length > 0 ? {...reply, kind: 'said', value: kept} : undefined;
};
