// The command that draws.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {join} from 'node:path';
import {folder, run} from './command/bin.mjs';
import {small} from './command/small.mjs';

let place;
let file;
before(async () => {
  place = await folder();
  file = await place.put('small.json', small());
});
after(() => place.remove());

describe('graph', () => {
  it('writes DOT to standard output', async () => {
    const {out, err, code} = await run(['graph', file]);
    assert.equal(code, 0, err);
    assert.match(out, /digraph[^{]*\{[^]*\}\s*$/);
    assert.match(out, /mood/);
  });

  it('writes to a file, and then nothing to standard output', async () => {
    const path = join(place.path, 'small.dot');
    const {out, code} = await run(['graph', file, '--out', path]);
    assert.equal(code, 0);
    assert.equal(out, '');
    assert.match(readFileSync(path, 'utf8'), /digraph/);
  });

  it('writes SVG', async () => {
    const {out, err, code} = await run(['graph', file, '--svg']);
    assert.equal(code, 0, err);
    assert.match(out, /<svg[^]*<\/svg>/);
  });

  it('with --json gives the drawing in a document', async () => {
    const {out} = await run(['graph', file, '--json']);
    const document = JSON.parse(out);
    assert.deepEqual(Object.keys(document), ['checkIn', 'format', 'language', 'file', 'drawing']);
    assert.equal(document.format, 'dot');
    assert.equal(document.language, 'en');
  });
});
