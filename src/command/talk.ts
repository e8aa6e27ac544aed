import type {CheckIn} from '../assessment/index.js';
import {
  ending,
  objection,
  open,
  pending,
  step,
  type Entry,
  type Opened,
  type Session,
  type Texts,
} from '../dialog/index.js';
import {english} from '../locale/en.js';
import {answerFrom, isCode, isTyped, type Act, type Asked} from './answer.js';
import {answersOn, nameIn, questionOn, sayingsOn, wordsOf} from './asking.js';
import type {Io} from './io.js';
import {actFor, orderFrom, ORDERS, type Order} from './order.js';
import type {Page} from './page.js';
import {changesOn, rulesOn} from './standing.js';

/** What a conversation in a terminal is held with. */
export interface Setting {
  readonly checkIn: CheckIn;
  readonly texts: Texts;
  readonly page: Page;
  readonly io: Io;
  /** Nothing is told of the rules. */
  readonly isQuiet: boolean;
}

/** How it ended: handed over, not handed over, or left before its end. */
export interface Held {
  readonly ended: 'agreed' | 'declined' | 'left' | 'interrupted';
  readonly session: Session;
}

/** Holds a conversation, one question at a time, until it is handed over or left. */
export const hold = async (opened: Opened, setting: Setting): Promise<Held> => {
  const {checkIn, texts, page, io, isQuiet} = setting;
  let session = open(checkIn.script, checkIn.readers, opened);
  let shown: ReadonlySet<string> = new Set();
  page.line(page.bold(texts.title));
  page.line(
    page.dim(
      `Beside answers you can type ${Object.keys(ORDERS)
        .map((order) => `/${order}`)
        .join(' ')}.`,
    ),
  );
  if (!isQuiet)
    page.line(page.dim('Ratings read "1/3": rated 1, and what is open could make it 3.'));
  for (;;) {
    shown = sayingsOn(page, session, shown, wordsOf(session, texts));
    if (session.verdict) return {ended: session.verdict, session};
    if (ending(session) === 'declined') return {ended: 'declined', session};
    const turn = pending(session);
    if (turn) questionOn(page, turn, session, texts);
    else reviewOn(setting, session);
    const heard = await io.ask('> ');
    if ('end' in heard) return {ended: heard.end === 'input' ? 'left' : 'interrupted', session};
    if (!io.isTyped) page.line(`> ${heard.line}`);
    const acts = meaning(heard.line.trim(), turn, session, setting);
    const before = session;
    for (const act of typeof acts === 'string' ? [] : acts) {
      const entry: Entry = {...act, at: io.now()};
      const wrong = objection(session, entry);
      if (wrong !== undefined) page.line(page.red({...english, ...REFUSED}[wrong]));
      if (wrong !== undefined) break;
      session = step(session, entry);
    }
    if (typeof acts === 'string') page.line(page.red(acts));
    if (session !== before && !isQuiet && !session.verdict)
      changesOn(page, before, session, checkIn, nameIn(session, texts));
  }
};

const REFUSED = {
  'not-asked': 'That cannot be done here.',
  closed: 'It is closed: nothing more can be said or changed.',
} as const;

/** What a line means here: acts, or a sentence about what is wrong. What only shows something has no acts. */
const meaning = (
  line: string,
  turn: Asked | undefined,
  session: Session,
  setting: Setting,
): readonly Act[] | string => {
  if (line === '') return turn ? 'Type an answer, or /skip.' : 'Type yes or no.';
  if (turn && isCode(line, turn, session)) return answerFrom(line, turn, session);
  if (!turn && /^y(es)?$/i.test(line)) return [{kind: 'agreed', id: setting.io.newId()}];
  if (!turn && /^no?$/i.test(line)) return [{kind: 'declined', id: setting.io.newId()}];
  const ordered = orderFrom(line, turn !== undefined && isTyped(turn));
  if (ordered && 'wrong' in ordered) return ordered.wrong;
  if (ordered) return followed(ordered.order, ordered.number, session, setting);
  return turn ? answerFrom(line, turn, session) : 'Type yes or no.';
};

const followed = (
  order: Order,
  number: number | undefined,
  session: Session,
  {page, texts, checkIn}: Setting,
): readonly Act[] | string => {
  if (order === 'help') {
    page.table(Object.entries(ORDERS).map(([name, about]) => [`/${name}`, about]));
    return [];
  }
  if (order === 'rules') {
    rulesOn(page, session, checkIn, nameIn(session, texts));
    return [];
  }
  if (order === 'change' && number === undefined) {
    answersOn(page, session, texts);
    return [];
  }
  const act = actFor(order, number, session);
  return typeof act === 'string' ? act : [act];
};

const reviewOn = ({page, texts}: Setting, session: Session): void => {
  page.title('What would be handed over');
  answersOn(page, session, texts);
  page.line();
  page.line(page.bold('Hand it over? Type yes or no.'));
};
