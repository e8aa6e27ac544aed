import {inTurn, nextDue} from './due.js';
import type {Facts, Past, Reply} from './facts.js';
import {holds} from './holds.js';
import {fitting, listableAt, listedAt} from './offer.js';
import {Kept} from './kept.js';
import {asks, idOf, listAt, prefixIn, type Places, type Scope} from './place.js';
import type {Block, Node, Question, Route, Script} from './script.js';
import type {Item, Raised, Step, Turn} from './turn.js';

/** What a walk needs to know. */
export interface Ground {
  readonly script: Script;
  readonly places: Places;
  readonly inputs: Facts['inputs'];
  readonly now: string;
  /** The latest reply at each address, on the present route or not. */
  readonly latest: Kept<Reply>;
  readonly past: Kept<Past>;
  /** Addresses whose answers are held back, and since when. */
  readonly held: Kept<string>;
  readonly items: Kept<Item>;
  readonly raised: readonly Raised[];
}

/** Where a walk has come to: what follows can be walked from here, without what went before. */
export interface Trail {
  readonly turns: readonly Turn[];
  /** What conditions read there. */
  readonly facts: Facts;
  /** The interrupts that were let in. */
  readonly met: ReadonlySet<Raised>;
  /** The question that waits; nothing at an end. */
  readonly at: Spot | undefined;
  /** Something raised was not met at its own place, and may yet be: then nothing can be walked on from here. */
  readonly strayed?: true;
}

/** A place in a block, and where to go on after it. */
interface Spot {
  readonly nodes: Block;
  readonly index: number;
  /** The items of the `each` there have been gone through. */
  readonly left: boolean;
  /** Where its block is entered. */
  readonly place: readonly Step[];
  /** The items that are gone through there, outermost list first. */
  readonly lists: readonly (readonly string[])[];
  readonly scope: Scope;
  readonly interrupt: string | undefined;
  readonly outer: Spot | undefined;
}

/** Walks a script from its start, up to the first question that has no reply. */
export const walk = (ground: Ground): Trail => {
  let trail = goOn(ground, start(ground), 0);
  let missed: ReadonlySet<Raised> = NONE;
  // What was raised within a block is missed only if that block does not come.
  for (const isWithin of [false, true]) {
    const more = missedBy(trail, ground).filter(
      ({last = ''}) => (ground.places.get(idOf(last))?.interrupt !== undefined) === isWithin,
    );
    if (more.length === 0) continue;
    missed = new Set([...missed, ...more]);
    trail = {...goOn(ground, start(ground), 0, missed), strayed: true};
  }
  return trail;
};

/** What was raised, and rests on nothing that the route comes to. */
const missedBy = ({turns, met}: Trail, {raised}: Ground): readonly Raised[] => {
  const come = new Set<string | undefined>(turns.map(({address}) => address));
  return raised.filter((one) => one.interrupt.nodes && !come.has(one.last) && !met.has(one));
};

/** Walks on from the question that waited, which has a reply now. */
export const walkOn = (ground: Ground, trail: Trail): Trail =>
  trail.strayed ? walk(ground) : goOn(ground, trail, trail.turns.length - 1);

/** Where a block holds a node, or a question that it names. */
export const indexIn = (block: Block, id: string): number =>
  block.findIndex((node) => (typeof node === 'string' ? node : node.id) === id);

const NONE = new Set<Raised>();

/** Where every walk begins. */
const start = (ground: Ground): Trail => ({
  turns: [],
  facts: factsOf(ground, new Kept()),
  met: NONE,
  at: {
    nodes: ground.script.nodes,
    index: 0,
    left: false,
    place: [],
    lists: [],
    scope: {},
    interrupt: undefined,
    outer: undefined,
  },
});

/** What conditions read at some point of a walk. */
export const factsOf = (
  {places, inputs, now, past, held}: Ground,
  standing: Kept<Reply>,
): Writable<Facts> => ({
  places,
  inputs,
  now,
  names: NO_NAMES,
  standing,
  // Nothing follows from what is held back, nor from what was said there before.
  past: held.size === 0 ? past : [...held].reduce((rest, [address]) => rest.without(address), past),
});

const NO_NAMES = {};
type Writable<T> = {-readonly [K in keyof T]: T[K]};

/**
 * Goes on until something waits or ends.
 *
 * @param keep - How many turns stay as they are.
 * @param missed - Interrupts for which the route does not come to what they rest on.
 */
const goOn = (
  ground: Ground,
  trail: Trail,
  keep: number,
  missed: ReadonlySet<Raised> = NONE,
): Trail => {
  const {script, places, items} = ground;
  const raised = inTurn(script, ground.raised);
  const turns = trail.turns.slice(0, keep);
  const met = raised.length > 0 ? new Set(trail.met) : NONE;
  const facts = factsOf(ground, trail.facts.standing);
  let {at} = trail;
  while (at) {
    const {nodes, index, scope, interrupt}: Spot = at;
    const named = nodes[index];
    const node = typeof named === 'string' ? places.get(named)?.node : named;
    if (!node || node.kind === 'leave') {
      at = at.outer;
      continue;
    }
    if (node.kind === 'each') {
      at = at.left
        ? onward(node, at, facts)
        : enter(node.nodes, listAt(places, node.of), listedAt(node.of, facts, scope), at);
      continue;
    }
    if (node.kind === 'fork') {
      at = onward(node, at, facts);
      continue;
    }
    const address = prefixIn(scope) + node.id;
    // Another block asked it before.
    if (facts.standing.has(address)) {
      at = onward(node, at, facts);
      continue;
    }
    const due = raised.length > 0 && nextDue(at, address, raised, turns, met, missed);
    if (due) {
      met.add(due);
      at = {
        nodes: due.interrupt.nodes ?? [],
        index: 0,
        left: false,
        place: [...at.place, index - 0.5],
        lists: at.lists,
        scope: due.scope,
        interrupt: due.interrupt.id,
        outer: at,
      };
      continue;
    }
    if (isSpared(node, facts, scope)) {
      at = onward(node, at, facts);
      continue;
    }
    const reply = asks(node) ? replyAt(node, address, ground, facts, scope) : undefined;
    turns.push({address, node, scope, interrupt, reply, place: [...at.place, index]});
    if (reply) facts.standing = facts.standing.with(address, reply);
    if (node.kind === 'items') {
      for (const {id, list} of listableAt(node, address, items, facts)) {
        const name = ground.latest.get(`${list}/${id}`);
        if (name) facts.standing = facts.standing.with(`${list}/${id}`, name);
      }
    }
    if (node.kind === 'end') return {turns, facts, met, at: undefined};
    if (!reply && node.kind !== 'say') return {turns, facts, met, at};
    at = onward(node, at, facts);
  }
  return {turns, facts, met, at};
};

/** The spot after a node, in the same block. */
const onward = (node: Node, at: Spot, facts: Facts): Spot => {
  const {nodes, place, lists, scope, interrupt, outer} = at;
  return {
    nodes,
    index: after(node, at, facts),
    left: false,
    place,
    lists,
    scope,
    interrupt,
    outer,
  };
};

/** Whether another question was asked in place of one. */
export const isSpared = (node: Node, {standing}: Pick<Facts, 'standing'>, scope: Scope): boolean =>
  'unless' in node && node.unless?.some((id) => standing.has(prefixIn(scope) + id)) === true;

/** The index after a node: where its first true route leads, or the next. One that is only named leads nowhere else. */
const after = (node: Node, {nodes, index, scope}: Spot, facts: Facts): number => {
  const isNamed = typeof nodes[index] === 'string';
  const routes: readonly Route[] | undefined = !isNamed && 'next' in node ? node.next : undefined;
  const route = routes?.find(({when}) => !when || holds(when, facts, scope) === true);
  return route ? indexIn(nodes, route.to) : index + 1;
};

const enter = (nodes: Block, list: string, items: readonly string[], at: Spot): Spot =>
  items.reduceRight<Spot>(
    (outer, item) => ({
      nodes,
      index: 0,
      left: false,
      place: [...at.place, at.index, item],
      lists: [...at.lists, items],
      scope: {...at.scope, [list]: item},
      interrupt: at.interrupt,
      outer,
    }),
    {...at, left: true},
  );

const replyAt = (
  node: Question,
  address: string,
  {latest, held, items}: Ground,
  facts: Facts,
  scope: Scope,
): Reply | undefined => {
  const since = held.get(address);
  if (since !== undefined) return {kind: 'held', at: since, found: []};
  const reply = latest.get(address);
  return reply && fitting(node, address, reply, items, facts, scope);
};
