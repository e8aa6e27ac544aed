import {intake} from './script.js';
import {english} from './texts.en.js';

/**
 * The part of the check-in that ships which a conversation is held with; its phrase rules come with the language, the
 * rules when it is rated.
 */
export const conversation = {script: intake, texts: {en: english}} as const;
