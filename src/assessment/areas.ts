/** The four problem areas of interpersonal psychotherapy, in the order of its manuals. */
export const AREAS = [
  'grief',
  'role-dispute',
  'role-transition',
  'interpersonal-deficits',
] as const;
export type Area = (typeof AREAS)[number];
