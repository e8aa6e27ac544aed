import {expect} from '@open-wc/testing';
import {
  asks,
  ending,
  forget,
  holds,
  isList,
  pending,
  placesOf,
  remaining,
  replay,
  step,
  type Condition,
  type Session,
} from '../../src/dialog/index.js';
import {CHANGES} from '../../src/ipt/script.js';
import {standard} from '../../src/ipt/index.js';
import {leavesOf, repliesTo, type Asking, type Reply} from '../support/replies.js';
import {begin, moment, path, raisedIn, turnsOf} from '../support/talk.js';

const {script: intake, readers} = standard;
const leaves = leavesOf(intake);

/** Every reply that a route can tell apart: of a choice that no condition asks about, one option stands for all. */
const replies = (session: Session, turn: Asking): readonly Reply[] => {
  const all = repliesTo(session, turn, leaves);
  // Of what is asked together, what no condition reads has one answer.
  if (isGrouped(turn) && !leaves.has(turn.node.id)) return all.slice(0, 1);
  if (turn.node.kind === 'choice' && !leaves.has(turn.node.id)) return all.slice(0, 2);
  // What raises something does so by itself: more of it at once is for the proof.
  if (turn.node.kind === 'several') return all.filter((reply) => isSingle(reply));
  return turn.node.kind === 'items' ? all.slice(0, 2) : all;
};

const isGrouped = ({node}: Asking): boolean => 'group' in node && node.group !== undefined;

const isSingle = ([entry]: Reply): boolean =>
  entry?.kind !== 'said' || !isList(entry.value) || entry.value.length < 3;

/** Every way through a section: from where it begins to the question where the next one does, or to an end. */
const through = (from: readonly Session[], until: string): readonly Session[] => {
  const found: Session[] = [];
  const ahead = [...from];
  for (let session = ahead.pop(); session; session = ahead.pop()) {
    const turn = pending(session);
    if (!turn || turn.node.id === until) found.push(session);
    else for (const reply of replies(session, turn)) ahead.push(reply.reduce(step, session));
  }
  return found;
};

/** What the last question asks of those before it. */
const OPENINGS: readonly Condition[] = [
  {answer: 'grief', is: 'yes'},
  {answer: 'dispute', is: ['open', 'kept-in']},
  {count: 'changes', of: CHANGES, atLeast: 1},
  {answer: 'lonely', is: ['at-times', 'often', 'mostly']},
];

const listed = (question: string, item: string, {facts}: Session): boolean => {
  const value = facts.standing.get(question)?.value;
  return isList(value) && value.includes(item);
};

const gatesIn = ({facts}: Session): unknown => OPENINGS.map((when) => holds(when, facts) === true);

const concernsIn = ({raised}: Session): unknown => raised.map(({interrupt}) => interrupt.id);

const peopleIn = (session: Session): unknown =>
  [...session.items]
    .map(([id]) =>
      JSON.stringify([
        listed('deaths', id, session),
        listed('disagreement', id, session),
        session.facts.standing.get(`people/${id}/safe`)?.value,
      ]),
    )
    .toSorted();

/** One conversation for each way in which what was said before a question can matter from there on. */
const apart = (
  sessions: readonly Session[],
  until: string,
  ...matters: readonly ((session: Session) => unknown)[]
): readonly Session[] => {
  const known = new Map<string, Session>();
  for (const session of sessions) {
    if (pending(session)?.node.id !== until) continue;
    known.set(JSON.stringify(matters.map((matter) => matter(session))), session);
  }
  return [...known.values()];
};

const SECTIONS = ['care', 'grief', 'dispute', 'changes', 'lonely', 'people'] as const;

/** Every route of every section, begun from each exit of those before it that later conditions can tell apart. */
const every: readonly Session[] = (() => {
  let from: readonly Session[] = [begin(intake, {}, readers)];
  const found = SECTIONS.flatMap((until) => {
    const routes = through(from, until);
    from = apart(routes, until, gatesIn, peopleIn, ...(until === 'care' ? [concernsIn] : []));
    return routes;
  });
  const people = through(apart(from, 'people', peopleIn), 'limits');
  const alone = apart(from, 'people', gatesIn).map((session) =>
    step(session, {kind: 'skipped', node: 'people', at: moment(session.log.length)}),
  );
  return [...found, ...people, ...through([...alone, ...apart(people, 'limits')], 'the end')];
})();

const complete = every.filter((session) => !pending(session));

describe('every route of the intake', function () {
  this.timeout(120_000);

  it('is walked: each section to all its exits, and the whole to all its ends', () => {
    const places = new Set(every.map((session) => pending(session)?.node.id ?? ending(session)));
    expect([...places]).to.include.members([...SECTIONS, 'limits']);
    expect([...places]).to.include.members(['completed', 'stopped', 'declined']);
    expect(every.length).to.be.at.least(1000);
  });

  it('comes to an end', () => {
    for (const session of complete)
      expect(ending(session), path(session).join()).to.not.equal(undefined);
  });

  it('is the same when it is rebuilt from its log', () => {
    for (const session of every) {
      const again = replay(intake, readers, session.log);
      expect(JSON.stringify(turnsOf(again))).to.equal(JSON.stringify(turnsOf(session)));
    }
  });

  it('is the same when what no longer stands is forgotten', () => {
    for (const session of every.filter((_, index) => index % 10 === 0)) {
      const again = replay(intake, readers, forget(session));
      expect(path(again)).to.deep.equal(path(session));
      expect(raisedIn(again)).to.deep.equal(raisedIn(session));
    }
  });

  it('shows help when a concern is raised, before anything else is asked', () => {
    const helped = new Set<string>();
    for (const {raised, turns} of every) {
      for (const {interrupt, scope, last} of raised) {
        const [help] = interrupt.nodes ?? [];
        if (typeof help !== 'object' || help.kind !== 'say' || !help.help) continue;
        const after = turns.slice(turns.findIndex(({address}) => address === last) + 1);
        const isStopped = raised.some((one) => one.interrupt.action === 'stop');
        const shown = after.find(
          ({node}) => node.id === help.id || (isStopped && node.kind === 'say' && node.help),
        );
        const asked = after.find(({node, interrupt: own}) => asks(node) && own === undefined);
        const isFirst = shown && (!asked || after.indexOf(shown) < after.indexOf(asked));
        expect(isFirst, `${interrupt.id} ${JSON.stringify(scope)} after ${last}`).to.equal(true);
        helped.add(interrupt.id);
      }
    }
    expect([...helped].toSorted()).to.include.members([
      's1',
      's2',
      's3',
      's4',
      's5',
      's6-now',
      's7',
      's9',
      's11',
      's12',
    ]);
  });

  it('asks nothing after a stop', () => {
    const stopped = complete.filter(({raised}) =>
      raised.some(({interrupt}) => interrupt.action === 'stop'),
    );
    expect(stopped).to.not.have.length(0);
    for (const session of stopped) {
      expect(ending(session)).to.equal('stopped');
      for (const {address, reply} of session.turns) {
        if (!reply) continue;
        const changed = step(session, {kind: 'skipped', node: address, at: moment(99)});
        expect(changed, address).to.equal(session);
      }
    }
  });

  it('keeps a concern raised whatever is taken back afterwards', () => {
    for (const session of every) {
      let back: Session = session;
      for (const {address} of session.turns.filter(({reply}) => reply).toReversed()) {
        back = step(back, {kind: 'withdrawn', node: address, at: moment(99)});
      }
      expect(raisedIn(back)).to.deep.equal(raisedIn(session));
    }
  });

  /** Whether a question is asked in one turn with the one before it. */
  const isBeside = ({id}: Session['turns'][number]['node']): boolean =>
    placesOf(intake).get(id)?.isBeside === true;

  it('has as many turns left as it says, at least and at most', () => {
    for (const session of complete.filter((one) => ending(one) === 'completed')) {
      const {log, turns} = session;
      log.forEach((_, index) => {
        const then = replay(intake, readers, log.slice(0, index + 1));
        const asked = (all: Session['turns']): number =>
          all.filter(
            ({reply, interrupt, node}) => reply && interrupt === undefined && !isBeside(node),
          ).length;
        const left = asked(turns) - asked(then.turns);
        const {least, most} = remaining(then);
        const turn = pending(then);
        const waits = turn && (turn.interrupt !== undefined || isBeside(turn.node)) ? 1 : 0;
        expect(left + waits, `${index}: ${path(then).at(-1)}`).to.be.within(least, most);
      });
    }
  });
});
