import type {CheckInDigest} from '../assessment/index.js';

/** What names the shipped check-in; `npm run build` writes it, and a test fails when it is not that of the content. */
export const digest: CheckInDigest = {
  checkIn: '8a744c21f8b6d52583e179ed1491aadad51286e8f2416d9decb524957ec96712',
  texts: {
    en: '74168f19b3d0af5be80f655ad3464f33b4d705a7184c9e75bf9de98c045f0a43',
  },
};
