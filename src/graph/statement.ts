import {printable, type Label} from './label.js';

/** Attributes of Graphviz: words are quoted, labels are written as they are. */
export type Attributes = Readonly<Record<string, string | number | Label>>;

/** A node, under a name that no other has. */
export const node = (name: string, attributes: Attributes): string =>
  `${quoted(name)}${listed(attributes)};`;

/** An edge from one name to another. */
export const edge = (from: string, to: string, attributes: Attributes = {}): string =>
  `${quoted(from)} -> ${quoted(to)}${listed(attributes)};`;

/** A frame around statements. */
export const cluster = (
  name: string,
  attributes: Attributes,
  statements: readonly string[],
): readonly string[] => [
  `subgraph ${quoted(clusterName(name))} {`,
  ...indented([...settings(attributes), ...statements]),
  '}',
];

/** What an edge calls the frame that it begins or ends at. */
export const clusterName = (name: string): string => `cluster_${name}`;

/** A whole picture. */
export const digraph = (
  title: string,
  attributes: Attributes,
  statements: readonly string[],
): string =>
  [
    `digraph ${quoted(title)} {`,
    ...indented([...settings(attributes), ...statements]),
    '}',
    '',
  ].join('\n');

/** What holds for every node, or for every edge. */
export const all = (what: 'node' | 'edge', attributes: Attributes): string =>
  `${what}${listed(attributes)};`;

const settings = (attributes: Attributes): readonly string[] =>
  pairs(attributes).map((pair) => `${pair};`);

const listed = (attributes: Attributes): string => {
  const written = pairs(attributes);
  return written.length === 0 ? '' : ` [${written.join(', ')}]`;
};

const pairs = (attributes: Attributes): readonly string[] =>
  Object.entries(attributes).map(
    ([name, value]) =>
      `${name}=${typeof value === 'object' ? `<${value.html}>` : quoted(String(value))}`,
  );

const quoted = (words: string): string =>
  `"${printable(words).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const indented = (statements: readonly string[]): readonly string[] =>
  statements.map((statement) => `  ${statement}`);
