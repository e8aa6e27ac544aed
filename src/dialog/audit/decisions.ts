import {codeOf} from '../place.js';
import type {Auditing} from './auditing.js';

/** Answers of a question that claims to decide which no condition tells apart. Run after all conditions. */
export const decisionProblems = ({places, told, report}: Auditing): void => {
  for (const {node} of places.values()) {
    if (!('decides' in node) || node.decides !== true) continue;
    const codes = node.options.map(codeOf);
    const asked = told.filter(({question}) => question === node.id);
    codes.forEach((code, index) => {
      const twin = codes
        .slice(index + 1)
        .find((other) =>
          asked.every((one) => one.codes.includes(code) === one.codes.includes(other)),
        );
      if (twin === undefined) return;
      report(
        'undecided',
        node.id,
        `"${node.id}" claims to decide, but no condition tells "${code}" from "${twin}".`,
        'Use the difference in a condition, or take out "decides".',
      );
    });
  }
};
