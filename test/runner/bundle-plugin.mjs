// Serves each test file as one module: TypeScript, React (CommonJS), Vue and Svelte components, all by esbuild.
import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from 'esbuild';

export const bundlePlugin = (root, isCoverage = false) => {
  const bundles = new Map();
  const bundled = async (path) => {
    const known = bundles.get(path);
    if (known && (await isFresh(known))) return known.code;
    const made = await bundle(root, path, isCoverage);
    bundles.set(path, made);
    return made.code;
  };
  return {
    name: 'bundle',
    async serve({path}) {
      if (!/^\/test\/.*\.test\.ts$/.test(path)) return undefined;
      return {type: 'js', body: await bundled(path)};
    },
  };
};

const bundle = async (root, path, isCoverage) => {
  const startedAt = Date.now();
  try {
    const {outputFiles, metafile} = await build({
      absWorkingDir: root,
      entryPoints: [join(root, path)],
      outfile: join(root, path),
      write: false,
      bundle: true,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      tsconfig: join(root, 'tsconfig.json'),
      conditions: ['production', 'browser'],
      sourcemap: 'inline',
      external: ['/__web*', '/__wds*'],
      ignoreAnnotations: true, // "sideEffects" of package.json speaks of dist; tests import src
      logLevel: 'silent',
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      plugins: [served(root, isCoverage), svelte],
    });
    const inputs = Object.keys(metafile.inputs).map((input) => join(root, input));
    return {code: outputFiles[0].text, inputs, startedAt};
  } catch (error) {
    return {code: `throw new Error(${JSON.stringify(error.message)});`, inputs: [], startedAt: 0};
  }
};

const isFresh = async ({inputs, startedAt}) => {
  if (inputs.length === 0) return false;
  const stats = await Promise.all(inputs.map((input) => stat(input).catch(() => undefined)));
  return stats.every((found) => found !== undefined && found.mtimeMs < startedAt);
};

/** What was built stays as it is, and is fetched like a page would. So is src when its coverage is measured. */
const served = (root, isCoverage) => ({
  name: 'served',
  setup({onResolve}) {
    onResolve({filter: /(^|\/)(dist|src)\//}, ({path, importer, resolveDir}) => {
      if (importer.includes('/node_modules/')) return undefined;
      const file = path.startsWith('/dist/') ? path : join(resolveDir, path).slice(root.length);
      if (file.startsWith('/dist/')) return {path: file, external: true};
      if (isCoverage && /^\/src\/.*\.js$/.test(file)) {
        return {path: file.replace(/\.js$/, '.ts'), external: true};
      }
      return undefined;
    });
  },
});

const svelte = {
  name: 'svelte',
  setup({onLoad}) {
    onLoad({filter: /\.svelte$/}, async ({path}) => {
      const {compile} = await import('svelte/compiler');
      const {js} = compile(await readFile(path, 'utf8'), {
        filename: path,
        generate: 'client',
        dev: false,
        css: 'injected',
      });
      return {contents: `${js.code}\n//# sourceMappingURL=${js.map.toUrl()}`, loader: 'js'};
    });
  },
};
