import {expect} from '@open-wc/testing';
import {choice, script} from '../support/script.js';
import {openPage} from './frame.js';
import {all, checkInOf, expectHelp, numbers, pass} from './person.js';

const asking = script([choice('ready', ['yes', 'no'])]);

describe('a page whose later files never arrive', () => {
  it('has help while a check-in of its own is read, above what stands between the tags', async () => {
    const {page} = await openPage('slow.html', 800, 600, false);
    const element = page.createElement('ipt-check-in');
    Object.assign(element, {country: 'GB', checkIn: checkInOf(asking), textContent: 'One moment'});
    page.body.replaceChildren(element);
    await Promise.resolve();
    pass(element, 'Get help now');
    expect(numbers(element)).to.include.members(['tel:116123', 'tel:999']);
    expect(all(element, 'slot:not([name])')).to.have.length(1);
    expect(all(element, '#now')).to.have.length(0);
  });

  it('has help while the end is waited for', async () => {
    const {element} = await openPage('slow.html', 800, 600, false);
    pass(element, 'Yes, and I am 18 or older', 'Stop here', 'Send my answers');
    await expectHelp(element);
    expect(element.result).to.equal(undefined);
  });
});
