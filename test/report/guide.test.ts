import {expect} from '@open-wc/testing';
import {asks, placesOf, type Question} from '../../src/dialog/index.js';
import {guide, intake, rules} from '../../src/ipt/index.js';
import {phrases} from '../../src/reading/index.js';

const questions = new Map(
  [...placesOf(intake)].flatMap(([id, {node}]): readonly (readonly [string, Question])[] =>
    asks(node) ? [[id, node]] : [],
  ),
);

const {outline, techniques} = guide;

describe('the guide of the check-in that ships', () => {
  it('names no question that is not asked', () => {
    const named = [
      ...outline.agenda,
      outline.onset,
      ...outline.events.map(({month}) => month),
      outline.rings.now,
      ...outline.functioning,
      ...outline.limits,
      ...outline.stage,
      ...Object.values(techniques).flatMap((all) => all.flatMap(({from}) => from)),
    ];
    expect(named.filter((id) => !questions.has(id))).to.deep.equal([]);
    expect(guide.script).to.equal(intake.id);
  });

  it('has every question for a month on the timeline', () => {
    const months = [...questions].filter(([, {kind}]) => kind === 'month').map(([id]) => id);
    const shown = [outline.onset, ...outline.events.map(({month}) => month)];
    expect(shown.toSorted()).to.deep.equal(months.toSorted());
  });

  it('reads the codes of the closeness circle wherever that is asked', () => {
    for (const id of Object.values(outline.rings)) {
      const node = questions.get(id);
      if (!node) continue;
      expect(node.kind === 'choice' && node.options).to.deep.equal([
        'inner',
        'middle',
        'outer',
        'none',
      ]);
    }
  });

  it('says what every rule, clue, limit and finding means', () => {
    const ids = (all: readonly {readonly id: string}[]): readonly string[] => all.map(({id}) => id);
    expect(Object.keys(guide.concerns).toSorted()).to.deep.equal(ids(intake.interrupts).toSorted());
    expect(guide.clues).to.have.all.keys(...ids(rules.clues));
    expect(guide.caps).to.have.all.keys(...rules.areas.flatMap(({caps}) => ids(caps)));
    expect(guide.suitability).to.have.all.keys(...ids(rules.suitability));
    expect(Object.keys(guide.facts).toSorted()).to.deep.equal(
      Object.keys(phrases.examples ?? {}).toSorted(),
    );
    expect(ids(intake.interrupts)).to.include.members([...outline.fear]);
  });
});
