import {addressOf, prefixIn, type Interrupt, type Scope} from '../dialog/index.js';
import {NONE, type Family} from './diagram.js';
import {itemsIn} from './items.js';
import type {Variable} from './space.js';
import {those} from './truth.js';
import {decide, type Walk} from './walk.js';

/** An interrupt and the item that it is about, with the name of its mark. */
export interface Raising {
  readonly interrupt: Interrupt;
  readonly scope: Scope;
  readonly name: string;
}

/** What a mark says of an interrupt that was raised: its block is behind, is being gone through, or waits. */
export const PAST = 0;
export const HERE = 1;
export const WAITS = 2;

/** The mark of an interrupt that was raised. */
export const raisedMark = (interrupt: string, scope: Scope): string =>
  `raised ${prefixIn(scope)}${interrupt}`;

/** An interrupt for every item that it can be about. */
const raisingsOf = (walk: Walk, interrupt: Interrupt): readonly Raising[] =>
  scopesOf(walk, interrupt).map((scope) => ({
    interrupt,
    scope,
    name: raisedMark(interrupt.id, scope),
  }));

const scopesOf = ({places, space, named}: Walk, {of}: Interrupt): readonly Scope[] => {
  if (of === undefined) return [{}];
  const several = places.get(of);
  if (several?.node.kind !== 'several') return (named.get(of) ?? []).map(({id}) => ({[of]: id}));
  const variable = space.at(addressOf(several, {}) ?? of);
  return variable ? itemsIn(variable, several.node).map((item) => ({[of]: item})) : [];
};

/** Marks what the answers at a question raise, or what the page settled; gives back what some of them do. */
export const raise = (
  walk: Walk,
  family: Family,
  variable?: Variable,
): readonly [Family, readonly Raising[]] => {
  const raised: Raising[] = [];
  let marked = family;
  for (const interrupt of walk.checkIn.script.interrupts) {
    if (!isWatching(walk, interrupt, variable)) continue;
    for (const one of raisingsOf(walk, interrupt)) {
      const next = raiseOne(walk, marked, one, variable);
      if (next !== undefined) raised.push(one);
      marked = next ?? marked;
    }
  }
  return [marked, raised];
};

const isWatching = ({survey}: Walk, {id}: Interrupt, variable: Variable | undefined): boolean => {
  const watched = survey.watched.get(id);
  return (
    !variable?.node ||
    watched?.questions.has(variable.node.id) === true ||
    (watched?.isAny === true && variable.node.kind === 'text')
  );
};

/** Whether an interrupt rests on nothing that is said, so that it comes at the opening or never. */
const isOfNothing = ({survey}: Walk, {id}: Interrupt): boolean => {
  const watched = survey.watched.get(id);
  return watched?.questions.size === 0 && !watched.isAny;
};

/** The places of what was said before an answer was changed, for as many changes as there are. */
const firstsOf = (variable: Variable | undefined): readonly number[] =>
  Array.from(
    {length: Math.max(0, ...(variable?.answers ?? []).map(({before}) => before?.length ?? 0))},
    (_, index) => index,
  );

/**
 * The same conversations, marked where it is raised, by an answer or by what was said there first; nothing if it is in none.
 *
 * What stops a conversation lets no answer be changed after it.
 */
const raiseOne = (
  walk: Walk,
  family: Family,
  {interrupt, scope, name}: Raising,
  variable: Variable | undefined,
): Family | undefined => {
  const {space, checkIn} = walk;
  const {diagram} = space;
  const {when, id, action} = interrupt;
  const already = space.withMark(family, name);
  const free = diagram.without(family, already);
  const now = those(walk, free, when, true, scope);
  const first = firstsOf(variable)
    .map((index) => {
      if (!variable) return NONE;
      const there = space.answered(free, variable, ({before}) => before?.[index] !== undefined);
      return those({...walk, first: {address: variable.address, index}}, there, when, true, scope);
    })
    .reduce(diagram.union, NONE);
  const holds = diagram.union(now, first);
  const path = `script.interrupts[${checkIn.script.interrupts.indexOf(interrupt)}].when`;
  const about = {path, kind: 'interrupt', what: `the interrupt "${id}"`, when} as const;
  if (variable || isOfNothing(walk, interrupt))
    decide(walk, {...about, met: free, holds, decides: holds}, scope);
  if (holds === NONE) return undefined;
  const changed = variable && action === 'stop' ? first : NONE;
  const raised = diagram.extend(diagram.without(holds, changed), space.mark(name).level, [WAITS]);
  return diagram.union(diagram.union(already, diagram.without(free, holds)), raised);
};
