import {readFile} from 'node:fs/promises';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/** Rollup does not read the maps that tsc writes; this hands them over, so that dist/*.map points at src/*.ts. */
const typescriptMaps = {
  name: 'typescript-maps',
  async load(id) {
    if (!id.startsWith(`${import.meta.dirname}/dist/`)) return null;
    const code = (await readFile(id, 'utf8')).replace(/\/\/# sourceMappingURL=.*\s*$/, '');
    return {code, map: JSON.parse(await readFile(`${id}.map`, 'utf8'))};
  },
};

/** zod's comments and its circular imports set off warnings that nobody here can act on. */
const fromZod = ({id, ids = []}) => [id, ...ids].some((path) => path?.includes('/zod/'));

export default {
  input: {'ipt-check-in': 'dist/define.js'},
  // Chunks take what they share with the entry, lit above all, from the entry itself.
  preserveEntrySignatures: 'allow-extension',
  plugins: [typescriptMaps, nodeResolve({exportConditions: ['production']})],
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].min.js',
    chunkFileNames: 'ipt-check-in.[name].min.js',
    plugins: [terser({ecma: 2022, module: true, compress: {passes: 2}})],
  },
  onLog: (level, log, handle) => {
    if (!fromZod(log)) handle(level, log);
  },
};
