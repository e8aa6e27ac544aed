import {placesOf, type Problem, type Script} from '../dialog/index.js';
import {afterNumber} from './after-number.js';
import {baseOf, named, quoted, type Edition, type Passage} from './edition.js';
import {formsIn} from './plurals.js';
import {PLACEHOLDER} from './reading.js';

const code = 'wording-placeholders';

/**
 * Placeholders that another language does not have, that stand where nothing is filled in, or that put a number before a
 * word which would have to change with it.
 */
export const placeholderRemarks = (
  script: Script,
  edition: Edition,
  first: Edition | undefined,
): readonly Problem[] => [
  ...edition.passages.flatMap((passage) =>
    isFilled(passage) ? counted(script, passage, edition) : bare(passage, edition),
  ),
  ...(first && first !== edition ? differing(edition, first) : []),
];

/** Only what is said or asked is filled in. */
const isFilled = ({part}: Passage): boolean => part === 'text' || part === 'hint';

const bare = (passage: Passage, edition: Edition): readonly Problem[] => {
  const [, id] = passage.words.matchAll(PLACEHOLDER).next().value ?? [];
  if (id === undefined) return [];
  const message = `${named(passage, edition)} would show "{${id}}" as it stands: ${quoted(passage.words)}`;
  const fix = 'Quote it in the text or the hint: nothing is filled in elsewhere.';
  return [{code, path: passage.path, message, fix}];
};

const counted = (script: Script, passage: Passage, edition: Edition): readonly Problem[] => {
  const {language} = edition;
  const small = afterNumber.get(baseOf(language)) ?? [];
  return [...passage.words.matchAll(BEFORE_WORD)].flatMap(([, id = '', word = '']) => {
    const range = rangeOf(script, id);
    if (range === undefined || small.includes(word.toLowerCase())) return [];
    const forms = formsIn(language, ...range);
    if (forms === undefined || forms.length < 2) return [];
    const more = forms.length > 2 ? ', more than the 2 of English' : '';
    return [
      {
        code,
        path: passage.path,
        message:
          `${named(passage, edition)} puts "${word}" right after the number "{${id}}", ` +
          `and ${language} has ${forms.length} forms for it (${forms.join(', ')})${more}.`,
        fix: 'Let the number stand by itself: "Age: {n}" or "{n} or older", since a text has no plural forms.',
      },
    ];
  });
};

const BEFORE_WORD = /\{([a-z0-9-]+)\}[\s-]?(\p{L}[\p{L}\p{M}'’]*)/gu;

/** The numbers that a placeholder may stand for; nothing if it stands for no number. */
const rangeOf = (script: Script, id: string): readonly [number, number] | undefined => {
  const node = placesOf(script).get(id)?.node;
  if (node)
    return node.kind === 'number' || node.kind === 'scale' ? [node.from, node.to] : undefined;
  const input = script.inputs.find((one) => one.id === id);
  return typeof input?.default === 'number' ? [0, 200] : undefined;
};

const differing = (edition: Edition, first: Edition): readonly Problem[] =>
  edition.passages.flatMap((passage) => {
    if (passage.part !== 'text') return [];
    const model = quotedBy(first, passage.owner);
    const here = quotedBy(edition, passage.owner);
    if (!first.passages.some(({key}) => key === passage.key)) return [];
    const missing = [...model].filter((id) => !here.has(id));
    const added = [...here].filter((id) => !model.has(id));
    if (missing.length + added.length === 0) return [];
    const said = [
      ...missing.map((id) => `lacks "{${id}}"`),
      ...added.map((id) => `quotes "{${id}}" besides`),
    ].join(' and ');
    const message = `${named(passage, edition)} ${said}, unlike ${first.language}: ${quoted(passage.words)}`;
    return [{code, path: passage.path, message, fix: 'Quote the same in both languages.'}];
  });

const quotedBy = ({passages}: Edition, owner: string): ReadonlySet<string> =>
  new Set(
    passages
      .filter((passage) => passage.owner === owner && isFilled(passage))
      .flatMap(({words}) => [...words.matchAll(PLACEHOLDER)].map(([, id = '']) => id)),
  );
