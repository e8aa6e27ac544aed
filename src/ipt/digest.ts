import type {CheckInDigest} from '../assessment/index.js';

/** What names the shipped check-in; `npm run build` writes it, and a test fails when it is not that of the content. */
export const digest: CheckInDigest = {
  checkIn: '16a5be288c48176d11cd278a9c989f65fde455e853df7c1ebded21cb66ff2501',
  texts: {
    en:
      'de5aa1b22460eb2fb2679557b689ee3f177b54fd769ba1c4d3c92703a920f742',
  },
};
