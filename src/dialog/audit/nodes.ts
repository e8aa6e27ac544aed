import {asks, listAt, type Place} from '../place.js';
import type {Block, Each, Node} from '../script.js';
import {indexIn} from '../walk.js';
import type {Auditing} from './auditing.js';
import {conditionProblems} from './conditions.js';

/** What one node names that is not there, and what it cannot be. */
export const nodeProblems = (
  about: Auditing,
  node: Node | string,
  block: Block,
  path: string,
  lists: readonly string[],
): void => {
  const {places, script, report} = about;
  if (typeof node === 'string') {
    const place = places.get(node);
    if (!isQuestionAbout(lists, place) || !isShared(lists, place, path)) {
      report(
        'unknown-reference',
        path,
        `"${node}" is not a question asked about each item of ${lists.at(-1) ?? 'a list'}.`,
        'Name a question of another block over the same list, or of another interrupt, or write the question out.',
      );
    }
    return;
  }
  if (node.kind === 'end' || node.kind === 'leave') return;
  node.next?.forEach(({when, to}, index) => {
    const here = `${path}.next[${index}]`;
    if (indexIn(block, to) < 0) {
      const elsewhere = places.has(to);
      report(
        'unknown-target',
        `${here}.to`,
        elsewhere
          ? `"${node.id}" leads to "${to}", which is in another block.`
          : `"${node.id}" leads to "${to}", which is not there.`,
        elsewhere ? 'Lead to a node of the same block.' : 'Name a node that is there.',
      );
    }
    if (when) conditionProblems(about, when, `${here}.when`, lists);
  });
  if ('unless' in node) {
    node.unless?.forEach((id, index) => {
      if (isQuestionAbout(lists, places.get(id))) return;
      report(
        'unknown-reference',
        `${path}.unless[${index}]`,
        `"${node.id}" is asked unless "${id}" was, which is no question about the same items.`,
        'Name a question that is there.',
      );
    });
  }
  if ('options' in node) {
    node.options.forEach((option, index) => {
      if (typeof option !== 'string' && option.when) {
        conditionProblems(about, option.when, `${path}.options[${index}].when`, lists);
      }
    });
  }
  if ((node.kind === 'scale' || node.kind === 'number') && node.from >= node.to) {
    report(
      'empty-range',
      path,
      `"${node.id}" goes from ${node.from} to ${node.to}.`,
      'Let it go upwards.',
    );
  }
  if (node.kind === 'items' && !script.lists.some(({id}) => id === node.list)) {
    report(
      'unknown-reference',
      `${path}.list`,
      `"${node.id}" adds to the list "${node.list}", which is not declared.`,
      'Declare it under "lists".',
    );
  }
  if (node.kind === 'each') eachProblems(about, node, path, lists);
};

/** A question is asked there, about the items of the same lists. */
const isQuestionAbout = (lists: readonly string[], place: Place | undefined): place is Place =>
  place !== undefined && asks(place.node) && place.lists.join() === lists.join();

/** Blocks about one list share questions, and so do interrupts. */
const isShared = (lists: readonly string[], {interrupt}: Place, path: string): boolean =>
  lists.length > 0 || (interrupt !== undefined && path.startsWith('script.interrupts'));

const eachProblems = (
  about: Auditing,
  each: Each,
  path: string,
  lists: readonly string[],
): void => {
  const {places, report} = about;
  const of = places.get(each.of);
  if (
    !of ||
    (of.node.kind !== 'items' && of.node.kind !== 'several') ||
    of.lists.join() !== lists.join()
  ) {
    report(
      'unknown-reference',
      `${path}.of`,
      `"${each.id}" goes through "${each.of}", which lists nothing here.`,
      'Name a question of kind "items" or "several" of the same block.',
    );
  }
  const list = listAt(places, each.of);
  if (lists.includes(list)) {
    report(
      'nested-list',
      `${path}.of`,
      `"${each.id}" goes through "${list}" inside itself.`,
      'Use another list.',
    );
  }
};
