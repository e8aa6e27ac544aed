import type {Each, Node, NodeText} from '../dialog/index.js';
import {firstWords, label, line, lines, type Label} from './label.js';
import {ALARM, QUIET} from './look.js';

/** How much of a text is shown, and in lines of how many letters. */
const MOST = 66;
const WIDE = 36;

/** Id, what it takes, and the first words. */
export const nodeLabel = (node: Exclude<Node, Each>, text: NodeText | undefined): Label => {
  const head = [line(node.id, {isBold: true}), line(takes(node), {size: 10, colour: QUIET})].filter(
    (part) => part !== '',
  );
  if (node.kind === 'leave') return label(...head);
  return label(
    head.join(' '),
    ...(node.kind === 'say' && node.help !== undefined
      ? [line(`Shows help: ${node.help}`, {isBold: true, colour: ALARM})]
      : []),
    ...('unless' in node && node.unless
      ? [line(`Unless asked: ${node.unless.join(', ')}`, {size: 10, colour: QUIET})]
      : []),
    ...lines(firstWords(text?.text ?? '', MOST), WIDE).map((words) => line(words)),
  );
};

const takes = (node: Exclude<Node, Each>): string => {
  switch (node.kind) {
    case 'say':
    case 'fork':
      return '';
    case 'choice':
      return 'one of these';
    case 'several':
      return 'several of these';
    case 'scale':
    case 'number':
      return `${node.from} to ${node.to}`;
    case 'text':
      return 'own words';
    case 'month':
      return 'month';
    case 'items':
      return `up to ${node.atMost} of ${node.list}`;
    case 'end':
      return `ends: ${node.outcome}`;
    case 'leave':
      return 'leaves this frame';
  }
};
