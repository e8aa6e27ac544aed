// Whether what was made is younger than what it was made from. Node's own modules only.
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** node_modules holds what the lock file asks for. */
export const isInstalled = (root) =>
  changed(join(root, 'node_modules/.package-lock.json')) >=
  changed(join(root, 'package-lock.json'));

/** dist holds what src says now. */
export const isBuilt = (root) =>
  changed(join(root, 'dist/ipt-check-in.min.js')) >=
  Math.max(
    newest(join(root, 'src')),
    ...['package.json', 'tsconfig.json', 'rollup.config.mjs'].map((file) =>
      changed(join(root, file)),
    ),
  );

const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : -Infinity);

const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, {withFileTypes: true}).map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? newest(path) : changed(path);
    }),
  );
