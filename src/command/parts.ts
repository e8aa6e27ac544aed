import type {CheckIn} from '../assessment/index.js';
import type {Problem} from '../dialog/index.js';
import type {Claims} from '../proof/index.js';
import {Trouble} from './trouble.js';

/** Reads the words of a check-in for what makes them hard to read. */
export const proofread = (
  _script: CheckIn['script'],
  _texts: CheckIn['texts'],
): readonly Problem[] => [];

/** A conversation as a graph in DOT. */
export const dot = ({script}: CheckIn, _language?: string): string => {
  throw new Trouble({
    code: 'no-graph',
    message: `This version draws no graph of ${script.id}.`,
    fix: 'Use a later one.',
  });
};

/** DOT as SVG. */
export const svg = (source: string): Promise<string> => Promise.resolve(source);

/** What is claimed of the check-in that ships. */
export const claims: Claims | undefined = undefined;
