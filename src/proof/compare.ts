import type {CheckIn} from '../assessment/index.js';
import {asks, placesOf, replay, type Problem, type Session} from '../dialog/index.js';
import {NONE, type Family} from './diagram.js';
import {explore} from './explore.js';
import type {Exploration} from './exploration.js';
import type {Witness} from './finding.js';
import {narrow, questionsFor, rateAll, widen} from './rated.js';
import {shortest} from './witness.js';

/** One way in which conversations come out otherwise after an edit. */
export interface Difference {
  /** `route`: other questions are asked; `rating`, `safety`, `end`: the same are, and it comes out otherwise. */
  readonly kind: 'route' | 'rating' | 'safety' | 'end';
  /** `grief: 3 → 2`, `s1 is not raised any more`. */
  readonly what: string;
  /** How many conversations, in decimal digits. */
  readonly conversations: string;
  /** A shortest one, as it is held before and after. */
  readonly before?: Witness;
  readonly after?: Witness;
}

/** What an edit does to the conversations that can be held. */
export interface Impact {
  readonly differences: readonly Difference[];
  /** Conversations that are the same in both. */
  readonly same: string;
  readonly gaps: readonly Problem[];
}

/** Two versions, gone through with the same answers. */
interface Both {
  readonly before: Exploration;
  readonly after: Exploration;
  /** Conversations of each, without what was raised and shown. */
  readonly asked: {readonly before: Family; readonly after: Family};
  /** Those in which both ask the same. */
  readonly shared: Family;
}

/** Compares two versions of a check-in over every conversation that either allows. */
export const compare = (before: CheckIn, after: CheckIn): Impact => {
  const others = otherKinds(before, after);
  if (others.length > 0) return {differences: others, same: '0', gaps: kindGaps(others)};
  const first = explore(before, undefined, {other: after});
  const second = explore(after, undefined, {other: before, space: first.space});
  const {diagram} = first.space;
  const asked = {
    before: answersOf(first, first.complete),
    after: answersOf(second, second.complete),
  };
  const shared = diagram.meet(asked.before, asked.after);
  const both: Both = {before: first, after: second, asked, shared};
  const changed: Family[] = [];
  const differences = [...routeDifferences(both), ...differencesIn(both, changed)];
  const same = changed.reduce((rest, family) => diagram.without(rest, family), shared);
  return {
    differences,
    same: String(diagram.count(same)),
    gaps: [...first.gaps, ...second.gaps],
  };
};

/** The same conversations, without what was raised and shown. */
const answersOf = ({space}: Exploration, family: Family): Family =>
  space.diagram.project(family, (level) => space.atLevel(level) !== undefined);

/** Questions that are of another kind now, so that their answers cannot be compared; all conversations may differ. */
const otherKinds = (before: CheckIn, after: CheckIn): readonly Difference[] =>
  [...placesOf(before.script).values()].flatMap(({node}): readonly Difference[] => {
    const now = placesOf(after.script).get(node.id)?.node;
    if (!now || now.kind === node.kind) return [];
    const {reached, space} = explore(before);
    const conversations = String(space.diagram.count(reached.get(node.id) ?? NONE));
    return [
      {
        kind: 'route',
        what: `"${node.id}" is of kind ${now.kind}, and was ${node.kind}`,
        conversations,
      },
    ];
  });

const kindGaps = (others: readonly Difference[]): readonly Problem[] =>
  others.map(({what}) => ({
    code: 'other-kind',
    path: 'script',
    message: `${what}: the conversations cannot be compared.`,
    fix: 'Give a question of another kind another id.',
  }));

/** How many kinds of other routes are told apart at the most. */
const MOST_ROUTES = 12;

/** Conversations that only one of the versions holds, by where they part from the other. */
const routeDifferences = ({before, after, asked, shared}: Both): readonly Difference[] => {
  const {diagram} = before.space;
  const parted = (
    from: Exploration,
    to: Exploration,
    family: Family,
    isBefore: boolean,
  ): readonly Difference[] => {
    const found: Difference[] = [];
    let rest = diagram.without(family, shared);
    while (rest !== NONE && found.length < MOST_ROUTES) {
      const own = shortest(from, rest);
      if (!own) break;
      const other = sameAnswers(own.session, to);
      const here = askedIn(own.session);
      const there = askedIn(other);
      const parts = here.findIndex((address, at) => address !== there[at]);
      const address = here[parts < 0 ? here.length - 1 : parts] ?? '';
      const variable = parts < 0 ? undefined : from.space.at(address);
      const alike = variable ? from.space.asked(rest, variable) : rest;
      const what =
        parts < 0
          ? changeIn(own.session, other, isBefore)
          : partingAt(address, there[parts] ?? endOf(other), isBefore);
      const shows = (session: Session): Witness => ({log: session.log, shows: what});
      found.push({
        kind: 'route',
        what,
        conversations: String(diagram.count(alike)),
        ...(isBefore
          ? {before: shows(own.session), after: shows(other)}
          : {before: shows(other), after: shows(own.session)}),
      });
      rest = diagram.without(rest, alike);
    }
    return found;
  };
  return [
    ...parted(before, after, asked.before, true),
    ...parted(after, before, asked.after, false),
  ];
};

const partingAt = (address: string, other: string, isBefore: boolean): string =>
  isBefore
    ? `"${address}" was asked where now comes "${other}"`
    : `"${address}" is asked where "${other}" came before`;

/** What tells two conversations apart that ask the same: an answer that only one of them can take. */
const changeIn = (own: Session, other: Session, isBefore: boolean): string => {
  const taken = new Set(other.log);
  const entry = own.log.find((one) => !taken.has(one));
  const node = entry && 'node' in entry ? entry.node : '';
  return isBefore
    ? `"${node}" could be changed where it cannot now`
    : `"${node}" can be changed where it could not before`;
};

const askedIn = ({turns}: Session): readonly string[] =>
  turns.filter(({node}) => asks(node)).map(({address}) => address);

const endOf = (session: Session): string => session.turns.at(-1)?.node.id ?? '';

/** The same answers, as far as another version takes them. */
const sameAnswers = ({log}: Session, {checkIn}: Exploration): Session =>
  replay(checkIn.script, checkIn.readers, log);

/** Conversations in which both ask the same and something comes out otherwise; their families are added to `changed`. */
const differencesIn = (both: Both, changed: Family[]): readonly Difference[] => {
  const {before, after, shared} = both;
  const {diagram} = before.space;
  const found: Difference[] = [];
  const report = (kind: Difference['kind'], what: string, family: Family): void => {
    if (family === NONE) return;
    changed.push(family);
    const example = (exploration: Exploration): Witness | undefined => {
      const {complete} = exploration;
      const own = diagram.select(
        complete,
        (level) => exploration.space.atLevel(level) !== undefined,
        family,
      );
      const held = shortest(exploration, own);
      return held && {log: held.session.log, shows: what};
    };
    const [was, is] = [example(before), example(after)];
    if (!was || !is) return;
    found.push({kind, what, conversations: String(diagram.count(family)), before: was, after: is});
  };
  for (const [[from, was], [to, is]] of pairsOf(outcomesIn(before), outcomesIn(after))) {
    if (from !== to)
      report('end', `it ends ${from} → ${to}`, diagram.meet(was, diagram.meet(is, shared)));
  }
  for (const rule of before.checkIn.rules.areas) {
    const now = after.checkIn.rules.areas.find(({area}) => area === rule.area);
    if (!now) continue;
    const questions = [...new Set([...questionsFor(before, rule), ...questionsFor(after, now)])];
    const narrowed = narrow(before, shared, questions);
    const was = rateAll(before, rule, narrowed).by;
    const is = rateAll(after, now, narrowed).by;
    for (const [[from, one], [to, other]] of pairsOf([...was], [...is])) {
      if (from === to) continue;
      const family = widen(before, shared, diagram.meet(one, other), questions);
      report('rating', `${rule.area}: ${from ?? 'none'} → ${to ?? 'none'}`, family);
    }
  }
  for (const {name} of before.space.marks) {
    const raised = ({space, complete}: Exploration): Family =>
      diagram.meet(answersOf(before, space.withMark(complete, name)), shared);
    const [was, is] = [raised(before), raised(after)];
    report('safety', `${inWords(name)} not any more`, diagram.without(was, is));
    report('safety', `${inWords(name)} where it was not`, diagram.without(is, was));
  }
  for (const {id, action} of before.checkIn.script.interrupts) {
    const now = after.checkIn.script.interrupts.find((one) => one.id === id);
    if (!now || now.action === action) continue;
    const raised = before.space.marks
      .filter(({name}) => name.startsWith('raised') && name.endsWith(id))
      .map(({name}) => answersOf(before, before.space.withMark(before.complete, name)))
      .reduce((sum, family) => diagram.union(sum, family), NONE);
    report('safety', `${id}: ${action} → ${now.action}`, diagram.meet(raised, shared));
  }
  return found;
};

const pairsOf = <A, B>(some: readonly A[], others: readonly B[]): readonly (readonly [A, B])[] =>
  some.flatMap((one) => others.map((other) => [one, other] as const));

const outcomesIn = (exploration: Exploration): readonly (readonly [string, Family])[] => {
  const {diagram} = exploration.space;
  const found = new Map<string, Family>();
  for (const [id, family] of exploration.ends) {
    const {node} = exploration.places.get(id) ?? {};
    const outcome = node?.kind === 'end' ? node.outcome : id;
    found.set(outcome, diagram.union(found.get(outcome) ?? NONE, answersOf(exploration, family)));
  }
  return [...found];
};

/** `raised s1` and `shown s1-help`, for people. */
const inWords = (mark: string): string => {
  const [what = '', name = ''] = mark.split(' ');
  return what === 'raised' ? `the concern ${name} is raised` : `the help ${name} is shown`;
};
