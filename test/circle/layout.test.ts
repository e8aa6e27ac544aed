import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {html, render, svg} from 'lit/html.js';
import {layout, MOST, type Box, type Person} from '../../src/circle/index.js';
import {HEIGHT, LINES, ringAt, WIDTH} from '../../src/circle/layout.js';
import {figure, rings, VIEW_BOX} from '../../src/circle/picture.js';

const ring = fc.option(fc.nat(LINES.length), {nil: undefined});
const name = fc.oneof(
  fc.string({minLength: 1, maxLength: 24, unit: 'grapheme'}),
  fc.constantFrom('W'.repeat(24), 'Ann', 'i'.repeat(24), 'שרה אמנו', '山田太郎', 'x'.repeat(200)),
);
const people = (names: fc.Arbitrary<string>): fc.Arbitrary<readonly Person[]> =>
  fc
    .array(fc.record({name: names, ring}), {minLength: 1, maxLength: MOST})
    .map((all) => all.map((one, index) => ({...one, id: `p${index}`})));

const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
const SELF: Box = {x: -30, y: -9, width: 60, height: 18};
describe('the closeness circle', () => {
  it('lets no name come upon another, upon oneself or out of the picture, wherever people are', () => {
    fc.assert(
      fc.property(people(name), (all) => {
        const spots = layout(all);
        spots.forEach(({label}, index) => {
          expect(meet(label, SELF)).to.equal(false);
          expect(label.x).to.be.at.least(-WIDTH / 2);
          expect(label.x + label.width).to.be.at.most(WIDTH / 2);
          expect(Math.abs(label.y) + label.height).to.be.at.most(HEIGHT / 2);
          for (const other of spots.slice(index + 1))
            expect(meet(label, other.label)).to.equal(false);
        });
      }),
      {numRuns: 2000},
    );
  });

  it('puts everybody into their own ring, far enough from the others for a finger', () => {
    fc.assert(
      fc.property(people(name), (all) => {
        const spots = layout(all);
        spots.forEach((spot, index) => {
          const placed = all[index]?.ring ?? LINES.length;
          expect(ringAt(Math.hypot(spot.x, spot.y))).to.equal(placed);
          for (const other of spots.slice(index + 1))
            expect(Math.hypot(spot.x - other.x, spot.y - other.y)).to.be.at.least(24);
        });
      }),
      {numRuns: 1000},
    );
  });

  it('moves nobody but who is moved, added or renamed', () => {
    fc.assert(
      fc.property(people(name), fc.nat(7), ring, (all, at, to) => {
        const moved = all.map((one, index) => (index === at ? {...one, ring: to} : one));
        const [before, after] = [layout(all), layout(moved)];
        before.forEach((spot, index) => {
          if (index !== at) expect(after[index]).to.deep.equal(spot);
        });
        expect(layout(all.slice(0, -1))).to.deep.equal(before.slice(0, -1));
      }),
    );
  });

  it('draws every name within its box, as the browser measures it', () => {
    const picture = document.createElement('div');
    document.body.append(picture);
    const names = [
      'Grandmother Wilhelmina M',
      'Dr. Okonkwo-Mwangi',
      'WWWWWWWWWWWWWWWWWWWWWWWW',
      '山田太郎山田太郎',
      'שרה',
      'x'.repeat(200),
      'Ann',
      'my boss at the old place',
    ];
    for (let placed = 0; placed <= LINES.length; placed++) {
      const spots = layout(names.map((one, index) => ({id: `p${index}`, name: one, ring: placed})));
      render(
        html`<svg viewBox=${VIEW_BOX} width=${WIDTH} height=${HEIGHT}>
          ${rings('Me')} ${spots.map((spot) => svg`<g>${figure(spot)}</g>`)}
        </svg>`,
        picture,
      );
      [...picture.querySelectorAll<SVGTextElement>('g text')].forEach((text, index) => {
        const width = text.getComputedTextLength();
        expect(width, names[index]).to.be.at.most((spots[index]?.label.width ?? 0) + 0.5);
      });
    }
    picture.remove();
  });
});
