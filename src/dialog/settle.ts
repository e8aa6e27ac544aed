import type {Entry} from './entry.js';
import type {Facts} from './facts.js';
import {holds} from './holds.js';
import {listedAt} from './offer.js';
import {prefixIn, type Scope} from './place.js';
import type {Interrupt} from './script.js';
import type {Draft, Session} from './session.js';
import type {Raised} from './turn.js';
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
      .flatMap((scope) => {
        const looked = new Set<string>();
        const facts: Facts = {...draft.facts, look: (address) => looked.add(address)};
        if (holds(interrupt.when, facts, scope) !== true) return [];
        const basis = [...looked].filter(
          (address) => facts.standing.has(address) || facts.past.has(address),
        );
        return [
          {
            interrupt,
            scope,
            basis,
            at: latest(draft, basis) ?? at,
            after: draft.log.length,
            ...endOf(draft, basis),
          },
        ];
      }),
  );

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
const endOf = ({turns}: Draft, basis: readonly string[]): Pick<Raised, 'last' | 'place'> => {
  const turn =
    turns.findLast(({address, reply}) => reply && basis.includes(address)) ??
    turns.findLast(({reply}) => reply);
  return {last: turn?.address, place: turn?.place ?? []};
};

const witness = (draft: Draft, entry: Extract<Entry, {kind: 'raised'}>): Raised => {
  const interrupt = draft.script.interrupts.find(({id}) => id === entry.interrupt);
  if (!interrupt) throw new RangeError(`No interrupt "${entry.interrupt}".`);
  const scope =
    entry.item === undefined || interrupt.of === undefined ? {} : {[interrupt.of]: entry.item};
  const turn = draft.turns.find(({address}) => address === entry.node);
  return {
    interrupt,
    scope,
    basis: [],
    at: entry.at,
    after: draft.log.length,
    ...(entry.node === undefined
      ? endOf(draft, [])
      : {last: entry.node, place: turn?.place ?? [Infinity]}),
  };
};
