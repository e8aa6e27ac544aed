// The people of demo/clinician.html: their results are made by the conversation, and say what their stories say.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileOf} from '../../demo/people.mjs';
import {stories} from '../../demo/stories.mjs';
import {standard} from '../../dist/ipt/index.js';
import {verify} from '../../dist/result/index.js';

const folder = new URL('../../demo/people/', import.meta.url);
const kept = (file) => readFileSync(new URL(`${file}.json`, folder), 'utf8');

for (const person of stories) {
  const {file, title, reading, rated, outcome, concerns} = person;
  describe(reading ? `${title}: ${reading}` : title, () => {
    it('is what node demo/people.mjs would write', () => {
      assert.equal(kept(file), fileOf(person));
    });

    it('replays from its own log', () => {
      const outcome = verify(JSON.parse(kept(file)), standard);
      assert.deepEqual(outcome.verified ? [] : outcome.problems, []);
    });

    it('is rated as the story says', () => {
      const {areas, ranking, safety} = JSON.parse(kept(file));
      assert.deepEqual(Object.fromEntries(areas.map(({area, rating}) => [area, rating])), rated);
      assert.equal(ranking.lead ?? ranking.outcome, outcome);
      assert.deepEqual(
        safety.concerns.map(({rule}) => rule),
        concerns,
      );
    });
  });
}

it('nobody else is there', () => {
  assert.deepEqual(
    readdirSync(folder).toSorted(),
    stories.map(({file}) => `${file}.json`).toSorted(),
  );
});
