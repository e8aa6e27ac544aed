import {complaint, NAME_LIMIT, type Complaint} from './complaint.js';
import type {Entry} from './entry.js';
import {listableAt, offered} from './offer.js';
import type {Question} from './script.js';
import type {Session} from './session.js';
import type {Item, Raised, Turn} from './turn.js';

/** Why an entry cannot be taken: a {@linkcode Complaint} about its value, or its question is not asked, or all is closed. */
export type Objection = Complaint | 'not-asked' | 'closed';

/** Why a conversation cannot take an entry now, or nothing if it can. */
export const objection = (session: Session, entry: Entry): Objection | undefined => {
  if (isClosed(session) && !ONCE_CLOSED.has(entry.kind)) return 'closed';
  const turn =
    'node' in entry ? session.turns.findLast(({address}) => address === entry.node) : undefined;
  const question =
    turn && turn.node.kind !== 'say' && turn.node.kind !== 'end' ? turn.node : undefined;
  switch (entry.kind) {
    case 'said':
      return question && turn
        ? complaint(question, entry.value, choices(session, turn), entry.at)
        : 'not-asked';
    case 'same': {
      const value = session.opened.carried?.answers[entry.node];
      return question && turn && value !== undefined
        ? complaint(question, value, choices(session, turn), entry.at)
        : 'not-asked';
    }
    case 'skipped':
    case 'held':
      return question ? undefined : 'not-asked';
    case 'withdrawn':
      return turn?.reply ? undefined : 'not-asked';
    case 'released':
      if (session.raised.some(({interrupt}) => interrupt.alone)) return 'closed';
      return session.held.has(entry.node) ? undefined : 'not-asked';
    case 'added':
      return question?.kind === 'items' && !isUsed(session, entry.item)
        ? misnamed(session, question.list, entry)
        : 'not-asked';
    case 'renamed': {
      const item = session.items.get(entry.item);
      return item ? misnamed(session, item.list, entry) : 'not-asked';
    }
    case 'removed':
      return session.items.has(entry.item) || !isUsed(session, entry.item)
        ? undefined
        : 'not-asked';
    case 'raised':
      return session.script.interrupts.some(({id}) => id === entry.interrupt)
        ? undefined
        : 'not-asked';
    case 'agreed':
      // Whoever did not want to begin has nothing to hand over.
      return (isOver(session) && ending(session) !== 'declined') || isUntouched(session)
        ? undefined
        : 'not-asked';
    case 'declined':
    case 'stopped':
    case 'language':
      return undefined;
    case 'opened':
      return 'not-asked';
  }
};

/** The end that a conversation has come to. */
export const ending = ({
  turns,
}: Pick<Session, 'turns'>): 'completed' | 'stopped' | 'declined' | undefined => {
  const last = turns.at(-1)?.node;
  return last?.kind === 'end' ? last.outcome : undefined;
};

/** Whether nothing more is asked, so that it can be handed over. */
export const isOver = (session: Pick<Session, 'stopped' | 'raised' | 'turns'>): boolean =>
  isClosed(session) || ending(session) !== undefined;

/**
 * Whether nothing more may be said: the person ended it, or something that stops it was raised and its own questions
 * are answered.
 */
export const isClosed = ({
  stopped,
  raised,
  turns,
}: Pick<Session, 'stopped' | 'raised' | 'turns'>): boolean => {
  const hasCome = ({interrupt, place}: Raised): boolean =>
    place[0] !== Infinity || turns.some((turn) => turn.interrupt === interrupt.id);
  const stops = raised.filter((one) => one.interrupt.action === 'stop' && hasCome(one));
  const last = turns.at(-1);
  const isAsked = last?.reply === undefined && last?.node.kind !== 'end';
  const asksOn = stops.some(({interrupt}) => isAsked && interrupt.id === last?.interrupt);
  return stopped || (stops.length > 0 && !asksOn);
};

/** The codes or the ids of items that a question offers now. */
export const choices = (session: Session, {node, address, scope}: Turn): readonly string[] => {
  if (node.kind === 'choice' || node.kind === 'several') return offered(node, session.facts, scope);
  return node.kind === 'items' ? listable(session, node, address).map(({id}) => id) : [];
};

/** The items that can be listed at a question. */
export const listable = (
  {items, facts}: Session,
  node: Extract<Question, {kind: 'items'}>,
  address: string,
): readonly Item[] => listableAt(node, address, items, facts);

/** Whether an item id was ever used: none is used again. */
export const isUsed = ({opened, log}: Session, item: string): boolean =>
  opened.carried?.items.some((one) => one.item === item) === true ||
  log.some((entry) => (entry.kind === 'added' || entry.kind === 'removed') && entry.item === item);

/** Nothing was said yet: what was handed over before it was changed is written down first. */
const isUntouched = ({log}: Session): boolean =>
  log.every(({kind}) => kind === 'opened' || kind === 'agreed');

const ONCE_CLOSED: ReadonlySet<Entry['kind']> = new Set([
  'agreed',
  'declined',
  'held',
  'released',
  'language',
  'raised',
]);

const misnamed = (
  {script}: Session,
  list: string,
  {name, as}: {readonly name: string; readonly as?: string | undefined},
): Objection | undefined => {
  if (name.trim() === '') return 'nothing-said';
  if (name.length > NAME_LIMIT) return 'too-long';
  const kinds = script.lists.find(({id}) => id === list)?.kinds ?? [];
  return as === undefined || kinds.includes(as) ? undefined : 'not-offered';
};
