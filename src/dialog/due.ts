import {prefixIn} from './place.js';
import type {Script} from './script.js';
import type {Raised, Step, Turn} from './turn.js';

/** Where a walk is. */
interface Here {
  readonly index: number;
  readonly place: readonly Step[];
  readonly lists: readonly (readonly string[])[];
  readonly interrupt: string | undefined;
}

/** The order in which interrupts come that are due at once, whenever they were raised: what stops goes first. */
export const inTurn = ({interrupts}: Script, raised: readonly Raised[]): readonly Raised[] => {
  if (raised.length < 2) return raised;
  const rank = ({interrupt: {id, action}}: Raised): number =>
    action === 'stop' ? -1 : interrupts.findIndex((one) => one.id === id);
  return raised.toSorted(
    (a, b) => rank(a) - rank(b) || (prefixIn(a.scope) < prefixIn(b.scope) ? -1 : 1),
  );
};

/**
 * The interrupt that comes before an address: after the turn that it rests on, or where the route has missed that.
 *
 * @param missed - Those for which the route does not come to what they rest on.
 */
export const nextDue = (
  here: Here,
  address: string,
  raised: readonly Raised[],
  turns: readonly Turn[],
  met: ReadonlySet<Raised>,
  missed: ReadonlySet<Raised>,
): Raised | undefined =>
  raised.find((one) => {
    if (met.has(one) || !one.interrupt.nodes) return false;
    if (one.last === undefined || (one.early && one.last === address)) return true;
    const last = turns.find((turn) => turn.address === one.last);
    // A block that came in is gone through first, but for what follows from it.
    if (last) return here.interrupt === undefined || here.interrupt === last.interrupt;
    if (here.interrupt !== undefined || !missed.has(one)) return false;
    const order = inOrder(here, one.place);
    return order > 0 || (order === 0 && address !== one.last);
  });

/** Whether a walk is before, at or after a place. What was about an item that is not gone through is before it. */
const inOrder = ({place, index, lists}: Here, other: readonly Step[]): number => {
  const here = [...place, index];
  const depth = here.findIndex((step, at) => step !== other[at]);
  if (depth < 0) return here.length - other.length;
  const items = lists[here.slice(0, depth).filter((step) => typeof step === 'string').length] ?? [];
  const orderOf = (step: Step = -1): number =>
    typeof step === 'string' ? items.indexOf(step) : step;
  return orderOf(here[depth]) - orderOf(other[depth]);
};
