import {holds, step, type Entry, type Interrupt, type Session} from '../dialog/index.js';

/** Takes one entry. If that fails, the page is told of what the answer raises all the same, before the failure shows. */
export const stepAlarmed = (
  session: Session,
  entry: Entry,
  tell: (action: Interrupt['action']) => void,
): Session => {
  try {
    return step(session, entry);
  } catch (error) {
    for (const {action} of alarmsIn(session, entry)) tell(action);
    throw error;
  }
};

/** What an answer raises by itself; what readers would find in it is not known. */
const alarmsIn = (session: Session, entry: Entry): readonly Interrupt[] => {
  if (entry.kind !== 'said') return [];
  const {script, raised, facts} = session;
  const {node, value, at} = entry;
  const standing = facts.standing.with(node, {kind: 'said', value, at, found: []});
  const [, item = ''] = node.split('/');
  return script.interrupts.filter(
    ({id, of, when}) =>
      !raised.some(({interrupt}) => interrupt.id === id) &&
      holds(when, {...facts, standing}, of === undefined ? {} : {[of]: item}),
  );
};
