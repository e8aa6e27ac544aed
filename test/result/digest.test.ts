import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {canonical, digest} from '../../src/digest/index.js';
import {digestOf} from '../../src/assessment/index.js';
import {standard} from '../../src/ipt/index.js';

const platform = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

describe('canonical JSON', () => {
  it('orders keys by their UTF-16 code units, whatever order they came in', () => {
    expect(canonical({'\u20ac': 1, '\r': 2, 1: 3, '\ud83d\ude00': 4, '\u00f6': 5})).to.equal(
      '{"\\r":2,"1":3,"ö":5,"€":1,"😀":4}',
    );
  });

  it('writes numbers and escapes as RFC 8785 does', () => {
    expect(canonical([333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0])).to.equal(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    );
    expect(canonical('\u0000\b\n"\\/\u007f')).to.equal('"\\u0000\\b\\n\\"\\\\/\u007f"');
  });

  it('is JSON that says the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('the digest', () => {
  it('is the SHA-256 that the platform computes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(digest(value)).to.equal(await platform(canonical(value)));
      }),
      {numRuns: 60},
    );
  });

  it('of the shipped check-in is the one that it carries', () => {
    expect(standard.digest).to.deep.equal(digestOf(standard));
  });
});
