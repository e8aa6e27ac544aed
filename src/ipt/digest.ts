import type {CheckInDigest} from '../assessment/index.js';

/** What names the shipped check-in; `npm run build` writes it, and a test fails when it is not that of the content. */
export const digest: CheckInDigest = {
  checkIn: 'c295929a2e030dbea03b206240f9cd171fb9222f77d5bee4205c55b6ebd70424',
  texts: {
    en: 'de5aa1b22460eb2fb2679557b689ee3f177b54fd769ba1c4d3c92703a920f742',
  },
};
