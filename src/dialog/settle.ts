import type {Entry} from './entry.js';
import {answerOf, type Facts} from './facts.js';
import {holds} from './holds.js';
import {listedAt} from './offer.js';
import {idOf, prefixIn, type Scope} from './place.js';
import type {Interrupt} from './script.js';
import type {Draft, Session} from './session.js';
import type {Raised, Turn} from './turn.js';
import {walk, walkOn} from './walk.js';

/** Lets the turns follow from what was written down, and raises what now holds, until nothing more does. */
export const settle = (draft: Draft, entry?: Entry): Session => {
  if (entry?.kind === 'raised') draft.raised = [...draft.raised, witness(draft, entry)];
  const isNext = entry !== undefined && answersLast(draft, entry);
  for (let trail = isNext ? walkOn(draft, draft.trail) : walk(draft); ; trail = walk(draft)) {
    draft.trail = trail;
    draft.turns = trail.turns;
    draft.facts = trail.facts;
    const fresh = raise(draft, entry?.at ?? draft.opened.at);
    if (fresh.length === 0) return draft;
    draft.raised = [...draft.raised, ...fresh];
    for (const one of fresh) if (one.interrupt.alone) holdRest(draft, one);
  }
};

/** Holds back all that was said, but what something rests on and what leads to where that was asked. */
const holdRest = (draft: Draft, {basis, at}: Raised): void => {
  const isThere = ({address, reply}: Turn): boolean =>
    reply !== undefined && basis.includes(address);
  const count = draft.turns.filter(isThere).length;
  for (const {address, reply} of draft.turns.toReversed()) {
    if (answerOf(reply) === undefined || basis.includes(address)) continue;
    const {held} = draft;
    draft.held = held.with(address, at);
    if (walk(draft).turns.filter(isThere).length < count) draft.held = held;
  }
};

/** Whether an entry answers the question that waited: then the turns before it stay as they are. */
const answersLast = ({trail}: Draft, entry: Entry): boolean =>
  (entry.kind === 'said' || entry.kind === 'skipped' || entry.kind === 'same') &&
  trail.at !== undefined &&
  trail.turns.at(-1)?.address === entry.node;

/** What holds now and was not raised before. */
const raise = (draft: Draft, at: string): readonly Raised[] =>
  draft.script.interrupts.flatMap((interrupt) =>
    scopesOf(draft, interrupt)
      .filter((scope) => !draft.raised.some((other) => isSame(other, interrupt, scope)))
      .filter((scope) => holds(interrupt.when, draft.facts, scope) === true)
      .map((scope) => {
        const basis = basisOf(interrupt, draft.facts, scope);
        return {
          interrupt,
          scope,
          basis,
          at: latest(draft, basis) ?? at,
          after: draft.log.length,
          ...endOf(draft, basis),
        };
      }),
  );

/** The addresses of what was said that an interrupt rests on. */
const basisOf = ({when}: Interrupt, facts: Facts, scope: Scope): readonly string[] => {
  const looked = new Set<string>();
  holds(when, {...facts, look: (address) => looked.add(address)}, scope);
  return [...looked].filter((address) => facts.standing.has(address) || facts.past.has(address));
};

const isSame = (raised: Raised, {id}: Interrupt, scope: Scope): boolean =>
  raised.interrupt.id === id && prefixIn(raised.scope) === prefixIn(scope);

const scopesOf = (
  {script, items, facts, latest: replies}: Draft,
  {of}: Interrupt,
): readonly Scope[] => {
  if (of === undefined) return [{}];
  const ids = script.lists.some(({id}) => id === of)
    ? [...items]
        .map(([, item]) => item)
        .filter(({list, id}) => list === of && isNamed(`${list}/${id}`, facts, replies))
    : listedAt(of, facts, {}).map((id) => ({id}));
  return ids.map(({id}) => ({[of]: id}));
};

/** Whether an item was named on the present route, or carried over. */
const isNamed = (address: string, {standing}: Facts, replies: Draft['latest']): boolean =>
  standing.has(address) || !replies.has(address);

/** When the last of these was said. */
const latest = ({facts}: Draft, basis: readonly string[]): string | undefined =>
  basis
    .map((address) => facts.standing.get(address)?.at ?? facts.past.get(address)?.at ?? '')
    .toSorted((a, b) => Date.parse(b) - Date.parse(a))
    .at(0);

/** The last turn that something rests on; the last that was answered if it rests on none. */
const endOf = (
  draft: Draft,
  basis: readonly string[],
): Pick<Raised, 'last' | 'place' | 'early'> => {
  const {turns, items} = draft;
  const ends = basis.flatMap((address) => {
    const item = items.get(idOf(address));
    const isName = item !== undefined && address === `${item.list}/${item.id}`;
    const at = isName ? item.from : address;
    const index = turns.findLastIndex((turn) => (isName || turn.reply) && turn.address === at);
    return index < 0 && !isName ? [] : [{index, isName: isName && index >= 0}];
  });
  const end = ends.toSorted((a, b) => a.index - b.index).at(-1);
  const turn = turns[end?.index ?? answered(turns)];
  return {
    last: turn?.address,
    place: turn?.place ?? [],
    ...(end?.isName === true ? {early: true} : {}),
  };
};

const answered = (turns: readonly Turn[]): number => turns.findLastIndex(({reply}) => reply);

const witness = (draft: Draft, entry: Extract<Entry, {kind: 'raised'}>): Raised => {
  const interrupt = draft.script.interrupts.find(({id}) => id === entry.interrupt);
  if (!interrupt) throw new RangeError(`No interrupt "${entry.interrupt}".`);
  const scope =
    entry.item === undefined || interrupt.of === undefined ? {} : {[interrupt.of]: entry.item};
  const {node: last, at} = entry;
  const turn = draft.turns.find(({address}) => address === last);
  // Where its turn is not on the route, it waits for it.
  const place = last === undefined ? [] : (turn?.place ?? [Infinity]);
  return {interrupt, scope, basis: [], at, after: draft.log.length, last, place};
};
