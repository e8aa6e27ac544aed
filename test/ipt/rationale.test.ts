import {expect} from '@open-wc/testing';
import {asks, placesOf} from '../../src/dialog/index.js';
import type {Rules} from '../../src/assessment/index.js';
import {intake, rules} from '../../src/ipt/index.js';
import {rationale} from '../../src/ipt/rationale.js';

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

  it('is in the clinical basis for every rule', () => {
    const {clues, areas, measures}: Rules = rules;
    for (const {source} of [...clues, ...areas, ...areas.flatMap(({caps}) => caps), ...measures]) {
      expect(source).to.match(/^docs\/clinical-basis\.md, /);
    }
  });
});
