import * as z from 'zod/mini';
import {AREAS} from '../assessment/index.js';
import type {Immutable} from '../dialog/index.js';

/**
 * What a clinician decided about the suggested focus: kept beside the result and never in it.
 *
 * `confirmed`: the focus is the suggested one. `changed`: it is another, or one where none was suggested. `rejected`:
 * there is none.
 */
export const Review = z
  .strictObject({
    format: z.literal('ipt-review/1'),
    /** The result that it is about, and the digest that this carries: a later revision needs a review of its own. */
    resultId: z.string().check(z.minLength(1)),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    at: z.iso.datetime({offset: true}),
    decision: z.enum(['confirmed', 'changed', 'rejected']),
    focus: z.nullable(z.enum(AREAS)),
    why: z.string(),
    /** Who reviewed it, as the page names them. */
    reviewer: z.optional(z.string().check(z.minLength(1))),
  })
  .check(
    z.refine(({decision, focus}) => (decision === 'rejected') === (focus === null), {
      message: 'There is a focus unless it is rejected.',
      path: ['focus'],
    }),
  );
export type Review = Immutable<z.infer<typeof Review>>;
