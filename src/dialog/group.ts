import {groupAt, prefixOf} from './place.js';
import type {Group, Question} from './script.js';
import {pending, previous, step, type Session} from './session.js';
import type {Turn} from './turn.js';

type Waiting = Turn & {readonly node: Question};

/** The group of a turn, with how it is shown. */
export const groupOf = ({script}: Pick<Session, 'script'>, {node}: Turn): Group | undefined => {
  const id = groupAt(node);
  return script.groups?.find((group) => group.id === id);
};

/** Whether a turn is asked together with another of a group. */
const isWith = (group: Group, turn: Turn, other: Turn): boolean =>
  groupAt(turn.node) === group.id &&
  (group.picture !== undefined || prefixOf(turn.address) === prefixOf(other.address));

/** The latest question that was answered or skipped and those that were asked together with it, in their order. */
export const togetherBefore = (session: Session): readonly Turn[] => {
  const last = previous(session);
  const group = last && groupOf(session, last);
  if (!group) return last ? [last] : [];
  const done = session.turns.filter(({reply}) => reply);
  return done.slice(done.findLastIndex((turn) => !isWith(group, turn, last)) + 1);
};

/**
 * The question that waits and those that are asked together with it: whichever would come next if each was skipped, about
 * the same item, or in a picture about any.
 */
export const together = (session: Session): readonly Waiting[] => {
  const before = known.get(session);
  if (before) return before;
  const found = lookAhead(session);
  known.set(session, found);
  return found;
};

/** A session is drawn many times, with every move of a pointer. */
const known = new WeakMap<Session, readonly Waiting[]>();

const lookAhead = (session: Session): readonly Waiting[] => {
  const first = pending(session);
  const group = first && groupOf(session, first);
  const after = (told: Session, turn: Waiting): readonly Waiting[] => {
    const next = step(told, {kind: 'skipped', node: turn.address, at: session.opened.at});
    const other = pending(next);
    const isMore = group && other && isWith(group, other, turn);
    return [turn, ...(isMore ? after(next, other) : [])];
  };
  return first ? (group ? after(session, first) : [first]) : [];
};
