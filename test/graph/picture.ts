/** An edge of a picture as the script has it: an `each` stands for the frame in which the edge begins or ends. */
export interface Drawn {
  readonly from: string;
  readonly to: string;
  /** Its attributes as they are written. */
  readonly look: string;
  /** The words on it, its lines joined. */
  readonly label: string;
}

/** The edges of a picture, in order. */
export const edgesIn = (dot: string): readonly Drawn[] =>
  [...dot.matchAll(/^ *"([^"]+)" -> "([^"]+)"(?: \[(.*)\])?;$/gm)].map(
    ([, from, to, look = '']) => ({
      from: eachIn('ltail', look) ?? from!,
      to: eachIn('lhead', look) ?? to!,
      look,
      label: wordsIn(look),
    }),
  );

/** The names of the nodes of a picture, in order. */
export const nodesIn = (dot: string): readonly string[] =>
  [...dot.matchAll(/^ *"([^"]+)" \[/gm)].map(([, name]) => name!);

/** What is written of one node. */
export const nodeIn = (dot: string, name: string): string =>
  dot.split('\n').find((line) => line.trim().startsWith(`"${name}" [`)) ?? '';

/** The lines between a frame's beginning and its end; empty if there is no such frame. */
export const frameIn = (dot: string, name: string): string => {
  const [, space = '', rest = ''] =
    new RegExp(`^( *)subgraph "cluster_${name}" \\{\n([\\s\\S]*)`, 'm').exec(dot) ?? [];
  return rest.slice(0, rest.search(new RegExp(`^${space}\\}`, 'm')));
};

/** The words of a label. */
export const wordsIn = (look: string): string =>
  (/label=<(.*)>/.exec(look)?.[1] ?? '')
    .replaceAll(/<br[^>]*>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .trim();

const eachIn = (end: string, look: string): string | undefined =>
  new RegExp(`${end}="cluster_each:([^"]+)"`).exec(look)?.[1];
