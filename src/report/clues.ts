import {asks, type Option} from '../dialog/index.js';
import type {CheckInResult} from '../result/index.js';
import type {Block, ClueRow} from './block.js';
import {fill, joined} from './fill.js';
import {nameOf} from './naming.js';
import {rowsAt} from './rows.js';
import type {Words} from './run.js';
import type {Source} from './source.js';

type Finding = CheckInResult['areas'][number];
type Clue = Finding['clues'][number];

/** The clues for an area, against it and not known, each with its answers; those on the same answers stand together. */
export const clueBlocks = (source: Source, {clues}: Finding): readonly Block[] =>
  (['yes', 'no', 'unknown'] as const).flatMap((holds): readonly Block[] => {
    const own = clues.filter((one) => one.holds === holds && !isAboutNothing(source, one));
    if (own.length === 0) return [];
    const key = (clue: Clue): string => [clue.item, ...readBy(clue)].join(' ');
    const rows = [...new Set(own.map(key))].map((alike) =>
      clueRow(
        source,
        holds,
        own.filter((clue) => key(clue) === alike),
      ),
    );
    return [{kind: 'clues', holds, heading: fill(source.words.clues[holds]), clues: rows}];
  });

const clueRow = (source: Source, holds: Clue['holds'], some: readonly Clue[]): ClueRow => {
  const {guide, words} = source;
  const meaning = ({clue}: Clue): Words => {
    const own = guide?.clues[clue];
    return own === undefined ? fill(words.clues.unnamed, {id: clue}) : fill(own);
  };
  const [first] = some;
  const item = first?.item;
  return {
    clue: some.map(({clue}) => clue).join(', '),
    holds,
    meaning: joined(some.map(meaning), ' '),
    about: item === undefined ? [] : fill(words.clues.about, {name: nameOf(source, item)}),
    rows: first ? rowsAt(source, readBy(first)) : [],
  };
};

/** What a clue rests on; where it is not known, also what it would have read. */
const readBy = ({holds, basis, declined, notAsked}: Clue): readonly string[] =>
  holds === 'unknown' ? [...basis, ...declined, ...notAsked] : basis;

/** It is not known of "none of these": there is nothing that it could be about. */
const isAboutNothing = ({places}: Source, {holds, item}: Clue): boolean =>
  holds === 'unknown' &&
  item !== undefined &&
  [...places.values()].some(
    ({node}) =>
      asks(node) && 'options' in node && node.options.some((option) => isNothing(option, item)),
  );

const isNothing = (option: Option, item: string): boolean =>
  typeof option !== 'string' && option.code === item && option.alone === true;
