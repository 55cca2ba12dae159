import type { WordMark } from '../kept-word.ts';

/** What is known of words beside the sentence; each answers undefined, or no, where it does not know. */
export interface WordKnowledge {
  readonly markOf: (word: string) => WordMark | undefined;
  /** Place in a list by frequency, 1 for the commonest. */
  readonly rankOf: (word: string) => number | undefined;
  /** How many other words mean the same. */
  readonly synonymsOf: (word: string) => number | undefined;
  /** `name`, `unlisted` where no dictionary has it, or the first letter of its part of speech: `n`, `v`. */
  readonly kindOf: (word: string) => string | undefined;
  /** How many sentences around this one the learner has met it in and knows well by now, >= 0. */
  readonly recalledOf: (word: string) => number;
  /** Whether one could stand for the other: they share a meaning, or are forms of one word. */
  readonly meanTheSame: (a: string, b: string) => boolean;
}

const unknown = (): undefined => undefined;

export const NO_KNOWLEDGE: WordKnowledge = {
  markOf: unknown,
  rankOf: unknown,
  synonymsOf: unknown,
  kindOf: unknown,
  recalledOf: () => 0,
  meanTheSame: () => false,
};
