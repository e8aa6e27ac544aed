import {fill} from './fill.js';
import {momentIn} from './moments.js';
import type {Section} from './report.js';
import type {Words} from './run.js';
import {paragraph, section} from './section.js';
import type {Source} from './source.js';

/** Where a result comes from: what it was made with, when, and what names it. */
export const provenance = (source: Source): Section => {
  const {contents, words, verification} = source;
  const {provenance: own} = words;
  const {script, software} = contents;
  const text = (value: string | number | null): Words =>
    value === null ? fill(own.unreadable) : fill('{value}', {value});
  const moment = (at: string | null, without: string): Words =>
    at === null ? fill(without) : momentIn(words, at);
  const isChecked = verification !== 'pending' && verification.verified;
  const facts: readonly (readonly [string, Words])[] = [
    [own.result, text(contents.resultId)],
    [own.status, text(contents.status)],
    [own.revision, text(contents.revision)],
    ...(contents.supersedes === null
      ? []
      : ([[own.supersedes, text(contents.supersedes)]] as const)),
    [own.started, moment(contents.startedAt, own.unreadable)],
    [own.completed, moment(contents.completedAt, own.not)],
    [own.zone, text(contents.timeZone)],
    [own.language, text(contents.language === '' ? null : contents.language)],
    ...(contents.subject === null ? [] : ([[own.subject, text(contents.subject)]] as const)),
    [
      own.script,
      script
        ? fill(own.sealed, {
            id: script.id,
            version: script.version,
            digest: script.sha256.slice(0, DIGITS),
          })
        : text(contents.scriptId),
    ],
    [own.rules, script ? fill(own.versioned, script.rules) : text(null)],
    [own.texts, script ? fill(own.short, {digest: script.texts.slice(0, DIGITS)}) : text(null)],
    [
      own.software,
      software ? fill(own.versioned, {id: software.name, version: software.version}) : text(null),
    ],
    [own.format, text(contents.format)],
    [
      own.digest,
      contents.sha256 === null
        ? text(null)
        : fill(own.short, {digest: contents.sha256.slice(0, DIGITS)}),
    ],
  ];
  return section('provenance', words.sections.provenance, [
    {kind: 'facts', facts: facts.map(([name, value]) => ({name: fill(name), value}))},
    ...(verification === 'pending'
      ? []
      : [paragraph(fill(isChecked ? words.verification.verified : words.verification.failed))]),
    paragraph(fill(own.rests)),
  ]);
};

/** As much of a digest as tells two apart by eye. */
const DIGITS = 12;
