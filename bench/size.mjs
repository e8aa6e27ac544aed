// What a page has to load, in bytes. Fails if it is more than the budget.
//
//   node bench/size.mjs
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {shares} from './shares.mjs';

const dist = new URL('../dist/', import.meta.url);
const ENTRY = 'ipt-check-in.min.js';
const REPORT = 'ipt-check-in-report.min.js';
/** What finds what would change a rating: asked for once the report is drawn. */
const PROOF = 'ipt-check-in.explain.min.js';
const CIRCLE = 'ipt-check-in.circle.min.js';
/** What reads typed words and what makes the result: asked for at once, needed later. */
const LATER = /\.(phrases|conclude|result)\./;

/** The most bytes that may come over the wire (gzip) before the first question. */
export const BUDGET = 37_500;
/** The most for a report to be drawn, beside all that the check-in loads. A third of it reads data from outside (zod). */
export const REPORT_BUDGET = 38_000;
/** The most for the closeness circle, which is loaded when it is first needed. */
export const CIRCLE_BUDGET = 5000;

/** The bytes of the stand-alone file and of what it loads on use, and whether that is within the budget. */
export const sizes = () => {
  const atOnce = [...loadedWith(ENTRY)];
  const onUse = readdirSync(dist).filter(
    (name) => name.endsWith('.min.js') && !atOnce.includes(name),
  );
  const total = sum(atOnce.map(measure), 'gzip');
  const forReport = [...loadedWith(REPORT)].filter(
    (name) => !atOnce.includes(name) && !LATER.test(name),
  );
  const report = sum(forReport.map(measure), 'gzip');
  return {
    files: [...atOnce, ...onUse.toSorted()].map((name) => ({
      name,
      when: atOnce.includes(name) ? '' : LATER.test(name) ? 'not waited for' : 'on use',
      ...measure(name),
    })),
    total,
    report,
    circle: measure(CIRCLE).gzip,
    proof: measure(PROOF).gzip,
    isWithin: total <= BUDGET && report <= REPORT_BUDGET && measure(CIRCLE).gzip <= CIRCLE_BUDGET,
    parts: atOnce.flatMap((name) => shares(read(name), JSON.parse(read(`${name}.map`)))),
  };
};

export const printSizes = () => {
  const {files, total, report, circle, proof, isWithin, parts} = sizes();
  console.log('Bytes, minified / gzip -9 / brotli 11');
  for (const {name, when, bytes, gzip, brotli} of files) {
    console.log(row(name, bytes, gzip, brotli, when));
  }
  console.log(`\nWhere the bytes of ${ENTRY} come from, minified / gzip -9 by themselves`);
  const whole = sum(parts, 'bytes');
  for (const {part, bytes, gzip} of parts) {
    const share = `${((100 * bytes) / whole).toFixed(1)} %`;
    console.log(`  ${part.padEnd(42)}${number(bytes, 8)}${number(gzip, 8)}${share.padStart(8)}`);
  }
  const against = (bytes, budget) =>
    `${bytes <= budget ? 'within' : 'MORE THAN'} the budget of ${number(budget)}`;
  console.log(`\n${number(total)} bytes gzip before the first question: ${against(total, BUDGET)}`);
  console.log(
    `${number(report)} more before a report is drawn: ${against(report, REPORT_BUDGET)}; ` +
      `${number(proof)} once it is, for what would change its ratings`,
  );
  console.log(`${number(circle)} for the closeness circle: ${against(circle, CIRCLE_BUDGET)}`);
  return isWithin;
};

const read = (name) => readFileSync(new URL(name, dist), 'utf8');

const measure = (name) => {
  const content = readFileSync(new URL(name, dist));
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11};
  return {
    bytes: content.length,
    gzip: gzipSync(content, {level: 9}).length,
    brotli: brotliCompressSync(content, {params}).length,
  };
};

/** A file and all that it imports statically. */
const loadedWith = (name, found = new Set()) => {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, imported] of read(name).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) {
    loadedWith(imported, found);
  }
  return found;
};

const sum = (rows, key) => rows.reduce((total, row) => total + row[key], 0);
const number = (value, width = 0) => value.toLocaleString('en').padStart(width);
const row = (name, bytes, gzip, brotli, note) =>
  `  ${name.padEnd(42)}${number(bytes, 8)}${number(gzip, 8)}${number(brotli, 8)}  ${note}`.trimEnd();

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!existsSync(new URL(ENTRY, dist))) {
    console.log(`There is no ${fileURLToPath(new URL(ENTRY, dist))}: run npm run build first.`);
    process.exitCode = 1;
  } else if (!printSizes()) process.exitCode = 1;
}
