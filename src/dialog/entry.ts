import * as z from 'zod/mini';
import type {Immutable} from './immutable.js';

const Value = z.union([z.string(), z.number(), z.array(z.string())]);

const at = {at: z.iso.datetime({offset: true})};
const about = {...at, node: z.string()};
const item = {item: z.string().check(z.regex(/^[a-z0-9-]+$/))};
const named = {name: z.string(), as: z.optional(z.string())};

/** The first entry of every log: all that the page settled, so that a log needs nothing beside its script. */
export const Opened = z.strictObject({
  ...at,
  kind: z.literal('opened'),
  /** Names this conversation; random, given by whoever opens it. */
  id: z.string().check(z.minLength(1)),
  /** The IANA time zone of the person. */
  zone: z.string(),
  language: z.string(),
  inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** What comes from earlier results: people by list, and answers that may be said to be the same. */
  carried: z.optional(
    z.strictObject({
      items: z.array(z.strictObject({list: z.string(), ...item, ...named})),
      answers: z.record(z.string(), Value),
    }),
  ),
});
export type Opened = Immutable<z.infer<typeof Opened>>;

/** One thing that happened in a conversation. `node` is an address: a node id, or `list/item/node` in a block. */
export const Entry = z.discriminatedUnion('kind', [
  Opened,
  z.strictObject({...about, kind: z.literal('said'), value: Value}),
  z.strictObject({...about, kind: z.literal('skipped')}),
  /** The answer is taken back: the question is asked again. */
  z.strictObject({...about, kind: z.literal('withdrawn')}),
  /** The answer carried over from last time holds. */
  z.strictObject({...about, kind: z.literal('same')}),
  /** The answer is not handed over, nor is anything that follows from it. */
  z.strictObject({...about, kind: z.literal('held')}),
  z.strictObject({...about, kind: z.literal('released')}),
  /** An item is named at the question `node`; its id is never used again. */
  z.strictObject({...about, kind: z.literal('added'), ...item, ...named}),
  z.strictObject({...at, kind: z.literal('renamed'), ...item, ...named}),
  z.strictObject({...at, kind: z.literal('removed'), ...item}),
  z.strictObject({...at, kind: z.literal('language'), language: z.string()}),
  /** A concern whose words were held back: what is left of it in a log that is handed over. */
  z.strictObject({
    ...at,
    kind: z.literal('raised'),
    interrupt: z.string(),
    item: z.optional(z.string()),
    /** The turn after which it came. */
    node: z.optional(z.string()),
  }),
  /** The person ends before the end. */
  z.strictObject({...at, kind: z.literal('stopped')}),
  /** The person hands over what the review shows; `id` names the result. */
  z.strictObject({...at, kind: z.literal('agreed'), id: z.string()}),
  z.strictObject({...at, kind: z.literal('declined'), id: z.string()}),
]);
export type Entry = Immutable<z.infer<typeof Entry>>;
