import * as z from 'zod/mini';
import type {Immutable} from '../dialog/index.js';
import {AnswerValue, Answer, CheckInResult, Concern} from '../result/index.js';

/** A shape, and what stands in where something does not have it. */
const otherwise = z.catch;

/** A concern as far as it can be read; without an action or a time it still is one. */
const ReadConcern = z.object({
  rule: z.string(),
  action: otherwise(z.nullable(Concern.shape.action), null),
  item: otherwise(z.optional(z.string()), undefined),
  basis: otherwise(z.array(z.string()), []),
  at: otherwise(z.nullable(Concern.shape.at), null),
});
export type ReadConcern = Immutable<z.infer<typeof ReadConcern>>;

/** An answer as far as it can be read: one of a state or a form that is not known is `unreadable`. */
const ReadAnswer = z.object({
  linkId: z.string(),
  asked: otherwise(z.string(), ''),
  state: otherwise(z.union([Answer.shape.state, z.literal('unreadable')]), 'unreadable'),
  value: otherwise(z.optional(AnswerValue), undefined),
});
export type ReadAnswer = Immutable<z.infer<typeof ReadAnswer>>;

const shape = CheckInResult.shape;
const text = z.nullable(z.string());
const Script = z.object(shape.script.shape);
const Software = z.object(shape.software.shape);
const Seal = z.object({sha256: shape.integrity.shape.sha256});
const Named = z.object({id: z.string()});
const Typed = z.object({
  linkId: z.string(),
  fact: z.string(),
  rule: otherwise(z.string(), ''),
  words: z.string(),
  at: otherwise(text, null),
});
const ReadItem = z.object({
  id: z.string(),
  list: z.string(),
  name: z.string(),
  as: otherwise(z.optional(z.string()), undefined),
});

/** What can be read of a result, whole or not: what cannot is null or empty, and named in `unread`. */
export interface Contents {
  readonly isWhole: boolean;
  readonly unread: readonly string[];
  readonly format: string | null;
  readonly resultId: string | null;
  readonly status: CheckInResult['status'] | null;
  readonly revision: number | null;
  readonly supersedes: string | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  readonly timeZone: string | null;
  readonly language: string;
  readonly subject: string | null;
  readonly script: CheckInResult['script'] | null;
  readonly scriptId: string | null;
  readonly software: {readonly name: string; readonly version: string} | null;
  readonly asked: CheckInResult['safety']['asked'] | null;
  readonly concerns: readonly (ReadConcern | null)[];
  readonly typed: Immutable<z.infer<typeof Typed>[]>;
  readonly helpShown: readonly string[];
  readonly areas: CheckInResult['areas'];
  /** Null without the areas that it ranks. */
  readonly ranking: CheckInResult['ranking'] | null;
  readonly scores: CheckInResult['scores'];
  readonly suitability: CheckInResult['suitability'];
  readonly items: Immutable<z.infer<typeof ReadItem>[]>;
  readonly answers: readonly ReadAnswer[];
  readonly notAsked: readonly string[];
  readonly log: CheckInResult['log'];
  readonly sha256: string | null;
}

/** Reads a result field by field, so that one that is damaged or newer still shows what it holds. Throws nothing. */
export const contentsOf = (from: unknown): Contents => {
  const unread: string[] = [];
  const result = from ?? {};
  const at = (path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>(
        (part, key) =>
          typeof part === 'object' && part !== null && Object.hasOwn(part, key)
            ? Reflect.get(part, key)
            : undefined,
        result,
      );
  const read = <T>(path: string, one: z.ZodMiniType<T>, instead: T): T => {
    const {success, data} = z.safeParse(one, at(path));
    if (!success) unread.push(path);
    return success ? data : instead;
  };
  const each = <T>(path: string, one: z.ZodMiniType<T>): readonly (T | null)[] => {
    const all = read(path, z.array(z.unknown()), []);
    return all.map((part, index) => {
      const {success, data} = z.safeParse(one, part);
      if (!success) unread.push(`${path}[${index}]`);
      return success ? data : null;
    });
  };
  const known = <T>(path: string, one: z.ZodMiniType<T>): readonly T[] =>
    each(path, one).filter((part) => part !== null);
  const areas = read('areas', shape.areas, []);
  const ranking = read('ranking', z.nullable(shape.ranking), null);
  const script = z.safeParse(Script, at('script')).data ?? null;
  const named = read('script', z.nullable(Named), null);
  return {
    concerns: each('safety.concerns', ReadConcern),
    asked: read('safety.asked', z.nullable(shape.safety.shape.asked), null),
    typed: known('safety.typed', Typed),
    helpShown: read('safety.helpShown', z.array(z.string()), []),
    answers: known('answers', ReadAnswer).map((answer) => fitting(answer, unread)),
    items: known('items', ReadItem),
    notAsked: known('notAsked', z.string()),
    areas,
    ranking: areas.length > 0 ? ranking : null,
    scores: read('scores', shape.scores, []),
    suitability: read('suitability', shape.suitability, []),
    log: read('log', shape.log, []),
    format: read('format', text, null),
    resultId: read('resultId', text, null),
    status: read('status', z.nullable(shape.status), null),
    revision: read('revision', z.nullable(shape.revision), null),
    supersedes: read('supersedes', text, null),
    startedAt: read('startedAt', z.nullable(shape.startedAt), null),
    completedAt: read('completedAt', shape.completedAt, null),
    timeZone: read('timeZone', text, null),
    language: read('language', z.string(), ''),
    subject: read('subject', shape.subject, null)?.token ?? null,
    script,
    scriptId: named?.id ?? null,
    software: read('software', z.nullable(Software), null),
    sha256: read('integrity', z.nullable(Seal), null)?.sha256 ?? null,
    unread,
    isWhole: z.safeParse(CheckInResult, result).success,
  };
};

/** An answer with a value exactly where its state has one. */
const fitting = (answer: ReadAnswer, unread: string[]): ReadAnswer => {
  const hasValue = answer.state === 'answered' || answer.state === 'same';
  if (answer.state !== 'unreadable' && hasValue === (answer.value !== undefined)) return answer;
  unread.push(`answers ${answer.linkId}`);
  return {...answer, state: 'unreadable', value: undefined};
};
