import * as z from 'zod/mini';
import {AREAS} from '../assessment/index.js';
import {Condition} from '../dialog/index.js';

const whole = z.int().check(z.nonnegative());
const rating = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const name = z.string().check(z.minLength(1));

/** What the authors of a check-in say of it beyond what must hold of any: a proof holds it to them. */
export const Claims = z.strictObject({
  /** Bounds for the turns of completed conversations of which the condition is true; interrupts and items beyond the usual apart. */
  turns: z.array(
    z.strictObject({
      id: name,
      when: z.optional(Condition),
      least: z.optional(whole),
      most: z.optional(whole),
    }),
  ),
  /** Limits of a rating in conversations of which the condition is true. */
  ratings: z.array(
    z.strictObject({
      id: name,
      /** What it rests on, such as a row of docs/clinical-basis.md. */
      source: name,
      area: z.enum(AREAS),
      when: Condition,
      atMost: z.optional(rating),
      atLeast: z.optional(rating),
    }),
  ),
  /** Caps that may lower a rating though there is more evidence, by id, each with the reason. */
  lowers: z.record(z.string(), name),
});
export type Claims = z.infer<typeof Claims>;
