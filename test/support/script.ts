import {
  asks,
  audit,
  codeOf,
  placesOf,
  type Block,
  type Condition,
  type Each,
  type End,
  type Interrupt,
  type Node,
  type NodeText,
  type Question,
  type Route,
  type Script,
  type Texts,
} from '../../src/dialog/index.js';

type Kind<K extends Node['kind']> = Extract<Node, {readonly kind: K}>;
type More<K extends Node['kind']> = Partial<Omit<Kind<K>, 'id' | 'kind'>>;

export const say = (id: string, more: More<'say'> = {}): Kind<'say'> => ({
  id,
  kind: 'say',
  ...more,
});

export const choice = (
  id: string,
  options: Kind<'choice'>['options'],
  more: More<'choice'> = {},
): Kind<'choice'> => ({id, kind: 'choice', options, ...more});

export const several = (
  id: string,
  options: Kind<'several'>['options'],
  more: More<'several'> = {},
): Kind<'several'> => ({id, kind: 'several', options, ...more});

export const scale = (id: string, from: number, to: number): Kind<'scale'> => ({
  id,
  kind: 'scale',
  from,
  to,
});

export const number = (id: string, from: number, to: number): Kind<'number'> => ({
  id,
  kind: 'number',
  from,
  to,
});

export const text = (id: string, more: More<'text'> = {}): Kind<'text'> => ({
  id,
  kind: 'text',
  ...more,
});

export const month = (id: string, more: More<'month'> = {}): Kind<'month'> => ({
  id,
  kind: 'month',
  ...more,
});

export const items = (
  id: string,
  list: string,
  atMost = 3,
  more: More<'items'> = {},
): Kind<'items'> => ({id, kind: 'items', list, atMost, ...more});

export const each = (id: string, of: string, nodes: Block, next?: readonly Route[]): Each => ({
  id,
  kind: 'each',
  of,
  nodes,
  ...(next ? {next} : {}),
});

export const end = (id = 'end', outcome: End['outcome'] = 'completed'): End => ({
  id,
  kind: 'end',
  outcome,
});

export const fork = (id: string, ...next: readonly Route[]): Kind<'fork'> => ({
  id,
  kind: 'fork',
  next,
});

export const leave = (id: string): Kind<'leave'> => ({id, kind: 'leave'});

/** A route to a node; without a condition, always. */
export const to = (id: string, when?: Condition): Route => (when ? {when, to: id} : {to: id});

export const interrupt = (
  id: string,
  action: Interrupt['action'],
  when: Condition,
  nodes?: Block,
  of?: string,
): Interrupt => ({
  id,
  action,
  when,
  ...(nodes ? {nodes} : {}),
  ...(of === undefined ? {} : {of}),
});

/** A script with these nodes and, unless they have one, an end. */
export const script = (nodes: Block, more: Partial<Omit<Script, 'nodes'>> = {}): Script => ({
  format: 'ipt-script/1',
  id: 'test',
  version: '1.0.0',
  inputs: [],
  lists: [{id: 'people', kinds: ['friend', 'parent']}],
  readers: {},
  interrupts: [],
  ...more,
  nodes: nodes.some((node) => typeof node === 'object' && node.kind === 'end')
    ? nodes
    : [...nodes, end()],
});

/** Words for every node of a script: its id, so that a test can tell whose they are. */
export const wordsFor = (script: Script, nodes: Readonly<Record<string, NodeText>> = {}): Texts => {
  const spoken = [...placesOf(script).values()]
    .map(({node}) => node)
    .filter(
      (node): node is Question | Kind<'say'> | End =>
        asks(node) || node.kind === 'say' || node.kind === 'end',
    );
  return {
    title: script.id,
    nodes: {...Object.fromEntries(spoken.map((node) => [node.id, words(node)])), ...nodes},
    groups: Object.fromEntries((script.groups ?? []).map(({id}) => [id, {text: id}])),
    kinds: Object.fromEntries(
      script.lists.map(({id, kinds}) => [
        id,
        Object.fromEntries(kinds.map((kind) => [kind, kind])),
      ]),
    ),
  };
};

/** The same script, if the audit finds nothing wrong with it. */
export const sound = (script: Script): Script => {
  const problems = audit(script, {en: wordsFor(script)});
  if (problems.length > 0) throw new Error(JSON.stringify(problems, undefined, 1));
  return script;
};

const words = (node: Question | Kind<'say'> | End): NodeText => ({
  text: node.id,
  ...('options' in node
    ? {
        options: Object.fromEntries(
          node.options.map((option) => [codeOf(option), `${codeOf(option)}!`]),
        ),
      }
    : {}),
  ...(node.kind === 'scale' ? {ends: ['low', 'high'] as const} : {}),
});
