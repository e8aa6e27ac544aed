import {answerOf, distance, listedAt, listAt, prefixIn, type Session} from '../dialog/index.js';
import type {AreaFinding} from './area.js';
import {AREAS, type Area} from './areas.js';
import type {AreaRule, Rules} from './rules.js';

/** Which area the conversation suggests to begin with (docs/clinical-basis.md, R0 to R5). */
export interface Ranking {
  /** `lead`: an area leads; the others say why none does. */
  readonly outcome: 'lead' | 'stopped' | 'low-information' | 'no-clear-focus' | 'not-rated';
  readonly lead?: Area;
  readonly further?: Area;
  /** What set the lead apart from the next. */
  readonly by?: 'rating' | 'pick' | 'pick-within' | 'onset' | 'link' | 'order';
  /** Nothing but the fixed order set it apart. */
  readonly tie: boolean;
  /** The area that the person picked. */
  readonly pick?: Area;
  /** Areas that are present and may lead, in order. */
  readonly eligible: readonly Area[];
}

/** Ranks the areas that are present; at most one leads and one follows. */
export const rank = (findings: readonly AreaFinding[], rules: Rules, session: Session): Ranking => {
  const chosen = answerOf(session.facts.standing.get(rules.ranking.pick.answer));
  const pick = rules.ranking.pick.areas[String(chosen)];
  const none = {tie: false, eligible: [], ...(pick === undefined ? {} : {pick})};
  if (session.inputs[rules.ratings] === false) return {...none, outcome: 'not-rated'};
  if (session.raised.some(({interrupt}) => interrupt.action === 'stop'))
    return {...none, outcome: 'stopped'};
  if (!isEnough(rules, session)) return {...none, outcome: 'low-information'};
  const contenders = eligible(findings, rules)
    .map((finding): Contender => contender(finding, rules, session, pick))
    .toSorted((a, b) => KEYS.reduce((order, {key}) => order || a[key] - b[key], 0));
  const [first, second] = lift(contenders, session.inputs[rules.ranking.pickWithin]);
  if (!first) return {...none, outcome: 'no-clear-focus'};
  const by = second ? apart(first, second) : 'rating';
  return {
    ...none,
    outcome: 'lead',
    lead: first.area,
    ...(second ? {further: second.area} : {}),
    by,
    tie: by === 'order',
    eligible: contenders.map(({area}) => area),
  };
};

/** How an area stands in each key; the lower goes first. */
interface Contender {
  readonly area: Area;
  readonly rating: number;
  readonly pick: number;
  readonly onset: number;
  readonly link: number;
  readonly order: number;
}

const KEYS = [
  {key: 'rating'},
  {key: 'pick'},
  {key: 'onset'},
  {key: 'link'},
  {key: 'order'},
] as const satisfies readonly {key: keyof Contender}[];

/** R5: enough of the gate questions were answered. */
const isEnough = ({areas, ranking}: Rules, {facts}: Session): boolean => {
  const gates = areas.flatMap(({asks}) => asks);
  const answered = gates.filter((id) => answerOf(facts.standing.get(id)) !== undefined);
  return answered.length >= ranking.enough * gates.length;
};

/** R3, R4: what is present, the areas of last resort only when there is no other. */
const eligible = (findings: readonly AreaFinding[], {areas}: Rules): readonly AreaFinding[] => {
  const present = findings.filter(({rating}) => rating !== null && rating >= 2);
  const isLast = (area: Area): boolean =>
    areas.some((rule) => rule.area === area && rule.lastResort === true);
  const first = present.filter(({area}) => !isLast(area));
  return first.length > 0 ? first : present;
};

const contender = (
  {area, rating}: AreaFinding,
  rules: Rules,
  session: Session,
  pick?: Area,
): Contender => {
  const rule = rules.areas.find((one) => one.area === area);
  return {
    area,
    rating: -(rating ?? 0),
    pick: area === pick ? 0 : 1,
    onset: monthsFromOnset(rule, rules, session),
    link: -linkStrength(rule, rules, session),
    order: AREAS.indexOf(area),
  };
};

/** A picked area moves up past others that are at most so many points higher, if the page allows it. */
const lift = (contenders: readonly Contender[], within: unknown): readonly Contender[] => {
  const [top] = contenders;
  const picked = contenders.find(({pick}) => pick === 0);
  if (!top || !picked || picked === top || typeof within !== 'number') return contenders;
  return picked.rating - top.rating <= within
    ? [picked, ...contenders.filter((one) => one !== picked)]
    : contenders;
};

const apart = (first: Contender, second: Contender): NonNullable<Ranking['by']> => {
  if (first.rating > second.rating) return 'pick-within';
  return KEYS.find(({key}) => first[key] !== second[key])?.key ?? 'order';
};

const monthsFromOnset = (
  rule: AreaRule | undefined,
  {ranking}: Rules,
  session: Session,
): number => {
  if (!rule?.event) return Infinity;
  const onset = String(answerOf(session.facts.standing.get(ranking.onset)) ?? '');
  const {of, month} = rule.event;
  const apart = about(session, of, month).map((answer) => {
    const [least, most] = distance(String(answer), onset) ?? [-Infinity, Infinity];
    return Math.min(Math.abs(least), Math.abs(most));
  });
  return Math.min(Infinity, ...apart);
};

const linkStrength = (rule: AreaRule | undefined, {ranking}: Rules, session: Session): number => {
  if (!rule?.link) return -1;
  const {of, answer} = rule.link;
  return Math.max(
    -1,
    ...about(session, of, answer).map((code) => ranking.links.indexOf(String(code))),
  );
};

/** The answers to a question, about every item listed at another. */
const about = ({facts}: Session, of: string | undefined, id: string): readonly unknown[] => {
  if (of === undefined) return [answerOf(facts.standing.get(id))];
  const list = listAt(facts.places, of);
  return listedAt(of, facts, {}).map((item) =>
    answerOf(facts.standing.get(prefixIn({[list]: item}) + id)),
  );
};
