// Writes docs/proof/intake.md: what is proved of the shipped check-in.
//
//   npm run proof                  after npm run build
//   node docs/proof.mjs --check    changes nothing; fails if the report is not that of the content
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {claims, standard} from '../dist/ipt/index.js';
import {CHECKS, prove, transcript} from '../dist/proof/index.js';
import {proofread} from '../dist/wording/index.js';

const file = new URL('proof/intake.md', import.meta.url);

const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const code = (text) => `\`${text}\``;

/** A count in full if it is short, else its power of ten. */
const amount = (digits) =>
  digits.length <= 12
    ? Number(digits).toLocaleString('en')
    : `${digits[0]}.${digits.slice(1, 3)} × 10^${digits.length - 1}`;

const told = ({log, shows}) =>
  `\`\`\`text\n${transcript(log, standard).join('\n')}\n\`\`\`\n\n${shows}`;

const report = (proof) => {
  const {script, outcomes, findings, gaps, held, size, ends, lengths, ratings, exceptions} = proof;
  const {shortest, longest, typical} = lengths;
  const remarks = proofread(standard.script, standard.texts);
  return `# What is proved of ${script.id} ${script.version}

Written by \`npm run proof\` from the content that ships; a test fails when it is out of date. How the proof works, and
what it does not show, is in [README.md](README.md).

${code(script.sha256)}

${findings.length === 0 ? 'Nothing was found.' : `**${findings.length} findings.**`} ${gaps.length === 0 ? 'Everything was covered.' : `**${gaps.length} gaps.**`} ${remarks.length === 0 ? 'The words have no remarks.' : `**${remarks.length} remarks on words.**`}

## Checks

${table(
  ['check', 'outcome', 'looked at', ''],
  outcomes.map(({check, outcome, cases}) => [
    `[${check}](../checks/${check}.md)`,
    outcome,
    cases,
    CHECKS[check],
  ]),
)}

## Conversations

${table(
  ['', ''],
  [
    ['told apart by some condition', amount(size.conversations)],
    ['questions, with the items that they are asked about', size.questions],
    ...Object.entries(ends).map(([end, count]) => [`that end at ${code(end)}`, amount(count)]),
    ['turns of the shortest that is completed', shortest],
    ['turns of the longest, interrupts and people beyond three apart', longest],
    ['turns of nine in ten, if every answer is as likely', `${typical.least} to ${typical.most}`],
    ['turns of the middle one', typical.median],
  ],
)}

Inputs that it takes to be so, unless a page sets them: ${Object.entries(held)
    .map(([id, value]) => `${code(id)} ${value}`)
    .join(', ')}.

## Ratings

In how many ways that an area can tell apart it comes to each.

${table(
  ['area', 'none', '0', '1', '2', '3'],
  ratings.map(({area, counts}) => [
    area,
    ...[null, 0, 1, 2, 3].map((rating) =>
      amount(counts.find((one) => one.rating === rating)?.ways ?? '0'),
    ),
  ]),
)}

## Claims

${table(
  ['turns', 'at least', 'at most'],
  claims.turns.map(({id, least = '', most = ''}) => [id, least, most]),
)}

${table(
  ['rating', 'area', 'at least', 'at most', 'rests on'],
  claims.ratings.map(({id, area, atLeast = '', atMost = '', source}) => [
    id,
    area,
    atLeast,
    atMost,
    source,
  ]),
)}

## Lowered though there is more evidence

Each as claimed, with a shortest conversation.
${exceptions
  .map(
    (one) =>
      `\n### ${one.area}, ${code(one.cap)}: ${one.from} to ${one.to}\n\n${claims.lowers[one.cap]}\n\n${told(one.witness)}\n`,
  )
  .join('')}`;
};

const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
const after = report(prove(standard, claims));

if (after === before) console.log('docs/proof/intake.md is up to date.');
else if (process.argv.includes('--check')) {
  console.log('docs/proof/intake.md is not what is proved of the content: run npm run proof.');
  process.exitCode = 1;
} else {
  writeFileSync(file, after);
  console.log('docs/proof/intake.md is written.');
}
