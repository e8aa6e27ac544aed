import type {AnswerRow} from './block.js';
import {textOf} from './fill.js';
import type {Words} from './run.js';

/** The most characters in a line. */
const WIDTH = 78;

/** A paragraph in lines of at most 78 characters, set in by so many; its own line breaks stay, set in too. */
export const lines = (text: string, indent = 0, hanging = indent): readonly string[] =>
  text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((part, index) => {
    const first = index === 0 ? indent : hanging;
    const made: string[] = [];
    let line = '';
    const room = (): number => WIDTH - (made.length === 0 ? first : hanging);
    const end = (): void => {
      if (line === '') return;
      made.push(' '.repeat(made.length === 0 ? first : hanging) + line);
      line = '';
    };
    for (const word of clean(part).split(' ')) {
      if (line !== '' && line.length + 1 + word.length > room()) end();
      for (const character of line === '' ? word : ` ${word}`) {
        if (line.length + character.length > room()) end();
        line += character;
      }
    }
    end();
    return made;
  });

/** Without characters that would break a line or turn the order of what comes after them. */
const clean = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Zs}]+/gu, ' ')
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .trim();

/** A question and what stands there: what was said in quotes, how it stands without in brackets. */
export const rowText = ({asked, said, standing}: AnswerRow): string => {
  const isAnswer = standing === 'answered' || standing === 'same';
  const values = said.map((words) => (isAnswer ? quoted(words) : `(${quoted(words)})`));
  const question = textOf(asked);
  return `${question}${/[?!.:]$/.test(question) ? '' : ':'} ${values.join('; ')}`;
};

/** Words with those of the person in quotes. */
export const quoted = (words: Words): string =>
  words.map(({kind, text}) => (kind === 'said' ? `“${text}”` : text)).join('');
