import type {CheckIn} from '../assessment/index.js';
import {
  asks,
  idOf,
  inWords,
  open,
  phrase,
  plain,
  step,
  type Entry,
  type Session,
  type Texts,
  type Turn,
} from '../dialog/index.js';

type Spoken = Pick<CheckIn, 'script' | 'texts' | 'readers'>;

/**
 * A conversation as lines of text, in the order in which it was held: what was said and asked after `-`, what was
 * answered after `>`, what was raised after `!`. The log must begin with its opening.
 */
export const transcript = (log: readonly Entry[], checkIn: Spoken): readonly string[] => {
  const [opened, ...rest] = log;
  if (opened?.kind !== 'opened') return [];
  const {script, readers} = checkIn;
  const first = open(script, readers, opened);
  const lines = [...settings(first), ...news(undefined, first, checkIn)];
  rest.reduce((session, entry) => {
    const next = step(session, entry);
    lines.push(...said(session, next, entry, checkIn), ...news(session, next, checkIn));
    return next;
  }, first);
  return lines;
};

/** What the page settled, where it is not as usual. */
const settings = ({script, inputs}: Session): readonly string[] =>
  script.inputs.flatMap(({id, default: usual}) =>
    inputs[id] === usual ? [] : [`(${id}: ${String(inputs[id])})`],
  );

/** What a step brought: concerns, and whatever is said or asked that was not before. */
const news = (before: Session | undefined, now: Session, checkIn: Spoken): readonly string[] => {
  const concerns = now.raised.slice(before?.raised.length ?? 0).map(({interrupt, scope}) => {
    const about = Object.values(scope).map((item) => ` about ${nameOf(item, now)}`);
    return `! ${interrupt.id} is raised${about.join('')}: ${interrupt.action}`;
  });
  const known = new Set(before?.turns.map(({address}) => address));
  const turns = now.turns.filter(({address}) => !known.has(address));
  return [...concerns, ...turns.map((turn) => spoken(turn, now, checkIn))];
};

const spoken = (turn: Turn, session: Session, {texts}: Spoken): string => {
  const {node, address, scope} = turn;
  const words = wordsIn(session, texts);
  const text = plain(phrase(words.nodes[node.id]?.text ?? '…', session, words, scope));
  const help = node.kind === 'say' && node.help ? ` [help: ${node.help}]` : '';
  const end = node.kind === 'end' ? ` [end: ${node.outcome}]` : '';
  const name = asks(node) || end || help ? ` (${address})` : '';
  return `- ${shortened(text)}${help}${end}${name}`;
};

const LONGEST = 100;

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;

const said = (before: Session, now: Session, entry: Entry, {texts}: Spoken): readonly string[] => {
  if (now === before) return [`> (not taken: ${entry.kind})`];
  const waiting = before.turns.at(-1)?.address;
  const again = 'node' in entry && entry.node !== waiting ? ` (changing ${entry.node})` : '';
  switch (entry.kind) {
    case 'said': {
      const node = now.places.get(idOf(entry.node))?.node;
      const words = node && inWords(node, entry.value, now, wordsIn(now, texts));
      return [`> ${[words ?? String(entry.value)].flat().join(', ')}${again}`];
    }
    case 'skipped':
    case 'withdrawn':
    case 'same':
    case 'held':
    case 'released':
      return [`> (${entry.kind})${again}`];
    case 'added':
      return [`> (names ${entry.name})`];
    case 'renamed':
      return [`> (renames ${nameOf(entry.item, before)} ${entry.name})`];
    case 'removed':
      return [`> (removes ${nameOf(entry.item, before)})`];
    case 'opened':
    case 'language':
    case 'raised':
    case 'stopped':
    case 'agreed':
    case 'declined':
      return [`> (${entry.kind})`];
  }
};

const nameOf = (item: string, {items}: Session): string => items.get(item)?.name ?? item;

const wordsIn = ({language}: Session, texts: Spoken['texts']): Texts =>
  texts[language] ?? Object.values(texts)[0] ?? {title: '', nodes: {}, kinds: {}};
