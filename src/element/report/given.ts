import * as z from 'zod/mini';
import {Review, type Report} from '../../report/index.js';

/** A result as plain data of its own: what a page does with its copy later changes nothing. Null if it is no JSON. */
export const plainOf = (given: unknown): unknown => {
  try {
    const text = typeof given === 'string' ? given : JSON.stringify(given);
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** What a page says was decided before, if it is a decision about this result. */
export const earlierReview = (given: unknown, report: Report | undefined): Review | undefined => {
  const about = report?.about;
  const {success, data} = z.safeParse(Review, given);
  const isSame = data?.resultId === about?.resultId && data?.sha256 === about?.sha256;
  return success && about && isSame ? data : undefined;
};
