import type {CheckInDigest} from '../assessment/index.js';

/** What names the shipped check-in; `npm run build` writes it, and a test fails when it is not that of the content. */
export const digest: CheckInDigest = {
  checkIn: '8a744c21f8b6d52583e179ed1491aadad51286e8f2416d9decb524957ec96712',
  texts: {
    en: 'd4c15e8d362f8f99b707f7be3fa86a2529e5c37e665055246abe505878f8dcdb',
  },
};
