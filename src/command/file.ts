import {constants} from 'node:fs';
import {access, open, stat, writeFile, type FileHandle} from 'node:fs/promises';
import {dirname} from 'node:path';
import {parseJson} from './json.js';
import {Trouble} from './trouble.js';

/** Ten times more than the largest check-in that anybody is likely to write. */
export const LIMIT = 10 * 1024 * 1024;

/** Reads a file, or a pipe, that holds JSON in UTF-8. Throws {@linkcode Trouble} for everything that is none. */
export const readJson = async (file: string): Promise<unknown> => {
  const text = decode(await bytesOf(file), file);
  if (text.trim() === '') {
    const fix = 'Is it the right file, and was it saved?';
    throw new Trouble({code: 'empty', file, message: 'It is empty.', fix});
  }
  return parseJson(text, file);
};

/** Makes sure, before anybody takes trouble over it, that a file can be written. */
export const assertWritable = async (file: string): Promise<void> => {
  try {
    const there = await stat(file).catch(() => undefined);
    if (there?.isDirectory() === true) throw failure('EISDIR', file);
    await access(there ? file : dirname(file), constants.W_OK);
  } catch (error) {
    throw failed(error, file);
  }
};

/** Writes a file in place of what was there. */
export const writeText = async (file: string, text: string): Promise<void> => {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw failed(error, file);
  }
};

const bytesOf = async (file: string): Promise<Uint8Array> => {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    const about = await handle.stat();
    if (about.isDirectory()) throw failure('EISDIR', file);
    if (about.size > LIMIT) throw tooLarge(file);
    const chunks: Uint8Array[] = [];
    for (let size = 0; size <= LIMIT;) {
      const {bytesRead, buffer} = await handle.read({buffer: new Uint8Array(1 << 16)});
      if (bytesRead === 0) return Buffer.concat(chunks);
      chunks.push(buffer.subarray(0, bytesRead));
      size += bytesRead;
    }
    throw tooLarge(file);
  } catch (error) {
    throw failed(error, file);
  } finally {
    await handle?.close();
  }
};

const decode = (bytes: Uint8Array, file: string): string => {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isMarked || bytes.subarray(0, 4).includes(0)) {
    const message = 'It is UTF-16, or no text at all; JSON is read as UTF-8.';
    throw new Trouble({code: 'not-utf-8', file, message, fix: 'Save it as UTF-8.'});
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    const message = 'It holds bytes that are not UTF-8.';
    throw new Trouble({code: 'not-utf-8', file, message, fix: 'Save it as UTF-8.'});
  }
};

const tooLarge = (file: string): Trouble =>
  new Trouble({
    code: 'too-large',
    file,
    message: `It is larger than ${LIMIT / 1024 / 1024} MB, the most that is read.`,
    fix: 'Is it the right file? No check-in and no result is nearly as large.',
  });

const REASONS: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  ENOENT: ['There is no such file.', 'Look at its name, and at the folder that you are in.'],
  ENOTDIR: ['A part of this path is not a folder.', 'Look at its name.'],
  EISDIR: ['It is a folder.', 'Name a file in it.'],
  EACCES: ['It may not be opened.', 'Give yourself the right to, or copy it.'],
  EPERM: ['It may not be opened.', 'Give yourself the right to, or copy it.'],
  EROFS: ['Nothing can be written there.', 'Write to another folder.'],
  ENOSPC: ['There is no room left on the disk.', 'Make some, or write to another.'],
};

const failure = (code: string, file: string): Trouble => {
  const [message, fix] = REASONS[code] ?? [`It cannot be used (${code}).`, 'Try another file.'];
  return new Trouble({code: code.toLowerCase(), file, message, fix});
};

const failed = (error: unknown, file: string): unknown =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? failure(error.code, file)
    : error;
