import {expect} from '@open-wc/testing';
import {asks, placesOf} from '../../src/dialog/index.js';
import type {Rules} from '../../src/assessment/index.js';
import {intake, rules} from '../../src/ipt/index.js';
import {limits, meanings, rationale} from '../../src/ipt/rationale.js';

describe('rationale', () => {
  it('is there for every question and for nothing else', () => {
    const questions = [...placesOf(intake).values()]
      .filter(({node}) => asks(node))
      .map(({node}) => node.id);
    expect(Object.keys(rationale).toSorted()).to.deep.equal(questions.toSorted());
  });

  it('says why and on what it rests', () => {
    for (const [id, {source, why}] of Object.entries(rationale)) {
      expect(source, id).to.match(/\S/);
      expect(why, id).to.match(/^[A-Z].*\.$/);
    }
  });

  it('says what every clue means and why every rating is limited', () => {
    const {clues, areas}: Rules = rules;
    expect(Object.keys(meanings)).to.have.members(clues.map(({id}) => id));
    expect(Object.keys(limits)).to.have.members(areas.flatMap(({caps}) => caps.map(({id}) => id)));
    for (const {source, why} of [...Object.values(meanings), ...Object.values(limits)]) {
      expect(source).to.match(/^1\.4/);
      expect(why).to.match(/^[A-Z].*\.$/);
    }
  });
});
