import type {IptCheckIn} from '../../src/index.js';

/** A page of its own in a frame, of a given size; `src` is a path below test/element, or markup for its body. */
export interface FramedPage {
  readonly frame: HTMLIFrameElement;
  readonly page: Document;
  readonly window: Window & typeof globalThis;
  readonly element: IptCheckIn;
}

const frames = new Set<HTMLIFrameElement>();
afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/**
 * Opens a page in a frame and waits until its element asks its first question; the frame is there until the test ends. A
 * page that is never whole sends a message once its element is defined.
 */
export const openPage = async (
  path: string,
  width = 800,
  height = 600,
  isWhole = true,
): Promise<FramedPage> => {
  const frame = document.createElement('iframe');
  frame.style.cssText = `position: fixed; inset: 0 auto auto 0; border: 0; z-index: 9; background: Canvas`;
  frame.width = String(width);
  frame.height = String(height);
  frame.src = `/test/element/${path}`;
  const loaded = new Promise((resolve) => {
    if (isWhole) frame.addEventListener('load', resolve, {once: true});
    else addEventListener('message', resolve, {once: true});
  });
  document.body.append(frame);
  frames.add(frame);
  await loaded;
  const page = frame.contentDocument;
  const window = frame.contentWindow as (Window & typeof globalThis) | null;
  const element = page?.querySelector('ipt-check-in');
  if (!page || !window || !element) throw new Error(`There is no element on ${path}.`);
  await window.customElements.whenDefined('ipt-check-in');
  if (isWhole) await element.updateComplete;
  return {frame, page, window, element};
};
