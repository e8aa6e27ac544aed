/** Everything that is proved of a check-in, with what holds where nothing is found. */
export const CHECKS = {
  unreachable: 'Every node is reached by some conversation.',
  'dead-end': 'Every conversation comes to an end that the script names.',
  turns: 'No conversation is shorter or longer than was claimed.',
  constant: 'Every condition, and every part of it, is sometimes true and sometimes not.',
  shadowed: 'Every route, row and cap decides something that nothing before it decides.',
  'rating-unattained': 'Every rating that an area has can be come to.',
  'rating-unfounded': 'No rating is given without a clue that speaks for it.',
  'evidence-lowers': 'More evidence lowers no rating, but by a cap that is claimed to.',
  'skip-as-no': 'A skipped question is never taken for a "no".',
  claim: 'Every limit that was claimed for a rating holds.',
  ranking: 'Which area leads follows R0 to R5.',
  'concern-clears': 'What was raised is not lowered by a later answer.',
  'after-stop': 'Nothing is asked after a stop.',
  'help-late': 'Once a concern is raised, help shows before the conversation goes on.',
} as const;
/** Names a check, and its page in docs/checks. */
export type Check = keyof typeof CHECKS;
