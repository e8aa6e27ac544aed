import * as z from 'zod/mini';
import type {Immutable} from './immutable.js';
import type {Block, Each, Node, Script} from './script.js';

/** The words of one node. `{name}` is the item that is being asked about, `{id}` the answer to a question or an input. */
export const NodeText = z.strictObject({
  /** What is said or asked. */
  text: z.string().check(z.minLength(1)),
  /** A line of help below a question. */
  hint: z.optional(z.string()),
  /** A label for each option, by code. */
  options: z.optional(z.record(z.string(), z.string())),
  /** What the lowest and the highest value of a scale mean. */
  ends: z.optional(z.tuple([z.string(), z.string()])),
});
export type NodeText = Immutable<z.infer<typeof NodeText>>;

/** The words above the questions of a group. `{name}` is the item that they are about. */
export const GroupText = z.strictObject({
  text: z.string().check(z.minLength(1)),
  hint: z.optional(z.string()),
  /** Of a picture: what each of its questions shows, in a word or two, by the id of the question. */
  views: z.optional(z.record(z.string(), z.string())),
});
export type GroupText = Immutable<z.infer<typeof GroupText>>;

/** All words of a script in one language. */
export const Texts = z.strictObject({
  title: z.string(),
  nodes: z.record(z.string(), NodeText),
  /** By the id of a group. */
  groups: z.optional(z.record(z.string(), GroupText)),
  /** A label for each kind of item, by list. */
  kinds: z.record(z.string(), z.record(z.string(), z.string())),
});
export type Texts = Immutable<z.infer<typeof Texts>>;

type Every<B extends Block> = B[number] extends infer N
  ? N extends Each
    ? N | Every<N['nodes']>
    : N extends Node
      ? N
      : never
  : never;
type Spoken<S extends Script> = Exclude<
  Every<S['nodes']> | Every<Extract<S['interrupts'][number], {readonly nodes: Block}>['nodes']>,
  {kind: 'each' | 'fork' | 'leave'}
>;
type Code<O> = O extends {code: infer C extends string} ? C : O extends string ? O : never;
type TextFor<N> = N extends {kind: 'choice' | 'several'; options: readonly (infer O)[]}
  ? {text: string; hint?: string; options: Record<Code<O>, string>}
  : N extends {kind: 'scale'}
    ? {text: string; hint?: string; ends: [string, string]}
    : N extends {kind: 'say' | 'end'}
      ? {text: string}
      : {text: string; hint?: string};

type Grouped<S extends Script> = S extends {readonly groups: readonly (infer G)[]}
  ? Extract<G, {readonly id: string}>
  : never;

/** The words that a script written `as const` needs: the compiler refuses a language that lacks any. */
export interface TextsFor<S extends Script> {
  title: string;
  nodes: {[N in Spoken<S> as N['id']]: TextFor<N>};
  groups: {
    [G in Grouped<S> as G['id']]: {text: string; hint?: string; views?: Record<string, string>};
  };
  kinds: {[L in S['lists'][number] as L['id']]: Record<L['kinds'][number], string>};
}
