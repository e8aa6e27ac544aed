// npm run bench: what the check-in weighs and costs. Fails if it is more than it may be.
import {execFileSync} from 'node:child_process';
import {cpus} from 'node:os';
import {fileURLToPath} from 'node:url';
import {isBuilt} from '../test/runner/freshness.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
if (!isBuilt(root)) {
  console.log('Building …');
  execFileSync('npm', ['run', '--silent', 'build'], {cwd: root, stdio: 'inherit'});
}
const {printSizes} = await import('./size.mjs');
const {compare, replays} = await import('./engine.mjs');
const {inPage} = await import('./page.mjs');
const {proofs, typedProof} = await import('./proof.mjs');
const {printReading} = await import('./reading.mjs');
const {reports} = await import('./report.mjs');

/** The least times that the engine must be as fast as XState 5. */
const AS_FAST = 5;
/** The most that an entry of the longest log may cost, in entries of one a tenth as long. */
const LINEAR = 2;

/** The most milliseconds to go through the intake, and one ten times as long. */
const INTAKE_WITHIN = 10_000;
const TEN_WITHIN = 120_000;

const failures = [];
const bar = (holds, words) => {
  if (!holds) failures.push(words);
};
const micro = (nanoseconds) => `${(nanoseconds / 1000).toFixed(2)} µs`;
const milli = (milliseconds) => `${milliseconds.toFixed(2)} ms`;
const line = (title, value, note = '') =>
  console.log(`  ${title.padEnd(42)}${value.padStart(12)}  ${note}`.trimEnd());

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
bar(printSizes(), 'The stand-alone file is more than its budget.');

console.log(
  '\nOne answer of a dialog of twelve questions, bare engine, best of many short batches',
);
const {ours, actor, transition} = compare();
const perSecond = (nanoseconds) => `${Math.round(1e9 / nanoseconds).toLocaleString('en')} a second`;
line('step', micro(ours), perSecond(ours));
line(
  'XState 5, actor.send',
  micro(actor),
  `${perSecond(actor)}, ${(actor / ours).toFixed(1)} times ours`,
);
line(
  'XState 5, transition',
  micro(transition),
  `${perSecond(transition)}, ${(transition / ours).toFixed(1)} times ours`,
);
bar(
  Math.min(actor, transition) >= AS_FAST * ours,
  `The engine is less than ${AS_FAST} times as fast as XState.`,
);

console.log('\nReplay of a log of the intake, with changes and ways back, for each entry');
const logs = replays();
for (const {length, entry} of logs)
  line(`${length.toLocaleString('en')} entries`, micro(entry), milli((entry * length) / 1e6));
const [, tenth, whole] = logs;
bar(whole.entry <= LINEAR * tenth.entry, 'Replay takes more than linear time.');

console.log(
  '\nProof: every conversation gone through, and then checked; the intake, and more of it',
);
for (const {length, explored, proved, parts, questions, digits, gaps} of proofs()) {
  const size = `${questions} questions, 10^${digits - 1} conversations in ${parts.toLocaleString('en')} parts`;
  line(
    `${length === 1 ? 'the intake' : `${length} times as long`}: gone through`,
    milli(explored),
    size,
  );
  line('checked besides', milli(proved - explored), gaps === 0 ? '' : `${gaps} gaps`);
  if (length === 1) bar(explored <= INTAKE_WITHIN, 'The intake takes too long to go through.');
  if (length === 10)
    bar(explored <= TEN_WITHIN, 'Ten times the intake takes too long to go through.');
}

const typed = typedProof();
line(
  'the intake with what is typed',
  milli(typed.time),
  `${typed.explorations} times gone through`,
);

console.log('');
bar(printReading(), 'The reader of typed text misses its bars.');

const page = await inPage();
console.log(`\nThe demo page, ${page.version}, 390 × 844`);
line(
  'navigation to first question',
  milli(page.first.time),
  `layout shift ${page.first.shift.toFixed(3)}`,
);
line(
  `the same, ${page.slower} times slower processor`,
  milli(page.firstSlow.time),
  `layout shift ${page.firstSlow.shift.toFixed(3)}`,
);
line('an answer: step', micro(page.step * 1e6), `mean of ${page.answers} answers`);
line(
  'an answer: step, events and drawing',
  milli(page.draw.median),
  `median; at most ${milli(page.draw.most)}`,
);
line(
  'an answer: style and layout after it',
  milli(page.layout.median),
  `median; at most ${milli(page.layout.most)}`,
);
line(
  'heap at the first question',
  `${(page.before.heap / 1e6).toFixed(2)} MB`,
  `${page.before.nodes} nodes, ${page.before.listeners} listeners`,
);
line(
  'heap after the whole conversation',
  `${(page.after.heap / 1e6).toFixed(2)} MB`,
  `${page.after.nodes} nodes, ${page.after.listeners} listeners`,
);
bar(page.step * 5 <= page.draw.median, 'A step is not small beside the drawing that it causes.');
bar(page.first.shift + page.firstSlow.shift === 0, 'The page moved while it loaded.');

const report = await reports();
console.log('\nThe report of a clinician, 1280 × 900');
line(
  'navigation to the report',
  milli(report.first),
  `layout shift ${report.shift.toFixed(3)} after it`,
);
line('drawing, style and layout', milli(report.draw));
line('until it is checked', milli(report.verified), 'after it is drawn');
line(
  'until what would change it is known',
  milli(report.explained),
  'after that, and loading what finds it',
);
bar(report.shift === 0, 'The report moved after it was drawn.');

console.log(failures.length === 0 ? '\nAll within bounds.' : `\n${failures.join('\n')}`);
process.exitCode = failures.length === 0 ? 0 : 1;
