import {readFile} from 'node:fs/promises';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import MagicString from 'magic-string';

/** Rollup does not read the maps that tsc writes; this hands them over, so that dist/*.map points at src/*.ts. */
const typescriptMaps = {
  name: 'typescript-maps',
  async load(id) {
    if (!id.startsWith(`${import.meta.dirname}/dist/`)) return null;
    const code = (await readFile(id, 'utf8')).replace(/\/\/# sourceMappingURL=.*\s*$/, '');
    return {code, map: JSON.parse(await readFile(`${id}.map`, 'utf8'))};
  },
};

/** White space that neither HTML nor CSS gives a meaning to, out of the templates. */
const templates = {
  name: 'templates',
  transform(code, id) {
    if (!id.startsWith(`${import.meta.dirname}/dist/`)) return null;
    const text = new MagicString(code);
    const visit = (node) => {
      if (node?.type === 'TaggedTemplateExpression' && ['html', 'css'].includes(node.tag.name)) {
        for (const {start, end} of node.quasi.quasis) {
          if (end > start) text.update(start, end, squeezed[node.tag.name](code.slice(start, end)));
        }
      }
      for (const child of Object.values(node ?? {})) if (typeof child === 'object') visit(child);
    };
    visit(this.parse(code));
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
};

const squeezed = {
  html: (text) => text.replace(/\s*\n\s*/g, ' '),
  css: (text) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}')
      .replace(/\( /g, '(')
      .replace(/([ (,:-])0\./g, '$1.')
      .trim(),
};

/** zod's comments and its circular imports set off warnings that nobody here can act on. */
const fromZod = ({id, ids = []}) => [id, ...ids].some((path) => path?.includes('/zod/'));

/** Says at the end of a file whose code it holds, and on which terms. */
const licences = {
  name: 'licences',
  renderChunk: (code, {moduleIds}) => {
    const holds = (name) => moduleIds.some((id) => id.includes(`/node_modules/${name}`));
    const others = [
      ...(holds('lit') ? ['lit: Copyright Google LLC, BSD-3-Clause.'] : []),
      ...(holds('@stablelib') ? ['@stablelib: Copyright Dmitry Chestnykh, MIT.'] : []),
      ...(holds('zod') ? ['zod: Copyright Colin McDonnell, MIT.'] : []),
    ];
    return {code: `${code}\n/* ${['ipt-check-in: MIT.', ...others].join(' ')} */`, map: null};
  },
};

export default {
  input: {
    'ipt-check-in': 'dist/define.js',
    'ipt-check-in-report': 'dist/define-report.js',
  },
  // Chunks take what they share with the entry, lit above all, from the entry itself.
  preserveEntrySignatures: 'allow-extension',
  plugins: [typescriptMaps, templates, nodeResolve({exportConditions: ['production']})],
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].min.js',
    chunkFileNames: 'ipt-check-in.[name].min.js',
    onlyExplicitManualChunks: true,
    // What makes a result is one file, whoever asks for it; so are the phrase rules.
    manualChunks: (id) =>
      /dist\/circle\//.test(id)
        ? 'circle'
        : /dist\/(phrases|reading\/)/.test(id)
          ? 'phrases'
          : /dist\/(conclude|digest|result\/(summarize|software)|assessment\/(?!rules|parse|index)|dialog\/(forget|telling)|ipt\/(standard|rules|digest))|@stablelib/.test(
                id,
              )
            ? 'result'
            : undefined,
    plugins: [
      terser({
        ecma: 2022,
        module: true,
        compress: {passes: 5, inline: 1, sequences: false, unsafe_arrows: true, keep_fargs: false},
        format: {comments: false},
      }),
      licences,
    ],
  },
  onLog: (level, log, handle) => {
    if (!fromZod(log)) handle(level, log);
  },
};
