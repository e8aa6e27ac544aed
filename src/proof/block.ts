import {
  asks,
  indexIn,
  listAt,
  prefixIn,
  type Block,
  type Each,
  type Node,
  type Question,
  type Route,
} from '../dialog/index.js';
import {ask} from './asking.js';
import {NONE, type Family} from './diagram.js';
import {comeIn, helpMark, noteEnded} from './interrupting.js';
import {itemsIn, lists, newItem} from './items.js';
import {orderOf} from './order.js';
import {raise} from './raising.js';
import type {Variable} from './space.js';
import {those} from './truth.js';
import {textsOf} from './typed.js';
import {add, decide, type Through, type Walk, type Where} from './walk.js';

/** Where conversations go in a block: those that leave it go to the index after its last. */
type Ways = readonly (readonly [index: number, family: Family])[];

/** Goes through a block; gives back those that leave it. */
export const through: Through = (walk, block, family, where) => {
  const {union} = walk.space.diagram;
  const arriving: Family[] = Array.from({length: block.length + 1}, () => NONE);
  arriving[0] = family;
  for (const index of orderOf(block)) {
    const here = arriving[index] ?? NONE;
    if (here === NONE) continue;
    for (const [to, part] of waysFrom(walk, {block, index, where}, here))
      arriving[to] = union(arriving[to] ?? NONE, part);
  }
  const out = arriving[block.length] ?? NONE;
  if (where.depth > 0 || Object.keys(where.scope).length > 0) return out;
  add(walk, walk.broken, idOf(block.at(-1)), out);
  return NONE;
};

/** A node, or the question that is named, at an index of a block. */
interface Spot {
  readonly block: Block;
  readonly index: number;
  readonly where: Where;
}

/** Where those go on that come to a spot. */
const waysFrom = (walk: Walk, spot: Spot, here: Family): Ways => {
  const {block, index, where} = spot;
  const node = block[index];
  if (typeof node === 'string') return waysFromNamed(walk, spot, node, here);
  if (!node) return [];
  add(walk, walk.reached, node.id, here);
  switch (node.kind) {
    case 'leave':
      return [[block.length, here]];
    case 'end':
      add(walk, walk.ends, node.id, here);
      if (where.depth > 0) noteEnded(walk, here, where);
      return [];
    case 'fork':
      return routed(walk, spot, node, here);
    case 'say':
      return routed(walk, spot, node, node.help ? helped(walk, node, here, where) : here);
    case 'each':
      return routed(walk, spot, node, eachItem(walk, node, here, pathAt(spot), where));
    case 'choice':
    case 'several':
    case 'scale':
    case 'number':
    case 'text':
    case 'month':
    case 'items':
      return waysFromQuestion(walk, spot, node, here);
  }
};

const pathAt = ({where, index}: Spot): string => `${where.path}[${index}]`;

/** A question that another block may have asked before. */
const waysFromQuestion = (walk: Walk, spot: Spot, node: Question, here: Family): Ways => {
  const {space} = walk;
  const others = 'unless' in node ? (node.unless ?? []) : [];
  const again = [node.id, ...others]
    .map((id) => askedBefore(walk, spot, id, here))
    .reduce(space.diagram.union, NONE);
  const fresh = space.diagram.without(here, again);
  const onward = (part: Family): Ways => routed(walk, spot, node, part);
  return [
    ...(again === NONE ? [] : onward(again)),
    ...(fresh === NONE ? [] : answered(walk, spot, node, fresh, onward)),
  ];
};

/** A question of another block, which is not asked again. */
const waysFromNamed = (walk: Walk, spot: Spot, id: string, here: Family): Ways => {
  const {space, places} = walk;
  const next = spot.index + 1;
  const again = askedBefore(walk, spot, id, here);
  const fresh = space.diagram.without(here, again);
  const node = places.get(id)?.node;
  if (fresh === NONE || !node || !asks(node)) return [[next, again]];
  add(walk, walk.reached, id, fresh);
  return [[next, again], ...answered(walk, spot, node, fresh, (part) => [[next, part]])];
};

const askedBefore = ({space}: Walk, {where}: Spot, id: string, here: Family): Family => {
  const variable = space.at(prefixIn(where.scope) + id);
  return variable ? space.asked(here, variable) : NONE;
};

const helped = ({space}: Walk, {id}: Node, here: Family, {scope}: Where): Family =>
  space.diagram.extend(here, space.mark(helpMark(prefixIn(scope) + id)).level, [0]);

/** Goes through the block of an `each` for one item after the other. */
const eachItem = (
  walk: Walk,
  {of, nodes}: Each,
  here: Family,
  path: string,
  where: Where,
): Family => {
  const {space, places} = walk;
  const {diagram} = space;
  const node = places.get(of)?.node;
  const variable = space.at(prefixIn(where.scope) + of);
  if (!variable || !node) return here;
  const list = listAt(places, of);
  return itemsIn(variable, node).reduce((rest, item) => {
    const listing = space.answered(rest, variable, (answer) => lists(answer, item));
    if (listing === NONE) return rest;
    const within = {...where, path: `${path}.nodes`, scope: {...where.scope, [list]: item}};
    return diagram.union(diagram.without(rest, listing), through(walk, nodes, listing, within));
  }, here);
};

/** Asks a question, goes the ways that the answers lead, and on each lets in what they raise. */
const answered = (
  walk: Walk,
  spot: Spot,
  node: Question,
  here: Family,
  routes: (family: Family) => Ways,
): Ways => {
  const {where} = spot;
  const {scope, interrupt} = where;
  const variable = walk.space.question(prefixIn(scope) + node.id, {node, scope, interrupt});
  const asked = node.kind === 'items' ? named(walk, variable, node, here, where) : here;
  const said = ask(walk, variable, node, asked, pathAt(spot));
  const [marked, raised] = raise(walk, said, variable);
  return routes(marked).map(([to, part]) => [to, comeIn(walk, part, raised, where, through)]);
};

/** Before somebody is listed they are named: what readers find in the name comes in at once. */
const named = (
  walk: Walk,
  {address}: Variable,
  {id, list}: Extract<Question, {kind: 'items'}>,
  here: Family,
  where: Where,
): Family => {
  const {space, survey} = walk;
  if (survey.kinds.length === 0) return here;
  const {scope, interrupt} = where;
  const item = newItem(address, 1);
  const name = space.question(`${list}/${item}`, {
    node: {id, kind: 'text'},
    scope,
    interrupt,
    isName: true,
  });
  const isOnlyNamed = [...walk.places.values()].every(({node}) => node.kind !== 'text');
  const texts = textsOf(survey.kinds).filter(({found}) => found.length > 0 || isOnlyNamed);
  const naming = {...walk, naming: name.address};
  const [marked, raised] = raise(naming, space.ask(here, name, texts), name);
  const out = comeIn(walk, marked, raised, where, through);
  return isOnlyNamed ? out : space.diagram.union(here, out);
};

/** Parts conversations by the routes of a node: the first that is true is taken. */
const routed = (
  walk: Walk,
  spot: Spot,
  {id, next}: {readonly id: string; readonly next?: readonly Route[] | undefined},
  here: Family,
): Ways => {
  const {block, index, where} = spot;
  const {diagram} = walk.space;
  const ways: (readonly [number, Family])[] = [];
  let rest = here;
  next?.forEach(({when, to}, at) => {
    const holds = when ? those(walk, here, when, true, where.scope) : here;
    const decides = diagram.meet(rest, holds);
    if (when) {
      const path = `${pathAt(spot)}.next[${at}].when`;
      const about = {path, kind: 'route', what: `the route from "${id}" to "${to}"`, when} as const;
      decide(walk, {...about, met: here, holds, decides}, where.scope);
    }
    ways.push([indexIn(block, to), decides]);
    rest = diagram.without(rest, decides);
  });
  return [...ways, [index + 1, rest]];
};

const idOf = (node: Node | string | undefined): string =>
  typeof node === 'string' ? node : (node?.id ?? '');
