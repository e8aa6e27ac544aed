// Where Chromium is: CHROME_PATH, else an installed one, else the one that comes with npm.
import {execFileSync} from 'node:child_process';

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
];

/** The path of an installed Chromium, or undefined. Asking for the version weeds out Ubuntu's stub for a snap. */
export const installedChrome = () =>
  process.env.CHROME_PATH ?? (process.env.CHROME_BUNDLED ? undefined : candidates.find(answers));

/** Launch options for puppeteer. */
export const findChrome = async () => {
  const executablePath = installedChrome();
  if (executablePath) return {executablePath};
  const {bundledChrome} = await import('./bundled-chrome.mjs');
  return bundledChrome(new URL('../../node_modules/.cache/chromium', import.meta.url).pathname);
};

const answers = (path) => {
  try {
    const options = {timeout: 15_000, stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8'};
    return /Chrom/.test(execFileSync(path, ['--version'], options));
  } catch {
    return false;
  }
};
