// Which engines are there, and how the missing ones are had. Node's own modules only.
import {execFileSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

export const firefoxPath = () =>
  process.env.FIREFOX_PATH ?? onPath('firefox-esr') ?? onPath('firefox');

export const webkitDriver = () => process.env.WEBKIT_DRIVER ?? onPath('WebKitWebDriver');

/** Chromium needs no check: it comes with npm where none is installed. */
export const engines = {
  chromium: {title: 'Chromium', present: () => true},
  firefox: {title: 'Firefox', present: () => firefoxPath() !== undefined},
  webkit: {
    title: 'WebKitGTK',
    present: () => webkitDriver() !== undefined && onPath('Xvfb') !== undefined,
  },
};

const packages = [
  'chromium',
  'firefox-esr',
  'webkit2gtk-driver',
  'xvfb',
  'xauth',
  'fonts-dejavu-core',
  'fonts-noto-color-emoji',
];

export const installCommand = [
  'apt-get update',
  `apt-get -o DPkg::Lock::Timeout=900 install -y --no-install-recommends ${packages.join(' ')}`,
].join(' && ');

/** Installs every engine by apt. Whatever is still missing afterwards shows in `present`. */
export const install = () => {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command, ...args] = [...asRoot, 'sh', '-c', installCommand];
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  execFileSync(command, args, {env, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26});
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
