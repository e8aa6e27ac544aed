import type {Condition} from '../condition.js';
import {placesOf} from '../place.js';
import type {Problem} from '../problem.js';
import type {Interrupt, Script} from '../script.js';
import type {Texts} from '../texts.js';
import type {Auditing} from './auditing.js';
import {blockProblems} from './blocks.js';
import {conditionProblems} from './conditions.js';
import {decisionProblems} from './decisions.js';
import {duplicates} from './duplicates.js';
import {groupProblems} from './groups.js';
import {textProblems} from './words.js';

/** A condition that belongs to a check-in but not to its script: a clue, a row, a cap. */
export interface Outside {
  readonly path: string;
  readonly when: Condition;
  /** The lists whose items it is weighed for. */
  readonly lists?: readonly string[];
}

/**
 * Everything that is wrong with a script that its schema accepts: what is named but not there, what cannot be reached
 * or left, what goes round in a circle, what has no words.
 *
 * @param outside - Conditions of the rules, which may name clues.
 * @param names - The clues that they may name.
 */
export const audit = (
  script: Script,
  texts: Readonly<Record<string, Texts>>,
  outside: readonly Outside[] = [],
  names: Readonly<Record<string, Condition>> = {},
): readonly Problem[] => {
  const places = placesOf(script);
  const found: Problem[] = [...duplicates(script)];
  const report = (code: string, path: string, message: string, fix: string): void => {
    found.push({code, path, message, fix});
  };
  const about: Auditing = {script, places, names, report, told: []};
  blockProblems(about, script.nodes, 'script.nodes', [], 'main');
  script.interrupts.forEach((interrupt, index) => {
    interruptProblems(about, interrupt, `script.interrupts[${index}]`);
  });
  for (const {path, when, lists = []} of outside) conditionProblems(about, when, path, lists);
  decisionProblems(about);
  groupProblems(about);
  for (const [language, words] of Object.entries(texts))
    textProblems(about, words, `texts.${language}`);
  return found;
};

const interruptProblems = (about: Auditing, interrupt: Interrupt, path: string): void => {
  const {script, report} = about;
  const {id, action, of, when, nodes} = interrupt;
  const lists = of === undefined ? [] : [of];
  if (of !== undefined && !isListed(about, of)) {
    report(
      'unknown-reference',
      `${path}.of`,
      `Interrupt "${id}" is raised for each item of "${of}", which is no list.`,
      `Use one of: ${script.lists.map((list) => list.id).join(', ')}.`,
    );
  }
  if (interrupt.alone && action !== 'stop') {
    report(
      'wrong-kind',
      `${path}.alone`,
      `Interrupt "${id}" holds back all that was said before, but the conversation goes on.`,
      'Let it stop the conversation, or take "alone" out.',
    );
  }
  conditionProblems(about, when, `${path}.when`, lists);
  if (nodes) blockProblems(about, nodes, `${path}.nodes`, lists, action);
  else if (action !== 'note') {
    report(
      'missing-block',
      path,
      `Interrupt "${id}" is to ${action} the conversation but shows nothing.`,
      'Give it nodes that say what happens, with help.',
    );
  }
};

const isListed = ({script, places}: Auditing, list: string): boolean =>
  script.lists.some(({id}) => id === list) || places.get(list)?.node.kind === 'several';
