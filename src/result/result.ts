import * as z from 'zod/mini';
import {AREAS} from '../assessment/index.js';
import {Entry, type Immutable} from '../dialog/index.js';
import {FORMAT} from './software.js';

const moment = z.iso.datetime({offset: true});
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const linkIds = z.array(z.string());
const rating = z.nullable(z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]));
const known = z.enum(['yes', 'no', 'unknown']);

/** What was answered: a code or codes with their labels as shown, items with their names, or the value as typed. */
export const AnswerValue = z.discriminatedUnion('type', [
  z.strictObject({type: z.literal('code'), code: z.string(), text: z.string()}),
  z.strictObject({
    type: z.literal('codes'),
    codes: z.array(z.strictObject({code: z.string(), text: z.string()})),
  }),
  z.strictObject({
    type: z.literal('items'),
    items: z.array(z.strictObject({id: z.string(), name: z.string()})),
  }),
  z.strictObject({type: z.literal('number'), number: z.number()}),
  z.strictObject({type: z.literal('text'), text: z.string()}),
  /** `2026-03`, `2026`, `always` or `unsure`. */
  z.strictObject({type: z.literal('month'), month: z.string()}),
]);
export type AnswerValue = Immutable<z.infer<typeof AnswerValue>>;

/** One question on the route and what stands there. */
export const Answer = z.strictObject({
  /** The address: `people/p7/safe`. */
  linkId: z.string(),
  /** The question's words as shown in the review. */
  asked: z.string(),
  /** `answered` and `same` (as last time) have a value; `skipped` and `held-back` have none and mean nothing else. */
  state: z.enum(['answered', 'same', 'skipped', 'held-back']),
  value: z.optional(AnswerValue),
  at: moment,
});
export type Answer = Immutable<z.infer<typeof Answer>>;

/** Something that a person should look at: what was said and when. Never a level of risk. */
export const Concern = z.strictObject({
  rule: z.string(),
  action: z.enum(['stop', 'pause', 'note']),
  item: z.optional(z.string()),
  /** The answers that it rests on; none if their words were held back. */
  basis: linkIds,
  at: moment,
});

const holding = {holds: known, basis: linkIds, declined: linkIds, notAsked: linkIds};
const ClueFinding = z.strictObject({clue: z.string(), item: z.optional(z.string()), ...holding});

const AreaFinding = z.strictObject({
  area: z.enum(AREAS),
  state: z.enum([
    'indicated',
    'possible',
    'not-indicated',
    'not-assessed',
    'declined',
    'not-rated',
  ]),
  rating,
  upTo: rating,
  caps: z.array(
    z.strictObject({id: z.string(), atMost: z.number(), holds: z.enum(['yes', 'unknown'])}),
  ),
  clues: z.array(ClueFinding),
});

const Ranking = z.strictObject({
  outcome: z.enum(['lead', 'stopped', 'low-information', 'no-clear-focus', 'not-rated']),
  lead: z.optional(z.enum(AREAS)),
  further: z.optional(z.enum(AREAS)),
  by: z.optional(z.enum(['rating', 'pick', 'pick-within', 'onset', 'link', 'order'])),
  tie: z.boolean(),
  pick: z.optional(z.enum(AREAS)),
  eligible: z.array(z.enum(AREAS)),
});

const Score = z.strictObject({
  code: z.strictObject({system: z.string(), code: z.string()}),
  value: z.nullable(z.number()),
  min: z.number(),
  max: z.number(),
  complete: z.boolean(),
  missing: linkIds,
});

/**
 * What a check-in hands to the page: plain JSON, versioned, and to be replayed from its own log.
 *
 * `completed`: agreed to at the end; `amended`: agreed to again, in place of `supersedes`; `stopped`: ended before the
 * end; `declined`: not handed over, so it holds no answers; `partial`: taken while the conversation goes on.
 */
export const CheckInResult = z.strictObject({
  format: z.literal(FORMAT),
  resultId: z.string(),
  status: z.enum(['completed', 'amended', 'stopped', 'declined', 'partial']),
  supersedes: z.nullable(z.string()),
  revision: z.int().check(z.nonnegative()),
  startedAt: moment,
  completedAt: z.nullable(moment),
  timeZone: z.string(),
  language: z.string(),
  subject: z.nullable(z.strictObject({token: z.string()})),
  script: z.strictObject({
    id: z.string(),
    version: z.string(),
    /** Over script, rules and the versions of its readers. */
    sha256,
    /** Over the words of the language. */
    texts: sha256,
    rules: z.strictObject({id: z.string(), version: z.string()}),
  }),
  software: z.strictObject({name: z.string(), version: z.string()}),
  safety: z.strictObject({
    asked: z.enum(['answered', 'skipped', 'not-asked']),
    concerns: z.array(Concern),
    /** What fixed rules found in typed words that are handed over, in the order in which they were said. */
    typed: z.array(
      z.strictObject({
        linkId: z.string(),
        fact: z.string(),
        rule: z.string(),
        words: z.string(),
        at: moment,
      }),
    ),
    /** The kinds of help that were shown without being asked for, by the node that showed them. */
    helpShown: linkIds,
  }),
  areas: z.array(AreaFinding).check(z.length(AREAS.length)),
  ranking: Ranking,
  scores: z.array(Score),
  /** What may speak against usual treatment, or is wished for besides: for the clinician alone, and never a refusal. */
  suitability: z.array(z.strictObject({rule: z.string(), ...holding})),
  /** The people (and other items) that the answers name. */
  items: z.array(
    z.strictObject({
      id: z.string(),
      list: z.string(),
      name: z.string(),
      as: z.optional(z.string()),
    }),
  ),
  answers: z.array(Answer),
  /** Questions of the script that the route did not come to, by id. */
  notAsked: linkIds,
  delivery: z.strictObject({idempotencyKey: z.string()}),
  /** All that happened, less what no longer stands: `verify` replays it. */
  log: z.array(Entry).check(z.minLength(1)),
  integrity: z.strictObject({canonical: z.literal('RFC8785'), sha256}),
});
export type CheckInResult = Immutable<z.infer<typeof CheckInResult>>;
