// Runs tests in Debian's WebKitGTK, over plain WebDriver HTTP. Brings its own display.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {setTimeout as sleep} from 'node:timers/promises';
import {freePort} from './free-port.mjs';

/** How long a driver may take to answer, and to let go of a page, for which the runner waits 10 s; in milliseconds. */
const patience = {answering: 60_000, stopping: 8000};

export const webkitLauncher = ({driver = '/usr/bin/WebKitWebDriver', env = {}} = {}) => {
  const processes = [];
  const urls = new Map();
  let base;
  let starting;

  const call = async (method, path, body, timeout = patience.answering) => {
    const response = await fetch(base + path, {
      method,
      signal: AbortSignal.timeout(timeout),
      ...(body && {
        body: JSON.stringify(body),
        headers: {'content-type': 'application/json'},
      }),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };

  const kill = () => {
    for (const {pid} of processes.splice(0).toReversed()) {
      try {
        process.kill(-pid, 'SIGKILL'); // with its children: a page that hangs outlives the driver
      } catch {
        // It is gone already.
      }
    }
    starting = undefined;
  };
  process.once('exit', kill);

  const start = async () => {
    const display = await startDisplay(processes);
    const port = await freePort();
    processes.push(
      spawn(driver, [`--port=${port}`], {
        stdio: 'ignore',
        detached: true,
        env: {...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', ...env},
      }),
    );
    base = `http://127.0.0.1:${port}`;
    await ready(() => call('GET', '/status'));
    const args = ['--automation', '--full-screen'];
    const {sessionId} = await call('POST', '/session', {
      capabilities: {alwaysMatch: {'webkitgtk:browserOptions': {args}}},
    });
    base += `/session/${sessionId}`;
  };

  return {
    name: 'WebKitGTK',
    type: 'webkitgtk',
    concurrency: 1,
    call,
    async initialize() {},
    async startSession(id, url) {
      await (starting ??= start());
      urls.set(id, url);
      await call('POST', '/url', {url});
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: async (id) => urls.get(id),
    async stopSession(id) {
      urls.delete(id);
      try {
        await call('POST', '/url', {url: 'about:blank'}, patience.stopping);
      } catch {
        kill(); // the next page gets another browser, so that one that hangs fails and no more
      }
      return {};
    },
    startDebugSession() {
      throw new Error('WebKitGTK has no debug mode here');
    },
    async stop() {
      try {
        if (starting) await call('DELETE', '');
      } catch {
        // The driver is on its way out.
      }
      kill();
    },
  };
};

const startDisplay = async (processes) => {
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  const server = spawn('Xvfb', args, {stdio, detached: true});
  processes.push(server);
  const failed = once(server, 'error').then(([error]) => Promise.reject(error));
  const [number] = await Promise.race([once(server.stdio[3], 'data'), failed]);
  return `:${String(number).trim()}`;
};

const ready = async (attempt) => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries > 200) throw error;
      await sleep(50);
    }
  }
};
