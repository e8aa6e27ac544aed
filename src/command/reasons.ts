import type {Session, Texts} from '../dialog/index.js';
import {answerOf} from '../dialog/index.js';
import {meanings} from '../ipt/index.js';
import type {Explanation, Unanswered} from '../proof/index.js';
import type {CheckInResult} from '../result/index.js';
import type {Page} from './page.js';
import {AREA, asked, called, count, rated, ranked, said, STATE} from './words.js';

/** A result, and all that is known of why it came out so. */
export interface Reasons {
  readonly result: CheckInResult;
  readonly why: Explanation;
  readonly session: Session;
  readonly words: Texts;
  /** It comes from the check-in that ships: what its clues mean is written down. */
  readonly isShipped: boolean;
}

type AreaFinding = CheckInResult['areas'][number];

/** Tells of each area why it was rated as it was. */
export const reasonsOn = (page: Page, reasons: Reasons): void => {
  const {result, why} = reasons;
  page.line(ranked(result.ranking));
  for (const {rule, action, item, basis} of result.safety.concerns) {
    const about =
      item === undefined ? '' : ` about ${called(item, reasons.session, reasons.words)}`;
    page.line(`${page.yellow(`Concern ${rule}`)} (${action})${about}`);
    for (const address of basis) answerOn(page, address, reasons, 4);
  }
  for (const area of result.areas) areaOn(page, area, reasons);
  const rest = why.unanswered.filter(({matters}) => matters.length === 0);
  if (rest.length === 0) return;
  page.title(`${count(rest.length, 'more question')} without an answer: no rating rests on them`);
  for (const one of rest) unansweredOn(page, one, reasons);
};

const areaOn = (page: Page, finding: AreaFinding, reasons: Reasons): void => {
  const {area, rating, upTo, state, caps, clues} = finding;
  const {why} = reasons;
  const reach = upTo !== null && upTo !== rating ? `; what is open could make it ${upTo}` : '';
  page.title(`${AREA[area]}: ${rated(rating)}`);
  page.line(`${STATE[state]}${reach}`, 2);
  for (const {id, atMost, holds} of caps) {
    page.line(`${page.yellow(id)} ${holds === 'yes' ? 'limits' : 'may limit'} it to ${atMost}`, 2);
  }
  const sides = {yes: 'For it', no: 'Against it', unknown: 'Not known'} as const;
  for (const side of ['yes', 'no', 'unknown'] as const) {
    const own = clues.filter(({holds}) => holds === side);
    if (own.length > 0) page.line(sides[side], 2);
    for (const clue of own) clueOn(page, clue, reasons);
  }
  const mattering = why.unanswered.filter(({matters}) => matters.includes(area));
  if (mattering.length > 0)
    page.line('Without an answer, and one could have changed the rating', 2);
  for (const one of mattering) unansweredOn(page, one, reasons);
  for (const flip of why.flips.filter((one) => one.area === area)) {
    page.line(`It would be ${rated(flip.to)}, if`, 2);
    for (const {address, from, to} of flip.changes) {
      const {session, words} = reasons;
      const [was, is] = [said(address, from, session, words), said(address, to, session, words)];
      page.line(
        `${asked(address, session, words)} ${page.bold(is)} ${page.dim(`(not: ${was})`)}`,
        4,
      );
    }
  }
};

const clueOn = (
  page: Page,
  {clue, item, basis}: AreaFinding['clues'][number],
  reasons: Reasons,
): void => {
  const {session, words, isShipped} = reasons;
  const meaning = isShipped
    ? Object.entries(meanings).find(([id]) => id === clue)?.[1].why
    : undefined;
  const about = item === undefined ? '' : ` (${called(item, session, words)})`;
  page.line(`${page.bold(clue)}${about}${meaning === undefined ? '' : ` ${meaning}`}`, 4);
  for (const address of basis) answerOn(page, address, reasons, 6);
};

const answerOn = (page: Page, address: string, {session, words}: Reasons, indent: number): void => {
  const value = answerOf(session.facts.standing.get(address));
  const answer = said(address, value, session, words);
  page.line(page.dim(`${asked(address, session, words)} ${answer}`), indent);
};

const unansweredOn = (page: Page, {address, state}: Unanswered, reasons: Reasons): void => {
  const how = {skipped: 'skipped', held: 'held back', 'not-asked': 'never asked'}[state];
  page.line(`${asked(address, reasons.session, reasons.words)} ${page.dim(`(${how})`)}`, 4);
};
