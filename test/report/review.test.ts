import {expect} from '@open-wc/testing';
import {parseAs} from '../../src/dialog/index.js';
import {Review} from '../../src/report/index.js';

const review = {
  format: 'ipt-review/1',
  resultId: 'r1',
  sha256: 'a'.repeat(64),
  at: '2026-11-22T12:00:00+00:00',
  decision: 'changed',
  focus: 'grief',
  why: 'She speaks of it most.',
};

const isReview = (data: unknown): boolean => {
  try {
    parseAs(Review, data, 'The review');
    return true;
  } catch {
    return false;
  }
};

describe('a review', () => {
  it('confirms or changes the focus to an area, or rejects it and has none', () => {
    expect(isReview(review)).to.equal(true);
    expect(isReview({...review, decision: 'confirmed', reviewer: 'staff-7'})).to.equal(true);
    expect(isReview({...review, decision: 'rejected', focus: null})).to.equal(true);
    expect(isReview({...review, decision: 'rejected'})).to.equal(false);
    expect(isReview({...review, focus: null})).to.equal(false);
  });

  it('is about one result by its id and digest, and holds nothing else', () => {
    expect(isReview({...review, sha256: 'a'})).to.equal(false);
    expect(isReview({...review, resultId: ''})).to.equal(false);
    expect(isReview({...review, focus: 'fifth'})).to.equal(false);
    expect(isReview({...review, answers: []})).to.equal(false);
    expect(isReview({...review, at: 'today'})).to.equal(false);
  });
});
