import {
  answerOf,
  choices,
  listable,
  phrase,
  plain,
  type NodeText,
  type Session,
  type Texts,
  type Turn,
} from '../dialog/index.js';
import type {Asked} from './answer.js';
import {answeredIn} from './order.js';
import type {Page} from './page.js';
import {asked, called, said} from './words.js';

/** What is said before the next question and was not shown before. Returns all that was shown. */
export const sayingsOn = (
  page: Page,
  {turns}: Session,
  shown: ReadonlySet<string>,
  words: (turn: Turn) => string,
): ReadonlySet<string> => {
  const fresh = turns.filter(
    ({node, address}) => (node.kind === 'say' || node.kind === 'end') && !shown.has(address),
  );
  for (const turn of fresh) {
    page.line();
    page.line(words(turn));
    const {node} = turn;
    if (node.kind === 'say' && node.help)
      page.line(page.yellow(`[The page shows help here: ${node.help}.]`));
  }
  return new Set([...shown, ...fresh.map(({address}) => address)]);
};

/** The words of a turn, filled in. */
export const wordsOf =
  (session: Session, texts: Texts): ((turn: Turn) => string) =>
  ({node, scope}) =>
    plain(phrase(texts.nodes[node.id]?.text ?? '', session, texts, scope));

/** A question with its answers, and how to give one. */
export const questionOn = (page: Page, turn: Asked, session: Session, texts: Texts): void => {
  const text = texts.nodes[turn.node.id];
  page.line();
  page.line(page.bold(wordsOf(session, texts)(turn)));
  if (text?.hint !== undefined)
    page.line(page.dim(plain(phrase(text.hint, session, texts, turn.scope))));
  const {node} = turn;
  if (node.kind === 'choice' || node.kind === 'several') {
    numberedOn(
      page,
      choices(session, turn).map((code) => text?.options?.[code] ?? code),
    );
  }
  if (node.kind === 'items') {
    numberedOn(
      page,
      listable(session, node, turn.address).map(({name}) => name),
    );
  }
  page.line(page.dim(howTo(turn, text, session)));
};

/** Every answer with its number. */
export const answersOn = (page: Page, session: Session, texts: Texts): void => {
  const turns = answeredIn(session);
  if (turns.length === 0) page.line('Nothing was answered yet.');
  numberedOn(
    page,
    turns.map(({address, reply}) => {
      const value = answerOf(reply);
      const state = reply?.kind === 'held' ? '(held back)' : '(skipped)';
      const answer = page.bold(said(address, value, session, texts));
      return `${asked(address, session, texts)} ${value === undefined ? page.dim(state) : answer}`;
    }),
  );
};

const numberedOn = (page: Page, lines: readonly string[]): void => {
  page.table(lines.map((line, at) => [String(at + 1), line]));
};

/** What somebody or something is called, for rules that are weighed for each. */
export const nameIn =
  (session: Session, texts: Texts): ((item: string) => string) =>
  (item) =>
    called(item, session, texts);

const howTo = ({node}: Asked, text: NodeText | undefined, {script}: Session): string => {
  switch (node.kind) {
    case 'choice':
      return 'A number.';
    case 'several':
      return `Numbers, with spaces between${node.atMost === undefined ? '' : `; ${node.atMost} at most`}.`;
    case 'scale': {
      const [low, high] = text?.ends ?? ['', ''];
      return `A number from ${node.from} (${low}) to ${node.to} (${high}).`;
    }
    case 'number':
      return `A number from ${node.from} to ${node.to}.`;
    case 'month':
      return 'A month (2026-03), a year, "always" or "unsure".';
    case 'items': {
      const kinds = script.lists.find(({id}) => id === node.list)?.kinds ?? [];
      const who =
        kinds.length === 0
          ? ''
          : ` Who it is may follow, as in: Ben (${kinds[0] ?? ''}). There are: ${kinds.join(', ')}.`;
      return `Names, with commas between; ${node.atMost} at most.${who}`;
    }
    case 'text':
      return 'Type it.';
  }
};
