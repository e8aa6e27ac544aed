import {suicide} from './english/suicide.js';
import {despair} from './english/despair.js';
import {wish} from './english/wish.js';
import {farewell} from './english/farewell.js';
import {suicideNow, bereavedBySuicide, otherAtRisk, suicidePast} from './english/danger.js';
import {selfHarm} from './english/self-harm.js';
import {harmOthers, baby} from './english/harm.js';
import {deeds} from './english/deeds.js';
import {plans} from './english/plans.js';
import {violence} from './english/violence.js';
import {control} from './english/control.js';
import {threats} from './english/threats.js';
import {psychosis, mania} from './english/mind.js';
import {beliefs} from './english/beliefs.js';
import {mood} from './english/mood.js';
import {substance} from './english/habits.js';
import {drunk} from './english/drunk.js';
import {eating} from './english/eating.js';
import {mask, past, deny} from './english/context.js';
import {words} from './english/words.js';
import type {Phrasebook} from './phrasebook.js';

/**
 * What disclosures are said with in English.
 *
 * A rule is a line: the places of a phrase in the order in which they are said, apart by spaces. At a place stand words
 * and names of classes, apart by `|`. Words are written as they are, or without a last "e" (`tak`): they also match with
 * the endings of "takes", "taken", "taking" if they have three letters. `suicid*` matches every word that begins so,
 * `not!` only itself. `.` is the end of a sentence, `,` a lesser mark. A class may have ways to say something in several
 * words (`NOT exist`).
 *
 * Between two places there may be words of twelve letters in all, before a place with `=` of three, before one with `~`
 * of twenty-four; never a word of `NOT` or `OTHER`, nor the end of a sentence. `A & B` is either order, with room.
 *
 * What is found counts unless it lies on a `mask`, is denied (a word of `NOT` shortly before it, or a `deny` after it),
 * or is about others (a word of `OTHER` before it, and none of `ME` nearer). Near a `past` it is something of the past.
 *
 * A rule is named by the first word of each place: its name changes only when its words do. To add a language, write the
 * same for it (all classes that the engine asks for, the rules you need) and give it to `phraseReader` by its code.
 */
export const english: Phrasebook = {
  words,
  rules: {
    suicide: suicide.trimEnd() + despair.trimEnd() + wish,
    'suicide-now': suicideNow.trimEnd() + farewell,
    'suicide-past': suicidePast,
    'self-harm': selfHarm,
    'harm-others': harmOthers + deeds + plans,
    violence: violence + control + threats,
    psychosis: psychosis + beliefs,
    mania: mania + mood,
    substance,
    drunk,
    eating,
    baby,
    'bereaved-by-suicide': bereavedBySuicide,
    'other-at-risk': otherAtRisk,
    mask,
    past,
    deny,
  },
};
