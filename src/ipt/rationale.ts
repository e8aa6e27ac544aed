import type {Block, Each, Question} from '../dialog/index.js';
import type {rules} from './rules.js';
import type {intake} from './script.js';

type Questions<B extends Block> = B[number] extends infer N
  ? N extends Each
    ? Questions<N['nodes']>
    : N extends Question
      ? N['id']
      : never
  : never;

/** The id of every question of the intake, those of its interrupts too. */
export type QuestionId =
  | Questions<(typeof intake)['nodes']>
  | Questions<Extract<(typeof intake)['interrupts'][number], {readonly nodes: Block}>['nodes']>;

/** Why a question is asked, and on what that rests. */
export interface Rationale {
  /** A section of docs/clinical-basis.md, or `design` for a choice of ours. */
  readonly source: string;
  readonly why: string;
}

/** Why each question is asked. For authors and reviewers: no part of the page loads it. */
export const rationale: Readonly<Record<QuestionId, Rationale>> = {
  consent: {
    source: '4.1 S8',
    why: 'Nobody answers without agreeing, and the clinician knows whose words these are. Skipped, it counts as no.',
  },
  reason: {source: '0', why: 'The person begins in their own words, before ours colour them.'},
  mood: {source: '0', why: 'A first point from which progress can be told; its ends are in words.'},
  interfere: {source: '0', why: 'How much daily life suffers may differ from how low the mood is.'},
  since: {source: '1.4', why: 'Every window of time is counted back from this month.'},
  safety: {
    source: '4.1 S1, S2',
    why: 'Asked of everybody, plainly and early. It records what was said and reckons no risk.',
  },
  care: {
    source: '4.1 S3, S5, S6, S11, S12',
    why: 'One list instead of six questions. What cannot wait is asked of everybody before anything else.',
  },
  'safety-now': {
    source: '4.1 S1, S9',
    why: 'What was typed may be read wrongly. Only a direct answer decides.',
  },
  'danger-now': {
    source: '4.1 S2',
    why: 'Words that read like a plan are asked about plainly, also if thoughts were asked about before.',
  },
  'care-now': {
    source: '4.1 S3, S5, S6, S11, S12',
    why: 'The list of what needs care, at once because of what was typed.',
  },
  afraid: {
    source: '4.1 S4',
    why: 'Words about being hurt name nobody for sure: it is asked without a name.',
  },
  's4-typed-choice': {source: '4.1 S4', why: 'Whoever may be watched decides whether to go on.'},
  limits: {
    source: '0',
    why: 'What may make usual treatment hard, or is wished for besides. For the clinician; it refuses nobody.',
  },
  grief: {
    source: '1.4 G0',
    why: 'Only a death opens this area; "lost" could mean a break-up, so the words say died.',
  },
  deaths: {source: '1.4 G0', why: 'What is rated must be about one and the same death.'},
  close: {
    source: '1.4 G1',
    why: 'A death that leads to grief work is that of somebody close, with ease or without.',
  },
  died: {
    source: '1.4 G2',
    why: 'Tells whether the low mood came after, and whether mourning is still fresh.',
  },
  'death-link': {
    source: '1.4 G3',
    why: 'The person, not the calendar alone, says what goes together.',
  },
  marks: {
    source: '1.4 G4, G2',
    why: 'Signs that mourning was put off or cannot move, and moods tied to reminders.',
  },
  dispute: {
    source: '1.4 D0',
    why: 'Hidden trouble counts as much as open trouble and is easily left out.',
  },
  disagreement: {source: '1.4 D0', why: 'What is rated must be about one and the same person.'},
  safe: {
    source: '4.1 S4',
    why: 'Comes before anything else about a person: talking it over is no aim where there is fear.',
  },
  want: {source: '1.4 D1', why: 'One of the two sets of expectations.'},
  theirs: {
    source: '1.4 D1',
    why: 'The other set, as the person sees it; a mismatch blames nobody.',
  },
  matters: {source: '1.4 D2', why: 'Trouble with somebody who does not count is seldom a focus.'},
  began: {source: '1.4 D3', why: 'Tells whether it came before the low mood.'},
  'dispute-link': {source: '1.4 D4', why: 'The person says what goes together.'},
  pattern: {
    source: '1.4 D3, D5, D6',
    why: 'How it shows: repeating, silence, an end in sight, keeping quiet.',
  },
  tried: {
    source: '1.4 stage',
    why: 'Tells the clinician whether it still moves, has stopped, or comes to an end. Not asked where there is fear.',
  },
  changes: {
    source: '1.4 T0',
    why: 'Wanted changes count too. Break-ups, missing people and animals belong here, not under grief.',
  },
  changed: {
    source: '1.4 T4',
    why: 'Tells whether it came before the low mood; it may be yet to come.',
  },
  hard: {
    source: '1.4 T1-T4',
    why: 'What was lost with the old role, what the new one asks, who is gone.',
  },
  'change-link': {source: '1.4 T5', why: 'The person says what goes together.'},
  lonely: {source: '1.4 I3', why: 'Opens the area of last resort in words that shame nobody.'},
  'lonely-since': {
    source: '1.4 I0',
    why: 'A pattern of years points here; one that came with the low mood does not.',
  },
  confidant: {source: '1.4 I1', why: 'One person to tell things to makes a difference.'},
  ties: {source: '1.4 I2', why: 'What is missing or hard: to begin, to keep, to trust.'},
  'social-before': {
    source: '1.4 caps',
    why: 'Who was among people before has likely drawn back because of the low mood.',
  },
  people: {
    source: '2',
    why: 'The people around somebody are where change is looked for. Three are enough to begin.',
  },
  missing: {
    source: '2',
    why: 'Who is left out, or hard to write about, can matter as much as who is named.',
  },
  ring: {
    source: '2; 1.4 I1',
    why: 'Felt closeness, for the closeness circle and for an empty inner ring.',
  },
  'ring-before': {source: '2', why: 'What has moved since the low mood began.'},
  'ring-wished': {source: '2', why: 'Where the person would like to go from here.'},
  confide: {source: '2; 1.4 I1', why: 'Whom the person can tell things to.'},
  contact: {
    source: '2; 1.4 I1, G0',
    why: 'How much there is to build on now; or that they have died, or that touch was lost.',
  },
  how: {source: '2', why: 'How they are in touch: what a first step could build on.'},
  gets: {source: '2', why: 'Support that is there.'},
  gives: {source: '2', why: 'Whether support goes both ways.'},
  good: {source: '2', why: 'What holds, in the words of the person.'},
  difficult: {source: '2', why: 'What is hard, in the words of the person.'},
  conflict: {
    source: '2; 1.4 D0',
    why: 'Trouble that was not named before, open or kept in, with somebody who matters.',
  },
  'conflict-since': {source: '2', why: 'Whether it is older than the low mood.'},
  'since-mood': {
    source: '2',
    why: 'What the low mood may have done to the tie, or the other way round.',
  },
  wish: {
    source: '2',
    why: 'What the person would like from them, or to change; asked once of each.',
  },
  'their-wish': {source: '2', why: 'What they seem to want; asked once of each.'},
  pick: {source: '1.2, R2', why: 'With areas alike, what matters most to the person goes first.'},
  strengths: {source: '2', why: 'What goes well, and what the person brings.'},
  patterns: {source: '2', why: 'What keeps repeating between relationships.'},
  hope: {source: '0', why: 'Goals, and anything that was not asked, in their own words.'},
  's1-choice': {
    source: '4.1 S1',
    why: 'The person decides whether to go on; help has been shown either way.',
  },
  'safety-again': {
    source: '4.1 S1-retract',
    why: 'A later no does not clear an earlier yes: both are kept.',
  },
  's4-choice': {
    source: '4.1 S4',
    why: 'The person decides whether it is safe to go on here; nobody is named.',
  },
};

/** What each clue says, for the clinician, and on what it rests. */
export const meanings: Readonly<Record<(typeof rules)['clues'][number]['id'], Rationale>> = {
  G0: {source: '1.4 G0', why: 'Somebody who mattered has died; a lost pregnancy or baby counts.'},
  G1: {source: '1.4 G1', why: 'They were close, also if it was not easy between them.'},
  G2: {
    source: '1.4 G2',
    why: 'In time: the low mood began within the window after the death, or drops on dates or reminders.',
  },
  G3: {source: '1.4 G3', why: 'The person says that the death and the low mood go together.'},
  G4: {source: '1.4 G4', why: 'Two or more signs that mourning has not found its way.'},
  D0: {source: '1.4 D0', why: 'There is trouble with a living person, in the open or kept in.'},
  D1: {
    source: '1.4 D1',
    why: 'Both sides were filled in: what the person wants, and what they think the other wants.',
  },
  D2: {source: '1.4 D2', why: 'The other matters to the person, or the person depends on them.'},
  D3: {
    source: '1.4 D3',
    why: 'In time: it began within the window before the low mood, or the mood drops after contact.',
  },
  D4: {source: '1.4 D4', why: 'The person says that the trouble and the low mood go together.'},
  D5: {
    source: '1.4 D5',
    why: 'It comes up every week, or they hardly talk, or one of them thinks of ending it.',
  },
  D6: {source: '1.4 D6', why: 'The person keeps quiet to avoid upset, and resents it.'},
  T0: {
    source: '1.4 T0',
    why: 'A change has begun, is under way or is fixed to come; or, in a disagreement, one side is leaving or has left.',
  },
  T1: {source: '1.4 T1', why: 'The person misses something of how it was before.'},
  T2: {source: '1.4 T2', why: 'What the new role asks for is hard.'},
  T3: {source: '1.4 T3', why: 'The person has lost people or support through it.'},
  T4: {
    source: '1.4 T4',
    why: 'In time: it began within the window before the low mood, or the mood drops with it now.',
  },
  T5: {source: '1.4 T5', why: 'The person says that the change and the low mood go together.'},
  I0: {
    source: '1.4 I0',
    why: 'The loneliness is older than the low mood and has lasted for long, or for as long as can be remembered.',
  },
  I1: {
    source: '1.4 I1',
    why: 'Few ties: nobody to confide in, or nobody very close, or nobody in touch every month.',
  },
  I2: {
    source: '1.4 I2',
    why: 'Ties do not give what is needed, or are hard to begin or keep, or being turned away is feared.',
  },
  I3: {source: '1.4 I3', why: 'Lonely often.'},
};

/** Why each rating has the limits that it has. */
export const limits: Readonly<
  Record<(typeof rules)['areas'][number]['caps'][number]['id'], Rationale>
> = {
  'recent-death': {
    source: '1.4, caps',
    why: 'The death is so recent that this may be ordinary mourning.',
  },
  'after-death': {
    source: '1.4, caps',
    why: 'The change may follow from the death, and the person did not pick it.',
  },
  'social-before': {
    source: '1.4, caps',
    why: 'There were more people before the low mood, so being alone may come from it.',
  },
};
