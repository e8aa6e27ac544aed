// Runs every check of this package. Uses Node's own modules only, so that it works in a bare checkout.
//
//   npm test                             everything, in every engine that is here (with CI=true: in all three)
//   npm run test:chromium                browser tests only, in Chromium only
//   npm test -- test/dialog              some tests, in Chromium (or --firefox, --webkit); files or folders
//   npm test -- test/dialog --no-build   the same, with dist as it is
//   npm test -- --coverage --chromium    coverage of src, as text and below coverage/
//
// The last line of output is "N passed, N failed, N skipped".
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {engines, install, installCommand} from './runner/engines.mjs';
import {isBuilt, isInstalled} from './runner/freshness.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const artifacts = join(root, 'test-artifacts');
// oxlint-disable-next-line no-control-regex
const terminalCodes = /\u001B\[[\d;]*[AGKm]/g;
const engineTimeout = 20 * 60_000;
const isCi = process.env.CI === 'true';

const {values: flags, positionals: wanted} = parseArgs({
  allowPositionals: true,
  options: {
    chromium: {type: 'boolean'},
    firefox: {type: 'boolean'},
    webkit: {type: 'boolean'},
    coverage: {type: 'boolean'},
    'no-build': {type: 'boolean'},
  },
});

const main = async () => {
  const named = Object.keys(engines).filter((engine) => flags[engine]);
  const isWhole = wanted.length === 0 && named.length === 0;
  const results = [];

  if (!isInstalled(root)) {
    const installed = await step('npm ci', ['npm', 'ci', '--ignore-scripts', '--loglevel=error']);
    if (installed.failed > 0) return [installed];
  }
  const chosen = named.length > 0 ? named : isWhole ? Object.keys(engines) : ['chromium'];
  if (isCi && chosen.some((engine) => !engines[engine].present()))
    results.push(...installEngines());
  const present = chosen.filter((engine) => engines[engine].present());
  const missing = chosen.filter((engine) => !engines[engine].present());

  if (isWhole) {
    results.push(await step('check', ['npm', 'run', '--silent', 'check']));
    results.push(await step('lint', ['npm', 'run', '--silent', 'lint']));
  }
  if (isWhole || (!isBuilt(root) && !flags['no-build'])) {
    const built = await step('build', ['npm', 'run', '--silent', 'build']);
    const isNeeded = wanted.length === 0;
    results.push(
      isNeeded || built.failed === 0 ? built : {notice: 'The build failed: dist is old.'},
    );
  }
  const nodeFiles = isWhole ? listFiles('test/node', '.test.mjs') : select('.test.mjs');
  if (nodeFiles.length > 0) results.push(await nodeTests(nodeFiles));

  const browserFiles = wanted.length > 0 ? select('.test.ts') : listFiles('test', '.test.ts');
  if (browserFiles.length > 0) {
    for (const engine of present) results.push(await browserTests(engine, browserFiles));
  }
  for (const engine of missing) {
    const {title} = engines[engine];
    if (isCi || flags[engine]) results.push(failure(title, 'is not here'));
  }
  if (missing.length > 0) {
    const titles = missing.map((engine) => engines[engine].title).join(' and ');
    results.push({notice: `Not tested in ${titles}. To have every engine:\n  ${installCommand}`});
  }
  return results;
};

/** Files below the wanted paths, by ending. */
const select = (ending) =>
  wanted.flatMap((path) =>
    path.endsWith(ending) ? [path] : /\.\w+$/.test(path) ? [] : listFiles(path, ending),
  );

const listFiles = (folder, ending) =>
  readdirSync(join(root, folder), {withFileTypes: true}).flatMap((entry) => {
    const path = `${folder.replace(/\/$/, '')}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(path, ending);
    return path.endsWith(ending) ? [path] : [];
  });

const installEngines = () => {
  console.log('== browsers: installing by apt');
  try {
    install();
    return [];
  } catch (error) {
    const tail = String(error.stderr ?? '')
      .trim()
      .split('\n')
      .slice(-10);
    console.log([error.message, ...tail].join('\n'));
    return []; // the engines that are still missing fail below
  }
};

const step = async (title, [command, ...args]) => {
  console.log(`== ${title}`);
  const {code, seconds} = await execute(command, args);
  console.log(`   ${title}: ${code === 0 ? 'fine' : 'FAILED'} (${seconds} s)\n`);
  return code === 0 ? {title, failed: 0} : failure(title, 'failed');
};

const nodeTests = async (files) => {
  console.log('== Node');
  const report = join(artifacts, 'node.tap');
  mkdirSync(artifacts, {recursive: true});
  rmSync(report, {force: true});
  const {code, seconds} = await execute('node', [
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
    ...files,
  ]);
  const summary = existsSync(report) ? readFileSync(report, 'utf8') : '';
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(summary)?.[1] ?? 0);
  return finished('Node', code, seconds, {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  });
};

const browserTests = async (engine, files) => {
  const {title} = engines[engine];
  console.log(`== ${title}`);
  const report = join(artifacts, `${engine}.json`);
  rmSync(report, {force: true});
  const {code, seconds} = await execute(
    'node',
    [
      'node_modules/@web/test-runner/dist/bin.js',
      '--config',
      'test/runner/web-test-runner.config.mjs',
      ...(flags.coverage && engine === 'chromium' ? ['--coverage'] : []),
      '--files',
      ...files,
    ],
    {ENGINES: engine, COUNTS_FILE: report},
  );
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  return finished(title, code, seconds, {passed: 0, failed: 0, skipped: 0, ...counts});
};

/** A run that fails without a failing test, or that runs nothing, is a failure all the same. */
const finished = (title, code, seconds, {passed, failed, skipped}) => {
  const isEmpty = passed + failed === 0;
  if (isEmpty) console.log(`   ${title} ran no test`);
  else if (code !== 0 && failed === 0) console.log(`   ${title} ended with code ${code}`);
  const unexplained = failed === 0 && (code !== 0 || isEmpty) ? 1 : 0;
  const result = {title, passed, failed: failed + unexplained, skipped, seconds};
  console.log(`   ${title}: ${tally(result)} (${seconds} s)\n`);
  return result;
};

const failure = (title, reason) => ({title, reason, passed: 0, failed: 1, skipped: 0});

const tally = ({passed, failed, skipped}) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

const execute = (command, args, env = {}) => {
  const startedAt = Date.now();
  const child = spawn(command, args, {
    cwd: root,
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: engineTimeout,
    killSignal: 'SIGINT',
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text.replace(terminalCodes, '').replace(/\n{3,}/g, '\n\n'));
    });
  }
  return new Promise((resolve) => {
    const end = (code) => resolve({code, seconds: ((Date.now() - startedAt) / 1000).toFixed(1)});
    child.on('error', (error) => {
      console.log(error.message);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
};

const results = await main();
const total = {passed: 0, failed: 0, skipped: 0};
for (const {title, reason, notice, seconds, ...counts} of results) {
  if (notice) console.log(notice);
  else if (reason) console.log(`${title}: ${reason}`);
  else if (seconds) console.log(`${title}: ${tally(counts)} (${seconds} s)`);
  for (const key of Object.keys(total)) total[key] += counts[key] ?? 0;
}
if (total.passed + total.failed === 0) {
  console.log('No test ran.');
  total.failed = 1;
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${tally(total)}`);
