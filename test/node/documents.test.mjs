import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';
import {promisify} from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (...words) => promisify(execFile)(process.execPath, words, {cwd: root});

test('a page loads no more bytes than the budget allows', () => run('bench/size.mjs'));

test('the tables and the snippets of the README are those of the element and of the demo', () =>
  run('docs/tables.mjs', '--check'));

test('what docs/proof says is proved of the shipped check-in is', () =>
  run('docs/proof.mjs', '--check'));

test('every test that the hazard log names is there', () => run('docs/traces.mjs'));
