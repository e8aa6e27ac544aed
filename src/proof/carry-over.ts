import {assess, type CheckIn} from '../assessment/index.js';
import {ending, pending, replay, step, type Entry, type Session} from '../dialog/index.js';

/** What becomes of a log under another version. */
export interface Carried {
  /** Entries that it cannot take. */
  readonly lost: readonly Entry[];
  /** Questions that it asks and the log has no reply to. */
  readonly open: readonly string[];
  /** `grief: 3 → 2`, in the words of {@linkcode Difference}. */
  readonly changed: readonly string[];
}

/** Tells what becomes of a log under another version. What it asks anew counts as skipped. */
export const carryOver = (log: readonly Entry[], before: CheckIn, after: CheckIn): Carried => {
  const was = replay(before.script, before.readers, log);
  const {session: is, lost, open} = carried(log, after);
  const now = ratingsOf(is, after);
  const [had, has] = [concernsOf(was), concernsOf(is)];
  return {
    lost,
    open,
    changed: [
      ...[...ratingsOf(was, before)]
        .filter(([area, rating]) => now.get(area) !== rating)
        .map(([area, rating]) => `${area}: ${rating ?? 'none'} → ${now.get(area) ?? 'none'}`),
      ...had
        .filter((id) => !has.includes(id))
        .map((id) => `the concern ${id} is raised not any more`),
      ...has
        .filter((id) => !had.includes(id))
        .map((id) => `the concern ${id} is raised where it was not`),
      ...(ending(was) === ending(is)
        ? []
        : [`it ends ${ending(was) ?? 'open'} → ${ending(is) ?? 'open'}`]),
    ],
  };
};

const ratingsOf = (session: Session, {rules}: CheckIn): ReadonlyMap<string, number | null> =>
  new Map(assess(rules, session).areas.map(({area, rating}) => [area, rating]));

const concernsOf = ({raised}: Session): readonly string[] => [
  ...new Set(raised.map(({interrupt}) => interrupt.id)),
];

/** Holds a log with another version: what waits behind a question that it does not answer is taken after it. */
const carried = (
  [opened, ...entries]: readonly Entry[],
  {script, readers}: CheckIn,
): {
  readonly session: Session;
  readonly lost: readonly Entry[];
  readonly open: readonly string[];
} => {
  let session = replay(script, readers, opened ? [opened] : []);
  let left: readonly Entry[] = entries;
  const open: string[] = [];
  for (;;) {
    const waiting: Entry[] = [];
    for (const entry of left) {
      const next = step(session, entry);
      if (next === session) waiting.push(entry);
      session = next;
    }
    if (waiting.length === left.length) {
      const turn = pending(session);
      if (!turn) return {session, lost: waiting, open};
      open.push(turn.address);
      session = step(session, {kind: 'skipped', at: session.opened.at, node: turn.address});
    }
    left = waiting;
  }
};
