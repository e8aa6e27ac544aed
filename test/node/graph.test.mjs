// The picture of a script as a file: what it holds, what it does not, and what to do where it cannot be drawn.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {dot, svg} from '../../dist/graph/index.js';
import {standard} from '../../dist/ipt/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const count = (text, part) => text.split(part).length - 1;

/** The intake with other words. */
const saying = (words) => {
  const [[language, texts]] = Object.entries(standard.texts);
  const nodes = Object.fromEntries(
    Object.entries(texts.nodes).map(([id, text]) => [id, {...text, text: words}]),
  );
  return dot({...standard, texts: {[language]: {...texts, title: words, nodes}}});
};

describe('the picture of the intake as a file', async () => {
  const source = dot(standard);
  const picture = await svg(source);

  it('holds every node and every route', () => {
    assert.equal(count(picture, 'class="node"'), [...source.matchAll(/^ *"[^"]+" \[/gm)].length);
    assert.equal(count(picture, 'class="edge"'), [...source.matchAll(/^ *"[^"]+" -> "/gm)].length);
    assert.equal(count(picture, 'class="cluster"'), count(source, 'subgraph '));
  });

  it('says what it is to whoever cannot see it', () => {
    assert.match(
      picture,
      /^<svg role="img"[^>]*>\n<title>Before we meet \(ipt&#45;intake [\d.]+\)</,
    );
  });

  it('runs nothing, asks for nothing from elsewhere, and is written in the reader’s own letters', () => {
    assert.doesNotMatch(picture, /<(script|a|image|foreignObject|style|!)\b|href|url\(|\son\w+=/);
    const links = [...picture.matchAll(/="(https?:[^"]*)"/g)].map(([, link]) => link);
    assert.deepEqual(links, ['http://www.w3.org/2000/svg', 'http://www.w3.org/1999/xlink']);
    const faces = new Set([...picture.matchAll(/font-family="([^"]*)"/g)].map(([, face]) => face));
    assert.deepEqual([...faces], ['sans-serif']);
  });

  it('has no letters smaller than ten points', () => {
    const sizes = [...picture.matchAll(/font-size="([^"]*)"/g)].map(([, size]) => Number(size));
    assert.ok(Math.min(...sizes) >= 10);
  });

  it('is the same bytes twice', async () => {
    assert.equal(await svg(source), picture);
  });

  it('is the one in the documents', () => {
    const kept = readFileSync(join(root, 'docs/images/intake-graph.svg'), 'utf8');
    assert.ok(kept === picture, 'docs/images/intake-graph.svg is old: node docs/graph.mjs');
  });
});

describe('words from a hostile file', () => {
  for (const words of [
    '"]; evil [URL="javascript:alert(1)"',
    '</text><script>alert(1)</script>',
    '<img src="x"/> &lt;b&gt; &#60;',
    '\\N \\G \\" \\',
    '--> ]]> <!-- $& $1',
    '\u0000\u0007\uFFFF\uD800 x',
    'תודה רבה',
    ' ',
  ]) {
    it(`are only words in the picture: ${JSON.stringify(words)}`, async () => {
      const picture = await svg(saying(words));
      assert.equal(count(picture, 'class="node"'), count(await svg(dot(standard)), 'class="node"'));
      assert.doesNotMatch(picture, /<(script|a|image|img)\b|href/);
      const shown = words.replaceAll(/[\p{Cc}\p{Cs}\uFFFF]/gu, '').trim();
      const texts = [...picture.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) =>
        plain(text),
      );
      assert.ok(shown === '' || texts.includes(shown), `${shown} is shown`);
    });
  }
});

describe('where the package that draws is missing', () => {
  it('the error says what to install', async () => {
    const away = mkdtempSync(join(tmpdir(), 'graph-'));
    try {
      cpSync(join(root, 'dist/graph/svg.js'), join(away, 'svg.mjs'));
      const alone = await import(pathToFileURL(join(away, 'svg.mjs')));
      await assert.rejects(alone.svg('digraph {}'), /npm install @viz-js\/viz/);
    } finally {
      rmSync(away, {recursive: true});
    }
  });
});

/** What a reader of XML makes of a text. */
const plain = (text) =>
  text
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00A0', ' ');
