import type fc from 'fast-check';
import {open, type Session} from '../../src/dialog/index.js';
import {standard} from '../../src/ipt/index.js';
import {summarize, type CheckInResult} from '../../src/result/index.js';
import {live, moves} from '../support/random.js';
import {moment} from '../support/talk.js';

/** A conversation with the shipped check-in that nobody has begun. */
export const fresh = (): Session =>
  open(standard.script, standard.readers, {
    kind: 'opened',
    at: moment(0),
    id: 'c1',
    zone: 'Europe/London',
    language: 'en',
    inputs: {country: 'GB', subject: 'token-1'},
  });

/** Conversations with the shipped check-in, with everything that somebody might do in them. */
export const lived: fc.Arbitrary<Session> = moves(120, {answer: 80, agree: 3}).map((made) =>
  live(fresh(), made),
);

/** Their results, as a page stores and reads them. */
export const results: fc.Arbitrary<CheckInResult> = lived.map((session) => stored(session));

/** The result of a conversation after a journey through JSON. */
export const stored = (session: Session): CheckInResult =>
  JSON.parse(JSON.stringify(summarize(session, standard))) as CheckInResult;
