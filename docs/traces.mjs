// Checks that every test that docs/clinical-safety.md names is there: `file` "title", "another title of that file".
//
//   node docs/traces.mjs
import {existsSync, readFileSync} from 'node:fs';

const file = (path) => new URL(`../${path}`, import.meta.url);
const log = readFileSync(file('docs/clinical-safety.md'), 'utf8').replaceAll(/\s+/g, ' ');
const named = [...log.matchAll(/`(test\/[^`]+)`((?:,? "[^"]+")+)/g)].flatMap(([, path, titles]) =>
  [...titles.matchAll(/"([^"]+)"/g)].map(([, title]) => ({path, title})),
);
const missing = named.filter(
  ({path, title}) => !existsSync(file(path)) || !readFileSync(file(path), 'utf8').includes(title),
);

for (const {path, title} of missing) console.log(`${path} has no test "${title}"`);
console.log(`${named.length} tests are named, ${missing.length} of them are missing.`);
process.exitCode = missing.length > 0 || named.length === 0 ? 1 : 0;
