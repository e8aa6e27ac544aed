import type {Entry, Opened} from './entry.js';
import {idOf, prefixIn} from './place.js';
import {open, replay, type Session} from './session.js';
import {
  isAbout,
  isAlike,
  isEqual,
  listedIn,
  speak,
  take,
  takeBack,
  tell,
  witness,
  type Telling,
} from './telling.js';
import type {Raised, Turn} from './turn.js';
import type {Value} from './value.js';

/**
 * The log less what no longer stands, in the order of the route.
 *
 * What a concern rested on when it was raised stays, with what led to it, also where it was changed since; so does
 * what an `ever` can read. `replay` of what is left has the same turns, replies and concerns.
 */
export const forget = (session: Session): readonly Entry[] =>
  retell(session, session.opened, false);

/**
 * The log that is handed over: {@linkcode forget}, and of an answer that was held back only that it was.
 *
 * A concern that rested on it keeps its rule and its time, as an entry of kind `raised`. Whoever is listed nowhere is
 * not named, and of what was carried over only that stays which was said to be the same.
 */
export const handOver = (session: Session): readonly Entry[] => {
  const {script, readers} = session;
  const tellOnce = (told: Session): readonly Entry[] =>
    retell(told, {...told.opened, ...confirmed(told)}, true);
  let log = tellOnce(session);
  // What one telling leaves out can make room for the next; in the end it tells itself.
  for (let more = TELLINGS; more > 0; more--) {
    const next = tellOnce(replay(script, readers, log));
    if (isEqual(next, log)) break;
    log = next;
  }
  return log;
};

/** How often a log is told again at the most until it stays the same; once is nearly always enough. */
const TELLINGS = 4;

/** What is left of a conversation that the person does not hand over: that it was held, and its concerns. */
export const withhold = (session: Session): readonly Entry[] => {
  const {carried: _, ...opened} = session.opened;
  const former = session.log.filter(({kind}) => kind === 'agreed');
  const act = session.log.findLast(({kind}) => kind === 'declined');
  return [
    opened,
    ...former,
    ...session.raised.map((concern) => witness(concern)),
    ...(act ? [act] : []),
  ];
};

/**
 * Holds the same conversation again by what stands in it. What would be missing is told first, as it was; a concern
 * that cannot be raised so is told of as such, and what was held back is left out where it would raise another.
 */
const retell = (last: Session, opened: Opened, discreet: boolean): readonly Entry[] => {
  let hidden = new Set(discreet ? [...last.held].map(([address]) => address) : []);
  let owed: readonly Raised[] = [];
  for (;;) {
    const isSilent = ({basis}: Raised): boolean =>
      basis.length === 0 || basis.some((address) => hidden.has(address));
    owed = last.raised.filter((concern) => owed.includes(concern) || isSilent(concern));
    const telling = {told: open(last.script, last.readers, opened), discreet, hidden, last};
    for (const entry of last.log) if (isFormer(entry, last)) take(telling, entry);
    for (const concern of owed) take(telling, witness(concern, turnBefore(concern, last)));
    tellAll(telling, owed);
    const {raised} = telling.told;
    const missed = last.raised.filter((concern) => !isRaised(concern, raised));
    const early = raised
      .filter((concern) => !last.raised.some((other) => isAlike(concern, other)))
      .flatMap(({basis}) => basis.filter((address) => last.held.has(address)));
    if (missed.length + early.length === 0) return conclude(telling);
    // Others may follow from the first.
    owed = [...owed, ...missed.slice(0, 1)];
    hidden = new Set([...hidden, ...early]);
  }
};

const tellAll = (telling: Telling, owed: readonly Raised[]): void => {
  const plain = ended(telling);
  for (const moment of momentsToKeep(telling, owed)) {
    if (!moment.isTold(plain)) recall(telling, moment);
  }
  tell(telling, telling.last);
  takeBack(telling);
};

/** Whether an entry handed over what was changed since: it is told first, so that it hands over nothing now. */
const isFormer = (entry: Entry, {verdict, log}: Session): boolean =>
  entry.kind === 'agreed' && (verdict === undefined || entry !== log.at(-1));

/** How it was left. */
const conclude = (telling: Telling): readonly Entry[] => {
  const {log, language, verdict} = telling.last;
  const spoken = log.findLast(({kind}) => kind === 'language') ?? telling.last.opened;
  speak(telling, language, spoken.at);
  for (const entry of log) if (entry.kind === 'stopped') take(telling, entry);
  const act = log.at(-1);
  if (act && verdict) take(telling, act);
  return telling.told.log;
};

const isRaised = (concern: Raised, raised: Session['raised']): boolean =>
  raised.some((other) => isAlike(other, concern) && other.at === concern.at);

/** The turn after which a concern came, where the route has it now. */
const turnBefore = (concern: Raised, {turns}: Session): string | undefined => {
  const index = turns.findIndex((turn) => isPartOf(turn, concern));
  return index < 0 ? concern.last : turns[index - 1]?.address;
};

const isPartOf = ({interrupt, scope}: Turn, concern: Raised): boolean =>
  interrupt === concern.interrupt.id && prefixIn(scope).startsWith(prefixIn(concern.scope));

/** Something that may no longer stand and has to be told all the same. */
interface Moment {
  /** How many entries the log had. */
  readonly after: number;
  /** The addresses that it rests on. */
  readonly needs: readonly string[];
  readonly isTold: (told: Session) => boolean;
}

/** What has to be there when all is told: concerns, and what an `ever` can read. */
const momentsToKeep = (
  {last: {raised, past, log}, hidden}: Telling,
  owed: readonly Raised[],
): readonly Moment[] => {
  const concerns = raised
    .filter((concern) => !owed.includes(concern))
    .map((concern): Moment => ({
      after: concern.after,
      needs: concern.basis,
      isTold: (told) => isRaised(concern, told.raised),
    }));
  const history = [...past]
    .filter(([address]) => !hidden.has(address))
    .flatMap(([address, {values}]) =>
      values.map((value): Moment => ({
        after: log.findLastIndex((entry) => isAbout(entry, address, value)) + 1,
        needs: [address],
        isTold: (told) => isRemembered(told, address, value),
      })),
    );
  return [...concerns, ...history].toSorted((a, b) => a.after - b.after);
};

const isRemembered = ({past}: Session, address: string, value: Value): boolean =>
  past.get(address)?.values.some((other) => isEqual(other, value)) === true;

/**
 * Tells how things stood, as far as is needed, unless it will be told by how they stand at last. Of what did not
 * matter, where that will do, only how it stands at last is told.
 */
const recall = (telling: Telling, {after, needs, isTold}: Moment): void => {
  if (isTold(ended(telling))) return;
  const {told, last} = telling;
  const then = replay(last.script, last.readers, last.log.slice(0, after));
  const end = then.turns.findLastIndex((turn) =>
    needs.some((address) => isAt(turn, address, then)),
  );
  const led = then.turns
    .slice(0, end + 1)
    .map((turn, index) => (index < end || needs.includes(turn.address) ? turn : unanswered(turn)));
  const now = led.map((turn) => {
    const isOf = ({address, reply}: Turn): boolean =>
      reply !== undefined && address === turn.address;
    return needs.includes(turn.address)
      ? turn
      : (told.turns.find(isOf) ?? last.turns.find(isOf) ?? turn);
  });
  for (const way of [now, led]) {
    tell(telling, then, way);
    const end = ended(telling);
    if (isTold(end) && end.raised.every((concern) => isRaised(concern, last.raised))) return;
    telling.told = told;
  }
};

/** What comes of it if nothing but what stands is told from here. */
const ended = (telling: Telling): Session => {
  const rest = {...telling};
  tell(rest, rest.last);
  return rest.told;
};

const unanswered = (turn: Turn): Turn => ({...turn, reply: undefined});

/** Whether an address is that of a turn, or of a name that was given there. */
const isAt = (turn: Turn, address: string, {items}: Session): boolean =>
  turn.address === address || items.get(idOf(address))?.from === turn.address;

/** Of what was carried over, that which the person said to be the same, and the people who are listed. */
const confirmed = ({opened: {carried}, turns}: Session): Pick<Opened, 'carried'> => {
  if (!carried) return {};
  const listed = new Set(turns.flatMap(listedIn));
  const isSaidAgain = ([node]: readonly [string, Value]): boolean =>
    turns.some(({address, reply}) => address === node && reply?.kind === 'same');
  return {
    carried: {
      items: carried.items.filter(({item}) => listed.has(item)),
      answers: Object.fromEntries(Object.entries(carried.answers).filter(isSaidAgain)),
    },
  };
};
