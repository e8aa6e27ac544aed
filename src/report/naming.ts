import {idOf} from '../dialog/index.js';
import {data, fill} from './fill.js';
import type {Words} from './run.js';
import type {Source} from './source.js';

/** Words of the person, in their language. */
export const said = ({contents}: Source, text: string): Words => [
  {kind: 'said', text, language: contents.language},
];

/** Words of the script, in the language of the person. */
export const script = ({contents}: Source, text: string): Words => [
  {kind: 'asked', text, language: contents.language},
];

/** `people/p7/` of `people/p7/safe`; nothing of `mood`. */
export const prefixOf = (linkId: string): string =>
  linkId.slice(0, linkId.length - idOf(linkId).length);

/** The item that a question is about: `p7` of `people/p7/safe`. */
export const itemOf = (linkId: string): string | undefined => linkId.split('/').at(-2);

/** What an item is called: a name, the label of a chosen code, or its number where the name is kept folded. */
export const nameOf = (source: Source, item: string, isOpen = false): Words => {
  const {contents, withheld, words, texts} = source;
  const index = contents.items.findIndex(({id}) => id === item);
  if (withheld.has(item) && !isOpen) return fill(words.people.number, {count: index + 1});
  const listed = contents.items[index];
  if (listed) return said(source, listed.name);
  const label = contents.answers.flatMap(({value}) =>
    value?.type === 'codes' ? value.codes.filter(({code}) => code === item) : [],
  )[0]?.text;
  const known = Object.values(texts?.nodes ?? {}).find(({options}) => options?.[item]);
  const text = label ?? known?.options?.[item];
  return text === undefined ? [data(item)] : said(source, text);
};

/** What somebody is to the person, if that was chosen: `Partner`. */
export const kindOf = (source: Source, item: string): Words => {
  const listed = source.contents.items.find(({id}) => id === item);
  if (listed?.as === undefined) return [];
  const label = source.texts?.kinds[listed.list]?.[listed.as];
  return label === undefined ? [data(listed.as)] : script(source, label);
};

/** The words of a question as it was asked, without the names that are kept folded. */
export const askedAt = (source: Source, linkId: string, isOpen = false): Words => {
  const {answers, contents, texts, withheld, words} = source;
  const asked = answers.get(linkId)?.asked ?? '';
  const hidden = contents.items.filter(({id, name}) => withheld.has(id) && name !== '');
  const tells = !isOpen && hidden.some(({name}) => asked.includes(name));
  if (asked !== '' && !tells) return script(source, asked);
  const text = texts?.nodes[idOf(linkId)]?.text;
  if (text !== undefined) return filled(source, text, itemOf(linkId), isOpen);
  if (tells) return fill(words.people.anonymous);
  return contents.items.some(({id, list}) => linkId === `${list}/${id}`)
    ? fill(words.people.name)
    : [data(linkId)];
};

/** A text of the script with what it is about put in; what else it quotes is left out. */
const filled = (source: Source, text: string, item: string | undefined, isOpen: boolean): Words =>
  text.split(/\{([a-z0-9-]+)\}/).flatMap((part, index): Words => {
    if (index % 2 === 0) return part === '' ? [] : script(source, part);
    return part === 'name' && item !== undefined
      ? nameOf(source, item, isOpen)
      : [{kind: 'fixed', text: '…'}];
  });
