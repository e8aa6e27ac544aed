// @ts-check
// The clinic's own script: tells the check-in who reads it, and shows what the page gets from it.
import {reading} from './reading.js';

/** @import {} from '../src/index.js' -- the types of the element and of its events */

const checkIn = document.querySelector('ipt-check-in');
if (!checkIn) throw new Error('The page has no check-in.');

checkIn.clinic = {
  name: 'Harbour Lane Therapy',
  who: 'Marta Lind',
  when: 'before your first visit',
};

checkIn.addEventListener('ipt-complete', ({result}) => {
  place('reading').replaceChildren(...reading(result));
});

checkIn.addEventListener('ipt-safety', ({action, at}) => {
  if (action === 'note') return;
  const words = action === 'stop' ? 'The questions have stopped' : 'Help was shown first';
  place('alert').textContent =
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
  const log = place('log');
  const last = log.firstElementChild;
  const line =
    last instanceof HTMLElement && last.dataset['type'] === type
      ? last
      : document.createElement('li');
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

/** @param {string} id */
function place(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has nothing called ${id}.`);
  return found;
}
