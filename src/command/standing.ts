import {assess, type CheckIn} from '../assessment/index.js';
import type {Session} from '../dialog/index.js';
import type {Page} from './page.js';
import {AREA} from './words.js';

/** How the rules stand after an answer: the clues that it changed, all ratings, and what it raised. */
export const changesOn = (
  page: Page,
  before: Session,
  after: Session,
  {rules}: CheckIn,
  name: (item: string) => string,
): void => {
  const was = cluesIn(before, rules);
  const changed = [...cluesIn(after, rules)].flatMap(([key, {clue, item, holds}]) => {
    const {holds: old = 'unknown'} = was.get(key) ?? {};
    if (old === holds) return [];
    return [`${clue}${item === undefined ? '' : ` (${name(item)})`}: ${old} → ${holds}`];
  });
  const line = (text: string): void => {
    page.line(page.dim(text), 4);
  };
  page.line();
  if (changed.length > 0) line(`Clues: ${changed.join(', ')}`);
  ratingsOn(page, after, rules);
  for (const {interrupt, scope} of after.raised.slice(before.raised.length)) {
    const about = Object.values(scope).map((item) => ` about ${name(item)}`);
    page.line(page.yellow(`Raised: ${interrupt.id} (${interrupt.action})${about.join('')}`), 4);
  }
};

/** How every rule stands. */
export const rulesOn = (
  page: Page,
  session: Session,
  {rules}: CheckIn,
  name: (item: string) => string,
): void => {
  page.line();
  page.table(
    [...cluesIn(session, rules).values()].map(({clue, item, holds}) => [
      clue,
      holds === 'yes' ? page.green(holds) : holds === 'no' ? holds : page.dim(holds),
      item === undefined ? '' : name(item),
    ]),
    4,
  );
  ratingsOn(page, session, rules);
  const raised = session.raised.map(({interrupt}) => `${interrupt.id} (${interrupt.action})`);
  if (raised.length > 0) page.line(page.yellow(`Raised: ${raised.join(', ')}`), 4);
};

type Rules = CheckIn['rules'];
type Clue = ReturnType<typeof assess>['areas'][number]['clues'][number];

const cluesIn = (session: Session, rules: Rules): ReadonlyMap<string, Clue> =>
  new Map(
    assess(rules, session).areas.flatMap(({clues}) =>
      clues.map((clue) => [`${clue.clue}/${clue.item ?? ''}`, clue]),
    ),
  );

const ratingsOn = (page: Page, session: Session, rules: Rules): void => {
  const {areas} = assess(rules, session);
  const ratings = areas.map(({area, rating, upTo}) =>
    upTo === rating
      ? `${AREA[area]} ${rating ?? '–'}`
      : `${AREA[area]} ${rating ?? '–'}/${upTo ?? '–'}`,
  );
  const limits = areas.flatMap(({caps}) =>
    caps.map(({id, atMost, holds}) => `${id} ${holds === 'yes' ? 'to' : 'maybe to'} ${atMost}`),
  );
  page.line(page.dim(`Ratings: ${ratings.join(' · ')}`), 4);
  if (limits.length > 0) page.line(page.dim(`Limits: ${limits.join(', ')}`), 4);
};
