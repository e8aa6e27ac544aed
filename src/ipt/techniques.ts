import type {Guide} from '../report/index.js';

/**
 * The usual ways of working in each area and the questions that collect what they start from (docs/clinical-basis.md 1.1
 * and its sources). They are the therapist's: the check-in does none of them.
 */
export const techniques = {
  grief: [
    {
      name: 'telling the story of the person who died and of the bond with them',
      sources: ['S3', 'S4'],
      from: ['deaths', 'close', 'died', 'death-link'],
    },
    {
      name: 'mourning what was put off, kept away or could not be felt',
      sources: ['S4'],
      from: ['marks'],
    },
    {
      name: 'finding people and interests again',
      sources: ['S3', 'S4'],
      from: ['people', 'confidant'],
    },
  ],
  'role-dispute': [
    {
      name: 'setting the two sets of expectations side by side',
      sources: ['S3', 'S8'],
      from: ['disagreement', 'want', 'theirs', 'matters'],
      talksItOver: true,
    },
    {
      name: 'finding the stage: still trying, stopped talking, or coming apart',
      sources: ['S6', 'S10'],
      from: ['tried'],
      talksItOver: true,
    },
    {
      name: 'looking at how they talk and keep quiet with each other',
      sources: ['S3', 'S7'],
      from: ['dispute', 'pattern'],
      talksItOver: true,
    },
    {
      name: 'looking at how it began and goes with the low mood',
      sources: ['S9', 'S13'],
      from: ['began', 'dispute-link'],
    },
  ],
  'role-transition': [
    {
      name: 'looking at the old role, what is missed and what was hard in it',
      sources: ['S3', 'S10b'],
      from: ['changes', 'changed', 'hard'],
    },
    {
      name: 'looking at the new role, what it asks for and what it may give',
      sources: ['S3', 'S10b'],
      from: ['hard', 'change-link'],
    },
    {
      name: 'finding support for the new role',
      sources: ['S3'],
      from: ['people', 'confidant'],
    },
  ],
  'interpersonal-deficits': [
    {
      name: 'looking back at ties that were there, and what repeats in them',
      sources: ['S5', 'S18c'],
      from: ['lonely', 'lonely-since', 'social-before', 'ties'],
    },
    {
      name: 'beginning with the ties that are there now',
      sources: ['S5'],
      from: ['people', 'ring', 'confidant'],
    },
  ],
} as const satisfies Guide['techniques'];
