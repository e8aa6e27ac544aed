import {gzipSync} from 'node:zlib';

/**
 * How many bytes of a minified file come from which part of the source, by its source map; `gzip` is what each would
 * take by itself.
 *
 * @param {string} code
 * @param {{sources: readonly string[], mappings: string}} map
 * @returns {readonly {part: string, bytes: number, gzip: number}[]} the largest first
 */
export const shares = (code, {sources, mappings}) => {
  const lines = code.split('\n');
  const texts = new Map();
  const add = (part, text) => texts.set(part, (texts.get(part) ?? '') + text);
  let source = 0;
  let part = REST; // goes on over the end of a line: a template may be many lines long
  mappings.split(';').forEach((segments, index) => {
    const line = lines[index] ?? '';
    let column = 0;
    for (const segment of segments === '' ? [] : segments.split(',')) {
      const [forward = 0, change] = decode(segment);
      add(part, line.slice(column, column + forward));
      column += forward;
      if (change === undefined) part = REST;
      else {
        source += change;
        part = partOf(sources[source] ?? '');
      }
    }
    add(part, `${line.slice(column)}\n`);
  });
  return [...texts]
    .map(([part, text]) => ({
      part,
      bytes: Buffer.byteLength(text),
      gzip: gzipSync(text, {level: 9}).length,
    }))
    .filter(({bytes}) => bytes > 0)
    .toSorted((a, b) => b.bytes - a.bytes);
};

const REST = '(bundler)';

/** `lit` of `../node_modules/lit-html/…`, `src/dialog` of `../src/dialog/walk.ts`. */
const partOf = (path) => {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  if (name) return /^(lit|@lit)/.test(name) ? 'lit' : name;
  return /src\/(ipt\/texts|[^/]+)/.exec(path)?.[0].replace(/\.ts$/, '') ?? REST;
};

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of one segment of a source map (base64 VLQ). */
const decode = (segment) => {
  const numbers = [];
  let [value, shift] = [0, 0];
  for (const letter of segment) {
    const digit = DIGITS.indexOf(letter);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
};
