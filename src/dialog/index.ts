export {Condition, Leaf, Bound} from './condition.js';
export * from './script.js';
export {GroupText, NodeText, Texts, type TextsFor} from './texts.js';
export {Entry, Opened} from './entry.js';
export {isList, type Value} from './value.js';
export type {Finding, Reader, Readers} from './reader.js';
export {open, step, replay, pending, previous, type Session} from './session.js';
export {
  objection,
  ending,
  isClosed,
  choices,
  listable,
  isUsed,
  type Objection,
} from './objection.js';
export {complaint, limitOf, NAME_LIMIT, type Complaint} from './complaint.js';
export type {Turn, Item, Raised} from './turn.js';
export {listedAt} from './offer.js';
export {readAll} from './take.js';
export {answerOf, type Facts, type Reply, type Truth} from './facts.js';
export {factsIn, holds, inRange, meets} from './holds.js';
export {questionOf} from './ever.js';
export {indexIn} from './walk.js';
export {ALWAYS, UNSURE, distance, span} from './month.js';
export {
  addressOf,
  asks,
  codeOf,
  idOf,
  listAt,
  placesOf,
  prefixIn,
  type Place,
  type Places,
  type Scope,
} from './place.js';
export {inWords, phrase, plain, type Piece} from './phrase.js';
export {InputError} from './inputs.js';
export {forget, handOver, withhold} from './forget.js';
export {groupOf, together, togetherBefore} from './group.js';
export {remaining, type Span} from './remaining.js';
export {audit, type Outside} from './audit/audit.js';
export {parseAs, parseScript, type ScriptWithTexts} from './parse.js';
export {ScriptError, type Problem} from './problem.js';
export type {Immutable} from './immutable.js';
