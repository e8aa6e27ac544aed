import {readFile, writeFile} from 'node:fs/promises';
import {digestOf} from '../assessment/index.js';
import {parseCheckIn} from '../assessment/parse-check-in.js';
import {standard} from '../ipt/index.js';
import {schemaOf} from './schemas.js';

// Run by the build, in dist/command: audits the shipped check-in, names it, and writes the JSON Schemas.

const {script, texts, rules, readers} = standard;
parseCheckIn({script, texts, rules}, readers);

const {checkIn, texts: words} = digestOf({script, texts, rules, readers});
const named = Object.entries(words).map(([language, digest]) => `    ${language}: '${digest}',`);
const lines = [`  checkIn: '${checkIn}',`, '  texts: {', ...named, '  },'].join('\n');
for (const file of ['../../src/ipt/digest.ts', '../ipt/digest.js']) {
  const url = new URL(file, import.meta.url);
  const before = await readFile(url, 'utf8');
  const after = before.replace(/= \{\n[\s\S]*?\n\};/, `= {\n${lines}\n};`);
  if (after !== before) await writeFile(url, after);
}

for (const name of ['script', 'result', 'review'] as const) {
  await writeFile(
    new URL(`../${name}.schema.json`, import.meta.url),
    `${JSON.stringify(schemaOf(name), null, 2)}\n`,
  );
}
