// Holds the conversation with everybody of demo/stories.mjs, and writes what they would hand over below demo/people.
//
//   node demo/people.mjs        after npm run build
import {mkdirSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {objection, open, pending, step} from '../dist/dialog/index.js';
import {standard} from '../dist/ipt/index.js';
import {summarize} from '../dist/result/index.js';
import {stories} from './stories.mjs';

/** @import {Person} from './stories.mjs' */

/** How long each answer takes, in seconds. */
const PACE = 9;

/**
 * The result of a conversation in which somebody answers what is asked, and skips what they have no answer for.
 *
 * Throws if an answer is never asked for, or cannot be taken.
 *
 * @param {Person} person
 */
export const resultOf = ({file, at, zone, answers}) => {
  const unused = new Set(Object.keys(answers));
  const opened = {kind: 'opened', at, id: `demo-${file}`, zone, language: 'en', inputs: {}};
  let session = open(standard.script, standard.readers, opened);
  const take = (entry) => {
    const timed = {...entry, at: later(at, session.log.length * PACE)};
    const complaint = objection(session, timed);
    if (complaint) throw new Error(`${file}: ${JSON.stringify(timed)}: ${complaint}`);
    session = step(session, timed);
  };
  /** @param {string} node @param {readonly (string | {name: string, as?: string})[]} named */
  const list = (node, named) =>
    named.map((one) => {
      const {name, as} = typeof one === 'string' ? {name: one, as: undefined} : one;
      const known = [...session.items].map(([, item]) => item).find((item) => item.name === name);
      if (known) return known.id;
      const item = `p${session.log.length}`;
      take({kind: 'added', node, item, name, ...(as ? {as} : {})});
      return item;
    });
  for (let turn = pending(session); turn; turn = pending(session)) {
    const {address, node, scope} = turn;
    const [item] = Object.values(scope);
    const name = item === undefined ? undefined : (session.items.get(item)?.name ?? item);
    const key = [`${name}/${node.id}`, node.id].find((one) => one in answers);
    const said = key === undefined ? undefined : answers[key];
    if (key !== undefined) unused.delete(key);
    if (said === undefined) take({kind: 'skipped', node: address});
    else if (node.kind !== 'items') take({kind: 'said', node: address, value: said});
    else take({kind: 'said', node: address, value: list(address, said)});
  }
  if (unused.size > 0) throw new Error(`${file}: never asked: ${[...unused].join(', ')}`);
  take({kind: 'agreed', id: `demo-${file}-1`});
  return summarize(session, standard);
};

/** What stands in the file of a person. */
export const fileOf = (person) => `${JSON.stringify(resultOf(person), null, 1)}\n`;

/** A moment so many seconds later, with the same offset. */
const later = (at, seconds) => {
  const offset = at.slice(19);
  const local = Date.parse(`${at.slice(0, 19)}Z`) + seconds * 1000;
  return `${new Date(local).toISOString().slice(0, 19)}${offset}`;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = new URL('people/', import.meta.url);
  mkdirSync(folder, {recursive: true});
  for (const person of stories)
    writeFileSync(new URL(`${person.file}.json`, folder), fileOf(person));
  console.log(`Wrote ${stories.length} results below demo/people.`);
}
