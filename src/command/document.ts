import {readJson} from './file.js';
import {FORMAT} from '../result/index.js';
import {Trouble} from './trouble.js';

/** What JSON may hold that people hand to these commands. */
export type Kind = keyof typeof KINDS;

/** Reads a file that holds one of some kinds of document; of any other it says what it is. */
export const readDocument = async (
  file: string,
  kinds: readonly Kind[],
): Promise<{readonly kind: Kind; readonly data: object}> => {
  const data = await readJson(file);
  const kind = kindOf(data);
  if (typeof data === 'object' && data !== null && kinds.includes(kind)) {
    assertFormat(kind, data, file);
    return {kind, data};
  }
  const [expected = 'unknown'] = kinds;
  throw new Trouble({
    code: 'other-kind',
    file,
    message: `It is ${KINDS[kind].is}; here it has to be ${KINDS[expected].is}.`,
    fix: KINDS[kind].fix.replace('FILE', file),
  });
};

const KINDS = {
  'check-in': {
    is: 'a check-in',
    fix: 'Check it with: ipt-check-in check FILE',
  },
  result: {
    is: 'a result',
    fix: 'Verify or explain it: ipt-check-in explain FILE',
  },
  log: {
    is: 'the log of a conversation',
    fix: 'See what becomes of it: ipt-check-in diff OLD NEW --logs FILE',
  },
  script: {
    is: 'a script without its texts and rules',
    fix: 'Put it into {"script": …, "texts": …, "rules": …}.',
  },
  schema: {is: 'a JSON Schema', fix: 'Name the file that it describes.'},
  unknown: {is: 'something else', fix: 'See what it should be: ipt-check-in schema'},
} as const;

const kindOf = (data: unknown): Kind => {
  if (Array.isArray(data)) {
    return fieldOf(fieldOf(data, '0'), 'kind') === 'opened' ? 'log' : 'unknown';
  }
  if (typeof data !== 'object' || data === null) return 'unknown';
  const format = fieldOf(data, 'format');
  if (typeof format === 'string' && format.startsWith('ipt-script/')) return 'script';
  if (typeof format === 'string' && format.startsWith('ipt-check-in-result/')) return 'result';
  if ('log' in data && 'integrity' in data) return 'result';
  if ('script' in data && ('texts' in data || 'rules' in data)) return 'check-in';
  return '$schema' in data ? 'schema' : 'unknown';
};

const assertFormat = (kind: Kind, data: object, file: string): void => {
  const script = kind === 'check-in' ? fieldOf(data, 'script') : undefined;
  const format = fieldOf(kind === 'result' ? data : script, 'format');
  const known = kind === 'result' ? FORMAT : kind === 'check-in' ? 'ipt-script/1' : format;
  if (typeof format !== 'string' || format === known) return;
  throw new Trouble({
    code: 'other-format',
    file,
    path: kind === 'result' ? 'format' : 'script.format',
    message: `It is of format ${format}; this version reads ${String(known)}.`,
    fix: 'Use the version of ipt-check-in that it was made with.',
  });
};

const fieldOf = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? Reflect.get(data, name)
    : undefined;
