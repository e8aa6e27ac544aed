import type {CheckIn} from '../assessment/index.js';
import {
  addressOf,
  codeOf,
  indexIn,
  isList,
  listAt,
  placesOf,
  prefixIn,
  type Block,
  type Condition,
  type Interrupt,
  type Leaf,
  type Node,
  type Places,
  type Problem,
  type Question,
  type Route,
  type Scope,
  type Script,
} from '../dialog/index.js';
import {
  answersTo,
  MOST_ANSWERS,
  signature,
  SKIPPED,
  type Answer,
  type Interest,
} from './answers.js';
import type {Claims} from './claims.js';
import {
  askedIn,
  conditionsIn,
  conditionsOf,
  isAnywhere,
  isLeaf,
  namesIn,
  questionsOf,
  settled,
  type Asked,
  type Names,
} from './conditions.js';
import {BLANK, NONE, type Family} from './diagram.js';
import {inputAnswers, heldInputs} from './inputs.js';
import {lists, outcomesOf, pairsAt, pairsIn} from './months.js';
import {orderOf} from './order.js';
import {judgeParts, Judgements} from './parts.js';
import {Space, type Variable} from './space.js';
import {inputAddress, those, type Reading} from './truth.js';

/** What came of one condition that decides something, in all conversations that come to it. */
export interface Decision {
  readonly path: string;
  readonly kind: 'route' | 'option' | 'interrupt';
  /** `route: welcome → thanks`, for people. */
  readonly what: string;
  readonly when: Condition;
  /** Those that come to it. */
  met: Family;
  /** Those of them of which it is true. */
  holds: Family;
  /** Those for which it decides: nothing before it did. */
  decides: Family;
}

/** Every conversation that can be held with a check-in. */
export interface Exploration extends Reading {
  readonly checkIn: CheckIn;
  readonly held: Readonly<Record<string, string | number | boolean>>;
  /** What conditions ask of each question. */
  readonly interests: ReadonlyMap<string, Interest>;
  /** Those that come to an end, and those that come to each. */
  readonly complete: Family;
  readonly ends: ReadonlyMap<string, Family>;
  /** Those that come to each node, as far as there. */
  readonly reached: ReadonlyMap<string, Family>;
  readonly decisions: ReadonlyMap<string, Decision>;
  /** What came of every condition of the script and of its parts. */
  readonly judgements: Judgements;
  /** Those that break off where the script names no end, by the node before. */
  readonly broken: ReadonlyMap<string, Family>;
  /** Those in which a concern was raised and no help shown before they went on, by interrupt. */
  readonly late: ReadonlyMap<string, Family>;
  /** Those that go on after a stop, by interrupt. */
  readonly goesOn: ReadonlyMap<string, Family>;
  /** What could not be covered, and why. */
  readonly gaps: readonly Problem[];
}

/** What a mark of an interrupt says: it was raised, and its block is behind; its block is being gone through; it waits. */
const PAST = 0;
const HERE = 1;
const WAITS = 2;

/** Where a walk is. */
interface Where {
  readonly scope: Scope;
  readonly interrupt: string | undefined;
  readonly path: string;
  /** How many interrupts are being gone through. */
  readonly depth: number;
}

/** An interrupt and the item that it is about. */
interface Raising {
  readonly interrupt: Interrupt;
  readonly scope: Scope;
  readonly name: string;
}

/** Another version that is gone through with the same answers, so that the two can be compared. */
export interface Beside {
  readonly other: CheckIn;
  /** That of the version that was gone through first. */
  readonly space?: Space;
}

/** Walks through a check-in with every answer that some condition can tell apart. */
export const explore = (checkIn: CheckIn, claims?: Claims, beside?: Beside): Exploration => {
  const {script, rules, readers} = checkIn;
  const places = placesOf(script);
  const names = namesIn(rules);
  const other = beside?.other;
  const asked = [checkIn, ...(other ? [other] : [])].flatMap((one) =>
    askedOf(one, one === checkIn ? claims : undefined),
  );
  const pairs = pairsIn(asked.map(({leaf}) => leaf));
  const interests = interestsIn(asked, places, checkIn, other);
  const watched = new Map(
    script.interrupts.map(({id, when}) => [id, readBy(askedIn(when, names))] as const),
  );
  const remembered = rememberedIn([checkIn, ...(other ? [other] : [])], asked);
  const bounds = [...conditionsIn(script), ...conditionsOf(rules, claims)].flatMap(({when}) =>
    askedIn(when, names),
  );
  const settledInputs = heldInputs(script, bounds, rules.ratings);
  const space = beside?.space ?? new Space();
  const {diagram} = space;
  const {inputs} = settledInputs;
  const reading: Reading = {space, places, names, pairs, inputs};

  const reached = new Map<string, Family>();
  const ends = new Map<string, Family>();
  const broken = new Map<string, Family>();
  const late = new Map<string, Family>();
  const goesOn = new Map<string, Family>();
  const decisions = new Map<string, Decision>();
  const judgements = new Judgements(diagram.union);
  const gaps = new Map<string, Problem>();
  /** Items by list, in the order in which they are first named. */
  const named = new Map<string, {readonly id: string; readonly from: Variable}[]>();

  const add = (to: Map<string, Family>, key: string, family: Family): void => {
    if (family !== NONE) to.set(key, diagram.union(to.get(key) ?? NONE, family));
  };
  const gap = (code: string, path: string, message: string, fix: string): void => {
    gaps.set(`${code} ${path}`, {code, path, message, fix});
  };
  const isTrue = (family: Family, when: Condition, scope: Scope): Family =>
    those(reading, family, when, true, scope);

  const decide = (
    about: Pick<Decision, 'path' | 'kind' | 'what' | 'when'>,
    scope: Scope,
    met: Family,
    holding: Family,
    decides: Family,
  ): void => {
    judgements.add(about.path, met, holding);
    judgeParts(reading, met, about.when, about.path, scope, judgements.add);
    const before = decisions.get(about.path) ?? {...about, met: NONE, holds: NONE, decides: NONE};
    decisions.set(about.path, {
      ...before,
      met: diagram.union(before.met, met),
      holds: diagram.union(before.holds, holding),
      decides: diagram.union(before.decides, decides),
    });
  };

  /** Goes through a block; gives back those that leave it. */
  const through = (block: Block, family: Family, where: Where): Family => {
    const arriving: Family[] = Array.from({length: block.length + 1}, () => NONE);
    arriving[0] = family;
    const arrive = (index: number, more: Family): void => {
      arriving[index] = diagram.union(arriving[index] ?? NONE, more);
    };
    let left = NONE;
    for (const index of orderOf(block)) {
      const here = arriving[index] ?? NONE;
      const said = block[index];
      if (here === NONE || said === undefined) continue;
      const node = typeof said === 'string' ? places.get(said)?.node : said;
      if (!node) continue;
      const path = `${where.path}[${index}]`;
      if (node.kind === 'leave') {
        add(reached, node.id, here);
        left = diagram.union(left, here);
      } else if (node.kind === 'end') {
        add(reached, node.id, here);
        finish(node.id, here, where);
      } else if (typeof said === 'string') {
        const variable = space.at(prefixIn(where.scope) + said);
        const again = variable ? space.asked(here, variable) : NONE;
        arrive(index + 1, again);
        const fresh = diagram.without(here, again);
        if (fresh !== NONE && isQuestion(node))
          arrive(
            index + 1,
            answered(node, fresh, where, path, (part) => [[index + 1, part]])[0]?.[1] ?? NONE,
          );
      } else {
        const routes = (part: Family): readonly (readonly [number, Family])[] =>
          routed(node, part, block, index, where, path);
        const ways =
          node.kind === 'say'
            ? routes(shown(node, here, where))
            : node.kind === 'each'
              ? routes(eachOf(node, here, where, path))
              : answered(node, here, where, path, routes);
        for (const [to, part] of ways) arrive(to, part);
      }
    }
    const out = arriving[block.length] ?? NONE;
    if (
      where.interrupt === undefined &&
      where.depth === 0 &&
      Object.keys(where.scope).length === 0
    ) {
      add(broken, idOf(block.at(-1)), diagram.union(out, left));
      return NONE;
    }
    return diagram.union(left, out);
  };

  const shown = (node: Extract<Node, {kind: 'say'}>, here: Family, {scope}: Where): Family => {
    add(reached, node.id, here);
    if (!node.help) return here;
    const mark = space.mark(helpMark(prefixIn(scope) + node.id));
    return diagram.extend(here, mark.level, [0]);
  };

  const routed = (
    node: Extract<Node, {id: string; next?: unknown}>,
    here: Family,
    block: Block,
    index: number,
    {scope}: Where,
    path: string,
  ): readonly (readonly [number, Family])[] => {
    const routes: readonly Route[] = 'next' in node ? (node.next ?? []) : [];
    const ways: (readonly [number, Family])[] = [];
    let rest = here;
    routes.forEach(({when, to}, at) => {
      const holding = when ? isTrue(here, when, scope) : here;
      const taken = diagram.meet(rest, holding);
      if (when) {
        const what = `the route from "${node.id}" to "${to}"`;
        decide(
          {path: `${path}.next[${at}].when`, kind: 'route', what, when},
          scope,
          here,
          holding,
          taken,
        );
      }
      ways.push([indexIn(block, to), taken]);
      rest = diagram.without(rest, taken);
    });
    return [...ways, [index + 1, rest]];
  };

  const eachOf = (
    node: Extract<Node, {kind: 'each'}>,
    here: Family,
    where: Where,
    path: string,
  ): Family => {
    add(reached, node.id, here);
    const of = places.get(node.of)?.node;
    const variable = space.at(prefixIn(where.scope) + node.of);
    if (!variable || !of) return here;
    const list = listAt(places, node.of);
    const within = {...where, path: `${path}.nodes`, depth: where.depth};
    return itemsIn(variable, of).reduce((rest, item) => {
      const listing = space.answered(rest, variable, (answer) => lists(answer, item));
      const scope = {...where.scope, [list]: item};
      return diagram.union(
        diagram.without(rest, listing),
        listing === NONE ? NONE : through(node.nodes, listing, {...within, scope}),
      );
    }, here);
  };

  /** Asks a question, raises what its answers raise, and goes the ways that they lead. */
  const answered = (
    node: Question,
    here: Family,
    where: Where,
    path: string,
    routes: (family: Family) => readonly (readonly [number, Family])[],
  ): readonly (readonly [number, Family])[] => {
    add(reached, node.id, here);
    const {scope, interrupt} = where;
    const address = prefixIn(scope) + node.id;
    const variable = space.question(address, {node, scope, interrupt});
    const [said, raised] = raise(asking(variable, node, here, path), variable);
    return routes(said).map(([to, part]) => [to, comeIn(part, raised, where)] as const);
  };

  const asking = (variable: Variable, node: Question, here: Family, path: string): Family => {
    if (node.kind === 'month') return askingMonth(variable, node, here, path);
    if (node.kind === 'items') return askingItems(variable, node, here, path);
    return offers(node, here, variable.scope, path).reduce((sum, {family, codes}) => {
      const interest = interests.get(node.id) ?? NO_INTEREST;
      const answers = answersTo(node, codes, interest, readers);
      if (!answers)
        gap(
          'too-many-answers',
          path,
          `"${node.id}" can be answered in more ways than can be gone through, or has a text that no example is given for.`,
          'Ask less of it in conditions, offer less, or give its readers examples.',
        );
      const all = withChanges(answers ?? [SKIPPED], node.id);
      return diagram.union(sum, space.ask(family, variable, all));
    }, NONE);
  };

  /** Answers that were given first and then changed, where something remembers the first. */
  const withChanges = (answers: readonly Answer[], id: string): readonly Answer[] => {
    const memories = remembered.get(id);
    if (!memories) return answers;
    const interest = interests.get(id)?.leaves ?? [];
    const firsts = new Map<string, Answer>();
    for (const answer of answers) {
      const key = signature(
        answer,
        memories.map(({leaf}) => leaf),
      );
      const isKept = memories.some(({letters}, index) => letters.includes(key[index] ?? ''));
      if (isKept && !firsts.has(key)) firsts.set(key, answer);
    }
    const changed = [...firsts.values()].flatMap((before) =>
      answers
        .filter((answer) => signature(answer, interest) !== signature(before, interest))
        .map((answer): Answer => ({...answer, before})),
    );
    return [...answers, ...changed];
  };

  /** The options of a question are offered by conditions: one part for each set of them. */
  const offers = (
    node: Question,
    here: Family,
    scope: Scope,
    path: string,
  ): readonly {readonly family: Family; readonly codes: readonly string[]}[] => {
    if (!('options' in node)) return [{family: here, codes: []}];
    return node.options.reduce<readonly {family: Family; codes: readonly string[]}[]>(
      (groups, option, index) => {
        const code = codeOf(option);
        if (typeof option === 'string' || !option.when)
          return groups.map(({family, codes}) => ({family, codes: [...codes, code]}));
        const {when} = option;
        const holding = isTrue(here, when, scope);
        const what = `the option "${code}" of "${node.id}"`;
        decide(
          {path: `${path}.options[${index}].when`, kind: 'option', what, when},
          scope,
          here,
          holding,
          holding,
        );
        return groups
          .flatMap(({family, codes}) => [
            {family: diagram.meet(family, holding), codes: [...codes, code]},
            {family: diagram.without(family, holding), codes},
          ])
          .filter(({family}) => family !== NONE);
      },
      [{family: here, codes: []}],
    );
  };

  const askingMonth = (
    variable: Variable,
    node: Extract<Question, {kind: 'month'}>,
    here: Family,
    path: string,
  ): Family => {
    const plain = [SKIPPED, ...['always', 'unsure'].map((value) => ({...SKIPPED, value}))];
    const others = space.variables
      .filter((other) => other.node?.kind === 'month' && other !== variable)
      .map((other) => ({...other, id: other.node?.id ?? ''}));
    const dated = {address: variable.address, id: node.id, scope: variable.scope};
    const compared = pairsAt(dated, others, pairs);
    const months = compared.flatMap(({other}) => (other ? [other] : []));
    const near = [...new Set(months.map(({address}) => address))];
    let groups: readonly {readonly family: Family; readonly there: readonly string[]}[] = [
      {family: here, there: []},
    ];
    for (const address of near) {
      const other = space.at(address);
      if (!other) continue;
      groups = groups.flatMap(({family, there}) => {
        const withMonth = space.answered(family, other, ({apart}) => apart !== undefined);
        return [
          {family: withMonth, there: [...there, address]},
          {family: diagram.without(family, withMonth), there},
        ].filter((group) => group.family !== NONE);
      });
    }
    return groups.reduce((sum, {family, there}) => {
      let ways: readonly Readonly<Record<string, string>>[] = [{}];
      for (const {key, pair, other} of compared) {
        if (other && !there.includes(other.address)) continue;
        const outcomes = outcomesOf(pair, node.future === true);
        ways = ways.flatMap((way) => outcomes.map((letters) => ({...way, [key]: letters})));
        if (ways.length <= MOST_ANSWERS) continue;
        gap(
          'too-many-answers',
          path,
          `"${node.id}" is compared with ${there.length} other months, in more ways than can be gone through.`,
          'Compare it with fewer.',
        );
        ways = ways.slice(0, MOST_ANSWERS);
      }
      const dates = ways.map((apart): Answer => ({value: MONTH, found: [], weight: 1, apart}));
      return diagram.union(sum, space.ask(family, variable, [...plain, ...dates]));
    }, NONE);
  };

  /** Those who were named before, each or not, and so many new ones: which of them come first tells nothing apart. */
  const askingItems = (
    variable: Variable,
    {list, atMost}: Extract<Question, {kind: 'items'}>,
    here: Family,
    path: string,
  ): Family => {
    const earlier = (named.get(list) ?? []).filter(
      ({from}) => from !== variable && isUnder(variable.scope, from.scope),
    );
    const own = Array.from(
      {length: atMost},
      (_, index) => `${variable.address.replaceAll('/', '-')}-${index + 1}`,
    );
    if ((named.get(list) ?? []).every(({from}) => from !== variable))
      named.set(list, [...(named.get(list) ?? []), ...own.map((id) => ({id, from: variable}))]);
    let groups: readonly {readonly family: Family; readonly there: readonly string[]}[] = [
      {family: here, there: []},
    ];
    for (const {id, from} of earlier) {
      groups = groups.flatMap(({family, there}) => {
        const withItem = space.answered(family, from, (answer) => lists(answer, id));
        return [
          {family: withItem, there: [...there, id]},
          {family: diagram.without(family, withItem), there},
        ].filter((group) => group.family !== NONE);
      });
    }
    return groups.reduce((sum, {family, there}) => {
      if (2 ** there.length * atMost > MOST_ANSWERS) {
        gap(
          'too-many-answers',
          path,
          `${there.length} items that were named before can be listed at "${variable.address}".`,
          'Use another list, or list fewer.',
        );
        return diagram.union(sum, space.ask(family, variable, [SKIPPED]));
      }
      const some = there.reduce<readonly (readonly string[])[]>(
        (sets, id) => [...sets, ...sets.map((set) => [...set, id])],
        [[]],
      );
      const answers = some.flatMap((set) =>
        Array.from({length: atMost + 1}, (_, count) => [...set, ...own.slice(0, count)])
          .filter((value) => value.length > 0 && value.length <= atMost)
          .map((value): Answer => ({value, found: [], weight: 1})),
      );
      return diagram.union(sum, space.ask(family, variable, [SKIPPED, ...answers]));
    }, NONE);
  };

  /** Marks what the answers at a question raise. What stops a conversation lets no answer be changed after it. */
  const raise = (
    family: Family,
    variable: Variable | undefined,
  ): readonly [Family, readonly Raising[]] => {
    const found: Raising[] = [];
    let marked = family;
    for (const interrupt of script.interrupts) {
      const {questions, isAny} = watched.get(interrupt.id) ?? {questions: NOTHING, isAny: false};
      const isRead =
        !variable?.node ||
        questions.has(variable.node.id) ||
        (isAny && variable.node.kind === 'text');
      if (!isRead) continue;
      for (const scope of scopesOf(interrupt)) {
        const name = raisedMark(interrupt.id, scope);
        const first = variable && {...reading, first: variable.address};
        const already = space.withMark(marked, name);
        const free = diagram.without(marked, already);
        const now = isTrue(free, interrupt.when, scope);
        const before = first ? those(first, free, interrupt.when, true, scope) : now;
        const raised = diagram.union(now, before);
        const index = script.interrupts.indexOf(interrupt);
        const about = {
          path: `script.interrupts[${index}].when`,
          kind: 'interrupt',
          what: `the interrupt "${interrupt.id}"`,
          when: interrupt.when,
        } as const;
        decide(about, scope, free, raised, raised);
        if (raised === NONE) continue;
        found.push({interrupt, scope, name});
        marked = diagram.union(
          diagram.union(already, diagram.without(free, raised)),
          diagram.extend(raised, space.mark(name).level, [WAITS]),
        );
        if (interrupt.action === 'stop' && variable) {
          const hasBefore = space.answered(
            marked,
            variable,
            (answer) => answer.before !== undefined,
          );
          const stopped = diagram.meet(
            hasBefore,
            diagram.extend(before, space.mark(name).level, [WAITS]),
          );
          marked = diagram.without(marked, stopped);
        }
      }
    }
    return [marked, found];
  };

  const scopesOf = ({of}: Interrupt): readonly Scope[] => {
    if (of === undefined) return [{}];
    const several = places.get(of);
    if (several?.node.kind === 'several') {
      const variable = space.at(addressOf(several, {}) ?? of);
      return variable ? itemsIn(variable, several.node).map((item) => ({[of]: item})) : [];
    }
    return (named.get(of) ?? []).map(({id}) => ({[of]: id}));
  };

  /** Lets in what was raised just now: what stops first, then in the order of the script. */
  const comeIn = (family: Family, all: readonly Raising[], where: Where): Family => {
    const rank = ({interrupt}: Raising): number =>
      interrupt.action === 'stop' ? -1 : script.interrupts.indexOf(interrupt);
    const sorted = all.toSorted(
      (a, b) => rank(a) - rank(b) || (prefixIn(a.scope) < prefixIn(b.scope) ? -1 : 1),
    );
    const waits = WAITS + where.depth;
    const relabel = (part: Family, name: string, value: number): Family =>
      diagram.relabel(part, space.mark(name).level, () => value);
    let here = sorted.reduce((part, {name}) => {
      const due = space.withMark(part, name, (value) => value === WAITS);
      return diagram.union(diagram.without(part, due), relabel(due, name, waits));
    }, family);
    for (const {interrupt, scope, name} of sorted) {
      const due = space.withMark(here, name, (value) => value === waits);
      if (due === NONE) continue;
      const rest = diagram.without(here, due);
      if (!interrupt.nodes) {
        here = diagram.union(rest, relabel(due, name, PAST));
        continue;
      }
      const index = script.interrupts.indexOf(interrupt);
      const out = through(interrupt.nodes, relabel(due, name, HERE), {
        scope,
        interrupt: interrupt.id,
        path: `script.interrupts[${index}].nodes`,
        depth: where.depth + 1,
      });
      if (interrupt.action === 'stop') add(goesOn, interrupt.id, out);
      here = interrupt.action === 'stop' ? rest : diagram.union(rest, out);
    }
    unhelped(here, sorted);
    return sorted.reduce((part, {name}) => {
      const gone = space.withMark(part, name, (value) => value === HERE);
      return diagram.union(diagram.without(part, gone), relabel(gone, name, PAST));
    }, here);
  };

  /** Those that go on, or end, after these were raised, with no help of any of them shown. */
  const unhelped = (family: Family, all: readonly Raising[]): void => {
    for (const {interrupt, name} of all) {
      if (interrupt.action === 'note') continue;
      const lacking = all.reduce(
        (rest, one) => {
          const isHere = space.withMark(rest, one.name, (value) => value === HERE);
          const helped = helpOf(one).reduce(
            (sum, mark) => diagram.union(sum, space.withMark(isHere, mark)),
            NONE,
          );
          return diagram.without(rest, helped);
        },
        space.withMark(family, name, (value) => value === HERE),
      );
      add(late, interrupt.id, lacking);
    }
  };

  const finish = (id: string, here: Family, {depth}: Where): void => {
    add(ends, id, here);
    if (depth > 0) unhelped(here, raisings());
  };

  const raisings = (): readonly Raising[] =>
    script.interrupts.flatMap((interrupt) =>
      scopesOf(interrupt).map((scope) => ({
        interrupt,
        scope,
        name: raisedMark(interrupt.id, scope),
      })),
    );

  let start = BLANK;
  for (const [input, answers] of inputAnswers(script, asked, settledInputs)) {
    const about = {node: undefined, scope: {}, interrupt: undefined};
    start = space.ask(start, space.question(inputAddress(input), about), answers);
  }
  const whole: Where = {scope: {}, interrupt: undefined, path: 'script.nodes', depth: 0};
  const [opened, raised] = raise(start, undefined);
  through(script.nodes, comeIn(opened, raised, whole), whole);
  if (asked.some((one) => isAnywhere(one)) && script.lists.length > 0)
    gap(
      'names-unread',
      'script.lists',
      'What readers find in the names of people is not gone through.',
      'Let the condition say in which question it looks.',
    );
  return {
    ...reading,
    checkIn,
    held: settledInputs.held,
    interests,
    complete: [...ends.values()].reduce((sum, family) => diagram.union(sum, family), NONE),
    ends,
    reached,
    decisions,
    judgements,
    broken,
    late,
    goesOn,
    gaps: [...gaps.values()],
  };
};

/** Stands for any month until one is found for it. */
export const MONTH = '?';

export const raisedMark = (interrupt: string, scope: Scope): string =>
  `raised ${prefixIn(scope)}${interrupt}`;

const helpMark = (address: string): string => `shown ${address}`;

const helpOf = ({interrupt: {nodes = []}, scope}: Raising): readonly string[] =>
  helpsIn(nodes).map((id) => helpMark(prefixIn(scope) + id));

const helpsIn = (block: Block): readonly string[] =>
  block.flatMap((node) =>
    typeof node === 'string'
      ? []
      : node.kind === 'each'
        ? helpsIn(node.nodes)
        : node.kind === 'say' && node.help
          ? [node.id]
          : [],
  );

const NOTHING: ReadonlySet<string> = new Set();
const NO_INTEREST: Interest = {leaves: [], isListing: false, isPick: false};

const isQuestion = (node: Node): node is Question =>
  node.kind !== 'say' && node.kind !== 'end' && node.kind !== 'leave' && node.kind !== 'each';

const idOf = (node: Node | string | undefined): string =>
  typeof node === 'string' ? node : (node?.id ?? '');

/** Whether a question is asked within what another is asked about. */
const isUnder = (scope: Scope, outer: Scope): boolean =>
  prefixIn(scope).startsWith(prefixIn(outer));

/** The items that some answer lists, in the order in which they are gone through. */
const itemsIn = ({answers}: Variable, node: Node): readonly string[] => {
  const items = [...new Set(answers.flatMap(({value}) => (isList(value) ? value : [])))];
  if (node.kind !== 'several') return items;
  const order = node.options.map(codeOf);
  const alone = node.options
    .filter((option) => typeof option !== 'string' && option.alone)
    .map(codeOf);
  return items
    .filter((code) => !alone.includes(code))
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
};

const readBy = (asked: readonly Asked[]): {questions: ReadonlySet<string>; isAny: boolean} => ({
  questions: new Set(asked.flatMap(questionsOf)),
  isAny: asked.some(isAnywhere),
});

/** What conditions ask of each question. */
const interestsIn = (
  asked: readonly Asked[],
  places: Places,
  {rules, script}: CheckIn,
  other: CheckIn | undefined,
): ReadonlyMap<string, Interest> => {
  const there = other && placesOf(other.script);
  const anywhere = asked.filter(isAnywhere).flatMap(({leaf}) => (isLeaf(leaf) ? [leaf] : []));
  const listing = new Set([
    ...[...places.values()].flatMap(({node}) => (node.kind === 'each' ? [node.of] : [])),
    ...asked.flatMap(({leaf}) =>
      'some' in leaf ? [leaf.some] : 'listed' in leaf ? [leaf.listed] : [],
    ),
    ...script.interrupts.flatMap(({of}) => (of === undefined ? [] : [of])),
  ]);
  return new Map(
    [...places.values()].map(({node}) => {
      const own = asked.filter((one) => questionsOf(one).includes(node.id));
      const leaves: readonly Leaf[] = own.flatMap(({leaf}) => (isLeaf(leaf) ? [leaf] : []));
      return [
        node.id,
        {
          leaves: node.kind === 'text' ? [...leaves, ...anywhere] : leaves,
          isListing: listing.has(node.id),
          isPick: rules.ranking.pick.answer === node.id,
          beside: there?.get(node.id)?.node,
        },
      ];
    }),
  );
};

/** What is remembered of an answer that was changed: what can raise something, and what some `ever` asks. */
interface Memory {
  readonly leaf: Leaf;
  /** The letters of what is remembered. */
  readonly letters: string;
}

const rememberedIn = (
  all: readonly CheckIn[],
  asked: readonly Asked[],
): ReadonlyMap<string, readonly Memory[]> => {
  const watching = all.flatMap(({script, rules}) =>
    script.interrupts.flatMap(({when}) => settledIn(when, script, namesIn(rules))),
  );
  const found = new Map<string, Memory[]>();
  for (const one of [...watching, ...asked.filter(({isEver}) => isEver)]) {
    const {leaf, isPositive, isEver} = one;
    if (!isLeaf(leaf)) continue;
    const letters = (isPositive || isEver ? 'T' : '') + (isPositive ? '' : 'F');
    for (const id of questionsOf(one)) found.set(id, [...(found.get(id) ?? []), {leaf, letters}]);
  }
  return found;
};

/** Everything that the conditions of a check-in ask, in an order of its own. */
const askedOf = ({script, rules}: CheckIn, claims?: Claims): readonly Asked[] => {
  const names = namesIn(rules);
  return [...conditionsIn(script), ...conditionsOf(rules, claims)].flatMap(({when}) =>
    settledIn(when, script, names),
  );
};

/** What a condition asks, with the numbers that its inputs hold unless the page sets them. */
const settledIn = (when: Condition, {inputs}: Script, names: Names): readonly Asked[] => {
  const held = Object.fromEntries(inputs.map((input) => [input.id, input.default]));
  return askedIn(when, names).map((one) => ({...one, leaf: settled(one.leaf, held)}));
};
