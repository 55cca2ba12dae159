import type { WordListId } from '../../domain/cards/word-list.ts';

/** Whose words are shown: those that the learner marked or wrote on, or those of a list. */
export const OWN_WORDS = 'own';
export type WordSource = typeof OWN_WORDS | WordListId;
