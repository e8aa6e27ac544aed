import {
  asks,
  ending,
  objection,
  pending,
  type Question,
  type Session,
  type Turn,
} from '../dialog/index.js';
import type {Talk} from './talk.js';
import type {Reason} from './view/help.js';

/** A question on the route, with what stands there. */
export type Asked = Turn & {readonly node: Question};

/** The question that an answer goes to now: an earlier one that is being changed, or the one that waits. */
export const askedIn = ({turns, ...rest}: Session, {editing}: Talk): Asked | undefined => {
  const edited = turns.find(({address}) => address === editing);
  return edited && asks(edited.node) ? {...edited, node: edited.node} : pending({turns, ...rest});
};

/** Whether earlier answers can still be changed. */
export const isOpen = (session: Session): boolean =>
  objection(session, {kind: 'stopped', at: ''}) !== 'closed';

/** Whether something was said that a person should look at, so that help was offered. */
export const isConcerned = ({raised}: Session): boolean =>
  raised.some(({interrupt}) => interrupt.action !== 'note');

/** Whether what would be handed over is looked through now. */
export const isReview = (session: Session, {editing, stopping, looking}: Talk): boolean => {
  if (editing !== undefined) return false;
  if (stopping) return true;
  if (pending(session)) return false;
  return looking || (!session.verdict && ending(session) !== 'declined');
};

/** Why help would be shown: an emergency stays one. */
export const reasonIn = (session: Session | undefined): Reason =>
  session?.raised.some(({interrupt}) => interrupt.action === 'stop') ? 'emergency' : undefined;
