import type {Block, Script} from '../dialog/index.js';

/** Where every node stands, from the root of the data: `script.nodes[3].nodes[0]`. */
export const pathsOf = (script: Script): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const collect = (block: Block, path: string): void => {
    block.forEach((node, index) => {
      if (typeof node === 'string') return;
      found.set(node.id, `${path}[${index}]`);
      if (node.kind === 'each') collect(node.nodes, `${path}[${index}].nodes`);
    });
  };
  collect(script.nodes, 'script.nodes');
  script.interrupts.forEach(({nodes = []}, index) =>
    collect(nodes, `script.interrupts[${index}].nodes`),
  );
  return found;
};
