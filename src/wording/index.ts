export {proofread} from './proofread.js';
export {grade} from './grade.js';
export {wordLists} from './word-lists.js';
export type {WordEntry, WordKind, WordList, WordLists} from './word-list.js';
