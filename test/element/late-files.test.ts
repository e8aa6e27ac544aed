import {expect} from '@open-wc/testing';
import type {IptCheckIn} from '../../src/index.js';
import {choice, script} from '../support/script.js';
import {click} from '../runner/bridge.js';
import {openPage, type FramedPage} from './frame.js';
import {all, checkInOf, control, one, pass} from './person.js';

const asking = script([choice('ready', ['yes', 'no'])]);
let opened: FramedPage | undefined;
afterEach(() => {
  opened?.frame.remove();
  opened = undefined;
});
const open = async (...args: Parameters<typeof openPage>): Promise<FramedPage> => {
  opened = await openPage(...args);
  return opened;
};

const numbers = (element: Element): readonly string[] =>
  all<HTMLAnchorElement>(element, 'dialog a').map(({href}) => href);
const expectHelp = async (element: IptCheckIn): Promise<void> => {
  await click(one(element, '#help-button'));
  await Promise.resolve();
  expect(numbers(element)).to.include.members(['tel:116123', 'tel:999']);
  expect(element.shadowRoot?.activeElement?.id).to.equal('help-title');
  await click(control(element, 'Close'));
};

describe('a page whose later files never arrive', () => {
  it('has help while a check-in of its own is read, above what stands between the tags', async () => {
    const {page} = await open('slow.html', 800, 600, false);
    const element = page.createElement('ipt-check-in');
    Object.assign(element, {country: 'GB', checkIn: checkInOf(asking), textContent: 'One moment'});
    page.body.replaceChildren(element);
    await Promise.resolve();
    // At once: WebKitGTK does not keep the file from arriving.
    pass(element, 'Get help now');
    expect(numbers(element)).to.include.members(['tel:116123', 'tel:999']);
    expect(all(element, 'slot:not([name])')).to.have.length(1);
    expect(all(element, '#now')).to.have.length(0);
  });

  it('has help while the end is waited for', async () => {
    const {element} = await open('slow.html', 800, 600, false);
    pass(element, 'Yes, and I am 18 or older', 'Stop here', 'Send my answers');
    await expectHelp(element);
    expect(element.result).to.equal(undefined);
  });
});
