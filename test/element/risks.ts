import {choice, end, interrupt, say} from '../support/script.js';

/** Raised by danger now: help, and the end. */
export const stops = interrupt('stop', 'stop', {answer: 'safety', is: 'now'}, [
  say('emergency', {help: 'emergency'}),
  end('stopped', 'stopped'),
]);

/** Raised by some danger: help, and a question. */
export const pauses = interrupt('pause', 'pause', {answer: 'safety', is: 'some'}, [
  say('crisis', {help: 'crisis'}),
  choice('go-on', ['on', 'off']),
]);

/** Raised about somebody one is not safe with: private help, and a question. */
export const staysPrivate = interrupt(
  'private',
  'pause',
  {answer: 'safe', is: 'no'},
  [say('alone', {help: 'private'}), choice('private-on', ['on', 'off'])],
  'people',
);
