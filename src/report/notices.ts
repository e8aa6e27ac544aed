import {FORMAT} from '../result/index.js';
import type {Block} from './block.js';
import {fill} from './fill.js';
import {momentIn} from './moments.js';
import type {Section} from './report.js';
import type {Words} from './run.js';
import {section} from './section.js';
import type {Source} from './source.js';

/** What to know before reading on: whether it was verified, of which format it is, how it ended. */
export const notices = (source: Source): Section => {
  const {contents, words, verification, checkIn} = source;
  const {status, unread} = contents;
  const all = [
    verificationNotice(source),
    ...formatNotice(source),
    ...(contents.scriptId !== null && !checkIn
      ? [warning('script', fill(words.verification.other, {script: contents.scriptId}))]
      : []),
    ...(unread.length > 0 && verification !== 'pending'
      ? [warning('unread', unreadWords(source))]
      : []),
    ...whenNotice(source),
    ...(status === null ? [] : [plain('status', statusWords(source, status))]),
    ...(contents.ranking?.outcome === 'not-rated'
      ? [plain('ratings', fill(words.ratingsOff))]
      : []),
  ];
  return section('notices', words.sections.notices, all);
};

const notice = (
  about: string,
  tone: Notice['tone'],
  words: Words,
  details: readonly Words[] = [],
): Notice => ({kind: 'notice', about, tone, words, details});
type Notice = Extract<Block, {kind: 'notice'}>;

const warning = (about: string, words: Words, details?: readonly Words[]): Notice =>
  notice(about, 'warning', words, details);
const plain = (about: string, words: Words): Notice => notice(about, 'plain', words);

const whenNotice = ({contents: {startedAt, timeZone}, words}: Source): readonly Block[] =>
  startedAt === null || timeZone === null
    ? []
    : [plain('when', fill(words.answered, {time: momentIn(words, startedAt), zone: timeZone}))];

const verificationNotice = ({words, verification}: Source): Block => {
  const {verification: own} = words;
  if (verification === 'pending') return notice('verification', 'pending', fill(own.pending));
  if (verification.verified) return plain('verification', fill(own.verified));
  const why = new Set(verification.problems.map(({code}) => REASONS[code] ?? 'shape'));
  return warning(
    'verification',
    fill(own.failed),
    [...why].map((reason) => fill(own[reason])),
  );
};

/** The codes of `verify`; any other is one of shape. */
const REASONS: Readonly<Record<string, 'damaged' | 'other-script' | 'log' | 'replay'>> = {
  digest: 'damaged',
  'other-script': 'other-script',
  log: 'log',
  replay: 'replay',
};

const formatNotice = ({contents: {format}, words}: Source): readonly Block[] => {
  if (format === FORMAT) return [];
  const known = FORMAT;
  const {format: other, unformatted} = words.verification;
  return [
    warning('format', format === null ? fill(unformatted, {known}) : fill(other, {format, known})),
  ];
};

const unreadWords = ({contents, words: {verification}}: Source): Words => {
  const {unread, answers, concerns, typed, resultId} = contents;
  const isNothing =
    resultId === null &&
    answers.length + concerns.length + typed.length + contents.items.length === 0;
  return isNothing
    ? fill(verification.unreadable)
    : fill(verification.unread, {fields: [...new Set(unread)].join(', ')});
};

const statusWords = (
  {words, contents}: Source,
  status: NonNullable<Source['contents']['status']>,
): Words => fill(words.status[status], {count: contents.revision ?? ''});
