// Serves the demo pages as they would be embedded. Uses Node's own modules only, so that it works in a bare checkout.
//
//   npm start                            on http://localhost:8080, or the next free port
//   npm start -- --port 9000 --no-open
import {execFileSync, spawn} from 'node:child_process';
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {isBuilt, isInstalled} from '../test/runner/freshness.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

const {values: flags} = parseArgs({
  options: {
    port: {type: 'string', default: '8080'},
    'no-open': {type: 'boolean', default: false},
  },
});

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const run = (title, ...args) => {
  console.log(title);
  execFileSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
};

const serve = async ({method, url}, response) => {
  const end = (status, headers = {}) =>
    response.writeHead(status, {'cache-control': 'no-store', ...headers}).end();
  if (method !== 'GET' && method !== 'HEAD') return end(405, {allow: 'GET, HEAD'});
  const {pathname} = new URL(`http://localhost${url}`);
  if (pathname === '/') return end(302, {location: '/demo/'});
  const file = locate(pathname);
  const found = file && (await stat(file).catch(() => undefined));
  if (!found) return end(404);
  if (found.isDirectory()) return end(302, {location: `${pathname}/`});
  response.writeHead(200, {
    'cache-control': 'no-store',
    'content-length': found.size,
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
  });
  if (method === 'HEAD') return response.end();
  return createReadStream(file).pipe(response);
};

/** The file that a path stands for; undefined for anything outside of demo/ and dist/. */
const locate = (pathname) => {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  const isPublic = ['demo', 'dist'].some((folder) =>
    `${file}${sep}`.startsWith(join(root, folder) + sep),
  );
  return isPublic ? file : undefined;
};

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port < 65_535) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => resolve(server.address().port));
  });

const open = (url) => {
  const openers = {darwin: ['open'], win32: ['cmd', '/c', 'start'], linux: ['xdg-open']};
  const [command, ...args] = openers[process.platform] ?? [];
  if (!command || !process.stdout.isTTY || process.env.CI) return;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  spawn(command, [...args, url], {stdio: 'ignore', detached: true})
    .on('error', () => undefined)
    .unref();
};

if (!isInstalled(root)) run('Installing packages …', 'ci', '--ignore-scripts', '--loglevel=error');
if (!isBuilt(root)) run('Building …', 'run', '--silent', 'build');

const server = createServer((request, response) => {
  serve(request, response).catch((error) => {
    console.error(error);
    response.destroy();
  });
});
const port = await listen(server, Number(flags.port));
const url = `http://localhost:${port}/demo/`;
console.log(`The demo is on ${url} (Ctrl+C ends it)`);
if (!flags['no-open']) open(url);
