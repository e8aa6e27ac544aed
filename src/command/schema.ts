import type {Command} from './command.js';
import {meant} from './nearest.js';
import {schemaOf, SCHEMAS} from './schemas.js';
import {misused} from './trouble.js';

/** Prints what the files that these commands read have to look like. */
export const schema: Command = {
  name: 'schema',
  summary: 'Print the JSON Schema of a check-in, a result, a review, or claims.',
  takes: '[script|result|review|claims]',
  about: [
    'Prints JSON Schema 2020-12, for editors that complete and check JSON while it is written. Without a name it is that of a check-in, with its script, texts and rules.',
  ],
  options: {},
  examples: ['ipt-check-in schema > check-in.schema.json', 'ipt-check-in schema claims'],
  exits: {0: 'It was printed.', 2: 'There is no schema of that name.'},
  files: {least: 0, most: 1},
  run: (args, io) => {
    const [wanted = 'script'] = args.files;
    const names = Object.keys(SCHEMAS);
    if (!isName(wanted)) {
      const fix = meant(wanted, names) ?? `Name one of: ${names.join(', ')}.`;
      throw misused(`There is no schema "${wanted}".`, fix);
    }
    io.out(`${JSON.stringify(schemaOf(wanted), null, 2)}\n`);
    return Promise.resolve(0);
  },
};

const isName = (name: string): name is keyof typeof SCHEMAS => Object.hasOwn(SCHEMAS, name);
