import {soundCheckIn} from './check-in-file.js';
import {LANGUAGE, type Command} from './command.js';
import {assertWritable, writeText} from './file.js';
import {languageFor} from './language.js';
import {dot, svg} from './parts.js';
import {Trouble} from './trouble.js';

/** Draws a check-in. */
export const graph: Command = {
  name: 'graph',
  summary: 'Draw the questions and where they lead, as Graphviz DOT or SVG.',
  takes: '[FILE]',
  about: [
    'Draws what is said and asked, where each answer leads, and what can come in between. Without a file it draws the check-in that ships.',
  ],
  options: {
    svg: {about: 'Draw SVG; without it, write DOT.'},
    out: {value: 'PATH', about: 'Write to this file, not to standard output.'},
    ...LANGUAGE,
  },
  examples: [
    'ipt-check-in graph --svg --out check-in.svg',
    'ipt-check-in graph mine.json | dot -Tpdf > mine.pdf',
  ],
  exits: {
    0: 'It was drawn.',
    1: 'The check-in has faults.',
    2: 'It could not be read, drawn or written.',
  },
  files: {least: 0, most: 1},
  run: async (args, io) => {
    const out = args.value('out');
    if (out !== undefined) await assertWritable(out);
    const {checkIn} = await soundCheckIn(args.files[0]);
    const {language} = languageFor(args, checkIn);
    const format = args.has('svg') ? 'svg' : 'dot';
    const source = dot(checkIn, language);
    const drawing = format === 'svg' ? await drawn(source) : source;
    if (out !== undefined) await writeText(out, drawing);
    if (args.has('json')) {
      const {id, version} = checkIn.script;
      const {checkIn: sha256} = checkIn.digest;
      const document = {
        checkIn: {id, version, sha256},
        format,
        language,
        file: out ?? null,
        drawing: out === undefined ? drawing : null,
      };
      io.out(`${JSON.stringify(document, null, 2)}\n`);
    } else if (out === undefined) io.out(drawing.endsWith('\n') ? drawing : `${drawing}\n`);
    return 0;
  },
};

const drawn = async (source: string): Promise<string> => {
  try {
    return await svg(source);
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new Trouble({
      code: 'not-drawn',
      message: `It could not be drawn as SVG: ${message}`,
      fix: 'Leave out --svg, and let another program draw the DOT.',
    });
  }
};
