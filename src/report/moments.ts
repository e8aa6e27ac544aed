import {ALWAYS, UNSURE} from '../dialog/index.js';
import {data, fill} from './fill.js';
import type {Words} from './run.js';
import type {ReportWords} from './words.js';

/** A month as it was answered: `March 2026`, `2026`, or that it has always been so or is not sure. */
export const monthIn = ({months, month, timeline}: ReportWords, answer: string): Words => {
  if (answer === ALWAYS) return fill(timeline.always);
  if (answer === UNSURE) return fill(timeline.unsure);
  const [year = '', part] = answer.split('-');
  const name = months[Number(part) - 1];
  if (!/^\d{4}(-\d\d)?$/.test(answer) || (part !== undefined && name === undefined))
    return [data(answer)];
  const text = name === undefined ? year : month.replace('{month}', name).replace('{year}', year);
  return [{kind: 'time', text, iso: answer}];
};

/** A moment by the clock of the person, with its distance from UTC: `22 November 2026, 09:30 (UTC+01:00)`. */
export const momentIn = ({months, moment}: ReportWords, at: string): Words => {
  const [, year, month, day, hours, offset = ''] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)[^Z+-]*(Z|[+-][\d:]+)$/.exec(at) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined) return [data(at)];
  const put = {day: String(Number(day)), month: name, year, hours, offset};
  const text = Object.entries({...put, offset: offset === 'Z' ? '' : offset}).reduce(
    (made, [key, value]) => made.replace(`{${key}}`, () => value ?? ''),
    moment,
  );
  return [{kind: 'time', text, iso: at}];
};
