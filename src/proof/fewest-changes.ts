import type {AreaRule} from '../assessment/index.js';
import {answerOf, type Session} from '../dialog/index.js';
import {conditionsIn} from './conditions.js';
import {MONTH} from './answer.js';
import type {Exploration} from './exploration.js';
import type {Change, Flip} from './flips.js';
import {likenessOf} from './likeness.js';
import {narrow, questionsFor, rateAll, readIn, widen, type Rate} from './rated.js';
import {cheapest} from './witness.js';

/** For each other rating of an area the fewest answers that have to be others, fewest first; who is listed stays so. */
export const waysTo = (
  exploration: Exploration,
  session: Session,
  rule: AreaRule,
  isOther: (to: Rate) => boolean,
): readonly Pick<Flip, 'to' | 'changes'>[] => {
  const {space, checkIn, names, complete, places} = exploration;
  const own = questionsFor(exploration, rule);
  const routing = readIn(
    conditionsIn(checkIn.script).map(({when}) => when),
    names,
  );
  const blocks = [...places].flatMap(([id, {interrupt}]) => (interrupt === undefined ? [] : [id]));
  const questions = [...own, ...routing, ...blocks];
  const routed = narrow(exploration, complete, questions);
  const {by} = rateAll(exploration, rule, narrow(exploration, routed, own));
  const {values, addresses} = likenessOf(exploration, session);
  const cost = (level: number, value: number): number => {
    const {node, answers = []} = space.atLevel(level) ?? {};
    const answer = answers[value];
    if (!answer || values.get(level) === value) return 0;
    const isListed = node?.kind === 'items' && answer.value !== undefined;
    if (!node || isListed || answer.before) return Infinity;
    return answer.value === undefined && !values.has(level) ? NEARLY_NONE : 1;
  };
  return [...by]
    .filter(([to]) => isOther(to))
    .flatMap(([to, family]) => {
      const found = cheapest(exploration, widen(exploration, routed, family, own), cost);
      return found ? [{to, found}] : [];
    })
    .map(({to, found: {said, dates}}) => ({
      to,
      // What is asked first lies lowest.
      changes: said
        .toSorted(([a], [b]) => b - a)
        .flatMap(([level, value]): readonly Change[] => {
          const variable = space.atLevel(level);
          const answer = variable?.answers[value];
          if (!variable || !answer || cost(level, value) < 1) return [];
          const address = addresses.get(variable.address) ?? variable.address;
          return [
            {
              address,
              from: answerOf(session.facts.standing.get(address)),
              to: answer.value === MONTH ? dates.months.get(variable.address) : answer.value,
            },
          ];
        }),
    }))
    .filter(({changes}) => changes.length > 0)
    .toSorted((a, b) => a.changes.length - b.changes.length);
};

/** What it costs that a question is asked anew and skipped: less than any answer. */
const NEARLY_NONE = 0.01;
