import 'axe-core/axe.min.js';
import {all} from './person.js';

declare const axe: {
  run(
    target: Element,
    options: object,
  ): Promise<{
    violations: readonly {id: string; nodes: readonly {html: string; failureSummary?: string}[]}[];
  }>;
};

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in an element, each with its markup. */
export const faults = async (element: Element): Promise<readonly string[]> => {
  await Promise.all(
    all(element, '*').flatMap((part) => part.getAnimations().map(({finished}) => finished)),
  );
  const {violations} = await axe.run(element, {runOnly: RULES});
  return violations.flatMap(({id, nodes}) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`),
  );
};

/** Sets the colours of the page: `light`, `dark`, or as it is. */
export const scheme = (colours: string): void => {
  document.documentElement.style.colorScheme = colours;
  document.documentElement.style.background = 'Canvas';
  document.documentElement.style.color = 'CanvasText';
};
