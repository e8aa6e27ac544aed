// @ts-check
// The clinic's own script: tells the check-in who reads it, and shows what the page gets from it.
import {reading} from './reading.js';

/** @import {CompleteEvent, IptCheckIn, SafetyEvent} from '../dist/index.js' */

const checkIn = /** @type {IptCheckIn} */ (find('ipt-check-in'));

checkIn.clinic = {
  name: 'Harbour Lane Therapy',
  who: 'Marta Lind',
  when: 'before your first visit',
};

checkIn.addEventListener('ipt-complete', (event) => {
  const {result} = /** @type {CompleteEvent} */ (event);
  find('#reading').replaceChildren(...reading(result));
});

checkIn.addEventListener('ipt-safety', (event) => {
  const {action, at} = /** @type {SafetyEvent} */ (event);
  if (action === 'note') return;
  const words = action === 'stop' ? 'The questions have stopped' : 'Help was shown first';
  find('#alert').textContent =
    `Somebody should look at this today. ${words}, at ${at.slice(11, 16)}. ` +
    'A clinic’s page would tell a person now.';
});

for (const name of ['start', 'answer', 'safety', 'complete', 'exit', 'error']) {
  checkIn.addEventListener(`ipt-${name}`, ({type}) => {
    note(type);
  });
}

/**
 * Writes the name of an event on top of the log; the same once more becomes a number.
 *
 * @param {string} type
 */
function note(type) {
  const log = find('#log');
  const last = log.firstElementChild;
  const line = last instanceof HTMLElement && last.dataset['type'] === type ? last : document.createElement('li');
  const count = Number(line.dataset['count'] ?? 0) + 1;
  line.dataset['type'] = type;
  line.dataset['count'] = String(count);
  const time = document.createElement('time');
  time.textContent = new Date().toTimeString().slice(0, 8);
  const name = document.createElement('code');
  name.textContent = type;
  line.replaceChildren(time, name, ...(count > 1 ? [` × ${count}`] : []));
  log.prepend(line);
}

/**
 * @param {string} selector
 * @returns {HTMLElement}
 */
function find(selector) {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The page has no ${selector}.`);
  return found;
}
