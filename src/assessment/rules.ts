import * as z from 'zod/mini';
import {Condition, type Immutable} from '../dialog/index.js';
import {AREAS} from './areas.js';

const id = z.string().check(z.minLength(1));

/** One piece of evidence: a condition with a name. With `of`, weighed for each item listed at that question. */
export const Clue = z.strictObject({
  id,
  area: z.enum(AREAS),
  when: Condition,
  of: z.optional(id),
});
export type Clue = Immutable<z.infer<typeof Clue>>;

/** How one area is rated: the first row, from the highest, whose condition is true; else 1 if the gate is; else 0. */
export const AreaRule = z.strictObject({
  area: z.enum(AREAS),
  /** The questions that open the area; skipped or not asked, the area has no rating. */
  asks: z.array(id).check(z.minLength(1)),
  gate: Condition,
  rows: z.array(z.strictObject({rating: z.union([z.literal(2), z.literal(3)]), when: Condition})),
  /** Upper limits. */
  caps: z.array(
    z.strictObject({
      id,
      atMost: z.union([z.literal(1), z.literal(2)]),
      when: Condition,
    }),
  ),
  /** Where the month of its event is answered, for ranking by closeness to the onset. */
  event: z.optional(z.strictObject({of: id, month: id})),
  /** Where the person's own link to the low mood is answered, codes from weakest to strongest. */
  link: z.optional(z.strictObject({of: z.optional(id), answer: id})),
  /** Can lead only when no other area is present (R3). */
  lastResort: z.optional(z.literal(true)),
});
export type AreaRule = Immutable<z.infer<typeof AreaRule>>;

/** A measure of our own, not a validated one: the sum of its items. */
export const Measure = z.strictObject({id, items: z.array(id).check(z.minLength(1))});
export type Measure = Immutable<z.infer<typeof Measure>>;

/** Everything that turns answers into findings. Conditions may name clues. */
export const Rules = z.strictObject({
  id,
  version: z.string(),
  clues: z.array(Clue),
  areas: z.array(AreaRule),
  measures: z.array(Measure),
  ranking: z.strictObject({
    /** The question in which the person picks what matters most, and the area that each code stands for. */
    pick: z.strictObject({answer: id, areas: z.record(z.string(), z.enum(AREAS))}),
    /** The input that says by how many points a picked area may be moved up; 0 for none. */
    pickWithin: id,
    /** The question for the month in which the low mood began. */
    onset: id,
    /** Codes of the link questions, weakest first. */
    links: z.array(z.string()),
    /** The part of the gate questions that must be answered before any area leads (R5). */
    enough: z.number(),
  }),
  /** The question that asks about safety; several if it is asked in more than one place. */
  safety: z.union([id, z.array(id).check(z.minLength(1))]),
  /** What may speak against usual treatment, or is wished for besides. For the clinician alone, and never a refusal. */
  suitability: z.optional(z.array(z.strictObject({id, when: Condition}))),
  /** The input that turns ratings off: everything is recorded, nothing is rated. */
  ratings: id,
});
export type Rules = Immutable<z.infer<typeof Rules>>;
