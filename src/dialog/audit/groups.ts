import {asks, groupAt, isBeside} from '../place.js';
import type {Block, Node} from '../script.js';
import type {Auditing} from './auditing.js';

/** What is wrong with the groups of a script, and with the questions that are asked in them. */
export const groupProblems = (about: Auditing): void => {
  const {script, report} = about;
  const {groups = []} = script;
  const used = new Map<string, string>();
  const look = (block: Block, path: string, isAsked: boolean): void => {
    block.forEach((node, index) => {
      const here = `${path}[${index}]`;
      if (typeof node === 'object' && node.kind === 'each') look(node.nodes, `${here}.nodes`, true);
      const id = groupAt(node);
      if (id === undefined || typeof node === 'string') return;
      memberProblems(about, node, block, index, here);
      if (isBeside(block, index)) return;
      const before = used.get(id);
      if (before !== undefined) {
        report(
          'scattered-group',
          `${here}.group`,
          `"${node.id}" is asked in the group "${id}", which begins at ${before}.`,
          'Put the questions of a group next to each other.',
        );
      }
      used.set(id, here);
      if (groups.find((group) => group.id === id)?.picture && !isAsked) {
        report(
          'wrong-kind',
          `${here}.group`,
          `The group "${id}" is a picture of items, but "${node.id}" is asked about none.`,
          'Ask it in a node of kind "each", or take the picture out.',
        );
      }
    });
  };
  look(script.nodes, 'script.nodes', false);
  script.interrupts.forEach(({nodes = [], of}, index) => {
    look(nodes, `script.interrupts[${index}].nodes`, of !== undefined);
  });
  groups.forEach(({id}, index) => {
    if (used.has(id) && groups.findIndex((group) => group.id === id) === index) return;
    report(
      used.has(id) ? 'duplicate-id' : 'unreachable',
      `script.groups[${index}]`,
      used.has(id) ? `"${id}" is declared twice.` : `No question is asked in the group "${id}".`,
      'Take it out.',
    );
  });
};

/** A question of a group is asked with the others whatever they are answered. */
const memberProblems = (
  {script, report}: Auditing,
  node: Node,
  block: Block,
  index: number,
  path: string,
): void => {
  const id = groupAt(node) ?? '';
  if (!script.groups?.some((group) => group.id === id)) {
    report(
      'unknown-reference',
      `${path}.group`,
      `"${node.id}" is asked in the group "${id}", which is not declared.`,
      'Declare it under "groups".',
    );
  }
  if (isBeside(block, index + 1) && 'next' in node && node.next) {
    report(
      'group-route',
      `${path}.next`,
      `"${node.id}" leads elsewhere, but what follows is asked together with it.`,
      'Let only the last question of a group lead elsewhere.',
    );
  }
  if (!isBeside(block, index) && 'unless' in node && node.unless) {
    report(
      'group-route',
      `${path}.unless`,
      `The group "${id}" begins with "${node.id}", which is not always asked.`,
      'Begin with a question that is always asked.',
    );
  }
  const others = new Set(
    block.flatMap((other) =>
      typeof other === 'object' && asks(other) && groupAt(other) === id ? [other.id] : [],
    ),
  );
  if (!('options' in node)) return;
  node.options.forEach((option, at) => {
    const read = typeof option === 'string' ? '' : JSON.stringify(option.when ?? '');
    const other = [...others].find((name) => read.includes(`"${name}"`));
    if (other === undefined) return;
    report(
      'group-route',
      `${path}.options[${at}].when`,
      `An option of "${node.id}" depends on "${other}", which is asked together with it.`,
      'Ask one of them before, or offer the option always.',
    );
  });
};
