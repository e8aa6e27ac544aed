import {codeOf, placesOf, type Node, type Script, type Texts} from '../dialog/index.js';

/** What a passage is: an `end` is one of the two of a scale, a `kind` names a kind of item. */
export type Part = 'title' | 'text' | 'hint' | 'label' | 'end' | 'kind';

/** Words that stand together on the page. */
export interface Passage {
  readonly part: Part;
  readonly words: string;
  /** Where they are: `texts.en.nodes.mood.text`. */
  readonly path: string;
  /** The same in every language: `nodes.mood.text`. */
  readonly key: string;
  /** The node or list that they belong to; the title is its own. */
  readonly owner: string;
  /** What a label or a kind stands for. */
  readonly code: string;
  readonly node?: Node;
}

/** All words of a script in one language that are there and not empty. */
export interface Edition {
  readonly language: string;
  readonly passages: readonly Passage[];
}

/** Collects what is written in a language, in the order of the script. */
export const editionOf = (script: Script, language: string, texts: Texts): Edition => {
  const passages: Passage[] = [];
  const add = (
    part: Part,
    words: string | undefined,
    key: string,
    owner: string,
    code = '',
    node?: Node,
  ): void => {
    if (words === undefined || words.trim() === '') return;
    const passage = {part, words, path: `texts.${language}.${key}`, key, owner, code};
    passages.push(node === undefined ? passage : {...passage, node});
  };
  add('title', texts.title, 'title', 'title');
  for (const [id, {node}] of placesOf(script)) {
    const said = own(texts.nodes, id);
    if (said === undefined) continue;
    const key = `nodes.${id}`;
    add('text', said.text, `${key}.text`, id, '', node);
    add('hint', said.hint, `${key}.hint`, id, '', node);
    for (const code of 'options' in node ? node.options.map(codeOf) : [])
      add('label', own(said.options ?? {}, code), `${key}.options.${code}`, id, code, node);
    said.ends?.forEach((words, index) => {
      add('end', words, `${key}.ends.${index}`, id, '', node);
    });
  }
  for (const {id, kinds} of script.lists) {
    for (const kind of kinds)
      add('kind', own(own(texts.kinds, id) ?? {}, kind), `kinds.${id}.${kind}`, id, kind);
  }
  return {language, passages};
};

/** `de` of `de-AT`. */
export const baseOf = (language: string): string => language.toLowerCase().split('-', 1)[0] ?? '';

/** `"mood" in en`: how a remark names whose words it is about. */
export const named = ({owner}: Passage, {language}: Edition): string => `"${owner}" in ${language}`;

/** Words as a remark quotes them: their beginning, if they are long. */
export const quoted = (words: string): string =>
  words.length > QUOTED ? `"${words.slice(0, QUOTED).trimEnd()}…"` : `"${words}"`;

const QUOTED = 60;

/** What a record holds by itself: a node may be called `constructor`. */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
