import type {Area} from '../assessment/index.js';
import {addressOf, answerOf, asks, type Session, type Turn} from '../dialog/index.js';
import type {Exploration} from './exploration.js';
import {ratingsOf, valuesFor} from './what-if.js';

/** A question that was skipped, held back or never asked. */
export interface Unanswered {
  readonly address: string;
  readonly state: 'skipped' | 'held' | 'not-asked';
  /** The areas whose rating an answer there could have changed, all else being as it was. */
  readonly matters: readonly Area[];
}

/** What was skipped, held back or never asked, each tried with every answer that conditions can tell apart. */
export const unansweredIn = (exploration: Exploration, session: Session): readonly Unanswered[] => {
  const {checkIn, places} = exploration;
  const ratings = ratingsOf(checkIn, session);
  const came = new Map(session.turns.map((turn) => [turn.address, turn]));
  const never = [...places.values()].flatMap((place) => {
    const address =
      place.interrupt === undefined && asks(place.node) ? addressOf(place, {}) : undefined;
    return address === undefined || came.has(address) ? [] : [{address, node: place.node}];
  });
  const open = session.turns.flatMap(({address, node, reply}) =>
    asks(node) && answerOf(reply) === undefined ? [{address, node, reply}] : [],
  );
  const matters = (address: string, node: Turn['node']): readonly Area[] => {
    const turn: Turn = {
      address,
      node,
      scope: {},
      interrupt: undefined,
      reply: undefined,
      place: [],
    };
    const changed = new Set<Area>();
    for (const value of valuesFor(exploration, session, turn)) {
      const reply = {kind: 'said', value, at: session.opened.at, found: []} as const;
      const standing = session.facts.standing.with(address, reply);
      const after = ratingsOf(checkIn, {...session, facts: {...session.facts, standing}});
      for (const [area, rating] of after) if (ratings.get(area) !== rating) changed.add(area);
    }
    return [...changed];
  };
  return [
    ...open.map(({address, node, reply}) => ({
      address,
      state:
        reply?.kind === 'held'
          ? ('held' as const)
          : reply
            ? ('skipped' as const)
            : ('not-asked' as const),
      matters: matters(address, node),
    })),
    ...never.flatMap(({address, node}) =>
      asks(node) ? [{address, state: 'not-asked' as const, matters: matters(address, node)}] : [],
    ),
  ];
};
