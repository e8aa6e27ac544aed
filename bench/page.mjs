// The demo page in real Chromium: how soon it asks, what an answer costs, and what is left in memory after all of them.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {puppeteerCore} from '@web/test-runner-chrome';
import {build} from 'esbuild';
import {findChrome} from '../test/runner/find-chrome.mjs';
import {median} from './timing.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const LOADS = 7;
/** How much slower than this machine a phone is taken to be. */
const SLOWER = 4;

/** Everything that is measured in the page; times in milliseconds. */
export const inPage = async () => {
  const server = await serve();
  const browser = await puppeteerCore.launch({
    ...(await findChrome()),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    return {
      version: await browser.version(),
      first: await firstQuestion(browser, server.url, 1),
      firstSlow: await firstQuestion(browser, server.url, SLOWER),
      slower: SLOWER,
      ...(await conversation(browser, server.url)),
    };
  } finally {
    await browser.close();
    server.stop();
  }
};

/** The demo server, on a port of its own. */
export const serve = async () => {
  const server = spawn('node', ['demo/start.mjs', '--no-open', '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for (let said = ''; ;) {
    const [data] = await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
    if (typeof data === 'number') throw new Error(`The demo server ended with code ${data}.`);
    said += data;
    const [url] = /http:\S+/.exec(said) ?? [];
    if (url) return {url, stop: () => server.kill()};
  }
};

/** From navigation to the frame that has the first question in it, and how far anything moved until then. */
const firstQuestion = async (browser, url, slower) => {
  const times = [];
  const shifts = [];
  for (let load = 0; load < LOADS; load++) {
    const page = await browser.newPage();
    await page.setViewport({width: 390, height: 844});
    await page.setCacheEnabled(false);
    await page.emulateCPUThrottling(slower);
    await page.evaluateOnNewDocument(watch);
    await page.goto(url);
    await page.waitForFunction('window.bench.first > 0');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    const {first, shift} = await page.evaluate('window.bench');
    times.push(first);
    shifts.push(shift);
    await page.close();
  }
  return {time: median(times), shift: Math.max(...shifts)};
};

/** Runs in the page, before anything else does. */
const watch = () => {
  window.bench = {first: 0, shift: 0};
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) window.bench.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
  const look = () => {
    const element = document.querySelector('ipt-check-in');
    if (element?.shadowRoot?.getElementById('now')) window.bench.first = performance.now();
    else requestAnimationFrame(look);
  };
  look();
};

/** A whole conversation with every gate open: what each answer costs, and what memory it takes. */
const conversation = async (browser, url) => {
  const page = await browser.newPage();
  await page.setViewport({width: 390, height: 844});
  await page.evaluateOnNewDocument(watch);
  await page.goto(url);
  await page.waitForFunction('window.bench.first > 0');
  const before = await memory(page);
  const {answers, log} = await page.evaluate(converse);
  const after = await memory(page);
  await page.close();
  return {
    answers: answers.length,
    draw: {
      median: median(answers.map(({draw}) => draw)),
      most: Math.max(...answers.map(({draw}) => draw)),
    },
    layout: {
      median: median(answers.map(({layout}) => layout)),
      most: Math.max(...answers.map(({layout}) => layout)),
    },
    step: await stepIn(browser, log),
    before,
    after,
  };
};

/** Runs in the page: gives the first answer that is offered, until the answers are handed over. */
const converse = async () => {
  const element = document.querySelector('ipt-check-in');
  const inside = element.shadowRoot;
  const handed = new Promise((resolve) => {
    element.addEventListener('ipt-complete', ({result}) => resolve(result.log));
  });
  const answers = [];
  const timed = async (act) => {
    const start = performance.now();
    act();
    await element.updateComplete;
    const drawn = performance.now();
    element.getBoundingClientRect();
    answers.push({draw: drawn - start, layout: performance.now() - drawn});
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  };
  const type = (field, value) => {
    field.value = value;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  };
  for (let people = 0; answers.length < 200;) {
    const asked = inside.getElementById('now');
    const option = asked.querySelector('[part~="option"]:is(button)');
    const send = asked.querySelector('[part~="continue"]');
    if (!option && !asked.querySelector('form')) {
      send.click();
      return {answers, log: await handed};
    }
    for (const box of [...asked.querySelectorAll('input[type="checkbox"]')].slice(0, 2)) {
      if (!box.checked) box.click();
    }
    const [name, words, year] = ['name', 'value', 'year'].map((field) =>
      asked.querySelector(
        `:is(textarea, input:not([type="checkbox"], [type="radio"]))[name="${field}"]`,
      ),
    );
    if (name) type(name, `Person ${++people}`);
    if (words) type(words, 'It has been hard since the spring, and I would like to talk about it.');
    if (year) type(year, '2025');
    await timed(() => (option ?? send).click());
  }
  throw new Error('The conversation did not come to an end.');
};

/** What one step of that conversation costs, in the same engine of JavaScript. */
const stepIn = async (browser, log) => {
  const {outputFiles} = await build({
    stdin: {
      contents:
        "export * from './dist/dialog/index.js'; export {standard} from './dist/ipt/index.js';",
      resolveDir: root,
    },
    bundle: true,
    format: 'iife',
    globalName: 'engine',
    write: false,
  });
  const page = await browser.newPage();
  await page.evaluate(`${outputFiles[0].text}; window.engine = engine;`);
  const step = await page.evaluate(([opened, ...entries]) => {
    const {open, step, standard} = window.engine;
    const begun = open(standard.script, standard.readers, opened);
    const round = () => {
      const start = performance.now();
      for (let time = 0; time < 100; time++) entries.reduce(step, begun);
      return (performance.now() - start) / 100 / entries.length;
    };
    return Math.min(...Array.from({length: 20}, round));
  }, log);
  await page.close();
  return step;
};

const memory = async (page) => {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  await client.detach();
  const {JSHeapUsedSize, Nodes, JSEventListeners} = await page.metrics();
  return {heap: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners};
};
