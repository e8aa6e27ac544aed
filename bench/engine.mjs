// The bare engine in Node: one answer beside XState 5, and replay by the length of the log.
import {assign, createActor, createMachine, initialTransition, transition} from 'xstate';
import {open, replay, step} from '../dist/dialog/index.js';
import {standard} from '../dist/ipt/index.js';
import {AT, begin, wander} from './wander.mjs';
import {race} from './timing.mjs';

const QUESTIONS = 12;
const ids = Array.from({length: QUESTIONS}, (_, index) => `q${index + 1}`);
const BATCH = 200;

/** Twelve questions of yes or no; a "no" to the sixth passes over the seventh. Every answer is kept. */
const script = {
  format: 'ipt-script/1',
  id: 'twelve',
  version: '1.0.0',
  inputs: [],
  lists: [],
  readers: {},
  nodes: [
    ...ids.map((id) => ({
      id,
      kind: 'choice',
      options: ['yes', 'no'],
      ...(id === 'q6' && {next: [{when: {answer: 'q6', is: 'no'}, to: 'q8'}, {to: 'q7'}]}),
    })),
    {id: 'end', kind: 'end', outcome: 'completed'},
  ],
  interrupts: [],
};

/** The same for XState. */
const machine = createMachine({
  id: 'twelve',
  initial: 'q1',
  context: {answers: {}},
  states: {
    ...Object.fromEntries(
      ids.map((id, index) => {
        const keep = assign({
          answers: ({context, event}) => ({...context.answers, [id]: event.value}),
        });
        const onward = {target: ids[index + 1] ?? 'end', actions: keep};
        const passed = {target: 'q8', guard: ({event}) => event.value === 'no', actions: keep};
        return [id, {on: {ANSWER: id === 'q6' ? [passed, onward] : onward}}];
      }),
    ),
    end: {type: 'final'},
  },
});

/** Nanoseconds for one answer, in each engine, on the same dialog in the same run. */
export const compare = () => {
  const entries = ids.map((node) => ({kind: 'said', node, value: 'yes', at: AT}));
  const events = ids.map(() => ({type: 'ANSWER', value: 'yes'}));
  const opened = open(script, {}, begin());
  const [initial] = initialTransition(machine);
  const units = BATCH * QUESTIONS;
  const nothing = () => undefined;

  const ours = () => entries.reduce(step, opened);
  const pure = () =>
    events.reduce((snapshot, event) => transition(machine, snapshot, event)[0], initial);
  const send = (actor) => {
    for (const event of events) actor.send(event);
    return actor;
  };
  if (ours().turns.at(-1)?.node.kind !== 'end')
    throw new Error('Our dialog did not come to its end.');
  if (pure().status !== 'done') throw new Error('The dialog of XState did not come to its end.');
  if (send(createActor(machine).start()).getSnapshot().status !== 'done')
    throw new Error('Nor did its actor.');

  const times = (count, run) => {
    for (let index = 0; index < count; index++) run();
  };
  return race(
    {
      ours: {prepare: nothing, run: () => times(BATCH, ours), units},
      actor: {
        prepare: () => Array.from({length: BATCH}, () => createActor(machine).start()),
        run: (actors) => actors.forEach(send),
        units,
      },
      transition: {prepare: nothing, run: () => times(BATCH, pure), units},
    },
    80,
  );
};

/** Nanoseconds for one entry of a log of the shipped intake, by the length of the log. */
export const replays = () => {
  const lengths = [100, 1_000, 10_000];
  const units = Math.max(...lengths);
  const whole = wander(units);
  const logs = lengths.map((length) => ({length, log: whole.slice(0, length)}));
  const best = race(
    Object.fromEntries(
      logs.map(({length, log}) => [
        length,
        {
          prepare: () => undefined,
          run: () => {
            for (let done = 0; done < units; done += length) {
              const {log: taken} = replay(standard.script, standard.readers, log);
              if (taken.length !== length) throw new Error('Replay left something out.');
            }
          },
          units,
        },
      ]),
    ),
    8,
  );
  return lengths.map((length) => ({length, entry: best[length]}));
};
