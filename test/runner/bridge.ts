import {executeServerCommand} from '@web/test-runner-commands';

/** A point of the top page, in CSS pixels from the upper left corner of what is visible. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node of Chromium's accessibility tree: role, name and whatever properties it has. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly [property: string]: unknown;
}

/** Presses a key or a chord as the keyboard would: `'Tab'`, `'Shift+Tab'`, `'Space'`, `'a'`. */
export const press = (chord: string): Promise<unknown> => executeServerCommand('press', chord);

/** Types into what has the focus. */
export const type = (text: string): Promise<unknown> => executeServerCommand('type', text);

/** Clicks with a real pointer: a point, or the middle of an element, also of one in a frame of this page. */
export const click = (target: Element | Point): Promise<unknown> => point('click', target);

/** Taps with a finger; false where the engine's driver has none. */
export const touch = async (target: Element | Point): Promise<boolean> =>
  (await point('touch', target)) === true;

/** Presses the pointer at one point, moves it to another and lets it go. */
export const drag = async (from: Point, to: Point): Promise<unknown> => {
  await painted();
  await painted();
  return executeServerCommand('drag', {from: {...from}, to: {...to}});
};

/** Moves the real pointer without pressing. */
export const move = (target: Element | Point): Promise<unknown> => point('move', target);

/** Gives the window another size. WebKitGTK stays at 447 px or wider: narrower takes an iframe. */
export const resize = (width: number, height: number): Promise<unknown> =>
  executeServerCommand('resize', {width, height});

/**
 * Emulates media features, Chromium only: false elsewhere. Without features it ends the emulation, which every test
 * that began one has to do, since the next file gets the same page.
 */
export const media = async (features: Readonly<Record<string, string>> = {}): Promise<boolean> => {
  const isEmulated = (await executeServerCommand('media', features)) === true;
  if (isEmulated) await painted();
  return isEmulated;
};

/** Shows the page as it is printed, or as it is again, Chromium only: false elsewhere. */
export const print = async (isPrint: boolean): Promise<boolean> =>
  (await executeServerCommand('print', {isPrint})) === true;

/** What assistive technology is given, Chromium only: undefined elsewhere. */
export const accessibilityTree = async (): Promise<readonly AccessibleNode[] | undefined> => {
  const tree = await executeServerCommand<readonly AccessibleNode[] | 'unsupported', undefined>(
    'ax-tree',
  );
  return tree === 'unsupported' || tree === null ? undefined : tree;
};

/** Saves what the window shows below test-artifacts/, for looking at. */
export const screenshot = (name: string): Promise<unknown> =>
  executeServerCommand('screenshot', name);

/** Browsers look for what is under the pointer in what they painted last. */
const point = async (command: string, target: Element | Point): Promise<unknown> => {
  await painted();
  await painted();
  return executeServerCommand(command, {...pointOf(target)});
};

const painted = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });

const pointOf = (target: Element | Point): Point => {
  if (!('getBoundingClientRect' in target)) return target;
  const {left, top, width, height} = target.getBoundingClientRect();
  let x = left + width / 2;
  let y = top + height / 2;
  for (
    let frame = target.ownerDocument.defaultView?.frameElement;
    frame;
    frame = frame.ownerDocument.defaultView?.frameElement
  ) {
    const edge = frame.getBoundingClientRect();
    x += edge.left + frame.clientLeft;
    y += edge.top + frame.clientTop;
  }
  return {x, y};
};
