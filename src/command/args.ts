import {parseArgs} from 'node:util';
import {COMMON, type Args, type Command, type Options} from './command.js';
import {meant} from './nearest.js';
import {misused, type Trouble} from './trouble.js';

/** Reads what was given to a command, or throws what is wrong with it. */
export const readArgs = (given: readonly string[], command: Command): Args => {
  const options: Options = {...command.options, ...COMMON};
  const {tokens} = parseArgs({
    args: [...given],
    options: Object.fromEntries(
      Object.entries(options).map(([name, {value, short}]) => [
        name,
        {
          type: value === undefined ? ('boolean' as const) : ('string' as const),
          ...(short === undefined ? {} : {short}),
        },
      ]),
    ),
    strict: false,
    tokens: true,
  });
  const files: string[] = [];
  const found = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const {name, rawName, value} = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw unknown(rawName, command, options);
    if (option.value === undefined && value !== undefined) {
      throw misused(`${rawName} takes no value.`, `Leave out "=${value}".`);
    }
    if (option.value !== undefined && (value === undefined || isOption(value, token.inlineValue)))
      throw misused(`${rawName} needs a value.`, `Write ${rawName} ${option.value}.`);
    found.set(name, [...(found.get(name) ?? []), ...(value === undefined ? [] : [value])]);
  }
  const values = (name: string): readonly string[] => found.get(name) ?? [];
  const args = {
    files,
    values,
    value: (name: string) => values(name).at(-1),
    has: (name: string) => found.has(name),
  };
  if (!args.has('help')) count(args, command);
  return args;
};

const isOption = (value: string, isInline: boolean): boolean =>
  !isInline && value.length > 1 && value.startsWith('-');

const unknown = (raw: string, {name}: Command, options: Options): Trouble =>
  misused(
    `${name} has no option ${raw}.`,
    meant(
      raw,
      Object.keys(options).map((option) => `--${option}`),
    ) ?? `See: ipt-check-in ${name} --help`,
  );

const count = ({files, has}: Args, {name, takes, files: {least, most}, options}: Command): void => {
  const usage = `Write: ipt-check-in ${name} ${takes}`;
  if (files.length < least) {
    const missing = least - files.length;
    throw misused(`${name} needs ${missing === 1 ? 'one more name' : 'two names'}.`, usage);
  }
  const isOpen = 'logs' in options && has('logs');
  if (files.length > most && !isOpen)
    throw misused(`${name} cannot take "${files[most] ?? ''}" as well.`, usage);
};
