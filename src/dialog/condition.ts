import * as z from 'zod/mini';
import type {Immutable} from './immutable.js';

const name = z.string().check(z.minLength(1));
type Scalar = string | number | boolean;
const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** A bound in a condition: a number, or the input (settled when the conversation opens) that holds it. */
export const Bound = z.union([z.number(), z.strictObject({input: name})]);
export type Bound = Immutable<z.infer<typeof Bound>>;

const range = {atLeast: z.optional(Bound), atMost: z.optional(Bound)};
export type Among = Scalar | readonly Scalar[];
const among = z.union([scalar, z.array(scalar).check(z.minLength(1))]);

/** A condition on one question: the only kind that `ever` can be asked of. */
export const Leaf = z.union([
  z.strictObject({answer: name, is: among}),
  z.strictObject({answer: name, ...range}),
  z.strictObject({given: name}),
  z.strictObject({count: name, of: z.optional(z.array(name)), ...range}),
  z.strictObject({
    reader: name,
    finds: z.union([name, z.array(name).check(z.minLength(1))]),
    in: z.optional(name),
  }),
]);
export type Leaf = Immutable<z.infer<typeof Leaf>>;

/**
 * What routes, clues, caps and interrupts ask of a conversation. Three-valued: true, false, or unknown.
 *
 * - `answer … is`: the answer is, or (several choices) holds, one of these codes; `atLeast`, `atMost`: for numbers.
 * - `given`: true once answered; a question that was skipped or never asked leaves it unknown.
 * - `count`: how many codes were chosen (of those named) or how many items were listed.
 * - `reader … finds`: what (one of these) a {@linkcode Reader} found in the text typed there, or in any text without `in`.
 * - `from … to`: whole months from one month answer to another; `now` is the month in which the conversation opened.
 * - `input`: what the page settled at the opening.
 * - `some … meets`: one item listed at that question meets it, all of it about the same item.
 * - `listed`: the item that is being asked about is listed at that question.
 * - `ever`: of everything that was said there, not only of what stands.
 * - `named`: a condition with a name of its own: a clue.
 */
export type Condition =
  | Leaf
  | {from: string; to: string; atLeast?: Bound | undefined; atMost?: Bound | undefined}
  | {input: string; is: Among}
  | {input: string; atLeast?: Bound | undefined; atMost?: Bound | undefined}
  | {listed: string}
  | {named: string}
  | {ever: Leaf}
  | {some: string; meets: Condition}
  | {all: readonly Condition[]}
  | {any: readonly Condition[]}
  | {not: Condition};

export const Condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    Leaf,
    z.strictObject({from: name, to: name, ...range}),
    z.strictObject({input: name, is: among}),
    z.strictObject({input: name, ...range}),
    z.strictObject({listed: name}),
    z.strictObject({named: name}),
    z.strictObject({ever: Leaf}),
    z.strictObject({some: name, meets: Condition}),
    z.strictObject({all: z.array(Condition).check(z.minLength(1))}),
    z.strictObject({any: z.array(Condition).check(z.minLength(1))}),
    z.strictObject({not: Condition}),
  ]),
);
