import {expect} from '@open-wc/testing';
import {newId, stamp, zone} from '../../src/element/surroundings.js';

/** A moment on a clock that is so many minutes ahead of UTC. */
const ahead = (iso: string, minutes: number): Date => {
  const moment = new Date(iso);
  moment.getTimezoneOffset = () => -minutes;
  return moment;
};

describe('the time of an entry', () => {
  for (const [iso, minutes, expected] of [
    ['2026-02-02T23:09:02Z', 660, '2026-02-03T10:09:02+11:00'],
    ['2026-02-03T01:00:00Z', -300, '2026-02-02T20:00:00-05:00'],
    ['2026-02-03T01:00:00Z', 345, '2026-02-03T06:45:00+05:45'],
    ['2026-02-03T01:00:00Z', -210, '2026-02-02T21:30:00-03:30'],
    ['2026-02-03T01:00:00.999Z', 0, '2026-02-03T01:00:00+00:00'],
  ] as const) {
    it(`is that of the person's own clock: ${expected}`, () => {
      expect(stamp(ahead(iso, minutes))).to.equal(expected);
      expect(Date.parse(expected)).to.equal(Math.floor(Date.parse(iso) / 1000) * 1000);
    });
  }

  it('comes with the name of its zone', () => {
    expect(() => new Intl.DateTimeFormat('en', {timeZone: zone()})).not.to.throw();
  });
});

describe('an id', () => {
  it('is a random UUID of version 4, also where the platform has none', () => {
    const random = (bytes: Uint8Array): Uint8Array => bytes.fill(255);
    expect(newId({now: () => new Date(), random})).to.equal('ffffffff-ffff-4fff-bfff-ffffffffffff');
    const real = {
      now: () => new Date(),
      random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
    };
    expect(newId(real)).to.match(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(newId(real)).not.to.equal(newId(real));
  });
});
