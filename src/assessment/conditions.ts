import type {Condition} from '../dialog/index.js';
import type {Rules} from './rules.js';

/** A condition of some rules, and where it stands. */
export interface RuleCondition {
  /** `rules.areas[0].rows[1].when` */
  readonly path: string;
  readonly when: Condition;
  /** The question whose items it is weighed for. */
  readonly of?: string;
}

/** Every condition of some rules: clues, the gate, rows and caps of each area, and suitability. */
export const ruleConditions = ({
  clues,
  areas,
  suitability = [],
}: Rules): readonly RuleCondition[] => [
  ...clues.map(({when, of}, index) => ({
    path: `rules.clues[${index}].when`,
    when,
    ...(of === undefined ? {} : {of}),
  })),
  ...areas.flatMap(({gate, rows, caps}, index) => {
    const path = `rules.areas[${index}]`;
    return [
      {path: `${path}.gate`, when: gate},
      ...rows.map(({when}, row) => ({path: `${path}.rows[${row}].when`, when})),
      ...caps.map(({when}, cap) => ({path: `${path}.caps[${cap}].when`, when})),
    ];
  }),
  ...suitability.map(({when}, index) => ({path: `rules.suitability[${index}].when`, when})),
];
