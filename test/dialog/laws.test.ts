import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  asks,
  ending,
  forget,
  handOver,
  objection,
  pending,
  previous,
  replay,
  step,
  type Entry,
  type Interrupt,
  type Raised,
  type Session,
  type Turn,
} from '../../src/dialog/index.js';
import {walk} from '../../src/dialog/walk.js';
import {standard} from '../../src/ipt/index.js';
import {everything, readers} from '../support/everything.js';
import {entriesFor, live, lived, moves, type Move} from '../support/random.js';
import {
  begin,
  moment,
  path,
  raisedIn,
  skipOn,
  take,
  turnsOf,
  visible,
  waits,
} from '../support/talk.js';

/** Two scripts to hold conversations with: the shipped one, and one that has a bit of everything. */
const scripts = {
  intake: (): Session =>
    take(begin(standard.script, {}, standard.readers), {
      kind: 'said',
      at: moment(1),
      node: 'consent',
      value: 'me',
    }),
  everything: (): Session => {
    const carried = {
      items: [{list: 'people', item: 'old', name: 'Old friend', as: 'friend'}],
      answers: {mood: 4, story: 'canary-carried', people: ['old'], topics: ['work']},
    };
    return begin(everything, {carried, inputs: {window: 2}}, readers);
  },
} as const;

/** The engine is the same in every browser: one of them holds a thousand conversations, the others fewer. */
const RUNS = navigator.userAgent.includes('Chrome/') ? 1000 : 150;

/** Holds a law over many conversations. */
const over = (start: () => Session, law: (all: readonly Move[]) => void, numRuns = RUNS): void => {
  fc.assert(fc.property(moves(70), law), {numRuns, seed: 22, endOnFailure: false});
  expect(start().log.length).to.be.at.least(1);
};

const json = (data: unknown): string => JSON.stringify(data);
const seen = (session: Session): string => json(visible(session));

const freeze = <T>(data: T): T => {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    Object.values(data).forEach(freeze);
  }
  return data;
};

const opensWithHelp = ({nodes: [first] = []}: Interrupt): boolean =>
  typeof first === 'object' && first.kind === 'say' && first.help !== undefined;

/** Whether what waits comes before what a concern rests on, so that the way leads to it again. */
const leadsTo = ({place, last}: Raised, waiting: Turn, {turns}: Session): boolean => {
  if (waiting.address === last) return true;
  const depth = waiting.place.findIndex((step, at) => step !== place[at]);
  const [here, there] = [waiting.place[depth], place[depth]];
  return typeof there === 'string'
    ? turns.some(({reply}) => [reply?.value].flat().includes(there))
    : Number(here) < Number(there);
};

/** What must be the same in whatever way a conversation is told: its turns, its concerns and how it stands. */
const meant = (session: Session): unknown => ({
  turns: turnsOf(session),
  raised: session.raised
    .map(({interrupt: {id, action}, scope, at}) => json([id, action, scope, at]))
    .toSorted(),
  language: session.language,
  stopped: session.stopped,
  verdict: session.verdict,
  handedOver: session.log.filter(({kind}) => kind === 'agreed'),
});

/** What a log holds, in whatever order. */
const entriesOf = (log: readonly Entry[]): readonly string[] => log.map(json).toSorted();

const raisedRecords = ({raised}: Session): readonly string[] =>
  raised.map(({interrupt, scope, basis, at}) => json([interrupt.id, scope, basis, at]));

for (const [name, start] of Object.entries(scripts)) {
  describe(`conversations held anyhow: ${name}`, () => {
    it('are the same when they are rebuilt from their log', () => {
      over(start, (all) => {
        const session = live(start(), all);
        expect(seen(replay(session.script, session.readers, session.log))).to.equal(seen(session));
      });
    }).timeout(60_000);

    it('are the same whether walked on from the last question or from the start', () => {
      over(start, (all) => {
        for (const session of lived(start(), all)) {
          expect(json(turnsOf({...session, ...walk(session)}))).to.equal(json(turnsOf(session)));
        }
      });
    }).timeout(60_000);

    it('never change what they were a moment ago', () => {
      over(start, (all) => {
        let before: Session | undefined;
        let was = '';
        for (const session of lived(freeze(start()), all)) {
          if (before) expect(seen(before)).to.equal(was);
          before = freeze(session);
          was = seen(session);
        }
      });
    }).timeout(60_000);

    it('stay the same object when something is done that cannot be', () => {
      over(start, (all) => {
        let session = start();
        for (const entry of all.flatMap((move) => entriesFor(session, move))) {
          const next = step(session, entry);
          expect(next === session).to.equal(objection(session, entry) !== undefined);
          session = next;
        }
      });
    }).timeout(60_000);

    it('ask the same as before when an answer is given and taken back', () => {
      over(start, (all) => {
        const before = live(start(), all);
        const turn = pending(before);
        if (!turn) return;
        const entries = entriesFor(before, {act: 'answer', which: 0, how: all.length});
        const answered = entries.reduce(step, before);
        const after = step(answered, {kind: 'withdrawn', at: moment(0), node: turn.address});
        if (answered.raised.length > before.raised.length) {
          expect(raisedIn(after)).to.deep.equal(raisedIn(answered));
          return;
        }
        if (objection(answered, {kind: 'withdrawn', at: moment(0), node: turn.address})) return;
        expect(turnsOf(after)).to.deep.equal(turnsOf(before));
      });
    }).timeout(60_000);

    it('ask the same when the same is said again', () => {
      over(start, (all) => {
        // What is typed in another language may be read otherwise.
        const before = live(
          start(),
          all.filter(({act}) => act !== 'language'),
        );
        for (const {address, reply} of before.turns) {
          if (reply?.kind !== 'said' || reply.value === undefined) continue;
          const again: Entry = {kind: 'said', at: reply.at, node: address, value: reply.value};
          const after = step(before, again);
          expect(path(after)).to.deep.equal(path(before));
          expect(waits(after)).to.equal(waits(before));
          expect(raisedRecords(after)).to.deep.equal(raisedRecords(before));
        }
      });
    }).timeout(60_000);

    it('keep every concern that was raised, as it was raised', () => {
      over(start, (all) => {
        let before: readonly string[] = [];
        for (const session of lived(start(), all)) {
          const now = raisedRecords(session);
          expect(now.slice(0, before.length)).to.deep.equal(before);
          before = now;
        }
      });
    }).timeout(60_000);

    it('show help before they go on after a concern', () => {
      over(start, (all) => {
        for (const session of lived(start(), all)) {
          const waiting = pending(session);
          if (!waiting || waiting.interrupt !== undefined) continue;
          const shown = session.turns.filter(({node}) => node.kind === 'say' && node.help);
          for (const concern of session.raised) {
            const {interrupt, scope} = concern;
            if (!opensWithHelp(interrupt) || leadsTo(concern, waiting, session)) continue;
            expect(
              shown.some(
                (turn) => turn.interrupt === interrupt.id && json(turn.scope) === json(scope),
              ),
              `${interrupt.id} ${json(scope)} at ${waiting.address}`,
            ).to.equal(true);
          }
        }
      });
    }).timeout(60_000);

    it('come to an end whatever is skipped', () => {
      over(start, (all) => {
        const session = live(start(), all);
        expect(session.stopped || ending(skipOn(session)) !== undefined).to.equal(true);
      });
    }).timeout(60_000);

    it('ask every question once, each at its own address', () => {
      over(start, (all) => {
        for (const session of lived(start(), all)) {
          expect(new Set(path(session)).size).to.equal(session.turns.length);
        }
      });
    }).timeout(60_000);

    it('say, raise and mean the same once what no longer stands is forgotten', () => {
      over(start, (all) => {
        const session = live(start(), all);
        const log = forget(session);
        const again = replay(session.script, session.readers, log);
        expect(again.log.length, 'every entry is taken').to.equal(log.length);
        expect(meant(again)).to.deep.equal(meant(session));
        expect(forget(again).length, 'nothing is left to forget').to.be.at.most(log.length);
      });
    }).timeout(60_000);

    it('hand over what they handed over before, once they are over', () => {
      over(start, (all) => {
        const session = step(skipOn(live(start(), all)), {
          kind: 'agreed',
          at: moment(999),
          id: 'r',
        });
        const log = handOver(session);
        const again = replay(session.script, session.readers, log);
        expect(again.log.length, 'every entry is taken').to.equal(log.length);
        expect(meant(again), 'the same is meant').to.deep.equal(meant(session));
        expect(entriesOf(handOver(again)), 'nothing is left to hold back').to.deep.equal(
          entriesOf(log),
        );
      });
    }).timeout(60_000);

    it('go back to the question before', () => {
      over(start, (all) => {
        const session = live(start(), all);
        const last = previous(session);
        const back: Entry = {kind: 'withdrawn', at: moment(0), node: last?.address ?? ''};
        if (!last || objection(session, back)) return;
        expect(pending(step(session, back))?.address).to.equal(last.address);
        expect(asks(last.node)).to.equal(true);
      });
    }).timeout(60_000);
  });
}
