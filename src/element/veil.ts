import type {Session, Turn} from '../dialog/index.js';

/** A conversation as it may be shown: who was said not to be safe has no name in it. */
export interface Veiled {
  readonly session: Session;
  /** Whether a turn is about somebody whose name is kept off the screen. */
  readonly isPrivate: (turn: Turn) => boolean;
}

/** Takes the names of those out of sight about whom private help was shown; `somebody` stands for each. */
export const veil = (session: Session, somebody: string): Veiled => {
  const hidden = new Set(
    session.raised
      .filter(({interrupt: {nodes = []}}) =>
        nodes.some(
          (node) => typeof node === 'object' && node.kind === 'say' && node.help === 'private',
        ),
      )
      .flatMap(({scope}) => Object.values(scope)),
  );
  let {items} = session;
  for (const [id, item] of items) {
    if (hidden.has(id)) items = items.with(id, {...item, name: somebody});
  }
  return {
    session: hidden.size > 0 ? {...session, items} : session,
    isPrivate: ({scope}) => Object.values(scope).some((item) => hidden.has(item)),
  };
};
