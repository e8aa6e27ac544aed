import type {CheckInDigest} from '../assessment/index.js';

/** What names the shipped check-in; `npm run build` writes it, and a test fails when it is not that of the content. */
export const digest: CheckInDigest = {
  checkIn: 'f1c47d1afb875e378b5c6f8078ac7efa772474e08aa58e2dc68af1cabfcffbf2',
  texts: {
    en: '42c01a783663a97340909a0980c9f1626881720564c0e79de063908d95fb46f7',
  },
};
