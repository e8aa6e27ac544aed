import {assess, type Area, type CheckIn} from '../assessment/index.js';
import {choices, type Session, type Turn, type Value} from '../dialog/index.js';
import type {Exploration} from './exploration.js';
import type {Rate} from './rated.js';

/** The rating of each area. */
export type Ratings = ReadonlyMap<Area, Rate>;

/** How a conversation is rated. */
export const ratingsOf = ({rules}: CheckIn, session: Session): Ratings =>
  new Map(assess(rules, session).areas.map(({area, rating}) => [area, rating]));

/** Months before the opening that are tried one by one. */
const MONTHS_BACK = 48;

/** Answers to a question that conditions can tell apart; of what is listed, none. */
export const valuesFor = ({space}: Exploration, session: Session, turn: Turn): readonly Value[] => {
  const {node} = turn;
  if (node.kind === 'month') {
    const [year = 0, month = 1] = session.now.split('-').map(Number);
    const count = year * 12 + month - 1;
    return [
      ...Array.from({length: MONTHS_BACK + 1}, (_, back) => count - back).map(
        (one) => `${Math.floor(one / 12)}-${String((one % 12) + 1).padStart(2, '0')}`,
      ),
      'always',
      'unsure',
    ];
  }
  if (node.kind === 'choice') return choices(session, turn);
  if (node.kind === 'items') return [];
  const alike = space.variables.find((variable) => variable.node?.id === node.id);
  return (alike?.answers ?? []).flatMap(({value}) => (value === undefined ? [] : [value]));
};
