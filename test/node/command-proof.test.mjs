// The commands that prove, count, compare and explain.
import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {join} from 'node:path';
import {folder, run} from './command/bin.mjs';
import {answers, small} from './command/small.mjs';

let place;
let file;
let result;
before(async () => {
  place = await folder();
  file = await place.put('small.json', small());
  result = join(place.path, 'result.json');
  const close = answers.map((line) => (line === '1' ? 'close' : line));
  close[3] = 'no';
  const {code, out} = await run(['play', file, '--out', result], {input: close});
  assert.equal(code, 0, out);
});
after(() => place.remove());

/** The document of a command, and its exit code. */
const read = async (...args) => {
  const {out, err, code} = await run([...args, '--json']);
  assert.equal(err, '');
  return {document: JSON.parse(out), code};
};

const isNumber = (digits) => assert.match(digits, /^\d+$/);

describe('check', () => {
  const keys = [
    'file',
    'sound',
    'checkIn',
    'findings',
    'outcomes',
    'held',
    'gaps',
    'size',
    'ends',
    'lengths',
    'ratings',
    'exceptions',
    'seconds',
  ];

  it('reports on the check-in that ships, and its exit code says whether anything was found', async () => {
    const {document, code} = await read('check');
    assert.deepEqual(Object.keys(document), keys);
    assert.equal(document.sound, true);
    assert.equal(document.file, null);
    assert.ok(document.outcomes.length > 0);
    assert.equal(code, document.findings.length > 0 ? 1 : 0);
  });

  it('shows each finding with what to do, and a conversation that leads to it', async () => {
    const {document, code} = await read('check', file);
    assert.equal(code, 1);
    const unattained = document.findings.find((finding) => finding.code === 'rating-unattained');
    assert.equal(unattained.by, 'proof');
    assert.ok(unattained.path && unattained.message && unattained.fix);
    for (const {witness} of document.findings) {
      if (witness) assert.ok(witness.transcript.every((line) => typeof line === 'string'));
    }
    const {out} = await run(['check', file]);
    assert.match(out, /^rating-unattained$/m);
    for (const title of ['Checks', 'Conversations', 'Questions', 'Ways to come to each rating'])
      assert.match(out, new RegExp(`^${title}$`, 'm'));
  });

  it('says "proved" of nothing but what is', async () => {
    const {document} = await read('check', file);
    const {out} = await run(['check', file]);
    for (const {check, outcome} of document.outcomes)
      assert.match(out, new RegExp(`^ +${outcome} +${check} `, 'm'));
    const proved = document.outcomes.filter(({outcome}) => outcome === 'proved');
    assert.equal(out.match(/^ +proved/gm)?.length ?? 0, proved.length);
  });

  it('holds a check-in to what is claimed of it in the same file', async () => {
    const ratings = [
      {
        id: 'none',
        source: 'a wish',
        area: 'grief',
        when: {answer: 'grief', is: 'yes'},
        atMost: 0,
      },
    ];
    const claims = {turns: [{id: 'short', most: 3}], ratings, lowers: {}};
    const path = await place.put('claimed.json', {...small(), claims});
    const {document} = await read('check', path);
    const codes = document.findings.map(({code}) => code);
    assert.ok(codes.includes('claim') && codes.includes('turns'), codes.join());
  });
});

describe('routes', () => {
  it('counts conversations, ends, questions and ratings', async () => {
    const {document, code} = await read('routes', file);
    assert.equal(code, 0);
    const {checkIn, size, lengths, ends, ratings} = document;
    const keys = ['checkIn', 'size', 'lengths', 'ends', 'ratings', 'held', 'gaps'];
    assert.deepEqual(Object.keys(document), keys);
    assert.equal(checkIn.id, 'small');
    isNumber(size.conversations);
    assert.equal(lengths.shortest, 7);
    assert.equal(lengths.longest, 10);
    Object.values(ends).forEach(isNumber);
    assert.equal(ratings.length, 4);
    for (const {counts} of ratings) for (const {ways} of counts) isNumber(ways);
  });

  it('shows them as tables', async () => {
    const {out, code} = await run(['routes', file]);
    assert.equal(code, 0);
    assert.match(out, /shortest conversation +7$/m);
    assert.match(out, /longest +10$/m);
    assert.match(out, /^ +Grief/m);
  });
});

describe('diff', () => {
  it('finds no difference between a check-in and itself', async () => {
    const {document, code} = await read('diff', file, file);
    assert.deepEqual(document.differences, []);
    assert.equal(code, 0);
  });

  it('shows each difference with its number and a shortest conversation', async () => {
    const other = await place.put('strict.json', small({version: '1.1.0', close: ['very']}));
    const {document, code} = await read('diff', file, other);
    assert.equal(code, 1);
    const keys = ['before', 'after', 'same', 'differences', 'gaps', 'logs'];
    assert.deepEqual(Object.keys(document), keys);
    const rated = document.differences.find(({kind}) => kind === 'rating');
    assert.match(rated.what, /grief/);
    isNumber(rated.conversations);
    assert.ok((rated.before ?? rated.after).transcript.length > 0);
    const {out} = await run(['diff', file, other]);
    assert.match(out, /small 1\.0\.0 → small 1\.1\.0/);
    assert.match(out, /rating/);
  });

  it('tells what becomes of conversations that were held, one by one', async () => {
    const other = await place.put('more.json', small({close: ['very'], extra: true}));
    const {document, code} = await read('diff', file, other, '--logs', result, file);
    assert.equal(code, 2, 'one of them is no log');
    const [carried, wrong] = document.logs;
    assert.deepEqual(carried.open, ['hope']);
    assert.ok(carried.changed.some((what) => what.includes('grief')));
    assert.equal(carried.error, null);
    assert.equal(wrong.error.code, 'other-kind');
  });

  it('takes a folder of them, and none that was held with another check-in', async () => {
    const other = await place.put('strict.json', small({version: '1.1.0', close: ['very']}));
    const logs = join(place.path, 'logs');
    mkdirSync(logs, {recursive: true});
    const own = ['play', other, '--out', join(logs, 'one.json')];
    assert.equal((await run(own, {input: answers})).code, 0);
    const {document} = await read('diff', file, other, '--logs', logs);
    assert.deepEqual(
      document.logs.map(({error}) => error.code),
      ['other-script'],
    );
  });
});

describe('explain', () => {
  it('tells of each area why it is rated so, and what would change it', async () => {
    const {out, code, err} = await run(['explain', result, '--check-in', file]);
    assert.equal(code, 0, err);
    assert.match(out, /^Verified\./);
    assert.match(out, /^Grief: 2, present$/m);
    assert.match(out, /For it\n +G0\n +Has somebody died\? Yes/);
    assert.match(out, /G1 \(Ben\)\n +How close were you and Ben\? Close/);
    assert.match(out, /Against it\n +G1 \(Mum\)/);
    assert.match(out, /It would be .*, if\n/);
  });

  it('gives the same as JSON', async () => {
    const {document, code} = await read('explain', result, '--check-in', file);
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(document), [
      'verified',
      'problems',
      'resultId',
      'status',
      'ranking',
      'concerns',
      'areas',
      'unanswered',
    ]);
    const [grief] = document.areas;
    assert.equal(grief.inWords, '2, present');
    assert.ok(grief.flips.every(({area, changes}) => area === 'grief' && changes.length > 0));
    assert.ok(Array.isArray(grief.mattering));
  });
});
