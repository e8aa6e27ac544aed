/** What is said to one question: a code, a name or a text, or several. */
export type Answer = string | readonly string[];

/** What is said to raise each rule of safety by a direct answer, by question. */
export const DIRECT: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
  s1: {safety: 'thoughts'},
  s2: {safety: 'unsafe'},
  s3: {care: ['hurt-others']},
  s4: {people: ['Bo'], safe: 'no'},
  s5: {care: ['voices']},
  s6: {care: ['drink-drugs']},
  's6-now': {care: ['drunk']},
  s7: {consent: 'younger'},
  's7-young': {consent: 'young'},
  s8: {consent: 'helping'},
  's8-unsure': {consent: 'unsure'},
  s9: {safety: 'self-harm'},
  s10: {grief: 'yes', deaths: ['Ann'], marks: ['by-suicide']},
  s11: {care: ['baby']},
  s12: {care: ['body']},
};

/** What the phrase rules find that raises each, and what is asked plainly. */
export const TYPED: Readonly<
  Record<string, readonly [fact: string, question: string | undefined]>
> = {
  's1-typed': ['suicide', 'safety-now'],
  's1-typed-past': ['suicide-past', undefined],
  's2-typed': ['suicide-now', 'danger-now'],
  's3-typed': ['harm-others', 'care-now'],
  's4-typed': ['violence', 'afraid'],
  's5-typed': ['psychosis', 'care-now'],
  's6-typed': ['substance', 'care-now'],
  's9-typed': ['self-harm', 'safety-now'],
  's10-typed': ['bereaved-by-suicide', undefined],
  's11-typed': ['baby', 'care-now'],
  's12-typed': ['eating', 'care-now'],
  'other-typed': ['other-at-risk', undefined],
};
