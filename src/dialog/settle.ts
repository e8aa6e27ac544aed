import type {Entry} from './entry.js';
import type {Facts} from './facts.js';
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
const endOf = (draft: Draft, basis: readonly string[]): Pick<Raised, 'last' | 'place'> => {
  const {turns} = draft;
  const ends = basis.flatMap((address) => endAt(draft, address) ?? []);
  const turn = turns[ends.length > 0 ? Math.max(...ends) : answered(turns)];
  return {last: turn?.address, place: turn?.place ?? []};
};

/** The index of the turn at an address; of a name, of the last answer before it was asked for. */
const endAt = ({turns, items}: Draft, address: string): number | undefined => {
  const item = items.get(idOf(address));
  if (item && address === `${item.list}/${item.id}`) {
    return answered(
      turns.slice(
        0,
        Math.max(
          0,
          turns.findIndex((turn) => turn.address === item.from),
        ),
      ),
    );
  }
  const index = turns.findLastIndex((turn) => turn.reply && turn.address === address);
  return index < 0 ? undefined : index;
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
