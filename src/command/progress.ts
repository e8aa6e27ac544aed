import {Worker} from 'node:worker_threads';
import type {Io} from './io.js';

/**
 * Does work that leaves no time for anything else. Where somebody watches, a line says what takes so long, from the
 * first second on, and goes away at the end.
 */
export const withProgress = async <T>(what: string, io: Io, work: () => T): Promise<T> => {
  if (!io.isWatched) return work();
  const worker = new Worker(TELLER, {eval: true, workerData: what});
  try {
    await new Promise((resolve) => worker.once('online', resolve));
    return work();
  } finally {
    await worker.terminate();
    io.err('\r\u001B[K');
  }
};

/** Runs beside the work, and so writes past the streams of the thread that works. */
const TELLER = `
const {writeSync} = require('node:fs');
const {workerData} = require('node:worker_threads');
const start = Date.now();
const tell = () => {
  const seconds = Math.round((Date.now() - start) / 1000);
  try { writeSync(2, '\\r\\u001B[K' + workerData + ' … ' + seconds + ' s'); } catch {}
};
setTimeout(() => { tell(); setInterval(tell, 1000); }, 1000);
`;
