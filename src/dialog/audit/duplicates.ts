import {codeOf} from '../place.js';
import type {Problem} from '../problem.js';
import type {Block, Script} from '../script.js';

/** Ids and option codes that stand for two things. */
export const duplicates = (script: Script): readonly Problem[] => {
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
  script.interrupts.forEach(({nodes = []}, index) =>
    collect(nodes, `script.interrupts[${index}].nodes`),
  );
  return found;
};
