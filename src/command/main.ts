#!/usr/bin/env node
import {run} from './run.js';
import {surroundings} from './surroundings.js';

const {io, close} = surroundings();
process.exitCode = await run(process.argv.slice(2), io);
close();
