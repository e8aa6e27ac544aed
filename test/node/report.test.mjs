// The report in Node, without a page, and what its guide rests on.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {guide, standard} from 'ipt-check-in/ipt';
import {explain} from 'ipt-check-in/proof';
import {english, reportOf, toHtml, toText} from 'ipt-check-in/report';
import {verify} from 'ipt-check-in/result';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('a report in Node', () => {
  for (const file of readdirSync(new URL('../../demo/people', import.meta.url))) {
    it(`is complete for ${file}`, () => {
      const data = JSON.parse(read(`demo/people/${file}`));
      const verification = verify(data, standard);
      assert.ok(verification.verified);
      const explanation = explain(verification.session, standard);
      const report = reportOf({
        data,
        checkIn: standard,
        verification,
        explanation,
        guide,
        words: english,
      });
      assert.equal(report.standing, 'verified');
      assert.match(toText(report), /^Check-in report\n/);
      assert.match(toHtml(report), /^<!doctype html>/);
    });
  }
});

describe('the usual ways of working', () => {
  it('name sources that docs/clinical-basis.md lists', () => {
    const [, sources = ''] = read('docs/clinical-basis.md').split('\n## Sources\n');
    const listed = new Set(sources.match(/\bS\d+[a-f]?\b/g));
    const named = Object.values(guide.techniques).flatMap((all) =>
      all.flatMap(({sources}) => sources),
    );
    assert.deepEqual(
      named.filter((code) => !listed.has(code)),
      [],
    );
  });
});
