import {
  ALWAYS,
  choices,
  isUsed,
  listable,
  UNSURE,
  type Entry,
  type Question,
  type Session,
  type Turn,
} from '../dialog/index.js';

/** Something that is done: an entry that has no time yet. */
export type Act = Entry extends infer E
  ? E extends {readonly kind: 'opened'}
    ? never
    : Omit<E, 'at'>
  : never;

/** The question that waits. */
export type Asked = Turn & {readonly node: Question};

/** What a typed line says to a question: acts in order, or what is wrong with it in a sentence. */
export const answerFrom = (
  line: string,
  turn: Asked,
  session: Session,
): readonly Act[] | string => {
  const {node, address} = turn;
  const said = (value: string | number | readonly string[]): readonly Act[] => [
    {kind: 'said', node: address, value},
  ];
  switch (node.kind) {
    case 'text':
      return said(line);
    case 'scale':
    case 'number':
      return /^-?\d+$/.test(line)
        ? said(Number(line))
        : `Type a whole number from ${node.from} to ${node.to}.`;
    case 'month':
      return said(monthFrom(line));
    case 'items':
      return itemsFrom(line, node, address, session);
    case 'choice': {
      const code = codeFrom(line, choices(session, turn));
      return code === undefined
        ? `Type a number from 1 to ${choices(session, turn).length}.`
        : said(code);
    }
    case 'several': {
      const codes = choices(session, turn);
      const chosen = line.split(/[\s,;]+/).map((part) => codeFrom(part, codes));
      const wrong = `Type one or more numbers from 1 to ${codes.length}, with spaces between.`;
      return chosen.includes(undefined)
        ? wrong
        : said([...new Set(chosen.flatMap((code) => code ?? []))]);
    }
  }
};

/** Whether a line chooses an option by its code, which may be a word that also orders something. */
export const isCode = (line: string, turn: Asked, session: Session): boolean =>
  turn.node.kind === 'choice' && choices(session, turn).includes(line);

/** Whether what is typed is taken as it stands, so that orders need their slash. */
export const isTyped = ({node}: Asked): boolean => node.kind === 'text' || node.kind === 'items';

const codeFrom = (part: string, codes: readonly string[]): string | undefined =>
  codes.includes(part) ? part : /^\d+$/.test(part) ? codes[Number(part) - 1] : undefined;

/** `2026-3`, `3/2026` and `March` words aside: whatever is none is left for the conversation to refuse. */
const monthFrom = (line: string): string => {
  const word = line.toLowerCase();
  if (word === ALWAYS || word === UNSURE) return word;
  const [, year, month] = /^(\d{4})-(\d{1,2})$/.exec(line) ?? [];
  const [, first, second] = /^(\d{1,2})[/.](\d{4})$/.exec(line) ?? [];
  const [of, part] = year === undefined ? [second, first] : [year, month];
  return of === undefined || part === undefined ? line : `${of}-${part.padStart(2, '0')}`;
};

type Listing = Extract<Question, {kind: 'items'}>;

/** Names with commas between, and numbers for what is listed already. `Ben (friend)` says who it is. */
const itemsFrom = (
  line: string,
  node: Listing,
  address: string,
  session: Session,
): readonly Act[] | string => {
  const there = listable(session, node, address);
  const kinds = session.script.lists.find(({id}) => id === node.list)?.kinds ?? [];
  const acts: Act[] = [];
  const chosen: string[] = [];
  let next = 1;
  for (const part of line.split(/[,;]/).map((one) => one.trim())) {
    const [, name = part, as] = /^(.+?)\s*\(([a-z-]+)\)$/.exec(part) ?? [];
    const known = /^\d+$/.test(part)
      ? there[Number(part) - 1]
      : there.find((item) => item.name.toLowerCase() === name.toLowerCase());
    if (!known && (/^\d*$/.test(part) || (as !== undefined && !kinds.includes(as)))) {
      return part === '' || as === undefined
        ? 'Type names, with commas between, or the number of somebody who is listed.'
        : `There is no "${as}" here. There are: ${kinds.join(', ')}.`;
    }
    while (isUsed(session, `p${next}`)) next += 1;
    const item = known?.id ?? `p${next}`;
    if (!known) {
      next += 1;
      acts.push({kind: 'added', node: address, item, name, ...(as === undefined ? {} : {as})});
    }
    if (!chosen.includes(item)) chosen.push(item);
  }
  return [...acts, {kind: 'said', node: address, value: chosen}];
};
