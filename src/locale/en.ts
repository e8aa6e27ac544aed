import type {Strings} from './strings.js';

/** What the widget says in English. */
export const english: Strings = {
  label: 'Check-in',
  said: 'What you have said so far',

  help: 'Get help now',
  helpTitle: 'Help is here',
  helpClose: 'Close',
  emergency: (numbers) => `In an emergency, call ${numbers}`,
  emergencyUnknown: 'In an emergency, call your local emergency number.',
  emergencyNow: 'If you or somebody else may be hurt, please call now.',
  directory: 'Find a help line where you are',
  call: 'Call',
  text: 'Text',
  chat: 'Chat',
  distress: 'for anybody in distress',
  suicide: 'for thoughts of suicide',
  health: 'health service',
  young: 'for children and young people',
  atAnyTime: 'at any time',
  checkedOn: (date) => `Checked on ${date}`,
  leave: 'Leave quickly',
  leaveKeys: 'You can also press Shift three times to leave this page.',

  back: 'Back',
  skip: 'Skip',
  self: 'Me',
  unplaced: 'Not placed yet',
  placed: (name, place) => `${name}: ${place}`,
  more: 'More, if you like',
  stop: 'Stop here',
  goOn: 'Go on with the questions',
  next: 'Continue',
  left: (least, most) =>
    most === 1
      ? least === 1
        ? 'Last question'
        : 'About 1 question left'
      : least < most && least > 0
        ? `About ${least} to ${most} questions left`
        : `About ${most} questions left`,

  change: 'Change',
  skipped: 'Skipped',
  private: 'A private answer',
  somebody: 'this person',
  present: 'your answer so far',
  changing: 'You are changing an earlier answer.',
  keep: 'Keep my answer',
  changed: 'Your answer was changed.',
  loses: (count) =>
    count === 1
      ? 'If you change this, one later answer no longer fits and is put aside.'
      : `If you change this, ${count} later answers no longer fit and are put aside.`,
  changeIt: 'Change it',

  month: 'Month',
  monthUnknown: 'I only know the year',
  year: 'Year',
  always: 'As long as I can remember',
  unsure: 'I am not sure',
  atMost: (count) => `Choose up to ${count}.`,
  cleared: 'Your other choices were cleared.',
  over: (count) => (count === 1 ? '1 character too long' : `${count} characters too long`),

  name: 'Name or initials',
  kind: 'Who they are to you',
  kindUnknown: 'Leave this open',
  add: 'Add',
  added: 'Added to the list.',
  rename: 'Rename',
  save: 'Save',
  renamed: 'Renamed.',
  remove: 'Remove',
  removed: 'Removed from the list.',

  reviewTitle: 'Look through your answers',
  review: 'Nothing has been sent yet. This is everything that you would send.',
  reviewStopped: 'You can send what you have said so far, or send nothing.',
  reviewSummary: 'A short summary goes with it. It is made from these answers by fixed rules.',
  reviewSent: 'You have sent these answers. If you change one, you can send them again.',
  reviewConcern:
    'That help was offered to you here goes with it too, also if you hold back the words.',
  nothingSaid: 'You have not answered anything yet.',
  hold: 'Hold back',
  release: 'Send it after all',
  held: 'Held back. This is not sent.',
  released: 'This is sent again.',
  holdLoses: (count) =>
    count === 1
      ? 'If you hold this back, one answer that follows from it is not sent either.'
      : `If you hold this back, ${count} answers that follow from it are not sent either.`,
  holdIt: 'Hold it back',
  leaveIn: 'Leave it in',
  agree: 'Send my answers',
  decline: 'Do not send',

  thanks: 'Thank you. You have done your part.',
  declined: 'All right. Your answers are not sent.',
  declinedConcern: 'The page knows that help was offered to you here, but not what you said.',
  reads: (who, when) =>
    who === undefined
      ? `Nobody is reading this right now.${when === undefined ? '' : ` Your answers are read ${when}.`}`
      : `${who} will read your answers${when === undefined ? '' : ` ${when}`}. Nobody is reading this right now.`,
  again: 'Go back to my answers',

  troubleTitle: 'Something is not working here',
  trouble: 'It is not your fault. Help is still here.',
  retry: 'Try again',

  'not-yet': 'This page is still loading. Please try again in a moment.',
  'nothing-said': 'Please give an answer, or choose Skip.',
  'not-offered': 'Please choose one of the answers.',
  'too-many': 'Those are too many. Please take some away.',
  'not-together': 'Those answers do not go together. Please choose again.',
  'too-long': 'That is too long. Please make it shorter.',
  'not-a-month': 'Please write the year with four digits.',
  'in-the-future': 'That is still to come. Please check the month and the year.',
  'not-a-whole-number': 'Please write a whole number.',
  'out-of-range': 'That number is too small or too big.',
};
