import {debuglog} from 'node:util';
import {TooLarge} from '../proof/index.js';
import {SOFTWARE} from '../result/index.js';
import {readArgs} from './args.js';
import {check} from './check.js';
import type {Command, Exit} from './command.js';
import {diff} from './diff.js';
import {explain} from './explain.js';
import {problemsOn} from './findings.js';
import {graph} from './graph.js';
import {helpOf, overview} from './help.js';
import type {Io} from './io.js';
import {meant} from './nearest.js';
import {pageFor} from './page.js';
import {play} from './play.js';
import {routes} from './routes.js';
import {schema} from './schema.js';
import {misused, placeOf, Trouble, type Fault} from './trouble.js';
import {verify} from './verify.js';

/** Every command, in the order in which an author comes to need them. */
export const COMMANDS: readonly Command[] = [
  check,
  play,
  routes,
  graph,
  diff,
  verify,
  explain,
  schema,
];

/** Does what the arguments say, and says what kept it from it. Nothing is thrown. */
export const run = async (given: readonly string[], io: Io): Promise<Exit> => {
  const isJson = given.includes('--json');
  const own = {...io, colours: io.colours && !given.includes('--no-color')};
  try {
    return await dispatch(given, own);
  } catch (error) {
    const trouble = troubleFrom(error);
    tell(trouble.fault, own);
    if (isJson) io.out(`${JSON.stringify({error: trouble.fault}, null, 2)}\n`);
    return trouble.exit;
  }
};

const dispatch = async ([name, ...rest]: readonly string[], io: Io): Promise<Exit> => {
  if (name === undefined) {
    io.err(overview(COMMANDS));
    return 2;
  }
  if (name === '--version' || name === '-v') {
    io.out(`${SOFTWARE.version}\n`);
    return 0;
  }
  if (name === 'help' || name === '--help' || name === '-h') {
    const about = rest.find((word) => !word.startsWith('-'));
    io.out(about === undefined ? overview(COMMANDS) : helpOf(commandOf(about)));
    return 0;
  }
  const command = commandOf(name);
  const args = readArgs(rest, command);
  if (!args.has('help')) return command.run(args, io);
  io.out(helpOf(command));
  return 0;
};

const commandOf = (name: string): Command => {
  const command = COMMANDS.find((one) => one.name === name);
  if (command) return command;
  const names = COMMANDS.map((one) => one.name);
  if (name.startsWith('-'))
    throw misused('The command comes first.', `Name one of: ${names.join(', ')}.`);
  const fix = name.endsWith('.json')
    ? `To check it: ipt-check-in check ${name}`
    : (meant(name, [...names, 'help']) ?? `There are: ${names.join(', ')}.`);
  throw misused(`There is no command "${name}".`, fix);
};

/** On the stream for errors, without colours unless that is a terminal too. */
const tell = (fault: Fault, io: Io): void => {
  const page = pageFor({...io, colours: io.colours && io.isWatched}, io.err);
  const place = placeOf(fault);
  page.line(`${page.red('ipt-check-in:')} ${place === '' ? '' : `${place}: `}${fault.message}`);
  problemsOn(page, fault.problems ?? []);
  page.line(`Fix: ${fault.fix}`, 2);
};

const troubleFrom = (error: unknown): Trouble => {
  if (error instanceof Trouble) return error;
  return error instanceof TooLarge ? tooLarge(error) : unexpected(error);
};

/** A check-in that allows more conversations than can be held, even as a diagram. */
const tooLarge = ({message}: TooLarge): Trouble =>
  new Trouble({
    code: 'too-large',
    message,
    fix: 'Let fewer items be listed, or compare fewer months with each other.',
  });

const unexpected = (error: unknown): Trouble => {
  const message = error instanceof Error ? error.message : String(error);
  debuglog('ipt-check-in')('%s', error instanceof Error ? error.stack : message);
  return new Trouble({
    code: 'unexpected',
    message: `Something went wrong that should not: ${message}`,
    fix: 'This is a fault of ipt-check-in. With NODE_DEBUG=ipt-check-in it says where.',
  });
};
