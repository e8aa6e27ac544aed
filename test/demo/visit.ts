import {expect} from '@open-wc/testing';
import type {IptCheckIn} from '../../src/index.js';
import type {IptCheckInReport} from '../../src/report-element.js';

/** A demo page in a frame, as a person has it before them. */
export interface Visit {
  readonly frame: HTMLIFrameElement;
  readonly page: Document;
  readonly element: IptCheckIn;
}

/** Opens a demo page with the built element, and waits until it asks something. */
export const visit = async (path: string, width = 1000): Promise<Visit> => {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  frame.src = path;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  const element = page?.querySelector('ipt-check-in');
  if (!page || !element) throw new Error(`There is no check-in on ${path}.`);
  await frame.contentWindow?.customElements.whenDefined('ipt-check-in');
  await element.updateComplete;
  expect(asking(element)).to.not.equal('');
  return {frame, page, element};
};

/** Opens the clinician's page, and waits until a person is shown and checked. */
export const visitClinician = async (
  width = 1000,
): Promise<{
  readonly page: Document;
  readonly element: IptCheckInReport;
  readonly close: () => void;
}> => {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  frame.src = '/demo/clinician.html';
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  const element = page?.querySelector('ipt-check-in-report');
  if (!page || !element) throw new Error('There is no report on the page.');
  await frame.contentWindow?.customElements.whenDefined('ipt-check-in-report');
  while (!element.result) await new Promise(requestAnimationFrame);
  await element.updateComplete;
  return {
    page,
    element,
    close: () => {
      frame.remove();
    },
  };
};

/** The words of the question that is asked now; nothing when none is. */
export const asking = ({shadowRoot}: Element): string =>
  wordsOf(shadowRoot?.querySelector('#asked'));

/** Words without the white space of the markup. */
export const wordsOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** What has the focus in the check-in. */
export const focusIn = ({shadowRoot}: Element): HTMLElement | undefined =>
  (shadowRoot?.activeElement ?? undefined) as HTMLElement | undefined;

/** What is heard when the focus arrives: the words of what names it. */
export const heard = (element: Element): string => {
  const target = focusIn(element);
  const ids = target?.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const named = ids.map((id) => element.shadowRoot?.getElementById(id));
  return named.length > 0 ? named.map(wordsOf).join(' ') : wordsOf(target);
};

/** Every control that can be used now. */
export const controls = ({shadowRoot}: Element): readonly HTMLElement[] =>
  [
    ...(shadowRoot?.querySelectorAll<HTMLElement>('button, input, select, textarea, a, summary') ??
      []),
  ].filter((control) => control.checkVisibility());

/** A button or link by its words, the last one if there are several. */
export const named = (element: Element, name: string): HTMLElement => {
  const found = controls(element).findLast((control) => wordsOf(control).startsWith(name));
  if (!found) throw new Error(`There is no "${name}" at "${asking(element)}".`);
  return found;
};
