import {assess, type CheckIn} from '../assessment/index.js';
import {digest} from '../digest/index.js';
import {
  answerOf,
  asks,
  ending,
  isClosed,
  handOver,
  idOf,
  isList,
  phrase,
  plain,
  readAll,
  replay,
  withhold,
  type Entry,
  type Session,
  type Texts,
  type Turn,
  type Value,
} from '../dialog/index.js';
import type {Answer, AnswerValue, CheckInResult} from './result.js';
import {FORMAT, SOFTWARE} from './software.js';

/** The system that the codes of the measures belong to. */
export const MEASURES = 'urn:ipt-check-in:measure';

/**
 * Makes the result of a conversation from its script, rules and log, and from nothing else.
 *
 * Answers that are held back are taken out before anything is made of them; a conversation that is not handed over
 * leaves only that it was held, and its concerns.
 */
export const summarize = (lived: Session, checkIn: CheckIn): CheckInResult => {
  const log = statusOf(lived) === 'declined' && lived.verdict ? withhold(lived) : handOver(lived);
  const session = replay(checkIn.script, checkIn.readers, log);
  const texts = textsFor(session, checkIn);
  const {areas, ranking, scores, suitability} = assess(checkIn.rules, session);
  const {resultId, supersedes, revision, completedAt} = issue(session);
  const {opened, language, inputs, turns} = session;
  const token = inputs['subject'];
  const content = {
    format: FORMAT,
    resultId,
    status: statusOf(session),
    supersedes,
    revision,
    startedAt: opened.at,
    completedAt,
    timeZone: opened.zone,
    language: language,
    subject: typeof token === 'string' && token !== '' ? {token} : null,
    script: {
      id: checkIn.script.id,
      version: checkIn.script.version,
      sha256: checkIn.digest.checkIn,
      texts: checkIn.digest.texts[texts.language] ?? '',
      rules: {id: checkIn.rules.id, version: checkIn.rules.version},
    },
    software: SOFTWARE,
    safety: safetyOf(session, checkIn),
    areas,
    ranking,
    scores: scores.map(({measure, ...score}) => ({
      code: {system: MEASURES, code: measure},
      ...score,
    })),
    suitability,
    items: itemsIn(session),
    answers: turns.flatMap((turn) => answer(turn, session, texts.words)),
    notAsked: notAsked(session),
    delivery: {idempotencyKey: resultId},
    log,
  };
  return {...content, integrity: {canonical: 'RFC8785', sha256: digest(content)}};
};

/** How a conversation stands; see {@linkcode CheckInResult}. */
export const statusOf = (session: Session): CheckInResult['status'] => {
  const end = ending(session);
  if (session.verdict === 'declined' || end === 'declined') return 'declined';
  if (session.verdict !== 'agreed') return 'partial';
  if (isClosed(session) || end === 'stopped') return 'stopped';
  return handedOver(session).length > 1 ? 'amended' : 'completed';
};

type Handing = Extract<Entry, {kind: 'agreed'}>;

const handedOver = ({log}: Session): readonly Handing[] =>
  log.filter((entry) => entry.kind === 'agreed');

const issue = (
  session: Session,
): Pick<CheckInResult, 'resultId' | 'supersedes' | 'revision' | 'completedAt'> => {
  const {log, opened} = session;
  const handed = handedOver(session);
  const last = log.findLast((entry) => entry.kind === 'agreed' || entry.kind === 'declined');
  const before = last?.kind === 'agreed' ? handed.at(-2) : handed.at(-1);
  const closed = last ?? (ending(session) === 'declined' ? log.at(-1) : undefined);
  return {
    resultId: session.verdict && last ? last.id : opened.id,
    supersedes: session.verdict ? (before?.id ?? null) : null,
    revision: handed.length,
    completedAt: closed?.at ?? null,
  };
};

const textsFor = (
  {language}: Session,
  {texts}: CheckIn,
): {readonly language: string; readonly words: Texts} => {
  const known = texts[language] ? language : (Object.keys(texts)[0] ?? '');
  return {language: known, words: texts[known] ?? {title: '', nodes: {}, kinds: {}}};
};

const safetyOf = (session: Session, {rules}: CheckIn): CheckInResult['safety'] => {
  const {raised, facts, turns} = session;
  const asked = [rules.safety].flat().flatMap((id) => facts.standing.get(id) ?? []);
  const isAnswered = asked.some((reply) => answerOf(reply) !== undefined);
  return {
    asked: isAnswered ? 'answered' : asked.length > 0 ? 'skipped' : 'not-asked',
    concerns: raised.map(({interrupt: {id, action}, scope, basis, at}) => {
      const [item] = Object.values(scope);
      return {rule: id, action, ...(item === undefined ? {} : {item}), basis, at};
    }),
    typed: typedIn(session),
    helpShown: turns
      .filter(({node}) => node.kind === 'say' && node.help)
      .map(({address}) => address),
  };
};

/** What readers found in everything that was typed, also where it was changed since. */
const typedIn = (session: Session): CheckInResult['safety']['typed'] => {
  let {language} = session.opened;
  return session.log.flatMap((entry) => {
    if (entry.kind === 'language') language = entry.language;
    const typed = wordsIn(entry, session);
    if (!typed) return [];
    const {linkId, words: text} = typed;
    return readAll(session, text, language).map(({fact, rule, words}) => ({
      linkId,
      fact,
      rule,
      words,
      at: entry.at,
    }));
  });
};

/** A text or a name that an entry gives, and where it belongs. */
const wordsIn = (
  entry: Entry,
  {opened, places, items}: Session,
): {readonly linkId: string; readonly words: string} | undefined => {
  if (entry.kind === 'added' || entry.kind === 'renamed') {
    const {item, name} = entry;
    return {linkId: `${items.get(item)?.list ?? ''}/${item}`, words: name};
  }
  if (entry.kind !== 'said' && entry.kind !== 'same') return undefined;
  const {node} = entry;
  const words = entry.kind === 'said' ? entry.value : opened.carried?.answers[node];
  const isTyped = places.get(idOf(node))?.node.kind === 'text' && typeof words === 'string';
  return isTyped ? {linkId: node, words} : undefined;
};

/** Those that an answer lists, or that a concern is about. */
const itemsIn = ({items, turns, raised}: Session): CheckInResult['items'] => {
  const listed = new Set([
    ...turns.flatMap(({node, reply}) =>
      node.kind === 'items' ? [answerOf(reply) ?? []].flat() : [],
    ),
    ...raised.flatMap(({scope}) => Object.values(scope)),
  ]);
  return [...items]
    .map(([, item]) => item)
    .filter(({id}) => listed.has(id))
    .map(({id, list, name, as}) => ({id, list, name, ...(as === undefined ? {} : {as})}));
};

const STATES = {said: 'answered', same: 'same', skipped: 'skipped', held: 'held-back'} as const;

const answer = (turn: Turn, session: Session, texts: Texts): readonly Answer[] => {
  const {address, node, reply, scope} = turn;
  if (!reply) return [];
  const value = answerOf(reply);
  const asked = plain(phrase(texts.nodes[node.id]?.text ?? '', session, texts, scope));
  return [
    {
      linkId: address,
      asked,
      state: STATES[reply.kind],
      ...(value === undefined ? {} : {value: valueOf(turn, value, session, texts)}),
      at: reply.at,
    },
  ];
};

const valueOf = ({node}: Turn, value: Value, {items}: Session, texts: Texts): AnswerValue => {
  const label = (code: string): string => texts.nodes[node.id]?.options?.[code] ?? code;
  if (isList(value)) {
    return node.kind === 'items'
      ? {type: 'items', items: value.map((id) => ({id, name: items.get(id)?.name ?? ''}))}
      : {type: 'codes', codes: value.map((code) => ({code, text: label(code)}))};
  }
  if (typeof value === 'number') return {type: 'number', number: value};
  if (node.kind === 'choice') return {type: 'code', code: value, text: label(value)};
  return node.kind === 'month' ? {type: 'month', month: value} : {type: 'text', text: value};
};

/** The questions of the main conversation and its blocks that the route did not come to. */
const notAsked = ({places, turns}: Session): readonly string[] => {
  const came = new Set(turns.filter(({reply}) => reply).map(({node}) => node.id));
  return [...places.values()].flatMap(({node, interrupt}) =>
    asks(node) && interrupt === undefined && !came.has(node.id) ? [node.id] : [],
  );
};
