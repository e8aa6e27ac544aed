import {ALWAYS, UNSURE, distance, idOf, span} from '../dialog/index.js';
import type {Block, TimelineRow} from './block.js';
import type {ReadAnswer} from './contents.js';
import {count, fill} from './fill.js';
import {monthIn} from './moments.js';
import {askedAt, itemOf, nameOf} from './naming.js';
import type {Section} from './report.js';
import {rowAt} from './rows.js';
import type {Words} from './run.js';
import {section} from './section.js';
import type {Source} from './source.js';

/** Events against the start of the low mood, the earliest first; what has no month comes last. */
export const timeline = (source: Source): Section => {
  const {words, contents} = source;
  const events = eventsOf(source);
  const onset = onsetOf(source);
  const rows = [
    ...(onset === undefined ? [] : [rowFor(source, onset, 'onset', fill(words.timeline.onset))]),
    ...contents.answers.flatMap((answer) => {
      const event = events.find(({month}) => month === idOf(answer.linkId));
      return event ? [rowFor(source, answer.linkId, 'event', labelOf(source, answer, event))] : [];
    }),
    ...nowRow(source),
  ];
  const {caption, columns} = words.timeline;
  const block: Block = {
    kind: 'timeline',
    caption: fill(caption),
    columns: columns.map((column) => fill(column)),
    rows: rows.toSorted((a, b) => (a.span?.[0] ?? Infinity) - (b.span?.[0] ?? Infinity) || 0),
  };
  return section('timeline', words.sections.timeline, [block]);
};

type Event = {readonly month: string; readonly words?: string};

/** The questions for months of events: as the guide names them, or as the rules read them. */
const eventsOf = ({guide, rules}: Source): readonly Event[] =>
  guide?.outline.events ??
  (rules?.areas ?? []).flatMap(({event}) => (event ? [{month: event.month}] : []));

const onsetOf = ({guide, rules, answers}: Source): string | undefined => {
  const onset = guide?.outline.onset ?? rules?.ranking.onset;
  return onset !== undefined && answers.has(onset) ? onset : undefined;
};

const labelOf = (source: Source, {linkId}: ReadAnswer, {words}: Event): Words => {
  const item = itemOf(linkId);
  if (words === undefined) return askedAt(source, linkId);
  return fill(words, item === undefined ? {} : {name: nameOf(source, item)});
};

const monthAt = ({answers}: Source, linkId: string | undefined): string | undefined => {
  const value = linkId === undefined ? undefined : answers.get(linkId)?.value;
  return value?.type === 'month' ? value.month : undefined;
};

const rowFor = (
  source: Source,
  linkId: string,
  kind: TimelineRow['kind'],
  label: Words,
): TimelineRow => {
  const {words, contents} = source;
  const month = monthAt(source, linkId);
  const when = rowAt(source, linkId).said.flat();
  const now = contents.startedAt?.slice(0, 7) ?? '';
  const isComing = month !== undefined && (distance(month, now)?.[1] ?? 0) < 0;
  return {
    linkId,
    kind,
    label,
    when: isComing ? fill(words.timeline.coming, {when}) : when,
    span: (month === undefined ? undefined : span(month)) ?? null,
    apart: kind === 'event' ? apartWords(source, month) : [],
  };
};

const nowRow = ({words, contents}: Source): readonly TimelineRow[] => {
  const month = contents.startedAt?.slice(0, 7);
  if (month === undefined) return [];
  const when = monthIn(words, month);
  const label = fill(words.timeline.now);
  return [{linkId: '', kind: 'now', label, when, span: span(month) ?? null, apart: []}];
};

/** The months between an event and the start of the low mood; a year alone leaves a range. */
const apartWords = (source: Source, month: string | undefined): Words => {
  const {timeline: own} = source.words;
  const onset = monthAt(source, onsetOf(source));
  if (month === undefined || onset === undefined || month === UNSURE || onset === UNSURE)
    return fill(own.unknown);
  if (onset === ALWAYS) return fill(own.onsetAlways);
  if (month === ALWAYS) return fill(own.eventAlways);
  const between = distance(month, onset);
  if (!between) return fill(own.unknown);
  const [least, most] = between;
  if (least === most)
    return least === 0
      ? fill(own.same)
      : count(least > 0 ? own.before : own.after, Math.abs(least));
  if (least >= 0) return fill(own.beforeRange, {least, most});
  if (most <= 0) return fill(own.afterRange, {least: -most, most: -least});
  return fill(own.either, {before: most, after: -least});
};
