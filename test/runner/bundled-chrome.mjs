// Chromium out of the npm package @sparticuz/chromium (Linux, x64): needs no library and no font of the system.
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';

/** Unpacks the browser below `cache` once, and returns puppeteer's launch options. */
export const bundledChrome = async (cache) => {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = packageRoot(entry);
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(join(folder, 'chromium'))) await unpack(entry, root, folder);
  const fonts = join(folder, 'fonts');
  const fontconfig = join(fonts, 'local.conf');
  writeFileSync(
    fontconfig,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}/fonts</dir><cachedir>${fonts}/cache</cachedir></fontconfig>`,
  );
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  return {
    executablePath: join(folder, 'chromium'),
    headless: 'shell',
    env: {
      ...process.env,
      FONTCONFIG_FILE: fontconfig,
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
    },
  };
};

const packageRoot = (entry) => {
  let root = dirname(entry);
  while (!existsSync(join(root, 'bin', 'chromium.br'))) root = dirname(root);
  return root;
};

const unpack = async (entry, root, folder) => {
  const draft = `${folder}.${process.pid}`;
  const before = process.env.TMPDIR;
  mkdirSync(draft, {recursive: true});
  process.env.TMPDIR = draft; // the package unpacks into the temporary folder, and reuses whatever lies there
  try {
    const {default: chromium} = await import(pathToFileURL(entry).href);
    await chromium.executablePath(join(root, 'bin'));
    const {inflate} = await import(pathToFileURL(join(root, 'build', 'lambdafs.js')).href);
    await inflate(join(root, 'bin', 'al2023.tar.br')); // nss, nspr and expat
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, {recursive: true, force: true});
  }
};
