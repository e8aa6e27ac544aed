import type {Input, Opened, Script} from '../dialog/index.js';
import {summarize} from '../result/index.js';
import {soundCheckIn} from './check-in-file.js';
import {LANGUAGE, type Command, type Exit} from './command.js';
import {assertWritable, writeText} from './file.js';
import {languageFor} from './language.js';
import {meant} from './nearest.js';
import {pageFor} from './page.js';
import {hold, type Held} from './talk.js';
import {misused} from './trouble.js';
import {AREA, rated, ranked, STATE} from './words.js';

/** Holds a conversation in the terminal. */
export const play: Command = {
  name: 'play',
  summary: 'Hold a conversation in the terminal, and see what each answer does to the rules.',
  takes: '[FILE]',
  about: [
    'Asks one question at a time, and after each answer shows the clues that it changed (yes, no or unknown), the ratings with what they could still become, the limits that hold, and the concerns that were raised. Without a file it holds the check-in that ships.',
    'Beside answers it takes /skip, /back, /change, /hold, /release, /stop, /rules and /help; without the slash where nothing is typed in words. Lines can come from a file or a pipe too. Ctrl-C and the end of the input end it, and nothing is kept.',
    'At the end it asks whether to hand over, and shows which area the result would begin with.',
  ],
  options: {
    quiet: {about: 'Show nothing of the rules.'},
    out: {value: 'PATH', about: 'Write the result to this file, once it is handed over.'},
    set: {
      value: 'NAME=VALUE',
      about: 'Set an input of the script, as a page would; once for each.',
    },
    ...LANGUAGE,
  },
  examples: [
    'ipt-check-in play',
    'ipt-check-in play mine.json --set country=GB --out result.json',
    'ipt-check-in play mine.json --quiet < answers.txt',
  ],
  exits: {
    0: 'It came to its end: handed over, or not.',
    1: 'The input ended before it did, or the check-in has faults.',
    2: 'Something could not be read or written.',
    130: 'It was interrupted.',
  },
  files: {least: 0, most: 1},
  run: async (args, io) => {
    const out = args.value('out');
    if (out !== undefined) await assertWritable(out);
    const {checkIn} = await soundCheckIn(args.files[0]);
    const {language, words} = languageFor(args, checkIn);
    const opened: Opened = {
      kind: 'opened',
      at: io.now(),
      id: io.newId(),
      zone: io.zone,
      language,
      inputs: inputsFrom(args.values('set'), checkIn.script),
    };
    const page = pageFor(io, args.has('json') ? io.err : io.out);
    const setting = {checkIn, texts: words, page, io, isQuiet: args.has('quiet')};
    const {ended, session} = await hold(opened, setting);
    const result = ended === 'agreed' ? summarize(session, checkIn) : undefined;
    page.line();
    page.line(SAID[ended]);
    for (const {area, rating, upTo, state} of result?.areas ?? []) {
      const reach = upTo === null || upTo === rating ? '' : `, up to ${upTo}`;
      page.line(`${AREA[area]}: ${rating === null ? STATE[state] : rated(rating)}${reach}`, 2);
    }
    if (result) page.line(ranked(result.ranking));
    const text = `${JSON.stringify(result, null, 2)}\n`;
    if (result && out !== undefined) {
      await writeText(out, text);
      page.line(`The result is in ${out}.`);
    }
    if (args.has('json')) io.out(`${JSON.stringify({ended, result: result ?? null}, null, 2)}\n`);
    return EXITS[ended];
  },
};

const SAID: Readonly<Record<Held['ended'], string>> = {
  agreed: 'Handed over.',
  declined: 'Not handed over: nothing is kept of the answers.',
  left: 'The input ended before the conversation did. Nothing is kept.',
  interrupted: 'Interrupted. Nothing is kept.',
};

const EXITS: Readonly<Record<Held['ended'], Exit>> = {
  agreed: 0,
  declined: 0,
  left: 1,
  interrupted: 130,
};

/** What a page would settle, in the type that the script declares. */
const inputsFrom = (settings: readonly string[], {inputs}: Script): Opened['inputs'] =>
  Object.fromEntries(
    settings.map((setting) => {
      const [name = '', ...rest] = setting.split('=');
      const input = inputs.find(({id}) => id === name);
      const names = inputs.map(({id}) => id);
      if (!input) {
        const fix = meant(name, names) ?? `It has ${names.join(', ') || 'none'}.`;
        throw misused(`The script has no input "${name}".`, fix);
      }
      return [name, valueOf(input, rest.join('='))];
    }),
  );

const valueOf = ({id, default: usual, among}: Input, text: string): string | number | boolean => {
  const fits =
    typeof usual === 'number'
      ? /^-?\d+(\.\d+)?$/.test(text)
      : typeof usual === 'boolean'
        ? /^(true|false)$/.test(text)
        : !among || among.includes(text);
  const wanted = among?.join(', ') ?? (typeof usual === 'boolean' ? 'true or false' : 'a number');
  if (!fits) throw misused(`"${text}" is no value of the input "${id}".`, `Write ${wanted}.`);
  return typeof usual === 'number'
    ? Number(text)
    : typeof usual === 'boolean'
      ? text === 'true'
      : text;
};
