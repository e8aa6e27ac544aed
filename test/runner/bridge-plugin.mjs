// What a test asks of the browser from outside the page: real keys, a real pointer, the window, the media, the
// accessibility tree. Works on Chromium (CDP), Firefox (BiDi) and WebKitGTK (WebDriver). Called through bridge.ts.
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join, normalize} from 'node:path';

const artifacts = new URL('../../test-artifacts', import.meta.url).pathname;

const codes = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

export const bridgePlugin = () => ({
  name: 'bridge',
  executeCommand: ({command, payload, session}) => {
    const {browser, id} = session;
    const commands =
      browser.type === 'webkitgtk' ? overWebDriver(browser) : overPuppeteer(browser, id);
    return Object.hasOwn(commands, command) ? commands[command](payload) : undefined;
  },
});

const overPuppeteer = (browser, id) => {
  const page = browser.getPage(id);
  const isChromium = browser.name !== 'Firefox';
  return {
    press: async (chord) => {
      const keys = chord.split('+').map((key) => (key === 'Space' ? ' ' : key)); // Firefox knows only ' '
      const main = keys.pop();
      for (const key of keys) await page.keyboard.down(key);
      await page.keyboard.press(main);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
      return true;
    },
    type: async (text) => {
      await page.keyboard.type(text);
      return true;
    },
    click: async ({x, y}) => {
      await page.mouse.click(x, y);
      return true;
    },
    touch: async ({x, y}) => {
      await page.touchscreen.tap(x, y);
      return true;
    },
    move: async ({x, y}) => {
      await page.mouse.move(x, y);
      return true;
    },
    drag: async ({from, to}) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, {steps: 4});
      await page.mouse.up();
      return true;
    },
    resize: async ({width, height}) => {
      await page.setViewport({width, height});
      return true;
    },
    screenshot: async (name) => save(name, await page.screenshot()),
    print: async ({isPrint}) => {
      if (!isChromium) return 'unsupported';
      await page.emulateMediaType(isPrint ? 'print' : undefined);
      return true;
    },
    media: (features) => (isChromium ? emulate(page, features) : 'unsupported'),
    'ax-tree': () => (isChromium ? accessibilityTree(page) : 'unsupported'),
  };
};

const overWebDriver = (browser) => {
  const perform = async (source) => {
    await browser.call('POST', '/actions', {actions: [source]});
    return true;
  };
  const keys = (actions) =>
    perform({
      type: 'key',
      id: 'keyboard',
      actions: actions.map(([type, key]) => ({type, value: codes[key] ?? key})),
    });
  const pointer = (actions) =>
    perform({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions});
  return {
    press: (chord) => {
      const modifiers = chord.split('+');
      const main = modifiers.pop();
      return keys([
        ...modifiers.map((key) => ['keyDown', key]),
        ['keyDown', main],
        ['keyUp', main],
        ...modifiers.toReversed().map((key) => ['keyUp', key]),
      ]);
    },
    type: async (text) => {
      for (const letter of text) {
        await keys([
          ['keyDown', letter],
          ['keyUp', letter],
        ]);
      }
      return true;
    },
    click: (at) =>
      pointer([moveTo(at), {type: 'pointerDown', button: 0}, {type: 'pointerUp', button: 0}]),
    touch: () => 'unsupported',
    move: (at) => pointer([moveTo(at)]),
    drag: ({from, to}) =>
      pointer([
        moveTo(from),
        {type: 'pointerDown', button: 0},
        moveTo({x: (from.x + to.x) / 2, y: (from.y + to.y) / 2}),
        moveTo(to),
        {type: 'pointerUp', button: 0},
      ]),
    resize: async ({width, height}) => {
      await browser.call('POST', '/window/rect', {width, height}); // not below 447 px wide: use an iframe for that
      return true;
    },
    screenshot: async (name) =>
      save(name, Buffer.from(await browser.call('GET', '/screenshot'), 'base64')),
    print: () => 'unsupported',
    media: () => 'unsupported',
    'ax-tree': () => 'unsupported',
  };
};

const moveTo = ({x, y}) => ({
  type: 'pointerMove',
  origin: 'viewport',
  duration: 0,
  x: Math.round(x),
  y: Math.round(y),
});

const save = async (name, image) => {
  const path = join(artifacts, normalize(`/${name}`));
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, image);
  return path;
};

const emulations = new WeakMap();

// The emulation lives as long as its CDP session, and pages are used again by the next file: tests end with {}.
const emulate = async (page, features) => {
  const before = emulations.get(page);
  if (before) {
    emulations.delete(page);
    await before.send('Emulation.setEmulatedMedia', {features: []}); // detaching alone ends it, but not at once
    await before.detach();
  }
  const entries = Object.entries(features);
  if (entries.length === 0) return true;
  const cdp = await page.createCDPSession();
  emulations.set(page, cdp);
  await cdp.send('Emulation.setEmulatedMedia', {
    features: entries.map(([name, value]) => ({name, value})),
  });
  return true;
};

const accessibilityTree = async (page) => {
  const cdp = await page.createCDPSession();
  const {nodes} = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  return nodes
    .filter(({ignored}) => !ignored)
    .map(({role, name, properties = []}) => ({
      role: role?.value,
      name: name?.value,
      ...Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
    }));
};
