// What the reader of typed text finds and what it costs.
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {phrases} from '../dist/reading/index.js';
import {median} from './timing.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const PAUSING = new Set([
  'suicide',
  'suicide-now',
  'self-harm',
  'harm-others',
  'violence',
  'psychosis',
  'mania',
  'substance',
  'drunk',
  'eating',
  'baby',
  'other-at-risk',
]);
const POSTS = [`${root}../shared/data/openers-dev.jsonl`, '/work/shared/data/openers-dev.jsonl'];
