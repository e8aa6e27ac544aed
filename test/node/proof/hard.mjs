// Small check-ins that are written out by hand, and conversations that are held with them.
import assert from 'node:assert/strict';
import {digestOf} from '../../../dist/assessment/index.js';
import {open, step} from '../../../dist/dialog/index.js';

const yes = {id: 'q', kind: 'choice', options: ['a', 'b']};
const end = {id: 'done', kind: 'end', outcome: 'completed'};
export const help = {id: 'help', kind: 'say', help: 'crisis'};
/** An interrupt `i` that shows help. */
export const pause = (when, ...nodes) => [
  {id: 'i', action: 'pause', when, nodes: [help, ...nodes]},
];
export const items = (id, atMost = 1) => ({id, kind: 'items', list: 'people', atMost});

/** A check-in that asks `q` first, for a or b; its one clue `C` is true of a. */
export const checkIn = (nodes, {interrupts = [], readers = {}, rows = []} = {}) => {
  const script = {
    format: 'ipt-script/1',
    id: 'hard',
    version: '1.0.0',
    inputs: [
      {id: 'ratings', default: true},
      {id: 'pick-within', default: 0},
    ],
    lists: [{id: 'people', kinds: []}],
    readers: Object.fromEntries(Object.entries(readers).map(([id, {version}]) => [id, version])),
    nodes: [yes, ...nodes, end],
    interrupts,
  };
  const rules = {
    id: 'hard',
    version: '1.0.0',
    clues: [{id: 'C', area: 'grief', when: {answer: 'q', is: 'a'}}],
    areas: [{area: 'grief', asks: ['q'], gate: {named: 'C'}, rows, caps: []}],
    measures: [],
    ranking: {
      pick: {answer: 'q', areas: {}},
      pickWithin: 'pick-within',
      onset: 'q',
      links: [],
      enough: 0.6,
    },
    safety: 'q',
    ratings: 'ratings',
  };
  const whole = {script, texts: {en: {title: '', nodes: {}, kinds: {}}}, rules, readers};
  return {...whole, digest: digestOf(whole)};
};

const at = '2026-06-15T12:00:00Z';
export const said = (node, value) => ({kind: 'said', node, value, at});
export const added = (node, item) => ({kind: 'added', node, item, name: item.toUpperCase(), at});
/** The conversation after some entries, each of which the engine takes. */
export const held = ({script, readers}, ...entries) =>
  entries.reduce(
    (session, entry) => {
      const next = step(session, entry);
      assert.notEqual(next, session, JSON.stringify(entry));
      return next;
    },
    open(script, readers, {kind: 'opened', at, id: 'c', zone: 'UTC', language: 'en', inputs: {}}),
  );

export const comesTo = (session, id) => session.turns.some(({node}) => node.id === id);
export const raises = ({raised}, id) => raised.some(({interrupt}) => interrupt.id === id);
export const gapsIn = ({gaps}) => [...new Set(gaps.map(({code}) => code))];
export const isProved = ({outcomes}) => outcomes.some(({outcome}) => outcome === 'proved');
/** The ids of nodes that no conversation comes to. */
export const unreached = ({findings}) =>
  findings
    .filter(({code}) => code === 'unreachable')
    .map(({message}) => /"([^"]+)"/.exec(message)[1]);
/** The paths of conditions that are never true. */
export const untrue = ({findings}) =>
  findings.filter(({message}) => message === 'This is never true.').map(({path}) => path);
