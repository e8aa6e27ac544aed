import {answerOf} from './facts.js';
import {addressOf, type Scope} from './place.js';
import type {Node} from './script.js';
import type {Session} from './session.js';
import type {Texts} from './texts.js';
import {isList, type Value} from './value.js';

/** A piece of a text: the script's own words, or words of the person (`quoted`) that were put in. */
export interface Piece {
  readonly words: string;
  readonly quoted: boolean;
}

/**
 * Fills a text: `{name}` is the item being asked about, `{id}` what was answered to a question or settled as an input.
 *
 * A placeholder that nothing stands for becomes an ellipsis.
 */
export const phrase = (
  text: string,
  session: Session,
  texts: Texts,
  scope: Scope,
): readonly Piece[] =>
  text
    .split(/\{([a-z0-9-]+)\}/)
    .map((words, index) =>
      index % 2 === 0
        ? {words, quoted: false}
        : {words: quoted(words, session, texts, scope) ?? '…', quoted: true},
    );

/** The same as plain words. */
export const plain = (pieces: readonly Piece[]): string => pieces.map(({words}) => words).join('');

/** What an answer looks like in words: a label, a name, or the value as typed. Months stay as they are. */
export const inWords = (
  node: Node,
  value: Value,
  {items}: Session,
  texts: Texts,
): string | readonly string[] => {
  const labels = texts.nodes[node.id]?.options ?? {};
  const label = (code: string): string => labels[code] ?? items.get(code)?.name ?? code;
  if (isList(value)) return value.map(label);
  return node.kind === 'choice' ? label(String(value)) : String(value);
};

const quoted = (id: string, session: Session, texts: Texts, scope: Scope): string | undefined => {
  if (id === 'name') {
    const [list, item] = Object.entries(scope).at(-1) ?? [];
    if (list === undefined || item === undefined) return undefined;
    return session.items.get(item)?.name ?? texts.nodes[list]?.options?.[item];
  }
  const place = session.places.get(id);
  const address = place && addressOf(place, scope);
  const value = address === undefined ? undefined : answerOf(session.facts.standing.get(address));
  if (place && value !== undefined)
    return [inWords(place.node, value, session, texts)].flat().join(', ');
  const input = session.inputs[id];
  return input === undefined ? undefined : String(input);
};
