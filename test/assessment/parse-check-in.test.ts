import {expect} from '@open-wc/testing';
import {parseCheckIn} from '../../src/assessment/parse-check-in.js';
import {canonical} from '../../src/digest/index.js';
import {ScriptError, type Problem} from '../../src/dialog/index.js';
import {standard} from '../../src/ipt/index.js';

const {script, texts, rules, readers} = standard;
const data = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify({script, texts, rules})) as Record<string, unknown>;

/** What is wrong with a check-in; it fails if anything but a ScriptError is thrown. */
const problems = (given: unknown): readonly Problem[] => {
  try {
    parseCheckIn(given, readers);
  } catch (error) {
    if (error instanceof ScriptError) return error.problems;
    throw error;
  }
  return [];
};

const codes = (given: unknown): readonly string[] => problems(given).map(({code}) => code);

describe('a check-in from outside', () => {
  it('is taken as data and as JSON, and is the same as the shipped one', () => {
    for (const given of [data(), JSON.stringify(data())]) {
      const parsed = parseCheckIn(given, readers);
      expect(canonical(parsed.script)).to.equal(canonical(script));
      expect(parsed.digest).to.deep.equal(standard.digest);
    }
  });

  it('that is not JSON is refused with the place where it breaks off', () => {
    const [problem] = problems('{"script": ');
    expect(problem?.code).to.equal('not-json');
    expect(problem?.fix).to.match(/\S/);
  });

  it('of another version, kind or shape is refused with the path and what should stand there', () => {
    expect(problems({...data(), script: {...script, format: 'ipt-script/9'}})[0]).to.deep.include({
      path: 'script.format',
      message: 'This should be ipt-script/1.',
    });
    expect(problems({...data(), script: {...script, nodes: 'none'}})[0]?.path).to.equal(
      'script.nodes',
    );
    expect(problems({...data(), more: true})[0]?.message).to.contain('more');
    for (const given of [null, 7, '', '[]', 'null', [], undefined]) {
      expect(codes(given), String(given)).to.not.deep.equal([]);
    }
  });

  it('lists everything that is wrong with it at once, each with what to do', () => {
    const broken = {
      ...data(),
      script: {
        ...script,
        nodes: [
          ...script.nodes,
          {id: 'lost', kind: 'say', next: [{to: 'nowhere'}]},
          {id: 'mood', kind: 'text'},
        ],
      },
    };
    const found = problems(broken);
    expect(found.map(({code}) => code)).to.include.members([
      'unknown-target',
      'duplicate-id',
      'unreachable',
      'missing-text',
    ]);
    for (const {path, message, fix} of found) {
      expect(path).to.match(/\S/);
      expect(message).to.match(/\S/);
      expect(fix).to.match(/\S/);
    }
  });

  it('whose rules name an answer or a clue that is not there is refused with its path', () => {
    const areas = rules.areas.map((area, index) =>
      index === 0
        ? {...area, gate: {named: 'G9'}}
        : index === 1
          ? {...area, gate: {given: 'nobody'}}
          : area,
    );
    const found = problems({...data(), rules: {...rules, areas}});
    expect(found.map(({code, path}) => `${code} ${path}`)).to.include.members([
      'unknown-reference rules.areas[0].gate',
      'unknown-reference rules.areas[1].gate.given',
    ]);
  });

  it('that relies on a reader which was not given is refused by the name of the reader', () => {
    const [problem] = problems({
      ...data(),
      script: {...script, readers: {...script.readers, wish: '1.0.0'}},
    });
    expect(problem?.path).to.equal('script.readers.wish');
  });

  it('without words in any language is refused', () => {
    expect(codes({...data(), texts: {}})).to.deep.equal(['missing-text']);
  });

  it('with keys of a prototype is refused and changes nothing', () => {
    const polluted = JSON.stringify(data()).replace(
      '{"script":',
      '{"__proto__":{"polluted":1},"script":',
    );
    expect(codes(polluted)).to.not.deep.equal([]);
    expect(Reflect.get({}, 'polluted')).to.equal(undefined);
  });

  it('that is nested ten thousand deep, or holds itself, is refused and breaks nothing', () => {
    let deep: unknown = {given: 'mood'};
    for (let depth = 0; depth < 10_000; depth++) deep = {not: deep};
    const [gate] = rules.areas;
    expect(codes({...data(), rules: {...rules, areas: [{...gate, gate: deep}]}})).to.not.deep.equal(
      [],
    );
    const circle: Record<string, unknown> = {};
    circle['not'] = circle;
    expect(
      codes({...data(), rules: {...rules, areas: [{...gate, gate: circle}]}}),
    ).to.not.deep.equal([]);
  });
});
