import {randomUUID} from 'node:crypto';
import {createInterface, type Interface} from 'node:readline';
import type {Heard, Io} from './io.js';

/** The terminal, or the pipes, that this process was started with. `close` lets it end. */
export const surroundings = (): {readonly io: Io; readonly close: () => void} => {
  const {stdout, stderr, env} = process;
  for (const stream of [stdout, stderr]) stream.on('error', quietly);
  const {ask, close} = listener();
  const io: Io = {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    ask,
    isTyped: process.stdin.isTTY,
    colours: stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    isWatched: stderr.isTTY,
    width: stdout.isTTY && stdout.columns > 0 ? Math.min(Math.max(stdout.columns, 40), 100) : 100,
    now: () => stamp(new Date()),
    ticks: () => performance.now(),
    newId: () => randomUUID(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
  };
  return {io, close};
};

/** Whoever reads along has seen enough, as `head` has; or there is nowhere left to say anything. */
const quietly = (error: NodeJS.ErrnoException): never =>
  process.exit(error.code === 'EPIPE' ? 0 : 2);

/** A moment as `2026-02-03T10:09:02+11:00`. */
const stamp = (moment: Date): string => {
  const offset = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const two = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  const minutes = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
};

/** Hears lines one at a time, from when the first is asked for. Ctrl-C and the end of the input are heard too. */
const listener = (): {readonly ask: Io['ask']; readonly close: () => void} => {
  const {stdin, stdout, stderr} = process;
  const screen = [stdout, stderr].find(({isTTY}) => isTTY);
  const isLive = stdin.isTTY && screen !== undefined;
  const heard: Heard[] = [];
  let waiting: ((one: Heard) => void) | undefined;
  let reader: Interface | undefined;
  const hear = (one: Heard): void => {
    if (!waiting) heard.push(one);
    waiting?.(one);
    waiting = undefined;
  };
  const start = (): Interface => {
    const lines = createInterface({
      input: stdin,
      ...(isLive ? {output: screen, historySize: 0} : {}),
      terminal: isLive,
    });
    lines.on('line', (line) => {
      hear({line});
    });
    lines.on('close', () => {
      hear({end: 'input'});
    });
    lines.on('SIGINT', () => {
      hear({end: 'interrupt'});
    });
    return lines;
  };
  const next = (): Promise<Heard> => {
    const [first] = heard;
    if (first) {
      if ('line' in first) heard.shift();
      return Promise.resolve(first);
    }
    return new Promise((resolve) => {
      waiting = resolve;
    });
  };
  const ask = async (prompt: string): Promise<Heard> => {
    reader ??= start();
    if (isLive) {
      reader.setPrompt(prompt);
      reader.prompt();
    }
    return next();
  };
  return {ask, close: () => reader?.close()};
};
