import type {Among, Condition} from '../condition.js';
import {asks, codeOf, listAt, type Place} from '../place.js';
import type {Node} from '../script.js';
import type {Auditing} from './auditing.js';

/** What a condition names that is not there, or not of its kind, or not said of which item. */
export const conditionProblems = (
  about: Auditing,
  condition: Condition,
  path: string,
  lists: readonly string[],
): void => {
  const {places, script, names, report} = about;
  const question = (id: string, at: string): Place | undefined => {
    const place = places.get(id);
    if (!place || !asks(place.node)) {
      report(
        'unknown-reference',
        at,
        `It asks about "${id}", which is not a question.`,
        'Name a question that is there.',
      );
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
  if ('all' in condition)
    condition.all.forEach((part, index) =>
      conditionProblems(about, part, `${path}.all[${index}]`, lists),
    );
  else if ('any' in condition)
    condition.any.forEach((part, index) =>
      conditionProblems(about, part, `${path}.any[${index}]`, lists),
    );
  else if ('not' in condition) conditionProblems(about, condition.not, `${path}.not`, lists);
  else if ('ever' in condition) conditionProblems(about, condition.ever, `${path}.ever`, lists);
  else if ('some' in condition) {
    question(condition.some, `${path}.some`);
    conditionProblems(about, condition.meets, `${path}.meets`, [
      ...lists,
      listAt(places, condition.some),
    ]);
  } else if ('listed' in condition) {
    const place = question(condition.listed, `${path}.listed`);
    if (place && !lists.includes(listAt(places, condition.listed))) {
      report(
        'unbound-item',
        `${path}.listed`,
        `It asks whether an item is listed at "${condition.listed}" without saying which.`,
        'Put it inside {"some": …, "meets": …} or into a block about that list.',
      );
    }
  } else if ('named' in condition) {
    const meant = names[condition.named];
    if (!meant) {
      report(
        'unknown-reference',
        path,
        `It names "${condition.named}", which is no clue here.`,
        'Name a clue that is there.',
      );
    } else if (path.endsWith(`(${condition.named})`) || path.includes(`(${condition.named}).`)) {
      report(
        'cycle',
        path,
        `The clue "${condition.named}" rests on itself.`,
        'Take one of the two out.',
      );
    } else conditionProblems(about, meant, `${path}(${condition.named})`, lists);
  } else if ('input' in condition) {
    if (script.inputs.some(({id}) => id === condition.input)) return;
    report(
      'unknown-reference',
      path,
      `"${condition.input}" is not an input.`,
      'Declare it under "inputs".',
    );
  } else if ('from' in condition) {
    for (const [key, id] of [
      ['from', condition.from],
      ['to', condition.to],
    ] as const) {
      if (id !== 'now' && question(id, `${path}.${key}`)?.node.kind !== 'month') {
        report(
          'wrong-kind',
          `${path}.${key}`,
          `"${id}" is not answered with a month.`,
          'Name a question of kind "month", or "now".',
        );
      }
    }
  } else if ('reader' in condition) {
    if (script.readers[condition.reader] === undefined) {
      report(
        'unknown-reference',
        path,
        `"${condition.reader}" is not a reader.`,
        'Declare it under "readers".',
      );
    }
    if (condition.in !== undefined) question(condition.in, `${path}.in`);
  } else if ('given' in condition) question(condition.given, `${path}.given`);
  else if ('count' in condition) {
    const place = question(condition.count, `${path}.count`);
    if (place && place.node.kind !== 'several' && place.node.kind !== 'items') {
      report(
        'wrong-kind',
        path,
        `"${condition.count}" lists nothing to count.`,
        'Count a question of kind "several" or "items".',
      );
    }
    codesProblems(about, place?.node, condition.of ?? [], `${path}.of`);
  } else {
    const place = question(condition.answer, `${path}.answer`);
    if ('is' in condition) codesProblems(about, place?.node, condition.is, `${path}.is`);
  }
};

const codesProblems = (
  {told, report}: Auditing,
  node: Node | undefined,
  asked: Among,
  path: string,
): void => {
  if (node?.kind !== 'choice' && node?.kind !== 'several') return;
  const codes = Array.isArray(asked) ? (asked as readonly unknown[]) : [asked];
  const offered: readonly unknown[] = node.options.map(codeOf);
  told.push({question: node.id, codes});
  for (const code of codes) {
    if (offered.includes(code)) continue;
    report(
      'unknown-option',
      path,
      `"${node.id}" does not offer "${String(code)}".`,
      `Use one of: ${offered.join(', ')}.`,
    );
  }
};
