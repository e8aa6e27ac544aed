// The demo page of a clinician in real Chromium: how soon a report can be read, and what checking it takes after that.
import {puppeteerCore} from '@web/test-runner-chrome';
import {findChrome} from '../test/runner/find-chrome.mjs';
import {serve} from './page.mjs';
import {median} from './timing.mjs';

const LOADS = 7;

/** Everything about reports that is measured in the page; times in milliseconds. */
export const reports = async () => {
  const server = await serve();
  const browser = await puppeteerCore.launch({
    ...(await findChrome()),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const loads = [];
    for (let load = 0; load < LOADS; load++) loads.push(await firstReport(browser, server.url));
    const of = (key) => median(loads.map((load) => load[key]));
    return {
      first: of('first'),
      draw: of('draw'),
      verified: of('verified'),
      explained: of('explained'),
      shift: Math.max(...loads.map(({shift}) => shift)),
    };
  } finally {
    await browser.close();
    server.stop();
  }
};

const firstReport = async (browser, url) => {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 900});
  await page.setCacheEnabled(false);
  await page.evaluateOnNewDocument(watch);
  await page.goto(`${url}clinician.html#keeps-quiet`);
  await page.waitForFunction('window.bench.explained > 0');
  const found = await page.evaluate(measure);
  await page.close();
  return found;
};

/** Runs in the page, before anything else does. */
const watch = () => {
  window.bench = {first: 0, verified: 0, explained: 0, shift: 0};
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries())
      if (window.bench.first > 0) window.bench.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
  const look = () => {
    const inside = document.querySelector('ipt-check-in-report')?.shadowRoot;
    const now = performance.now();
    if (inside?.getElementById('areas')) window.bench.first ||= now;
    if (inside?.querySelector('[role="status"][part~="plain"]')) window.bench.verified ||= now;
    if (inside?.querySelector('[part~="flip"]:not([part~="pending"])'))
      window.bench.explained ||= now;
    if (window.bench.explained === 0) requestAnimationFrame(look);
  };
  look();
};

/** Runs in the page: what drawing the same once more from nothing takes, without loading. */
const measure = () => {
  const element = document.querySelector('ipt-check-in-report');
  const {first, verified, explained, shift} = window.bench;
  const other = document.createElement(element.localName);
  other.result = element.result;
  document.body.append(other);
  const start = performance.now();
  other.performUpdate();
  other.getBoundingClientRect();
  const draw = performance.now() - start;
  return {first, draw, verified: verified - first, explained: explained - verified, shift};
};
