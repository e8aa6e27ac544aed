import {pending, previous, type Session, type Turn} from '../dialog/index.js';
import type {Act} from './answer.js';
import {nearest} from './nearest.js';

/** What can be done beside answering, each with what it does. */
export const ORDERS = {
  skip: 'leave the question without an answer',
  back: 'go back to the question before',
  change: 'list the answers; with a number, ask that question again',
  hold: 'with a number, keep that answer back: it is not handed over',
  release: 'with a number, hand it over after all',
  stop: 'end here, before the end',
  rules: 'show how every rule stands',
  help: 'show this',
} as const;
export type Order = keyof typeof ORDERS;

/** An order that was typed, with or without its slash; nothing if it is none. */
export const orderFrom = (
  line: string,
  needsSlash: boolean,
):
  | {readonly order: Order; readonly number: number | undefined}
  | {readonly wrong: string}
  | undefined => {
  const [, slash = '', word = '', number] = /^(\/?)([a-z]+)(?:\s+(\d+))?$/i.exec(line) ?? [];
  const order = word.toLowerCase();
  if (slash === '' && needsSlash) return undefined;
  if (isOrder(order)) return {order, number: number === undefined ? undefined : Number(number)};
  if (slash === '') return undefined;
  const closest = nearest(order, Object.keys(ORDERS));
  return {
    wrong: `There is no /${order}. ${closest === undefined ? '/help shows what there is.' : `Did you mean /${closest}?`}`,
  };
};

/** What an order does to the conversation, or why it cannot be followed. */
export const actFor = (
  order: 'skip' | 'back' | 'change' | 'hold' | 'release' | 'stop',
  number: number | undefined,
  session: Session,
): Act | string => {
  const answer = number === undefined ? undefined : answeredIn(session)[number - 1];
  switch (order) {
    case 'skip': {
      const turn = pending(session);
      return turn ? {kind: 'skipped', node: turn.address} : 'There is no question to skip.';
    }
    case 'back': {
      const turn = previous(session);
      return turn ? {kind: 'withdrawn', node: turn.address} : 'There is nothing to go back to.';
    }
    case 'change':
      return answer ? {kind: 'withdrawn', node: answer.address} : WHICH;
    case 'hold':
      return answer ? {kind: 'held', node: answer.address} : WHICH;
    case 'release':
      return answer ? {kind: 'released', node: answer.address} : WHICH;
    case 'stop':
      return {kind: 'stopped'};
  }
};

/** The questions that were answered or skipped, in the order in which their numbers count. */
export const answeredIn = ({turns}: Session): readonly Turn[] => turns.filter(({reply}) => reply);

const WHICH = 'Say which: type /change to see the answers with their numbers.';

const isOrder = (word: string): word is Order => Object.hasOwn(ORDERS, word);
