// Every seeded fault is found by the check that is meant for it, and its transcript shows it.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess, digestOf} from '../../../dist/assessment/index.js';
import {auditCheckIn} from '../../../dist/assessment/parse-check-in.js';
import {replay} from '../../../dist/dialog/index.js';
import {locate, prove, transcript} from '../../../dist/proof/index.js';
import {faults, fresh} from './faults.mjs';

const checkInOf = ({script, texts, rules}) => {
  const checkIn = {script, texts, rules, readers: {}};
  return {...checkIn, digest: digestOf(checkIn)};
};

/** What the audit and, unless the conversation would go round in a circle, the proof find. */
const findingsIn = (data) => {
  const checkIn = checkInOf(data);
  const problems = auditCheckIn(checkIn);
  const located = problems.length > 0 ? locate(checkIn, problems) : [];
  const isProved = problems.every(
    ({code, path}) =>
      path.startsWith('texts.') || !['cycle', 'unknown-reference', 'duplicate-id'].includes(code),
  );
  return [...located, ...(isProved ? prove(checkIn, data.claims).findings : [])];
};

describe('a fault of an author', () => {
  it('comes in at least forty kinds', () => {
    assert.ok(faults.length >= 40, String(faults.length));
    assert.equal(new Set(faults.map(({name}) => name)).size, faults.length);
  });

  for (const {name, make, code, path, shows} of faults) {
    it(`is found: ${name}`, () => {
      const data = fresh();
      make(data);
      const found = findingsIn(data);
      const meant = found.filter(
        (finding) => finding.code === code && (!path || finding.path.startsWith(path(data))),
      );
      const seen = found.map((finding) => `${finding.code} ${finding.path}`);
      assert.ok(meant.length > 0, `found only ${seen.join(', ') || 'nothing'}`);
      if (!shows) return;
      const checkIn = checkInOf(data);
      const shown = meant.some(({witness}) => {
        if (!witness) return false;
        const session = replay(checkIn.script, {}, witness.log);
        assert.equal(session.log.length, witness.log.length, 'the engine takes every entry');
        assert.ok(transcript(witness.log, checkIn).length > 0);
        const {areas, ranking} = assess(checkIn.rules, session);
        const ratings = Object.fromEntries(areas.map(({area, rating}) => [area, rating]));
        return Boolean(shows(session, {ratings, ranking}));
      });
      assert.ok(
        shown,
        `no transcript shows it: ${JSON.stringify(meant.map(({message}) => message))}`,
      );
    });
  }

  it('is not found where there is none', () => {
    assert.deepEqual(findingsIn(fresh()), []);
  });
});
