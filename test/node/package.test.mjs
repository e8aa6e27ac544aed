// The package as npm hands it out: what its exports lead to, what it depends on, and on which terms.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const run = (command, ...args) =>
  promisify(execFile)(command, args, {cwd: root, maxBuffer: 1 << 26}).catch((error) =>
    assert.fail(`${error.message}\n${error.stdout}`),
  );

const manifest = read('package.json');
const lock = read('package-lock.json');
const dependencies = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Every specifier that the exports allow, with the file that it stands for. */
const entries = Object.entries(manifest.exports).flatMap(([key, target]) => {
  const file = typeof target === 'string' ? target : target.default;
  const specifier = key.replace(/^\./, manifest.name);
  if (!key.includes('*')) return [{specifier, file, types: target.types}];
  const [folder, ending] = file.split('*');
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .map((name) => ({
      specifier: specifier.replace('*', name),
      file: file.replace('*', name),
      types: target.types.replace('*', name),
    }));
});

describe('exports', () => {
  for (const {specifier, file, types} of entries) {
    it(`${specifier} can be had in Node, without a page`, async () => {
      assert.ok(existsSync(join(root, file)), `${file} is there`);
      if (types) assert.ok(existsSync(join(root, types)), `${types} is there`);
      if (file.endsWith('.json')) {
        assert.equal(typeof read(file), 'object');
        await run('node', '-e', `require.resolve('${specifier}')`);
      } else if (file.endsWith('.min.js')) {
        await run('node', '--check', file); // holds the browser's build of lit, so it has to have a page to run
      } else {
        await run('node', '--input-type=module', '-e', `await import('${specifier}')`);
      }
    });
  }

  it('nothing but the exports can be had', async () => {
    await assert.rejects(run('node', '-e', `require.resolve('${manifest.name}/dist/define.js')`));
  });
});

describe('publishing', () => {
  it('publint finds nothing', async () => {
    const {messages, pkg} = await publint({pkgDir: root, strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('the types resolve', async () => {
    await run(
      'node',
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      '--pack',
      '.',
      '--profile',
      'esm-only',
    );
  });

  it('what is packed is dist, less the step that only the build needs, and the words about it', async () => {
    const {stdout} = await run('npm', 'pack', '--dry-run', '--json', '--ignore-scripts');
    const [{files}] = JSON.parse(stdout);
    const others = files
      .map(({path}) => path)
      .filter(
        (path) =>
          !/^(dist\/(?!command\/seal\.)|(package\.json|README\.md|CHANGELOG\.md|LICENSE)$)/.test(
            path,
          ),
      );
    assert.deepEqual(others, []);
    const packed = files.map(({path}) => path);
    for (const file of Object.values(manifest.bin)) assert.ok(packed.includes(file), file);
  });

  it('what it runs as a command says that it is for Node', () => {
    for (const file of Object.values(manifest.bin))
      assert.match(readFileSync(join(root, file), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });
});

describe('dependencies', () => {
  it('are pinned', () => {
    const versions = Object.entries({...manifest.dependencies, ...manifest.devDependencies});
    const loose = versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    assert.deepEqual(loose, []);
  });

  it('stand in the lock file in full, so that npm ci takes it', async () => {
    await run('npm', 'ci', '--dry-run', '--ignore-scripts', '--offline', '--loglevel=error');
  });

  const forAll = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];
  const forTools = [
    ...forAll,
    'BlueOak-1.0.0',
    'CC-BY-4.0',
    'CC0-1.0',
    'MPL-2.0',
    'Python-2.0',
    'Unlicense',
  ];

  it('come with licences that allow handing them on', () => {
    const runtime = dependencies.filter(([, {dev, devOptional}]) => !dev && !devOptional);
    assert.ok(runtime.length > 0);
    assert.deepEqual(unlicensed(runtime, forAll), []);
  });

  it('for development come with licences that allow using them', () => {
    assert.deepEqual(unlicensed(dependencies, forTools), []);
  });
});

const unlicensed = (packages, allowed) =>
  packages
    .map(([path, {license = licenseOf(path)}]) => ({path, license}))
    .filter(({license}) => !isAllowed(license, allowed))
    .map(({path, license}) => `${path}: ${license}`);

/** Packages that name their licence in the readme only. */
const readmeLicenses = {'node_modules/only': 'MIT'};

const licenseOf = (path) => {
  if (path in readmeLicenses) return readmeLicenses[path];
  const {license, licenses} = read(join(path, 'package.json'));
  return license?.type ?? license ?? licenses?.map(({type}) => type).join(' OR ');
};

const isAllowed = (expression = '', allowed) =>
  expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => allowed.includes(name)));
