import {expect} from '@open-wc/testing';
import {digest} from '../../src/digest/index.js';
import {phrases} from '../../src/reading/index.js';
import {english} from '../../src/reading/rules.en.js';

/** The digest of the phrases of each version. */
const VERSIONS: Readonly<Record<string, string>> = {
  '1.0.0': '6b1771d37ac25ed25b17a63cc05f1a67b781e2a9490bd79e5586ec33597cec58',
};

describe('phrases', () => {
  it('have another version when any of them changes', () => {
    expect(VERSIONS[phrases.version]).to.equal(digest(english));
  });
});
