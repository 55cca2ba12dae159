/** How the learner has marked a word. */
export type WordMark = 'known' | 'learning' | 'ignored';

/** What is known of words beside the sentence; each answers undefined where it does not know. */
export interface WordKnowledge {
  readonly markOf: (word: string) => WordMark | undefined;
  /** Place in a list by frequency, 1 for the commonest. */
  readonly rankOf: (word: string) => number | undefined;
  /** How many other words mean the same. */
  readonly synonymsOf: (word: string) => number | undefined;
}

const unknown = (): undefined => undefined;

export const NO_KNOWLEDGE: WordKnowledge = {
  markOf: unknown,
  rankOf: unknown,
  synonymsOf: unknown,
};
