import {codeOf} from '../place.js';
import type {Texts} from '../texts.js';
import type {Turn} from '../turn.js';
import type {Auditing} from './auditing.js';

/** What has no words in a language, and what is quoted that is not there. */
export const textProblems = (
  {places, script, report}: Auditing,
  texts: Texts,
  path: string,
): void => {
  for (const {node, lists} of places.values()) {
    if (node.kind === 'each' || node.kind === 'fork' || node.kind === 'leave') continue;
    const here = `${path}.nodes.${node.id}`;
    const text = texts.nodes[node.id];
    if (!text) {
      report('missing-text', here, `"${node.id}" has no words.`, 'Write them.');
      continue;
    }
    for (const [what, words] of wordsNeeded(node, text)) {
      if (words === undefined || words.trim() === '') {
        report(
          'missing-text',
          `${here}.${what}`,
          `"${node.id}" has no words for ${what}.`,
          'Write them.',
        );
      }
    }
    const quotes = [text.text, text.hint ?? ''].flatMap((words) => [
      ...words.matchAll(/\{([^}]*)\}/g),
    ]);
    for (const [, id = ''] of quotes) {
      const isKnown =
        id === 'name'
          ? lists.length > 0
          : places.get(id)?.lists.every((list) => lists.includes(list)) === true ||
            script.inputs.some((input) => input.id === id);
      if (!isKnown) {
        report(
          'unknown-reference',
          here,
          `The words of "${node.id}" quote "{${id}}", which is not known there.`,
          'Quote {name}, a question or an input.',
        );
      }
    }
  }
  for (const {id} of script.groups ?? []) {
    if (!texts.groups?.[id])
      report(
        'missing-text',
        `${path}.groups.${id}`,
        `The group "${id}" has no words.`,
        'Write them.',
      );
  }
  for (const {id, kinds} of script.lists) {
    for (const kind of kinds) {
      if (!texts.kinds[id]?.[kind])
        report(
          'missing-text',
          `${path}.kinds.${id}.${kind}`,
          `"${kind}" has no words.`,
          'Write them.',
        );
    }
  }
  for (const id of Object.keys(texts.nodes)) {
    if (!places.has(id))
      report(
        'unknown-reference',
        `${path}.nodes.${id}`,
        `There is no node "${id}".`,
        'Take its words out.',
      );
  }
};

const wordsNeeded = (
  node: Turn['node'],
  text: Texts['nodes'][string],
): readonly (readonly [string, string | undefined])[] => {
  if ('options' in node) {
    return node.options.map((option) => [
      `options.${codeOf(option)}`,
      text.options?.[codeOf(option)],
    ]);
  }
  return node.kind === 'scale'
    ? [
        ['ends.0', text.ends?.[0]],
        ['ends.1', text.ends?.[1]],
      ]
    : [['text', text.text]];
};
