import type {Claims} from '../claims.js';
import {NONE} from '../diagram.js';
import type {Exploration} from '../exploration.js';
import {narrow, questionsFor, rateAll, readIn, widen, type Rate} from '../rated.js';
import type {Record} from '../record.js';
import {those} from '../truth.js';
import {real, witnessOf} from '../witness.js';

/** Ratings outside the limits that were claimed for them. */
export const checkClaims = (
  exploration: Exploration,
  {look, find}: Record,
  claims: Claims['ratings'],
): void =>
  claims.forEach(({id, source, area, when, atMost = 3, atLeast}, index) => {
    look('claim');
    const {checkIn, names, complete, space} = exploration;
    const path = `claims.ratings[${index}]`;
    const rule = checkIn.rules.areas.find((one) => one.area === area);
    if (!rule) {
      const message = `The claim "${id}" speaks of ${area}, which the rules do not rate.`;
      find('claim', {path, message, fix: 'Rate it, or take the claim out.'});
      return;
    }
    const questions = [...questionsFor(exploration, rule), ...readIn([when], names)];
    const meant = those(exploration, narrow(exploration, complete, questions), when, true);
    if (meant === NONE) {
      const message = `The claim "${id}" speaks of no conversation.`;
      find('claim', {path: `${path}.when`, message, fix: 'Mend its condition.'});
      return;
    }
    const isWrong = (rating: Rate): boolean =>
      (rating ?? 0) > atMost || (atLeast !== undefined && (rating ?? -1) < atLeast);
    for (const [rating, family] of rateAll(exploration, rule, meant).by) {
      if (!isWrong(rating) || real(exploration, family) === NONE) continue;
      find('claim', {
        path,
        message: `"${id}" (${source}) claims ${limits(atMost, atLeast)} for ${area}; it can be ${rating ?? 'none'}.`,
        fix: 'Mend the rows and caps of the area, or the claim.',
        ...witnessOf(
          exploration,
          space.diagram.meet(complete, widen(exploration, complete, family, questions)),
          `${area} is rated ${rating ?? 'not at all'} here.`,
        ),
      });
    }
  });

const limits = (atMost: number, atLeast: number | undefined): string =>
  atLeast === undefined ? `at most ${atMost}` : `${atLeast} to ${atMost}`;
