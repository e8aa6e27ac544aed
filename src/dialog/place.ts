import type {Block, Node, Option, Question, Script} from './script.js';

/** Which item of each list is being talked about, outermost list first. */
export type Scope = Readonly<Record<string, string>>;

/** Where a node stands in its script. */
export interface Place {
  readonly node: Node;
  /** The lists that it is asked about, outermost first: what its address begins with. */
  readonly lists: readonly string[];
  /** The interrupt that it belongs to. */
  readonly interrupt: string | undefined;
  /** It is asked in one turn with the node before it. */
  readonly isBeside: boolean;
}
/** Every node of a script, by id. */
export type Places = ReadonlyMap<string, Place>;

const known = new WeakMap<Script, Places>();

/** Finds every node of a script, once for each script. */
export const placesOf = (script: Script): Places => {
  const before = known.get(script);
  if (before) return before;
  const found = new Map<string, Place>();
  const collect = (block: Block, lists: readonly string[], interrupt?: string): void => {
    block.forEach((node, index) => {
      if (typeof node === 'string') return;
      found.set(node.id, {node, lists, interrupt, isBeside: isBeside(block, index)});
    });
    for (const node of block) {
      if (typeof node === 'string' || node.kind !== 'each') continue;
      collect(node.nodes, [...lists, listAt(found, node.of)], interrupt);
    }
  };
  collect(script.nodes, []);
  for (const {id, of, nodes = []} of script.interrupts) {
    collect(nodes, of === undefined ? [] : [listAt(found, of)], id);
  }
  known.set(script, found);
  return found;
};

/** The list whose items a question lists; a question of several choices is a list of its own. */
export const listAt = (places: Places, question: string): string => {
  const node = places.get(question)?.node;
  return node?.kind === 'items' ? node.list : question;
};

/** `people/p7/safe`: a node's address while these items are talked about; nothing if one of them is missing. */
export const addressOf = ({node, lists}: Place, scope: Scope): string | undefined => {
  let address = '';
  for (const list of lists) {
    const item = scope[list];
    if (item === undefined) return undefined;
    address += `${list}/${item}/`;
  }
  return address + node.id;
};

/** `people/p7/`: what the addresses in a scope begin with. */
export const prefixIn = (scope: Scope): string => {
  let prefix = '';
  for (const list in scope) prefix += `${list}/${scope[list] ?? ''}/`;
  return prefix;
};

/** What an address begins with: nothing, or `people/p7/`. */
export const prefixOf = (address: string): string => address.slice(0, address.lastIndexOf('/') + 1);

/** The node id at the end of an address. */
export const idOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

/** Whether a node waits for an answer. */
export const asks = (node: Node): node is Question =>
  node.kind !== 'say' &&
  node.kind !== 'end' &&
  node.kind !== 'fork' &&
  node.kind !== 'leave' &&
  node.kind !== 'each';

/** The group that a node is asked in, if it is asked in one. */
export const groupAt = (node: Node | string | undefined): string | undefined =>
  typeof node === 'object' && 'group' in node ? node.group : undefined;

/** Whether a node of a block is asked in one turn with the one before it. */
export const isBeside = (block: Block, index: number): boolean => {
  const group = groupAt(block[index]);
  return group !== undefined && groupAt(block[index - 1]) === group;
};

/** The code that an option stands for. */
export const codeOf = (option: Option): string =>
  typeof option === 'string' ? option : option.code;
