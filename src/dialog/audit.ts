import type {Among, Condition} from './condition.js';
import type {Problem} from './problem.js';
import {asks, codeOf, listAt, placesOf, type Place, type Places} from './place.js';
import type {Block, Each, Node, Question, Script} from './script.js';
import type {Texts} from './texts.js';
import {indexIn} from './walk.js';

/** A condition that belongs to a check-in but not to its script: a clue, a row, a cap. */
export interface Outside {
  readonly path: string;
  readonly when: Condition;
  /** The lists whose items it is weighed for. */
  readonly lists?: readonly string[];
}

/**
 * Everything that is wrong with a script that its schema accepts: what is named but not there, what cannot be reached
 * or left, what goes round in a circle, what has no words.
 *
 * @param outside - Conditions of the rules, which may name clues.
 * @param names - The clues that they may name.
 */
export const audit = (
  script: Script,
  texts: Readonly<Record<string, Texts>>,
  outside: readonly Outside[] = [],
  names: Readonly<Record<string, Condition>> = {},
): readonly Problem[] => {
  const places = placesOf(script);
  const found: Problem[] = [...duplicates(script)];
  const report = (code: string, path: string, message: string, fix: string): void => {
    found.push({code, path, message, fix});
  };
  const about: Audit = {script, places, names, report, told: []};
  blockProblems(about, script.nodes, 'script.nodes', [], 'main');
  script.interrupts.forEach((interrupt, index) => {
    const path = `script.interrupts[${index}]`;
    const lists = interrupt.of === undefined ? [] : [interrupt.of];
    if (interrupt.of !== undefined && !isListed(about, interrupt.of)) {
      report(
        'unknown-reference',
        `${path}.of`,
        `Interrupt "${interrupt.id}" is raised for each item of "${interrupt.of}", which is no list.`,
        `Use one of: ${script.lists.map(({id}) => id).join(', ')}.`,
      );
    }
    conditionProblems(about, interrupt.when, `${path}.when`, lists);
    if (interrupt.nodes) blockProblems(about, interrupt.nodes, `${path}.nodes`, lists, interrupt.action);
    else if (interrupt.action !== 'note') {
      report(
        'missing-block',
        path,
        `Interrupt "${interrupt.id}" is to ${interrupt.action} the conversation but shows nothing.`,
        'Give it nodes that say what happens, with help.',
      );
    }
  });
  for (const {path, when, lists = []} of outside) conditionProblems(about, when, path, lists);
  decisionProblems(about);
  for (const [language, words] of Object.entries(texts)) textProblems(about, words, `texts.${language}`);
  return found;
};

interface Audit {
  readonly script: Script;
  readonly places: Places;
  readonly names: Readonly<Record<string, Condition>>;
  readonly report: (code: string, path: string, message: string, fix: string) => void;
  /** The codes that conditions ask for, by question. */
  readonly told: {readonly question: string; readonly codes: readonly unknown[]}[];
}

const isListed = ({script, places}: Audit, list: string): boolean =>
  script.lists.some(({id}) => id === list) || places.get(list)?.node.kind === 'several';

const duplicates = (script: Script): readonly Problem[] => {
  const seen = new Map<string, string>();
  const found: Problem[] = [];
  const collect = (block: Block, path: string): void => {
    block.forEach((node, index) => {
      if (typeof node === 'string') return;
      const here = `${path}[${index}]`;
      const before = seen.get(node.id);
      if (before !== undefined || node.id === 'name' || node.id === 'now') {
        found.push({
          code: 'duplicate-id',
          path: `${here}.id`,
          message:
            before === undefined
              ? `"${node.id}" has a meaning of its own in texts and conditions.`
              : `"${node.id}" is the id of ${before} too.`,
          fix: 'Give this node an id that no other has.',
        });
      } else seen.set(node.id, here);
      if ('options' in node) {
        const codes = node.options.map(codeOf);
        codes.forEach((code, at) => {
          if (codes.indexOf(code) === at) return;
          found.push({
            code: 'duplicate-id',
            path: `${here}.options[${at}]`,
            message: `"${node.id}" offers "${code}" twice.`,
            fix: 'Take one of them out or rename it.',
          });
        });
      }
      if (node.kind === 'each') collect(node.nodes, `${here}.nodes`);
    });
  };
  collect(script.nodes, 'script.nodes');
  script.interrupts.forEach(({nodes = []}, index) => collect(nodes, `script.interrupts[${index}].nodes`));
  return found;
};

/** What a block must come to: the conversation ends in the main one and in one that stops, the others may run out. */
type Kind = 'main' | 'each' | 'stop' | 'pause' | 'note';

const blockProblems = (about: Audit, block: Block, path: string, lists: readonly string[], kind: Kind): void => {
  block.forEach((node, index) => nodeProblems(about, node, block, `${path}[${index}]`, lists, kind));
  const ways = block.map((node, index) => leadsTo(node, index, block));
  const reached = new Set<number>();
  const reach = (index: number): void => {
    if (index < 0 || index >= block.length || reached.has(index)) return;
    reached.add(index);
    ways[index]?.forEach(reach);
  };
  reach(0);
  block.forEach((node, index) => {
    const name = idIn(node);
    if (!reached.has(index)) {
      about.report(
        'unreachable',
        `${path}[${index}]`,
        `Nothing leads to "${name}".`,
        'Add a route to it, or take it out.',
      );
    } else if ((kind === 'main' || kind === 'stop') && ways[index]?.includes(block.length)) {
      about.report(
        'dead-end',
        `${path}[${index}]`,
        `The conversation stops short after "${name}".`,
        'Let it lead to a node of kind "end".',
      );
    }
  });
  const circle = findCircle(ways);
  if (circle) {
    about.report(
      'cycle',
      `${path}[${circle[0] ?? 0}].next`,
      `The conversation can go round in a circle: ${circle.map((index) => idIn(block[index] ?? '')).join(' → ')}.`,
      'Take out the route that goes back; to ask about several items use a node of kind "each".',
    );
  }
};

const idIn = (node: Node | string): string => (typeof node === 'string' ? node : node.id);

/** The indexes that a node can lead to; the length of the block stands for leaving it by running out. */
const leadsTo = (node: Node | string, index: number, block: Block): readonly number[] => {
  if (typeof node === 'string') return [index + 1];
  if (node.kind === 'end' || node.kind === 'leave') return [];
  const routes = node.next ?? [];
  const sure = routes.findIndex(({when}) => !when);
  const targets = routes.map(({to}) => indexIn(block, to)).filter((to) => to >= 0);
  return sure >= 0 ? targets.slice(0, sure + 1) : [...targets, index + 1];
};

const findCircle = (ways: readonly (readonly number[])[]): readonly number[] | undefined => {
  const done = new Set<number>();
  const visit = (index: number, trail: readonly number[]): readonly number[] | undefined => {
    const start = trail.indexOf(index);
    if (start >= 0) return [...trail.slice(start), index];
    if (done.has(index)) return undefined;
    for (const next of ways[index] ?? []) {
      const circle = visit(next, [...trail, index]);
      if (circle) return circle;
    }
    done.add(index);
    return undefined;
  };
  return visit(0, []);
};

const nodeProblems = (
  about: Audit,
  node: Node | string,
  block: Block,
  path: string,
  lists: readonly string[],
  kind: Kind,
): void => {
  const {places, script, report} = about;
  if (typeof node === 'string') {
    const place = places.get(node);
    if (!place || !asks(place.node) || place.lists.join() !== lists.join() || lists.length === 0) {
      report(
        'unknown-reference',
        path,
        `"${node}" is not a question asked about each item of ${lists.at(-1) ?? 'a list'}.`,
        'Name a question of another block over the same list, or write the question out.',
      );
    }
    return;
  }
  if (node.kind === 'leave' && (kind === 'main' || kind === 'stop')) {
    report('dead-end', path, `"${node.id}" leaves the conversation itself.`, 'Use a node of kind "end".');
  }
  if (node.kind === 'end' || node.kind === 'leave') return;
  node.next?.forEach(({when, to}, index) => {
    const here = `${path}.next[${index}]`;
    if (indexIn(block, to) < 0) {
      const elsewhere = places.has(to);
      report(
        'unknown-target',
        `${here}.to`,
        elsewhere ? `"${node.id}" leads to "${to}", which is in another block.` : `"${node.id}" leads to "${to}", which is not there.`,
        elsewhere ? 'Lead to a node of the same block.' : 'Name a node that is there.',
      );
    }
    if (when) conditionProblems(about, when, `${here}.when`, lists);
  });
  if ('options' in node) {
    node.options.forEach((option, index) => {
      if (typeof option !== 'string' && option.when) {
        conditionProblems(about, option.when, `${path}.options[${index}].when`, lists);
      }
    });
  }
  if ((node.kind === 'scale' || node.kind === 'number') && node.from >= node.to) {
    report('empty-range', path, `"${node.id}" goes from ${node.from} to ${node.to}.`, 'Let it go upwards.');
  }
  if (node.kind === 'items' && !script.lists.some(({id}) => id === node.list)) {
    report(
      'unknown-reference',
      `${path}.list`,
      `"${node.id}" adds to the list "${node.list}", which is not declared.`,
      'Declare it under "lists".',
    );
  }
  if (node.kind === 'each') eachProblems(about, node, path, lists, kind);
};

const eachProblems = (about: Audit, each: Each, path: string, lists: readonly string[], kind: Kind): void => {
  const {places, report} = about;
  const of = places.get(each.of);
  if (!of || (of.node.kind !== 'items' && of.node.kind !== 'several') || of.lists.join() !== lists.join()) {
    report(
      'unknown-reference',
      `${path}.of`,
      `"${each.id}" goes through "${each.of}", which lists nothing here.`,
      'Name a question of kind "items" or "several" of the same block.',
    );
  }
  const list = listAt(places, each.of);
  if (lists.includes(list)) {
    report('nested-list', `${path}.of`, `"${each.id}" goes through "${list}" inside itself.`, 'Use another list.');
  }
  blockProblems(about, each.nodes, `${path}.nodes`, [...lists, list], kind === 'main' ? 'each' : kind);
};

const conditionProblems = (about: Audit, condition: Condition, path: string, lists: readonly string[]): void => {
  const {places, script, names, report} = about;
  const question = (id: string, at: string): Place | undefined => {
    const place = places.get(id);
    if (!place || !asks(place.node)) {
      report('unknown-reference', at, `It asks about "${id}", which is not a question.`, 'Name a question that is there.');
      return undefined;
    }
    const missing = place.lists.find((list) => !lists.includes(list));
    if (missing !== undefined) {
      report(
        'unbound-item',
        at,
        `It asks about "${id}" without saying of which item of "${missing}".`,
        `Put it inside {"some": …, "meets": …}.`,
      );
    }
    return place;
  };
  if ('all' in condition) condition.all.forEach((part, index) => conditionProblems(about, part, `${path}.all[${index}]`, lists));
  else if ('any' in condition) condition.any.forEach((part, index) => conditionProblems(about, part, `${path}.any[${index}]`, lists));
  else if ('not' in condition) conditionProblems(about, condition.not, `${path}.not`, lists);
  else if ('ever' in condition) conditionProblems(about, condition.ever, `${path}.ever`, lists);
  else if ('some' in condition) {
    question(condition.some, `${path}.some`);
    conditionProblems(about, condition.meets, `${path}.meets`, [...lists, listAt(places, condition.some)]);
  } else if ('named' in condition) {
    const meant = names[condition.named];
    if (!meant) {
      report('unknown-reference', path, `It names "${condition.named}", which is no clue here.`, 'Name a clue that is there.');
    } else if (path.endsWith(`(${condition.named})`) || path.includes(`(${condition.named}).`)) {
      report('cycle', path, `The clue "${condition.named}" rests on itself.`, 'Take one of the two out.');
    } else conditionProblems(about, meant, `${path}(${condition.named})`, lists);
  } else if ('input' in condition) {
    if (script.inputs.some(({id}) => id === condition.input)) return;
    report('unknown-reference', path, `"${condition.input}" is not an input.`, 'Declare it under "inputs".');
  } else if ('from' in condition) {
    for (const [key, id] of [['from', condition.from], ['to', condition.to]] as const) {
      if (id !== 'now' && question(id, `${path}.${key}`)?.node.kind !== 'month') {
        report('wrong-kind', `${path}.${key}`, `"${id}" is not answered with a month.`, 'Name a question of kind "month", or "now".');
      }
    }
  } else if ('reader' in condition) {
    if (script.readers[condition.reader] === undefined) {
      report('unknown-reference', path, `"${condition.reader}" is not a reader.`, 'Declare it under "readers".');
    }
    if (condition.in !== undefined) question(condition.in, `${path}.in`);
  } else if ('given' in condition) question(condition.given, `${path}.given`);
  else if ('count' in condition) {
    const place = question(condition.count, `${path}.count`);
    if (place && place.node.kind !== 'several' && place.node.kind !== 'items') {
      report('wrong-kind', path, `"${condition.count}" lists nothing to count.`, 'Count a question of kind "several" or "items".');
    }
    codesProblems(about, place?.node, condition.of ?? [], `${path}.of`);
  } else {
    const place = question(condition.answer, `${path}.answer`);
    if ('is' in condition) codesProblems(about, place?.node, condition.is, `${path}.is`);
  }
};

const codesProblems = ({told, report}: Audit, node: Node | undefined, asked: Among, path: string): void => {
  if (node?.kind !== 'choice' && node?.kind !== 'several') return;
  const codes = Array.isArray(asked) ? (asked as readonly unknown[]) : [asked];
  const offered: readonly unknown[] = node.options.map(codeOf);
  told.push({question: node.id, codes});
  for (const code of codes) {
    if (offered.includes(code)) continue;
    report('unknown-option', path, `"${node.id}" does not offer "${String(code)}".`, `Use one of: ${offered.join(', ')}.`);
  }
};

const decisionProblems = ({places, told, report}: Audit): void => {
  for (const {node} of places.values()) {
    if (!('decides' in node) || node.decides !== true) continue;
    const codes = node.options.map(codeOf);
    const asked = told.filter(({question}) => question === node.id);
    codes.forEach((code, index) => {
      const twin = codes
        .slice(index + 1)
        .find((other) => asked.every((one) => one.codes.includes(code) === one.codes.includes(other)));
      if (twin === undefined) return;
      report(
        'undecided',
        node.id,
        `"${node.id}" claims to decide, but no condition tells "${code}" from "${twin}".`,
        'Use the difference in a condition, or take out "decides".',
      );
    });
  }
};

const textProblems = ({places, script, report}: Audit, texts: Texts, path: string): void => {
  for (const {node, lists} of places.values()) {
    if (node.kind === 'each' || node.kind === 'leave') continue;
    const here = `${path}.nodes.${node.id}`;
    const text = texts.nodes[node.id];
    if (!text) {
      report('missing-text', here, `"${node.id}" has no words.`, 'Write them.');
      continue;
    }
    for (const [what, words] of wordsNeeded(node, text)) {
      if (words === undefined || words.trim() === '') {
        report('missing-text', `${here}.${what}`, `"${node.id}" has no words for ${what}.`, 'Write them.');
      }
    }
    const quotes = [text.text, text.hint ?? ''].flatMap((words) => [...words.matchAll(/\{([^}]*)\}/g)]);
    for (const [, id = ''] of quotes) {
      const isKnown =
        id === 'name'
          ? lists.length > 0
          : places.get(id)?.lists.every((list) => lists.includes(list)) === true ||
            script.inputs.some((input) => input.id === id);
      if (!isKnown) {
        report('unknown-reference', here, `The words of "${node.id}" quote "{${id}}", which is not known there.`, 'Quote {name}, a question or an input.');
      }
    }
  }
  for (const {id, kinds} of script.lists) {
    for (const kind of kinds) {
      if (!texts.kinds[id]?.[kind]) report('missing-text', `${path}.kinds.${id}.${kind}`, `"${kind}" has no words.`, 'Write them.');
    }
  }
  for (const id of Object.keys(texts.nodes)) {
    if (!places.has(id)) report('unknown-reference', `${path}.nodes.${id}`, `There is no node "${id}".`, 'Take its words out.');
  }
};

const wordsNeeded = (
  node: Question | Exclude<Node, Question | {kind: 'each' | 'leave'}>,
  text: Texts['nodes'][string],
): readonly (readonly [string, string | undefined])[] => {
  if ('options' in node) {
    return node.options.map((option) => [`options.${codeOf(option)}`, text.options?.[codeOf(option)]]);
  }
  return node.kind === 'scale' ? [['ends.0', text.ends?.[0]], ['ends.1', text.ends?.[1]]] : [['text', text.text]];
};
