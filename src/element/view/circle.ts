import {nothing, type TemplateResult} from 'lit/html.js';
import type * as Circles from '../../circle/index.js';
import {codeOf, type Group} from '../../dialog/index.js';
import {circlesOr} from '../circles.js';
import {wordsAt} from '../drafts.js';
import type {Asked} from '../moment.js';
import type {Scene} from '../scene.js';

/** What is under way in each element's picture. */
const drawn = new WeakMap<object, Circles.Circle>();

/** The same answers as a picture, once that is loaded; without it the questions stand by themselves. */
export const circle = (
  turns: readonly Asked[],
  {id}: Group,
  scene: Scene,
): TemplateResult | typeof nothing => {
  const {talk, texts, strings} = scene;
  const redraw = (): void => {
    talk.refresh();
  };
  const circles = circlesOr(redraw);
  if (!circles) return nothing;
  const known = drawn.get(talk) ?? new circles.Circle();
  drawn.set(talk, known);
  const {text = '', views = {}} = texts.groups?.[id] ?? {};
  const questions = [...new Map(turns.map(({node}) => [node.id, node])).values()];
  const codes = questions.flatMap((node) => ('options' in node ? [node.options.map(codeOf)] : []));
  const [rings = []] = codes;
  if (rings.length !== circles.RINGS || codes.join(';') !== questions.map(() => rings).join(';'))
    return nothing;
  const words = texts.nodes[questions[0]?.id ?? '']?.options ?? {};
  const named = rings.map((code) => words[code] ?? code);
  return known.draw({
    label: text,
    self: strings.self,
    rings: named,
    unplaced: strings.unplaced,
    views: questions.map((question) => ({
      id: question.id,
      name: views[question.id] ?? question.id,
      people: turns.flatMap((turn) =>
        turn.node === question ? [personAt(turn, rings, scene)] : [],
      ),
    })),
    move: (view, person, ring, isHeard) => {
      const turn = turns.find(({node, scope}) => node.id === view && itemOf(scope) === person);
      const code = rings[ring];
      if (!turn || code === undefined) return;
      const data = new FormData();
      data.set('value', code);
      talk.drafts.keep(turn.address, data);
      const {name} = personAt(turn, rings, scene);
      talk.announce(isHeard ? '' : strings.placed(name, named[ring] ?? code));
    },
    redraw,
  });
};

const personAt = (
  turn: Asked,
  rings: readonly string[],
  {talk, session}: Scene,
): Circles.Person => {
  const id = itemOf(turn.scope);
  const ring = rings.indexOf(wordsAt(talk.drafts.of(turn), 'value'));
  return {id, name: session.items.get(id)?.name ?? '', ring: ring < 0 ? undefined : ring};
};

const itemOf = (scope: Asked['scope']): string => Object.values(scope).at(-1) ?? '';
