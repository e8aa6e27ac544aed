// What an author meets in a shell, command by command, as far as nothing has to be proved for it.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {chmodSync, mkdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {bin, folder, run} from './command/bin.mjs';
import {answers, small} from './command/small.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const reference = readFileSync(join(root, 'docs/command.md'), 'utf8');
const names = ['check', 'play', 'routes', 'graph', 'diff', 'verify', 'explain', 'schema'];
const trace = /^\s+at .*\d+:\d+\)?$/m;

let place;
let file;
before(async () => {
  place = await folder();
  file = await place.put('small.json', small());
});
after(() => place.remove());

/** Ends with this code, and says no more of the machinery than an author can use. */
const ends = async (code, args, options) => {
  const ended = await run(args, options);
  assert.equal(ended.code, code, `${args.join(' ')}\n${ended.out}\n${ended.err}`);
  assert.doesNotMatch(ended.err, trace);
  return ended;
};

describe('the command', () => {
  for (const name of names) {
    it(`${name} --help says how it is used, with options, examples and exit codes, as the reference does`, async () => {
      const {out, err} = await ends(0, [name, '--help']);
      assert.equal(err, '');
      assert.match(out, new RegExp(`^Usage: ipt-check-in ${name}`));
      for (const part of ['Options:', 'Examples:', 'Exit codes:', '--json'])
        assert.ok(out.includes(part), part);
      for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
      assert.ok(reference.includes(`\`\`\`text\n${out}\`\`\``), 'docs/command.md holds its help');
      assert.equal((await ends(0, ['help', name])).out, out);
    });
  }

  it('help lists every command, and nothing but a name is an error', async () => {
    const {out} = await ends(0, ['help']);
    for (const name of names) assert.match(out, new RegExp(`^ {2}${name} `, 'm'));
    const bare = await ends(2, []);
    assert.equal(bare.out, '');
    assert.equal(bare.err, out);
  });

  it('tells its version', async () => {
    assert.equal((await ends(0, ['--version'])).out, `${manifest.version}\n`);
  });

  it('knows which command, option or schema was meant', async () => {
    assert.match((await ends(2, ['chekc'])).err, /no command "chekc"[^]*Did you mean "check"\?/);
    assert.match((await ends(2, ['check', '--jsn'])).err, /Did you mean "--json"\?/);
    assert.match((await ends(2, ['schema', 'clams'])).err, /Did you mean "claims"\?/);
    assert.match((await ends(2, ['mine.json'])).err, /ipt-check-in check mine\.json/);
    assert.match((await ends(2, ['--json', 'check'])).err, /comes first/);
  });

  it('says what is too much, too little, or has no value', async () => {
    assert.match((await ends(2, ['verify'])).err, /ipt-check-in verify RESULT/);
    assert.match((await ends(2, ['check', 'a', 'b'])).err, /cannot take "b"/);
    assert.match((await ends(2, ['verify', 'a', '--check-in'])).err, /needs a value/);
    assert.match((await ends(2, ['check', '--json=yes'])).err, /takes no value/);
    assert.match((await ends(2, ['diff', 'a'])).err, /diff needs one more/);
  });

  it('writes no colours into a pipe', async () => {
    const played = await ends(0, ['play', file], {input: answers, env: {TERM: 'xterm-256color'}});
    assert.ok(!(played.out + played.err).includes('\u001B'));
  });

  it('ends quietly when nobody reads on', async () => {
    const code = await new Promise((resolve) => {
      const child = spawn(process.execPath, [bin, 'schema'], {stdio: ['ignore', 'pipe', 'pipe']});
      let said = '';
      child.stderr.on('data', (text) => (said += text));
      child.stdout.once('data', () => child.stdout.destroy());
      child.on('close', (ended) => resolve(said === '' ? ended : said));
    });
    assert.equal(code, 0);
  });
});

describe('a file that cannot be used', () => {
  const json = JSON.stringify;
  const bad = {
    'is not there': [undefined, /no such file/],
    'is empty': ['', /It is empty/],
    'is only white space': [' \n', /It is empty/],
    'is not JSON': ['{\n  "script": nope\n}', /bad\.json:2:13: It is not JSON.*"nope"/],
    'ends too early': ['{"script": [', /bad\.json:1:13: It is not JSON: it ends/],
    'has a line in the middle of a string': ['{"a": "b\n"}', /bad\.json:1:9: .*end of its line/],
    'is UTF-16': [Buffer.from(`\uFEFF${json(small())}`, 'utf16le'), /UTF-16/],
    'is in another encoding': [Buffer.from('{"\u00E9": 1}', 'latin1'), /not UTF-8/],
    'is of 50 MB': [Buffer.alloc(50_000_000, ' '), /larger than 10 MB/],
    'is nested millions deep': ['['.repeat(2_000_000) + ']'.repeat(2_000_000), /something else/],
    'is nested deep and broken': ['['.repeat(2_000_000), /bad\.json:1:2000001: It is not JSON/],
    'is a bare script': [json(small().script), /without its texts and rules/],
    'is a schema': ['{"$schema": "x"}', /JSON Schema/],
    'is of another format': [
      json(small()).replace('ipt-script/1', 'ipt-script/2'),
      /script\.format: It is of format ipt-script\/2; this version reads ipt-script\/1/,
    ],
    'relies on readers': [
      json(small()).replace('"readers":{}', '"readers":{"wish":"1.0.0"}'),
      /readers \(wish\), which are code that no file can bring/,
    ],
  };
  for (const [how, [content, message]] of Object.entries(bad)) {
    it(`${how}: a message says what, where and what to do`, async () => {
      const path = join(place.path, content === undefined ? 'none.json' : 'bad.json');
      if (content !== undefined) await place.put('bad.json', content);
      const start = performance.now();
      const {out, err} = await ends(2, ['check', path]);
      assert.equal(out, '');
      assert.ok(performance.now() - start < 10_000);
      const flat = err.replaceAll(/\s+/g, ' ');
      assert.match(flat, message);
      assert.ok(flat.includes(path.replaceAll(/\s+/g, ' ')) && flat.includes('Fix: '), flat);
    });
  }

  it('is a folder, or a path through a file', async () => {
    mkdirSync(join(place.path, 'folder'), {recursive: true});
    assert.match((await ends(2, ['check', join(place.path, 'folder')])).err, /It is a folder/);
    assert.match((await ends(2, ['check', join(file, 'x')])).err, /not a folder/);
  });

  // Root may open everything.
  if (process.getuid?.() !== 0) {
    it('may not be opened', async () => {
      const locked = await place.put('locked.json', small());
      chmodSync(locked, 0);
      assert.match((await ends(2, ['check', locked])).err, /may not be opened/);
    });
  }

  it('is a result where a check-in is needed, and the other way round', async () => {
    const result = join(place.path, 'taken.json');
    await ends(0, ['play', file, '--out', result], {input: answers});
    assert.match((await ends(2, ['check', result])).err, /It is a result[^]*explain/);
    assert.match((await ends(2, ['verify', file])).err, /It is a check-in[^]*check/);
    const later = readFileSync(result, 'utf8').replace('-result/1.0.0', '-result/2.0.0');
    const other = await place.put('later.json', later);
    assert.match((await ends(2, ['verify', other])).err, /format ipt-check-in-result\/2\.0\.0/);
  });

  it('is told in JSON too, and standard output holds nothing else', async () => {
    const {out, err} = await ends(2, ['check', 'none.json', '--json'], {cwd: place.path});
    const {error} = JSON.parse(out);
    assert.deepEqual(Object.keys(error), ['code', 'file', 'message', 'fix']);
    assert.equal(error.file, 'none.json');
    assert.notEqual(err, '');
  });

  it('has a byte order mark, and is read all the same', async () => {
    const marked = await place.put('marked.json', `\uFEFF${json(small())}`);
    await ends(0, ['play', marked], {input: answers});
  });
});

describe('a check-in with faults', () => {
  const faulty = () => {
    const data = small();
    data.script.nodes[5].next[0].to = 'nowhere';
    return data;
  };

  it('check lists each with code, path, message and fix, and proves nothing', async () => {
    const path = await place.put('faulty.json', faulty());
    const {out} = await ends(1, ['check', path]);
    assert.match(out, /unknown-target\s+script\.nodes\[5\]\.next\[0\]\.to\s+.*nowhere.*\s+Fix: /);
    assert.match(out, /Nothing is proved/);
    const {findings, sound, outcomes} = JSON.parse((await ends(1, ['check', path, '--json'])).out);
    assert.equal(sound, false);
    assert.deepEqual(outcomes, []);
    for (const finding of findings)
      assert.deepEqual(Object.keys(finding), ['code', 'path', 'message', 'fix', 'by', 'witness']);
  });

  it('every other command lists them and does nothing', async () => {
    const path = await place.put('faulty.json', faulty());
    for (const args of [['routes'], ['graph'], ['play']]) {
      const {out, err} = await ends(1, [...args, path]);
      assert.equal(out, '');
      assert.match(err, /unknown-target/);
    }
    const {error} = JSON.parse((await ends(1, ['routes', path, '--json'])).out);
    assert.equal(error.code, 'unsound');
    assert.equal(error.problems[0].code, 'unknown-target');
  });

  it('claims of another shape, or about questions that are not there, are faults of it', async () => {
    const none = {turns: [], ratings: [], lowers: {}};
    const odd = await place.put('odd.json', {...small(), claims: {...none, turns: 1}});
    assert.match((await ends(1, ['check', odd])).out, /claims\.turns\s[^]*schema claims/);
    const turns = [{id: 'a', when: {given: 'nothing'}, most: 9}];
    const lost = await place.put('lost.json', {
      ...small(),
      claims: {...none, turns, lowers: {tie: 'so'}},
    });
    const {out} = await ends(1, ['check', lost]);
    assert.match(out, /claims\.turns\[0\]\.when\.given[^]*claims\.lowers\.tie/);
  });

  it('is nested too deep, and is refused without being followed', async () => {
    let when = {given: 'mood'};
    for (let depth = 0; depth < 3000; depth += 1) when = {not: when};
    const data = small();
    data.script.interrupts[0].when = when;
    const path = await place.put('deep.json', data);
    assert.match((await ends(1, ['check', path])).out, /too-deep/);
  });
});

describe('play', () => {
  it('holds a conversation from piped lines to a result that verify accepts', async () => {
    const result = join(place.path, 'result.json');
    const {out, err} = await ends(0, ['play', file, '--out', result], {input: answers});
    assert.equal(err, '');
    for (const words of [
      'Hello from us.',
      'How close were you and Ben?',
      'G1 (Ben): unknown → yes',
      'G1 (Mum): unknown → no',
      'Begin with: grief',
    ])
      assert.ok(out.includes(words), `${words}\n${out}`);
    const {code, out: said} = await run(['verify', result, '--check-in', file]);
    assert.equal(code, 0, said);
    const {status, ranking, items} = JSON.parse(readFileSync(result, 'utf8'));
    assert.equal(status, 'completed');
    assert.equal(ranking.lead, 'grief');
    assert.deepEqual(
      items.map(({name, as}) => [name, as]),
      [
        ['Ben', 'friend'],
        ['Mum', undefined],
      ],
    );
  });

  it('with --quiet tells nothing of the rules before the end', async () => {
    const {out} = await ends(0, ['play', file, '--quiet'], {input: answers});
    assert.doesNotMatch(out, /G1|Ratings/);
  });

  it('tells what is raised, and shows where the page would show help', async () => {
    const {out} = await ends(1, ['play', file], {input: ['/skip', '/skip', '/skip', 'thoughts']});
    assert.match(out, /Raised: s1 \(pause\)/);
    assert.match(out, /There is help\.\n\[The page shows help here: crisis\.\]/);
  });

  it('can skip, go back, change, hold back, show rules and help, and stop before the end', async () => {
    const result = join(place.path, 'stopped.json');
    const lines = [
      'first words',
      '4',
      'back',
      '5',
      'change 1',
      'other words',
      'unsure',
      'rules',
      'help',
      'stop',
      'hold 1',
      'perhaps',
      'yes',
    ];
    const {out} = await ends(0, ['play', file, '--out', result], {input: lines});
    assert.match(out, /G0 +unknown/);
    assert.match(out, /\/release +with a number/);
    assert.match(out, /Type yes or no/);
    const {status, answers: given, log} = JSON.parse(readFileSync(result, 'utf8'));
    assert.equal(status, 'stopped');
    assert.deepEqual(
      given.map(({linkId, state}) => `${linkId} ${state}`),
      ['reason held-back', 'mood answered', 'since answered'],
    );
    assert.ok(!JSON.stringify(log).includes('words'));
  });

  it('takes what is typed as it stands where words are asked for', async () => {
    const {out} = await ends(1, ['play', file], {input: ['stop', '/change']});
    assert.match(out, /1 {2}What brings you here\? stop/);
  });

  it('says what is wrong with an answer and asks again', async () => {
    const lines = ['', '/skpi', '/skip', 'low', '11', '3', '2026-13', '2999-01', '/skip', '9'];
    const {out} = await ends(1, ['play', file], {input: lines});
    for (const words of [
      'Type an answer, or /skip.',
      'Did you mean /skip?',
      'Type a whole number from 0 to 10.',
      'That number is too small or too big.',
      'Please write the year with four digits.',
      'That is still to come.',
      'Type a number from 1 to 2.',
    ])
      assert.ok(out.includes(words), words);
  });

  it('refuses names and choices that do not fit', async () => {
    const lines = [
      '/skip',
      '/skip',
      '/skip',
      '1',
      '1',
      '7',
      'Ben (boss)',
      'Ben',
      '/skip',
      '1 3',
      '9',
    ];
    const {out} = await ends(1, ['play', file], {input: lines});
    assert.match(out, /Type names, with commas between/);
    assert.match(out, /There is no "boss" here\. There are: friend, parent\./);
    assert.match(out, /do not go together/);
    assert.match(out, /numbers from 1 to 3/);
  });

  it('hands nothing over when the person does not want to, and when the input ends', async () => {
    const result = join(place.path, 'never.json');
    const refused = [...answers.slice(0, -1), 'no'];
    const {out} = await ends(0, ['play', file, '--out', result], {input: refused});
    assert.match(out, /Not handed over/);
    const left = await ends(1, ['play', file, '--out', result], {input: answers.slice(0, 4)});
    assert.match(left.out, /input ended/);
    await ends(2, ['verify', result]);
  });

  it('with --json leaves standard output to the result', async () => {
    const {out, err} = await ends(0, ['play', file, '--json'], {input: answers});
    const {ended, result, ...rest} = JSON.parse(out);
    assert.deepEqual(rest, {});
    assert.equal(ended, 'agreed');
    assert.equal(result.ranking.lead, 'grief');
    assert.match(err, /What brings you here\?/);
    const left = await ends(1, ['play', file, '--json'], {input: ''});
    assert.deepEqual(JSON.parse(left.out), {ended: 'left', result: null});
  });

  it('takes inputs as a page would give them, and says which there are', async () => {
    const set = (value) => ['play', file, '--set', value];
    assert.match((await ends(1, set('clinic=them'))).out, /Hello from them\./);
    assert.match((await ends(2, set('clinc=x'))).err, /Did you mean "clinic"\?/);
    assert.match((await ends(2, set('ratings=perhaps'))).err, /Write true or false/);
    const off = await ends(0, set('ratings=false'), {input: answers});
    assert.match(off.out, /ratings are turned off/);
  });

  it('says before the first question that a result cannot be written, or a language is not there', async () => {
    const nowhere = join(place.path, 'no', 'where.json');
    assert.equal((await ends(2, ['play', file, '--out', nowhere])).out, '');
    assert.match((await ends(2, ['play', file, '--language', 'fr'])).err, /no words in "fr"/);
  });

  it('holds the conversation that ships', async () => {
    const {out} = await ends(0, ['play'], {input: ['me', 'tired', '/stop', 'yes']});
    assert.match(out, /too few of the opening questions/);
  });

  it('shows no control characters that a file brings', async () => {
    const data = small();
    data.texts.en.nodes.welcome.text = 'Hello\u001B[2J\u0007 you';
    const path = await place.put('control.json', data);
    assert.match((await ends(1, ['play', path])).out, /Hello\[2J you/);
  });
});

describe('verify', () => {
  it('says that a changed result is not what its log leads to, and where', async () => {
    const result = join(place.path, 'true.json');
    await ends(0, ['play', file, '--out', result], {input: answers});
    const changed = readFileSync(result, 'utf8').replace(
      '"lead": "grief"',
      '"lead": "role-dispute"',
    );
    const path = await place.put('changed.json', changed);
    const {out} = await ends(1, ['verify', path, '--check-in', file]);
    assert.match(out, /^Not verified\.[^]*integrity\.sha256/);
    const fine = await ends(0, ['verify', result, '--check-in', file, '--json']);
    const document = JSON.parse(fine.out);
    const keys = ['verified', 'problems', 'resultId', 'status', 'checkIn', 'entries'];
    assert.deepEqual(Object.keys(document), keys);
    assert.equal(document.verified, true);
    const bad = JSON.parse((await ends(1, ['verify', path, '--check-in', file, '--json'])).out);
    assert.deepEqual(Object.keys(bad), keys);
    assert.equal(bad.problems[0].code, 'digest');
  });

  it('tells how to name the check-in that a result comes from', async () => {
    const result = join(place.path, 'other.json');
    await ends(0, ['play', file, '--out', result], {input: answers});
    assert.match((await ends(1, ['verify', result])).out, /--check-in FILE/);
  });

  it('does not explain what it cannot verify', async () => {
    const result = join(place.path, 'other.json');
    await ends(0, ['play', file, '--out', result], {input: answers});
    assert.match((await ends(1, ['explain', result])).out, /^Not verified, so not explained\./);
    const {verified, areas} = JSON.parse((await ends(1, ['explain', result, '--json'])).out);
    assert.equal(verified, false);
    assert.deepEqual(areas, []);
  });
});

describe('schema', () => {
  it('prints the schema of a check-in, a result and claims', async () => {
    for (const [name, key] of [
      ['script', 'rules'],
      ['result', 'log'],
      ['claims', 'lowers'],
    ]) {
      const {$schema, properties, title} = JSON.parse((await ends(0, ['schema', name])).out);
      assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema');
      assert.ok(key in properties && title);
    }
    const {out} = await ends(0, ['schema']);
    assert.equal(out, readFileSync(join(root, 'dist/script.schema.json'), 'utf8'));
  });
});
