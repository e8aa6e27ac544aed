import type {Session, Turn} from '../dialog/index.js';

/** A conversation as it may be shown: who was said not to be safe has no name in it. */
export interface Veiled {
  readonly session: Session;
  /** Whether a turn is about somebody whose name is kept off the screen. */
  readonly isPrivate: (turn: Turn) => boolean;
}

/**
 * Takes the names of those out of sight about whom private help was shown; `somebody` stands for each. Where it was
 * shown about nobody who was listed, the words that raised it are private, and what was asked about them.
 */
export const veil = (session: Session, somebody: string): Veiled => {
  const raised = session.raised.filter(({interrupt: {nodes = []}}) =>
    nodes.some(
      (node) => typeof node === 'object' && node.kind === 'say' && node.help === 'private',
    ),
  );
  const hidden = new Set<unknown>(
    raised.flatMap(({scope, interrupt, basis}) => {
      const about = Object.values(scope);
      return about.length > 0 ? about : [interrupt.id, ...basis];
    }),
  );
  let {items} = session;
  for (const [id, item] of items) {
    if (hidden.has(id)) items = items.with(id, {...item, name: somebody});
  }
  return {
    session: hidden.size > 0 ? {...session, items} : session,
    isPrivate: ({scope, address, node, interrupt}) =>
      [...Object.values(scope), interrupt, node.kind === 'text' && address].some((part) =>
        hidden.has(part),
      ),
  };
};
