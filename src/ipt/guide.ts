import type {Guide} from '../report/index.js';
import type {concerns} from './concerns.js';
import {outline} from './outline.js';
import {limits, meanings} from './rationale.js';
import type {rules} from './rules.js';
import {techniques} from './techniques.js';

/** What each rule of concern says, for a clinician (docs/clinical-basis.md 4.1). */
const RAISED: Readonly<Record<(typeof concerns)[number]['id'], string>> = {
  s1: 'Said that they have thoughts of being dead or of ending their life',
  s2: 'Said that they may act on thoughts of ending their life, or are not safe right now',
  's1-retract': 'Said “no” after having said such thoughts; asked again',
  s3: 'Said that they may hurt somebody else',
  s4: 'Does not feel safe with somebody, or is not sure',
  s5: 'Said that they hear, see or feel what others do not, or hardly sleep and are full of energy',
  s6: 'Said that they cannot control how much they drink, or their drug use',
  's6-now': 'Said that they are drunk or high right now; the other answers are held back',
  s7: 'Said that they are younger than the least age',
  's7-young': 'Is under 18, and the words were those for adults',
  s8: 'Somebody else helps to answer: the words may not be the person’s own',
  's8-unsure': 'Was not sure what this is for',
  s9: 'Said that they hurt themselves or want to, without a wish to die',
  s10: 'It was suicide, about somebody who died',
  s11: 'Has a baby under one, and frightening thoughts or voices',
  s12: 'Said that they lost weight fast, faint, or make themselves throw up',
  's1-typed': 'Typed words that read like thoughts of being dead or of ending their life',
  's1-typed-past':
    'Typed words that read like thoughts of ending their life in the past, or denied now',
  's2-typed': 'Typed words that read like a plan, a goodbye or an attempt to end their life',
  's3-typed': 'Typed words that read like a wish or a fear to hurt somebody else',
  's4-typed': 'Typed words that read like being hurt, threatened or controlled by somebody',
  's5-typed':
    'Typed words that read like hearing or believing what others do not, or like little sleep with much energy',
  's6-typed': 'Typed words that read like drinking or drugs out of control, or being drunk or high',
  's9-typed': 'Typed words that read like hurting themselves',
  's10-typed': 'Typed words that read like somebody who died by suicide',
  's11-typed': 'Typed words that read like frightening thoughts about their baby',
  's12-typed': 'Typed words that read like throwing up on purpose, fainting or hardly eating',
  'other-typed': 'Typed words that read like somebody else being at risk',
};

/** What fixed phrases read words as. */
const FACTS = {
  suicide: 'thoughts of being dead or of ending one’s life',
  'suicide-now': 'a plan, a goodbye or an attempt',
  'suicide-past': 'such thoughts in the past, or denied',
  'self-harm': 'hurting oneself',
  'harm-others': 'hurting somebody else',
  violence: 'being hurt, threatened or controlled',
  psychosis: 'hearing or believing what others do not',
  mania: 'little sleep and much energy',
  substance: 'drinking or drugs out of control',
  drunk: 'being drunk or high',
  eating: 'throwing up on purpose, fainting or hardly eating',
  baby: 'frightening thoughts about a baby',
  'bereaved-by-suicide': 'somebody who died by suicide',
  'other-at-risk': 'somebody else being at risk',
} as const;

const SUITABILITY: Readonly<Record<(typeof rules)['suitability'][number]['id'], string>> = {
  psychosis: 'Hears, sees or feels what others do not',
  mania: 'Days of little sleep with much energy',
  substance: 'Drinking or drug use that they cannot control, or drunk or high while answering',
  body: 'Fast weight loss, fainting, or throwing up on purpose',
  'self-harm': 'Hurts themselves or wants to, without a wish to die',
  unwilling: 'Would rather not talk about the people in their life',
  unable: 'It would be hard to come every week',
  'other-thoughts': 'Wants help mostly with thoughts or worries',
  'other-self-worth': 'Wants help mostly with how they feel about themselves',
  'other-attachment': 'Finds it hard to trust people or to be close to them',
};

const why = (of: Readonly<Record<string, {readonly why: string}>>): Record<string, string> =>
  Object.fromEntries(Object.entries(of).map(([id, {why}]) => [id, why]));

/** What a clinician needs to know of the check-in that ships: for reports in English. */
export const guide: Guide = {
  script: 'ipt-intake',
  outline,
  concerns: RAISED,
  facts: FACTS,
  clues: why(meanings),
  caps: why(limits),
  suitability: SUITABILITY,
  techniques,
};
