// @ts-check
// The clinic's own script for the clinician's page: fetches a result, shows it, and hears what is decided.
import {persons} from './persons.js';

/** @import {} from '../src/report-element.js' -- the types of the element and of its events */

const report = document.querySelector('ipt-check-in-report');
if (!report) throw new Error('The page has no report.');

const list = place('people');
list.append(
  ...persons.map(({title, files}) => {
    const item = document.createElement('li');
    item.append(
      ...(files.length > 1 ? [words('p', title)] : []),
      ...files.map(({file, reading}) => link(file, files.length > 1 ? reading : title)),
    );
    return item;
  }),
);

addEventListener('hashchange', () => {
  void show();
});
void show();

report.addEventListener('ipt-review', ({review}) => {
  const line = document.createElement('pre');
  line.tabIndex = 0;
  line.textContent = JSON.stringify(review, null, 2);
  place('review').replaceChildren(line);
});

/** Shows the person whom the address names, or the first. */
async function show() {
  const files = persons.flatMap((person) => person.files);
  const wanted = location.hash.slice(1);
  const {file} = files.find((one) => one.file === wanted) ?? files[0] ?? {file: ''};
  for (const one of list.querySelectorAll('a')) {
    if (one.hash === `#${file}`) one.setAttribute('aria-current', 'true');
    else one.removeAttribute('aria-current');
  }
  const answer = await fetch(`people/${file}.json`);
  const result = await answer.json();
  if (location.hash.slice(1) !== wanted) return;
  if (report) report.result = result;
  place('review').textContent = 'Nothing yet. Saving a decision tells the page once.';
}

/**
 * @param {string} file
 * @param {string} text
 */
function link(file, text) {
  const made = document.createElement('a');
  made.href = `#${file}`;
  made.textContent = text;
  return made;
}

/**
 * @param {string} tag
 * @param {string} text
 */
function words(tag, text) {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/** @param {string} id */
function place(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has nothing called ${id}.`);
  return found;
}
