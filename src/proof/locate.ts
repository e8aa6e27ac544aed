import type {CheckIn} from '../assessment/index.js';
import {asks, placesOf, type Problem, type Script} from '../dialog/index.js';
import {explore} from './explore.js';
import type {Finding} from './finding.js';
import {NONE} from './diagram.js';
import {pathsOf} from './paths.js';
import {witnessOf} from './witness.js';

/**
 * Shows what an audit found: a shortest conversation that comes to the node with the problem, where one does.
 *
 * Of rules, and of nodes that nothing leads to, there is none to show; nor of circles in which nothing is asked.
 */
export const locate = (checkIn: CheckIn, problems: readonly Problem[]): readonly Finding[] => {
  const {script} = checkIn;
  if (problems.some((problem) => isEndless(problem, script))) return problems;
  const exploration = explore(checkIn);
  const paths = [...pathsOf(script)];
  return problems.map((problem) => {
    const [, spoken] = /^texts\.[^.]+\.nodes\.([^.]+)/.exec(problem.path) ?? [];
    const [id = spoken ?? problem.path] =
      paths.findLast(([, path]) => isWithin(problem.path, path)) ?? [];
    const interrupt = /^script\.interrupts\[\d+\]/.exec(problem.path)?.[0];
    const family =
      exploration.reached.get(id) ??
      exploration.decisions.get(`${interrupt ?? ''}.when`)?.holds ??
      NONE;
    return {...problem, ...witnessOf(exploration, family, `${problem.message} Here it shows.`)};
  });
};

const isWithin = (path: string, outer: string): boolean =>
  path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);

/** Whether the engine, or the reading of a rule, would go round for ever. */
const isEndless = ({code, path, message}: Problem, script: Script): boolean => {
  if (code !== 'cycle') return false;
  const places = placesOf(script);
  const ids = /: (.*)\.$/.exec(message)?.[1]?.split(' → ') ?? [];
  const asked = ids.some((id) => {
    const node = places.get(id)?.node;
    return node !== undefined && asks(node);
  });
  return path.startsWith('rules.') || !asked;
};
