import * as z from 'zod/mini';
import type {Immutable} from './immutable.js';
import {Condition} from './condition.js';

/** Ids are part of addresses (`people/p7/safe`), so they hold neither a slash nor a space. */
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/));

/** Where the conversation goes: the first route whose condition is true; without any, the node written below. */
export const Route = z.strictObject({when: z.optional(Condition), to: id});
export type Route = Immutable<z.infer<typeof Route>>;

/** One answer to choose: a code, `alone` if it rules out the others, offered only `when` its condition is true. */
export const Option = z.union([
  id,
  z.strictObject({code: id, alone: z.optional(z.literal(true)), when: z.optional(Condition)}),
]);
export type Option = Immutable<z.infer<typeof Option>>;

const about = {id, next: z.optional(z.array(Route).check(z.minLength(1)))};
/** The {@linkcode Group} that it is asked in. */
const group = z.optional(id);
const options = z.array(Option).check(z.minLength(2));
/** Claims that no two answers lead to the same place: the audit holds the script to it. */
const decides = z.optional(z.literal(true));
/** Questions instead of which it is asked: once one of them was, whatever was answered, it is not. */
const unless = z.optional(z.array(id).check(z.minLength(1)));
const whole = z.int();

export const Say = z.strictObject({
  ...about,
  kind: z.literal('say'),
  /** The help that the page must show with it. */
  help: z.optional(z.enum(['crisis', 'emergency', 'private'])),
});
export const Choice = z.strictObject({
  ...about,
  kind: z.literal('choice'),
  options,
  decides,
  unless,
  group,
});
export const Several = z.strictObject({
  ...about,
  kind: z.literal('several'),
  options,
  atMost: z.optional(whole.check(z.positive())),
  decides,
  unless,
  group,
});
export const Scale = z.strictObject({...about, kind: z.literal('scale'), from: whole, to: whole});
export const Text = z.strictObject({
  ...about,
  kind: z.literal('text'),
  long: z.optional(z.literal(true)),
  /** The most characters (UTF-16 units) that are taken: 200, or 10,000 for a long text, unless given. */
  limit: z.optional(whole.check(z.positive())),
  unless,
  group,
});
export const MonthQuestion = z.strictObject({
  ...about,
  kind: z.literal('month'),
  /** A month that has not come yet may be given. */
  future: z.optional(z.literal(true)),
});
export const Whole = z.strictObject({...about, kind: z.literal('number'), from: whole, to: whole});
/** Asks who or what is meant: picks from a list that every such question adds to. */
export const Items = z.strictObject({
  ...about,
  kind: z.literal('items'),
  list: id,
  atMost: whole.check(z.positive()),
  /** How many are reckoned with until it is answered; `atMost` unless given. */
  usual: z.optional(whole.check(z.positive())),
});
export const End = z.strictObject({
  id,
  kind: z.literal('end'),
  outcome: z.enum(['completed', 'stopped', 'declined']),
});
/** Says nothing and asks nothing: leads on by its routes. */
export const Fork = z.strictObject({
  id,
  kind: z.literal('fork'),
  next: z.array(Route).check(z.minLength(1)),
});
/** Leaves a block: on to the next item, or back to where an interrupt came in. */
export const Leave = z.strictObject({id, kind: z.literal('leave')});

export const Question = z.discriminatedUnion('kind', [
  Choice,
  Several,
  Scale,
  Text,
  MonthQuestion,
  Whole,
  Items,
]);
export type Question = Immutable<z.infer<typeof Question>>;

/**
 * Asks a block about each item that was listed (or each code that was chosen) at the question `of`.
 *
 * A block may name a question of another block over the same list instead of repeating it; one that was asked on the
 * way here is not asked again.
 */
export interface Each {
  readonly id: string;
  readonly kind: 'each';
  readonly of: string;
  readonly nodes: readonly (Node | string)[];
  readonly next?: readonly Route[] | undefined;
}
export type Say = Immutable<z.infer<typeof Say>>;
export type Fork = Immutable<z.infer<typeof Fork>>;
export type Leave = Immutable<z.infer<typeof Leave>>;
export type End = Immutable<z.infer<typeof End>>;
export type Node = Question | Say | Fork | Leave | End | Each;
export type Block = readonly (Node | string)[];

export const Node: z.ZodMiniType<Node> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    Choice,
    Several,
    Scale,
    Text,
    MonthQuestion,
    Whole,
    Items,
    Say,
    Fork,
    Leave,
    End,
    z.strictObject({...about, kind: z.literal('each'), of: id, nodes: Block}),
  ]),
);
export const Block: z.ZodMiniType<Block> = z.lazy(() =>
  z.array(z.union([Node, id])).check(z.minLength(1)),
);

/**
 * What comes next, once, as soon as its condition holds, wherever the conversation is.
 *
 * What raised it stays raised whatever is said later. With `of` it is raised once for each item listed there.
 * `stop`: its block ends the conversation and nothing is asked after it; `pause`: its block asks before going on;
 * `note`: silent.
 */
export const Interrupt = z.strictObject({
  id,
  action: z.enum(['stop', 'pause', 'note']),
  of: z.optional(id),
  /** Of a stop: nothing else that was said is handed over but what it rests on and what led there. */
  alone: z.optional(z.literal(true)),
  when: Condition,
  nodes: z.optional(Block),
});
export type Interrupt = Immutable<z.infer<typeof Interrupt>>;

/** What the page may settle when a conversation opens, with its value if it does not. */
export const Input = z.strictObject({
  id,
  default: z.union([z.string(), z.number(), z.boolean()]),
  among: z.optional(z.array(z.string())),
});
export type Input = Immutable<z.infer<typeof Input>>;

/** A list of items that questions add to, and the kinds (roles) that an item may be given. */
export const List = z.strictObject({id, kinds: z.array(id)});
export type List = Immutable<z.infer<typeof List>>;

/**
 * Questions that stand next to each other and are asked together, on one screen and as one turn. Each has an answer of
 * its own and can be skipped.
 */
export const Group = z.strictObject({
  id,
  /** Asked about all items of a list at once, in a picture of how close they are, besides. */
  picture: z.optional(z.literal('circle')),
  /** How many of its questions are open at first; the others on wish. All unless given. */
  open: z.optional(whole.check(z.positive())),
});
export type Group = Immutable<z.infer<typeof Group>>;

/** A conversation as data, without its words: see {@linkcode Texts}. */
export const Script = z.strictObject({
  format: z.literal('ipt-script/1'),
  id,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  inputs: z.array(Input),
  lists: z.array(List),
  /** Names and versions of the readers that its conditions rely on. */
  readers: z.record(id, z.string()),
  groups: z.optional(z.array(Group)),
  nodes: Block,
  interrupts: z.array(Interrupt),
});
export type Script = Immutable<z.infer<typeof Script>>;
