import * as z from 'zod/mini';
import {CheckInData} from '../assessment/parse-check-in.js';
import {Claims} from '../proof/index.js';
import {Review} from '../report/index.js';
import {CheckInResult} from '../result/index.js';

/** What these commands read, each with its title. */
export const SCHEMAS = {
  script: {title: 'A check-in: script, texts and rules', shape: CheckInData},
  result: {title: 'The result of a check-in', shape: CheckInResult},
  review: {title: 'What a clinician decided about a result', shape: Review},
  claims: {title: 'What is claimed of a check-in', shape: Claims},
} as const;

/** One of them as JSON Schema 2020-12. */
export const schemaOf = (name: keyof typeof SCHEMAS): Readonly<Record<string, unknown>> => {
  const {title, shape} = SCHEMAS[name];
  return {...z.toJSONSchema(shape, {target: 'draft-2020-12', io: 'input'}), title};
};
