import {asks, codeOf, placesOf, type Problem, type Script} from '../dialog/index.js';
import {ruleConditions} from './conditions.js';
import type {Rules} from './rules.js';

/**
 * What rules name beside their conditions that is not there: questions, options, inputs; and clues of one name.
 *
 * Rules without areas rate nothing: what they would rank and rate by is not looked for.
 */
export const namedInRules = (script: Script, rules: Rules): readonly Problem[] => {
  const places = placesOf(script);
  const {clues, areas, measures, ranking, safety, ratings} = rules;
  const question = (id: string, path: string, kinds?: readonly string[]): readonly Problem[] => {
    const node = places.get(id)?.node;
    if (node && asks(node) && (!kinds || kinds.includes(node.kind))) return [];
    const what = kinds ? `a question of kind ${kinds.join(' or ')}` : 'a question';
    return [
      unknown(path, `It names "${id}", which is not ${what}.`, `Name ${what} of the script.`),
    ];
  };
  const input = (id: string, path: string): readonly Problem[] =>
    script.inputs.some((one) => one.id === id)
      ? []
      : [unknown(path, `"${id}" is not an input.`, 'Declare it under "inputs" of the script.')];
  const ofArea = (
    {asks: gates, event, link}: Rules['areas'][number],
    path: string,
  ): readonly Problem[] => [
    ...gates.flatMap((id, index) => question(id, `${path}.asks[${index}]`)),
    ...(event
      ? [
          ...question(event.of, `${path}.event.of`, LISTS),
          ...question(event.month, `${path}.event.month`, ['month']),
        ]
      : []),
    ...(link
      ? [
          ...(link.of === undefined ? [] : question(link.of, `${path}.link.of`, LISTS)),
          ...question(link.answer, `${path}.link.answer`, ['choice']),
        ]
      : []),
  ];
  return [
    ...clues.flatMap(({of}, index) =>
      of === undefined ? [] : question(of, `rules.clues[${index}].of`, LISTS),
    ),
    ...twice(
      clues.map(({id}) => id),
      'rules.clues',
      'clue',
    ),
    ...twice(
      areas.map(({area}) => area),
      'rules.areas',
      'area',
    ),
    ...areas.flatMap((rule, index) => ofArea(rule, `rules.areas[${index}]`)),
    ...measures.flatMap(({items}, index) =>
      items.flatMap((id, at) =>
        question(id, `rules.measures[${index}].items[${at}]`, ['scale', 'number']),
      ),
    ),
    ...(areas.length > 0
      ? [
          ...question(ranking.pick.answer, 'rules.ranking.pick.answer', ['choice']),
          ...picks(script, rules),
          ...question(ranking.onset, 'rules.ranking.onset', ['month']),
          ...input(ranking.pickWithin, 'rules.ranking.pickWithin'),
          ...[safety].flat().flatMap((id) => question(id, 'rules.safety')),
          ...input(ratings, 'rules.ratings'),
        ]
      : []),
    ...everIn(rules),
  ];
};

const LISTS = ['items', 'several'];

const unknown = (path: string, message: string, fix: string): Problem => ({
  code: 'unknown-reference',
  path,
  message,
  fix,
});

const twice = (ids: readonly string[], path: string, what: string): readonly Problem[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            code: 'duplicate-id',
            path: `${path}[${index}]`,
            message: `There is another ${what} "${id}".`,
            fix: 'Give each a name of its own, or take one out.',
          },
        ],
  );

const picks = (script: Script, {ranking: {pick}}: Rules): readonly Problem[] => {
  const node = placesOf(script).get(pick.answer)?.node;
  if (node?.kind !== 'choice') return [];
  const codes = node.options.map(codeOf);
  return Object.keys(pick.areas).flatMap((code) =>
    codes.includes(code)
      ? []
      : [
          {
            code: 'unknown-option',
            path: `rules.ranking.pick.areas.${code}`,
            message: `"${pick.answer}" does not offer "${code}".`,
            fix: `Use one of: ${codes.join(', ')}.`,
          },
        ],
  );
};

/** Ratings follow from what stands: only the script may ask what was ever said. */
const everIn = (rules: Rules): readonly Problem[] =>
  ruleConditions(rules)
    .filter(({when}) => asksEver(when))
    .map(({path}) => ({
      code: 'ever-in-rules',
      path,
      message: 'It asks what was ever said, but a rating follows from what stands.',
      fix: 'Ask what stands, or raise an interrupt.',
    }));

const asksEver = (part: unknown): boolean =>
  typeof part === 'object' &&
  part !== null &&
  ('ever' in part || Object.values(part).some(asksEver));
