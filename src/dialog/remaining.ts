import type {Facts} from './facts.js';
import {holds} from './holds.js';
import {asks, codeOf, isBeside, listAt, prefixIn, type Scope} from './place.js';
import type {Block, Each} from './script.js';
import type {Session} from './session.js';
import {listedAt} from './offer.js';
import {indexIn, isSpared} from './walk.js';

/** A least and a most number of questions. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** How many turns are still to come, the pending one included, whatever is answered; interrupts apart. */
export const remaining = ({script, facts, turns}: Session): Span => {
  const passed = new Set(
    turns.filter(({node, reply}) => reply ?? node.kind === 'say').map(({address}) => address),
  );
  const waits = turns.some(
    ({interrupt, node, reply}) => interrupt !== undefined && asks(node) && !reply,
  );
  const {least, most} = spanOf(script.nodes, 0, {}, {facts, passed, known: new Map()});
  const extra = waits ? 1 : 0;
  return {least: (least === Infinity ? 0 : least) + extra, most: most + extra};
};

interface Ahead {
  readonly facts: Facts;
  /** What was said or asked on the way here. */
  readonly passed: ReadonlySet<string>;
  readonly known: Map<Block, Map<string, Span>>;
}

const NONE: Span = {least: 0, most: 0};
/** An end before the end: no measure of what is to come, unless nothing else is. */
const SHORT: Span = {least: Infinity, most: 0};
const ONE: Span = {least: 1, most: 1};
const MAYBE: Span = {least: 0, most: 1};

/** What is to come from one place in a block to where it is left. */
const spanOf = (block: Block, index: number, scope: Scope, ahead: Ahead): Span => {
  const named = block[index];
  const node = typeof named === 'string' ? ahead.facts.places.get(named)?.node : named;
  if (!node || node.kind === 'leave') return NONE;
  if (node.kind === 'end') return node.outcome === 'completed' ? NONE : SHORT;
  const spans = ahead.known.get(block) ?? new Map<string, Span>();
  ahead.known.set(block, spans);
  const key = `${prefixIn(scope)}${index}`;
  const before = spans.get(key);
  if (before) return before;
  const isPassed = ahead.passed.has(prefixIn(scope) + node.id);
  const waits = asks(node) && !isPassed && !isSpared(node, ahead.facts, scope);
  const own = isAmong(block, index, scope, ahead)
    ? NONE
    : 'unless' in node && node.unless
      ? MAYBE
      : ONE;
  const here = node.kind === 'each' ? spanOfEach(node, scope, ahead) : waits ? own : NONE;
  const there = exits(block, index, scope, ahead).map((exit) => spanOf(block, exit, scope, ahead));
  const span = {
    least: here.least + Math.min(...there.map(({least}) => least)),
    most: here.most + Math.max(...there.map(({most}) => most)),
  };
  spans.set(key, span);
  return span;
};

/** Whether a question is asked in one turn with another that waits before it. */
const isAmong = (block: Block, index: number, scope: Scope, ahead: Ahead): boolean => {
  if (!isBeside(block, index)) return false;
  const node = block[index - 1];
  const isGone =
    typeof node === 'object' &&
    (ahead.passed.has(prefixIn(scope) + node.id) || isSpared(node, ahead.facts, scope));
  return !isGone || isAmong(block, index - 1, scope, ahead);
};

/** Where a node can lead: as it did if it was passed, else wherever its conditions may still come out. */
const exits = (
  block: Block,
  index: number,
  scope: Scope,
  {facts, passed}: Ahead,
): readonly number[] => {
  const node = block[index];
  if (typeof node !== 'object' || node.kind === 'end' || node.kind === 'leave') return [index + 1];
  const isPassed = passed.has(prefixIn(scope) + node.id);
  const found: number[] = [];
  for (const {when, to} of node.next ?? []) {
    const truth = !when || holds(when, facts, scope);
    if (truth === true) return [...found, indexIn(block, to)];
    if (truth === undefined && !isPassed) found.push(indexIn(block, to));
  }
  return [...found, index + 1];
};

const spanOfEach = (each: Each, scope: Scope, ahead: Ahead): Span => {
  const {facts, passed} = ahead;
  const list = listAt(facts.places, each.of);
  if (passed.has(prefixIn(scope) + each.of)) {
    return listedAt(each.of, facts, scope)
      .map((item) => spanOf(each.nodes, 0, {...scope, [list]: item}, ahead))
      .reduce((sum, {least, most}) => ({least: sum.least + least, most: sum.most + most}), NONE);
  }
  const one = spanOf(each.nodes, 0, {...scope, [list]: '?'}, ahead);
  return {least: 0, most: one.most * mostItems(each, facts)};
};

const mostItems = ({of}: Each, {places}: Facts): number => {
  const node = places.get(of)?.node;
  if (node?.kind === 'items') return node.usual ?? node.atMost;
  if (node?.kind !== 'several') return 0;
  const together = node.options
    .filter((option) => typeof option === 'string' || !option.alone)
    .map(codeOf);
  return Math.min(node.atMost ?? together.length, together.length);
};
