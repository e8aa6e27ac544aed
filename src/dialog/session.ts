import type {Entry, Opened} from './entry.js';
import type {Facts} from './facts.js';
import {inputsFrom} from './inputs.js';
import {Kept} from './kept.js';
import {monthOf} from './month.js';
import {isClosed, objection} from './objection.js';
import {placesOf} from './place.js';
import type {Readers} from './reader.js';
import type {Question, Script} from './script.js';
import {settle} from './settle.js';
import {take} from './take.js';
import type {Turn} from './turn.js';
import {walk, type Ground, type Trail} from './walk.js';

/** A conversation at one moment: it follows from the script, its readers and the log alone. */
export interface Session extends Ground {
  readonly readers: Readers;
  readonly log: readonly Entry[];
  readonly opened: Opened;
  readonly language: string;
  readonly turns: readonly Turn[];
  /** Where it waits. */
  readonly trail: Trail;
  /** What conditions can read now. */
  readonly facts: Facts;
  /** The person ended before the end. */
  readonly stopped: boolean;
  /** Whether the person handed over, or refused to, since anything else was said. */
  readonly verdict: 'agreed' | 'declined' | undefined;
}

/** A session that is being written: its parts are replaced, never changed, so that other sessions may share them. */
export type Draft = {-readonly [K in keyof Session]: Session[K]} & {log: Entry[]};

/** Opens a conversation and runs it up to its first question. Throws an {@linkcode InputError}. */
export const open = (script: Script, readers: Readers, opened: Opened): Session =>
  settle(begin(script, readers, opened));

/**
 * Takes one entry: answering, skipping, going back, changing and every other act come here.
 *
 * An entry that the conversation cannot take at this point leaves it as it was: the same object.
 */
export const step = (session: Session, entry: Entry): Session => {
  if (objection(session, entry) !== undefined) return session;
  const draft = copy(session, entry);
  take(draft, entry);
  return settle(draft, entry);
};

/** Rebuilds a conversation from its log, in time linear in the log. What cannot be taken is passed over. */
export const replay = (script: Script, readers: Readers, log: readonly Entry[]): Session => {
  const [opened, ...rest] = log;
  if (opened?.kind !== 'opened')
    throw new TypeError('A log begins with an entry of kind "opened".');
  const draft = begin(script, readers, opened);
  settle(draft);
  for (const entry of rest) {
    if (objection(draft, entry) !== undefined) continue;
    draft.log.push(entry);
    take(draft, entry);
    settle(draft, entry);
  }
  return draft;
};

/** The question that waits for an answer, if one does. */
export const pending = (session: Session): (Turn & {readonly node: Question}) | undefined => {
  const last = session.turns.at(-1);
  if (isClosed(session) || !last || last.reply) return undefined;
  return last.node.kind === 'say' || last.node.kind === 'end'
    ? undefined
    : {...last, node: last.node};
};

/** The latest question that was answered or skipped: the one that going back withdraws. */
export const previous = ({turns}: Session): Turn | undefined => turns.findLast(({reply}) => reply);

/** The same session to write to, with one entry more. Spelled out, since a spread costs half of a step. */
const copy = (session: Session, entry: Entry): Draft => ({
  script: session.script,
  readers: session.readers,
  places: session.places,
  inputs: session.inputs,
  now: session.now,
  opened: session.opened,
  language: session.language,
  log: session.log.concat(entry),
  latest: session.latest,
  past: session.past,
  held: session.held,
  items: session.items,
  raised: session.raised,
  stopped: session.stopped,
  verdict: session.verdict,
  turns: session.turns,
  facts: session.facts,
  trail: session.trail,
});

const begin = (script: Script, readers: Readers, opened: Opened): Draft => {
  const {items = []} = opened.carried ?? {};
  const ground: Ground = {
    script,
    places: placesOf(script),
    inputs: inputsFrom(script, opened.inputs),
    now: monthOf(opened.at),
    latest: new Kept(),
    past: new Kept(),
    held: new Kept(),
    items: new Kept(new Map(items.map(({item, ...about}) => [item, {id: item, ...about}]))),
    raised: [],
  };
  const trail = walk(ground);
  return {
    ...ground,
    readers,
    opened,
    language: opened.language,
    log: [opened],
    stopped: false,
    verdict: undefined,
    turns: trail.turns,
    facts: trail.facts,
    trail,
  };
};
