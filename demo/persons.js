// @ts-check
// Who can be looked at on the clinician's page, each with the files of their results below people/.

/** @type {readonly {readonly title: string, readonly files: readonly {readonly file: string, readonly reading: string}[]}[]} */
export const persons = [
  {
    title: 'Lost his job and his partner',
    files: [
      {file: 'job-and-death', reading: 'She died'},
      {file: 'job-and-break-up', reading: 'She left'},
    ],
  },
  {title: 'Feels trapped, and keeps quiet', files: [{file: 'keeps-quiet', reading: ''}]},
  {title: 'Is dying, and has not seen his son', files: [{file: 'cancer-and-son', reading: ''}]},
  {title: 'Has always been lonely', files: [{file: 'always-lonely', reading: ''}]},
  {title: 'Said something that needs a call', files: [{file: 'concern', reading: ''}]},
  {title: 'Skipped most questions', files: [{file: 'skipped-most', reading: ''}]},
];
