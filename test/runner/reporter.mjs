// Prints what failed, with its message, difference and stack, and writes the counts to a file for run.mjs.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, relative} from 'node:path';
import {inspect} from 'node:util';

/** Counts of one engine: {passed, failed, skipped, files}. A file that breaks outside a test is one failure. */
export const reporter = ({root, countsFile}) => {
  const totals = {passed: 0, failed: 0, skipped: 0, files: 0};
  let single = true;
  return {
    start: ({browserNames}) => {
      single = browserNames.length === 1;
    },
    onTestRunStarted: () => Object.assign(totals, {passed: 0, failed: 0, skipped: 0, files: 0}),
    reportTestFileResults: ({logger, sessionsForTestFile, testFile}) => {
      for (const session of sessionsForTestFile) {
        const where = relative(root, testFile) + (single ? '' : ` (${session.browser.name})`);
        const tests = session.testResults ? flatten(session.testResults) : [];
        const broken = tests.filter(({passed, skipped}) => !passed && !skipped);
        const fileErrors = errorsOf(session, broken);
        totals.files += 1;
        totals.passed += tests.filter(({passed}) => passed).length;
        totals.skipped += tests.filter(({passed, skipped}) => skipped && !passed).length;
        totals.failed += broken.length + (fileErrors.length > 0 ? 1 : 0);
        const lines = [
          ...session.logs.map((values) => `  log: ${values.map(printable).join(' ')}`),
          ...fileErrors.flatMap((error) => [`  FAILED: the file itself`, ...explain(error)]),
          ...broken.flatMap(({title, error}) => [`  FAILED: ${title}`, ...explain(error)]),
        ];
        if (broken.length + fileErrors.length > 0) {
          lines.push(...session.request404s.map((url) => `  not found: ${url}`));
        }
        if (lines.length > 0) logger.log([where, ...lines, ''].join('\n'));
      }
    },
    onTestRunFinished: () => {
      if (!countsFile) return;
      mkdirSync(dirname(countsFile), {recursive: true});
      writeFileSync(countsFile, JSON.stringify(totals));
    },
    stop: () => undefined,
  };
};

const flatten = (suite, path = []) => [
  ...suite.tests.map((test) => ({...test, title: [...path, test.name].join(' > ')})),
  ...suite.suites.flatMap((inner) => flatten(inner, [...path, inner.name])),
];

const errorsOf = ({errors, passed}, broken) => {
  if (errors.length > 0) return errors;
  return passed || broken.length > 0 ? [] : [{message: 'The file failed without saying why.'}];
};

const printable = (value) => (typeof value === 'string' ? value : inspect(value, {depth: 4}));

const explain = (error) => {
  if (!error) return ['    no error was reported', ''];
  const {name, message = 'no message', stack, expected, actual} = error;
  const headline = name && !message.startsWith(name) ? `${name}: ${message}` : message;
  const differs = typeof expected === 'string' && typeof actual === 'string';
  return [
    ...indent(headline),
    ...(differs ? difference(actual, expected) : []),
    ...indent((stack ?? '').replace(`${name}: ${message}`, '')),
    '',
  ];
};

const indent = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `    ${line}`);

const difference = (actual, expected) => {
  const [before, after] = [actual.split('\n'), expected.split('\n')];
  let head = 0;
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - head &&
    before.at(-1 - tail) === after.at(-1 - tail)
  ) {
    tail += 1;
  }
  const changed = (lines, mark) =>
    lines.slice(head, lines.length - tail).map((line) => `    ${mark} ${line}`);
  return [
    '    - actual  + expected',
    ...before.slice(Math.max(0, head - 3), head).map((line) => `      ${line}`),
    ...changed(before, '-'),
    ...changed(after, '+'),
  ];
};
