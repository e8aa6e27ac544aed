// The command as it is run from a shell: its own process, real files, nothing in between.
import {spawn} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The file that package.json names as the command. */
export const bin = fileURLToPath(new URL('../../../dist/command/main.js', import.meta.url));

/** Runs the command, types lines into it, and tells what came of it. */
export const run = (args, {input = '', env = {}, cwd} = {}) =>
  new Promise((resolve, reject) => {
    const {NO_COLOR: _, FORCE_COLOR: __, ...rest} = process.env;
    const child = spawn(process.execPath, [bin, ...args], {cwd, env: {...rest, ...env}});
    const said = {out: '', err: ''};
    child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text));
    child.stdin.on('error', () => undefined); // it may end before all was typed
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({...said, code, signal}));
    child.stdin.end(Array.isArray(input) ? input.map((line) => `${line}\n`).join('') : input);
  });

/** A temporary folder that files can be put into. */
export const folder = async () => {
  const path = await mkdtemp(join(tmpdir(), 'ipt-command-'));
  return {
    path,
    put: async (name, content) => {
      const file = join(path, name);
      const isRaw = typeof content === 'string' || Buffer.isBuffer(content);
      await writeFile(file, isRaw ? content : JSON.stringify(content));
      return file;
    },
    remove: () => rm(path, {recursive: true, force: true}),
  };
};
