import {codeOf, isList, type Node} from '../dialog/index.js';
import type {Answer} from './answer.js';
import type {Variable} from './space.js';

/** The id of somebody who is named at a question: the first, the second, and so on. */
export const newItem = (address: string, index: number): string =>
  `${address.replaceAll('/', '-')}-${index}`;

/** Whether an answer is a list of items or codes that holds one. */
export const lists = (answer: Answer | undefined, item: string): boolean =>
  isList(answer?.value) && answer.value.includes(item);

/** Every item or code that some answer lists. */
export const listedIn = ({answers}: Variable): readonly string[] => [
  ...new Set(answers.flatMap(({value}) => (isList(value) ? value : []))),
];

/** The same in the order in which they are gone through, less the codes that stand alone. */
export const itemsIn = (variable: Variable, node: Node): readonly string[] => {
  const items = listedIn(variable);
  if (node.kind !== 'several') return items;
  return node.options.flatMap((option) => {
    const code = codeOf(option);
    const isAlone = typeof option !== 'string' && option.alone === true;
    return items.includes(code) && !isAlone ? [code] : [];
  });
};
