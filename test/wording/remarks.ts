import type {NodeText, Script, Texts} from '../../src/dialog/index.js';
import {proofread} from '../../src/wording/index.js';
import {choice, script} from '../support/script.js';

/** A script with its words by language. */
export interface Worded {
  readonly script: Script;
  readonly texts: Readonly<Record<string, Texts>>;
}

/** Words of a few nodes. */
export const words = (nodes: Readonly<Record<string, NodeText>>): Texts => ({
  title: '',
  nodes,
  kinds: {},
});

/** A question "q" with these labels, by code. */
export const labelled = (options: Readonly<Record<string, string>>): Worded => ({
  script: script([choice('q', Object.keys(options))]),
  texts: {en: words({q: {text: 'How was it?', options}})},
});

/** What is remarked on: `wording-label texts.en.nodes.q.options.a`. */
export const remarks = ({script, texts}: Worded): readonly string[] =>
  proofread(script, texts).map(({code, path}) => `${code} ${path}`);

/** The messages. */
export const messages = ({script, texts}: Worded): readonly string[] =>
  proofread(script, texts).map(({message}) => message);
