import type {Claims} from '../claims.js';
import {askedIn, questionsOf, type Asked} from '../conditions.js';
import {ABSENT, NONE, type Family} from '../diagram.js';
import type {Exploration} from '../exploration.js';
import type {Exception} from '../proof.js';
import {questionsFor, widen, type Rate, type Rated} from '../rated.js';
import type {Record} from '../record.js';
import type {Variable} from '../space.js';
import {real, witnessOf} from '../witness.js';
import {formsAt, isByForm, isMore, truthsOf} from './forms.js';

/**
 * Ratings that an answer lowers though it makes a clue true and speaks against none. Caps that are claimed to do so are
 * listed.
 */
export const checkEvidence = (
  exploration: Exploration,
  record: Record,
  all: readonly Rated[],
  {lowers}: Pick<Claims, 'lowers'>,
): readonly Exception[] =>
  all.flatMap((rated, index) => {
    const {checkIn, names} = exploration;
    const asked = checkIn.rules.clues
      .filter(({area}) => area === rated.rule.area)
      .flatMap(({when}) => askedIn(when, names));
    const found = new Map<string, Exception>();
    for (const variable of exploration.space.variables) {
      const own = asked.filter(
        (one) => variable.node && questionsOf(one).includes(variable.node.id),
      );
      if (own.length === 0) continue;
      const {size} = exploration.space.diagram;
      for (const lowered of loweredAt(exploration, rated, variable, own)) {
        record.look('evidence-lowers');
        if (lowered.family === NONE) continue;
        report(exploration, record, {rated, index, variable, ...lowered}, lowers, found);
      }
      exploration.space.diagram.forget(size);
    }
    return [...found.values()];
  });

/** Conversations in which more evidence at a question gives a lower rating, by what it would have been. */
interface Lowered {
  readonly from: Rate;
  readonly to: Rate;
  /** As they are with more evidence. */
  readonly family: Family;
}

const loweredAt = (
  exploration: Exploration,
  {by, rule}: Rated,
  variable: Variable,
  asked: readonly Asked[],
): readonly Lowered[] => {
  const {space} = exploration;
  const {diagram} = space;
  const classes = new Map<string, number[]>();
  variable.answers.forEach((answer, value) => {
    const key = truthsOf(exploration, variable, answer, asked);
    classes.set(key, [...(classes.get(key) ?? []), value]);
  });
  const at = (family: Family, values: readonly number[]): Family =>
    diagram.relabel(
      diagram.where(family, variable.level, (value) => values.includes(value)),
      variable.level,
      () => ABSENT,
    );
  const parts = [...classes].map(([truths, values]) => ({truths, values}));
  const ratedAt = (values: readonly number[]): readonly (readonly [Rate, Family])[] =>
    [...by].map(([rating, family]) => [rating, at(family, values)]);
  const forms = formsAt(exploration, rule, variable);
  return parts.flatMap((less) =>
    parts
      .filter((more) => isMore(more.truths, less.truths, asked))
      .filter((more) => !isByForm(forms, less.values, more.values))
      .flatMap((more) =>
        ratedAt(less.values).flatMap(([from, high]) =>
          ratedAt(more.values)
            .filter(([to]) => (to ?? -1) < (from ?? -1))
            .map(([to, low]) => ({
              from,
              to,
              family: diagram.meet(
                diagram.extend(diagram.meet(high, low), variable.level, more.values),
                by.get(to) ?? NONE,
              ),
            })),
        ),
      ),
  );
};

interface Found extends Lowered {
  readonly rated: Rated;
  readonly index: number;
  readonly variable: Variable;
}

const report = (
  exploration: Exploration,
  record: Record,
  {rated, index, variable, from, to, family}: Found,
  lowers: Claims['lowers'],
  found: Map<string, Exception>,
): void => {
  const {diagram} = exploration.space;
  const {rule, caps, uncapped} = rated;
  const questions = questionsFor(exploration, rule);
  const whole = (part: Family): Family => widen(exploration, exploration.complete, part, questions);
  const asGood = [...uncapped]
    .filter(([rating]) => (rating ?? -1) >= (from ?? -1))
    .reduce((sum, [, part]) => diagram.union(sum, part), NONE);
  let rest = family;
  rule.caps.forEach(({id}, cap) => {
    const excused = diagram.meet(diagram.meet(rest, caps[cap] ?? NONE), asGood);
    if (excused === NONE || lowers[id] === undefined || from === null || to === null) return;
    rest = diagram.without(rest, excused);
    const key = `${id} ${from} ${to}`;
    if (found.has(key)) return;
    const shows = `${rule.area} is rated ${to} here, for "${id}"; with less said at "${variable.address}" it would be ${from}.`;
    const {witness} = witnessOf(exploration, whole(excused), shows);
    if (witness) found.set(key, {area: rule.area, cap: id, from, to, witness});
  });
  const isSaid = record.findings.some(
    ({path, message}) =>
      path === `rules.areas[${index}]` && message.includes(`from ${from} to ${to}`),
  );
  if (isSaid || real(exploration, rest) === NONE) return;
  const guilty = rule.caps.filter(
    (_, cap) => diagram.meet(rest, diagram.meet(caps[cap] ?? NONE, asGood)) !== NONE,
  );
  record.find('evidence-lowers', {
    path: `rules.areas[${index}]`,
    message: `More evidence at "${variable.address}" lowers ${rule.area} from ${from} to ${to}${guilty.map(({id}) => `, by the cap "${id}"`).join('')}.`,
    fix:
      guilty.length > 0
        ? 'If the cap is meant to, say so under "lowers" of the claims, with the reason.'
        : 'Mend the rows: a row must not ask that a clue be untrue.',
    ...witnessOf(exploration, whole(rest), `${rule.area} is rated ${to} here.`),
  });
};
