/** What the report's own buttons, fields and messages say in English; the report itself brings its words. */
export const english = {
  waiting: 'No result has been given yet.',
  reading: 'Being read…',
  checkIn:
    'The check-in that this page gave cannot be read, so the result was not checked with it.',
  trouble: 'This report could not be drawn.',
  troubleRest: 'The result itself is not changed by that. Please have it looked into.',
  retry: 'Try again',
  part: 'This part could not be drawn. The result itself still has it.',
  picture: 'Picture of the table that follows',
  /** The person in the middle of the closeness circle. */
  self: 'Self',
  print: 'Print',
  copy: 'Copy as text',
  save: 'Save as a page',
  copied: 'Copied.',
  saved: 'Handed to the browser to save.',
  copyHere: 'This browser does not let the page copy. It is all selected here:',
  failed: 'That could not be done. The parts for it could not be loaded.',
  close: 'Close',
  review: {
    heading: 'Your decision',
    intro: 'It stands beside the result and changes nothing in it.',
    question: 'What will be the focus?',
    confirmed: 'Begin with {area}, as suggested',
    changed: 'Begin with {area}',
    rejected: 'None of these areas',
    why: 'Why (you can leave this empty)',
    save: 'Save decision',
    change: 'Change decision',
    keep: 'Keep it as it was',
    choose: 'Please choose one first.',
    done: {
      confirmed: 'Confirmed: begin with {area}.',
      changed: 'Changed: begin with {area}.',
      rejected: 'Rejected: none of these areas.',
    },
    at: 'Decided',
    by: 'by',
    handed: 'Given to this page. Keeping it is up to the page.',
  },
} as const;

type Open<T> = T extends string ? string : {readonly [K in keyof T]: Open<T[K]>};

/** The same in any language. */
export type DeskWords = Open<typeof english>;
