import type {CheckInDigest} from '../assessment/index.js';

/** What names the shipped check-in; `npm run build` writes it, and a test fails when it is not that of the content. */
export const digest: CheckInDigest = {
  checkIn: '12cf0e2876d1411bf6f9e45a1679a33db35904238be9fe4d4ee8896e04aac47d',
  texts: {
    en: 'de5aa1b22460eb2fb2679557b689ee3f177b54fd769ba1c4d3c92703a920f742',
  },
};
