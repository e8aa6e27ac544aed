// docs/authoring.md: its example is sound and proved, every piece that it shows is one of it, every command is there.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {isDeepStrictEqual, promisify} from 'node:util';
import {parseCheckIn} from '../../dist/assessment/parse-check-in.js';
import {CHECKS, Claims, prove} from '../../dist/proof/index.js';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const guide = read('docs/authoring.md');
const example = JSON.parse(read('docs/examples/first-steps.json'));

/** The JSON blocks of the guide with what is said about them: `whole` check-ins, or a `piece` of the example. */
const blocks = [...guide.matchAll(/(?:<!-- (whole|piece) -->\n\n)?```json\n(.*?)```/gs)].map(
  ([, mark, text]) => ({mark, data: JSON.parse(text), text}),
);

const soundly = ({claims, ...data}) => ({
  checkIn: parseCheckIn(data),
  claims: claims && Claims.parse(claims),
});

/** Whether the example holds a value: an object with at least these keys, a list with at least these parts. */
const holds = (whole, part) => {
  if (isDeepStrictEqual(whole, part)) return true;
  if (typeof whole !== 'object' || whole === null) return false;
  if (Array.isArray(part) && Array.isArray(whole)) {
    if (part.every((one) => whole.some((other) => isDeepStrictEqual(other, one)))) return true;
  } else if (!Array.isArray(part) && !Array.isArray(whole)) {
    if (Object.keys(part).every((key) => isDeepStrictEqual(whole[key], part[key]))) return true;
  }
  return Object.values(whole).some((inner) => holds(inner, part));
};

test('the example of the guide is sound, in two languages, and everything is proved of it', () => {
  const {checkIn, claims} = soundly(example);
  assert.equal(Object.keys(checkIn.texts).length, 2);
  assert.equal(checkIn.rules.areas.length, 4);
  const {findings, gaps, outcomes} = prove(checkIn, claims);
  assert.deepEqual(findings, []);
  assert.deepEqual(gaps, []);
  assert.deepEqual(
    outcomes.map(({check, outcome}) => [check, outcome]),
    Object.keys(CHECKS).map((check) => [check, 'proved']),
  );
  const empty = outcomes.filter(({cases}) => cases === 0);
  assert.deepEqual(empty, [], 'every check has something to look at');
});

test('every JSON block of the guide is a whole check-in that is sound and proved, or a piece of the example', () => {
  assert.ok(blocks.some(({mark}) => mark === 'whole'));
  assert.ok(blocks.some(({mark}) => mark === 'piece'));
  for (const {mark, data, text} of blocks) {
    assert.ok(mark, `not said to be whole or a piece:\n${text}`);
    if (mark === 'piece') {
      assert.ok(holds(example, data), `no piece of the example:\n${text}`);
      continue;
    }
    const {checkIn, claims} = soundly(data);
    const {findings, gaps} = prove(checkIn, claims);
    assert.deepEqual([...findings, ...gaps], []);
  }
});

test('every command of the guide is one of those that --help lists', async (context) => {
  const named = new Set([...guide.matchAll(/npx\s+ipt-check-in\s+(\w+)/g)].map(([, name]) => name));
  for (const name of ['check', 'play', 'graph', 'routes', 'diff', 'schema'])
    assert.ok(named.has(name), name);
  const main = fileURLToPath(new URL('dist/command/main.js', root));
  if (!existsSync(main)) {
    context.skip('dist/command/main.js is not there');
    return;
  }
  const {stdout} = await promisify(execFile)(process.execPath, [main, '--help']);
  for (const name of named) assert.match(stdout, new RegExp(`^ {2}${name} `, 'm'), name);
});

test('every check has a page with its name and what it holds, and the index says the same', () => {
  const index = read('docs/checks/README.md');
  for (const [check, held] of Object.entries(CHECKS)) {
    assert.ok(read(`docs/checks/${check}.md`).startsWith(`# ${check}\n\n${held}\n`), check);
    assert.ok(index.includes(`| \`${check}\` | ${held} | [${check}](${check}.md) |`), check);
  }
});

test('every code of the audit stands on its page', () => {
  const page = read('docs/checks/audit.md');
  const sources = [
    ...readdirSync(new URL('src/dialog/audit/', root)).map((name) => `src/dialog/audit/${name}`),
    'src/dialog/parse.ts',
    'src/assessment/parse-check-in.ts',
  ];
  const codes = sources.flatMap((path) =>
    [...read(path).matchAll(/(?:report\(\s*|code: )'([a-z-]+)'/g)].map(([, code]) => code),
  );
  assert.ok(codes.length > 10);
  for (const code of new Set(codes)) assert.ok(page.includes(`| \`${code}\` |`), code);
});

test('every link of these pages leads to a file', () => {
  const pages = [
    'docs/authoring.md',
    'docs/proof/README.md',
    ...readdirSync(new URL('docs/checks/', root)).map((name) => `docs/checks/${name}`),
  ];
  for (const page of pages) {
    for (const [, link] of read(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
      const target = new URL(link, new URL(page, root));
      assert.ok(existsSync(fileURLToPath(target)), `${page}: ${link}`);
    }
  }
});
