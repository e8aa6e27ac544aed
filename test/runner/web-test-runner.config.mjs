// One run in the engines named by ENGINES (chromium, firefox, webkit). Started by test/run.mjs, or by hand:
// ENGINES=firefox npx web-test-runner --config test/runner/web-test-runner.config.mjs --files test/dialog/walk.test.ts
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {bridgePlugin} from './bridge-plugin.mjs';
import {bundlePlugin} from './bundle-plugin.mjs';
import {firefoxPath, webkitDriver} from './engines.mjs';
import {freePort} from './free-port.mjs';
import {findChrome} from './find-chrome.mjs';
import {reporter} from './reporter.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const launchers = {
  chromium: async () =>
    chromeLauncher({
      launchOptions: {
        ...(await findChrome()),
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: {browser: 'firefox', executablePath: firefoxPath()},
    }),
  webkit: () => webkitLauncher({driver: webkitDriver()}),
};

const isCoverage = process.argv.includes('--coverage');
const engines = (process.env.ENGINES ?? 'chromium').split(',');

/** Pages below a folder named csp stand for hosts with the strictest policy that the element promises to live with. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'none'",
  "connect-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const strictPages = async (context, next) => {
  if (/^\/test\/(.*\/)?csp\/.*\.html$/.test(context.path)) {
    context.set('Content-Security-Policy', strictPolicy);
  }
  await next();
};

/** Below late stands the built element, and every other file that it asks for is on its way for ever. */
const lateFiles = async (context, next) => {
  const [, file] = /^\/test\/element\/late\/(.*)$/.exec(context.path) ?? [];
  if (file && file !== 'ipt-check-in.min.js') await once(context.req, 'close');
  else if (file) context.path = `/dist/${file}`;
  await next();
};

/** Below unproved stands the built report, without what finds what would change a rating. */
const unproved = async (context, next) => {
  const [, file] = /^\/test\/element\/unproved\/(.*)$/.exec(context.path) ?? [];
  if (file?.includes('.explain.')) context.status = 404;
  else {
    if (file) context.path = `/dist/${file}`;
    await next();
  }
};

export default {
  rootDir: root,
  port: await freePort(), // several runs at a time do not get in each other's way
  staticLogging: true,
  files: [`${root}/test/**/*.test.ts`],
  nodeResolve: {exportConditions: ['production', 'default']},
  // Two pages at a time take the focus from each other in Firefox, and hang WebKitGTK.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  testFramework: {config: {timeout: 15_000, forbidOnly: process.env.CI === 'true'}},
  browsers: await Promise.all(engines.map((engine) => launchers[engine]())),
  middleware: [strictPages, lateFiles, unproved],
  // What the element warns of is for developers of pages; tests give it much to warn of.
  filterBrowserLogs: ({args: [first]}) => !String(first).startsWith('<ipt-check-in'),
  plugins: [
    bridgePlugin(),
    bundlePlugin(root, isCoverage),
    ...(isCoverage
      ? [esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${root}/tsconfig.json`})]
      : []),
  ],
  reporters: [reporter({root, countsFile: process.env.COUNTS_FILE})],
  coverageConfig: {
    include: ['src/**/*.ts'],
    report: true,
    reportDir: `${root}/coverage`,
    reporters: ['text', 'lcovonly'],
  },
};
