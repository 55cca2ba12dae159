import type { WordMark } from '../kept-word.ts';
import type { FactsOfWords } from './word-facts.ts';
import type { WordKnowledge } from './word-knowledge.ts';

export interface KnownOfWords {
  readonly facts: FactsOfWords;
  /** By headword. */
  readonly marks: ReadonlyMap<string, WordMark>;
  /** By headword: sentences around in which the learner knows it well. */
  readonly recalled: ReadonlyMap<string, number>;
}

/** What the dictionary, the learner's marks and the cards around know together. */
export function knowledgeOf({ facts, marks, recalled }: KnownOfWords): WordKnowledge {
  const headwordOf = (word: string): string => facts.get(word)?.headword ?? word;
  return {
    markOf: (word) => marks.get(headwordOf(word)),
    rankOf: (word) => facts.get(word)?.rank,
    synonymsOf: (word) => facts.get(word)?.synonyms,
    kindOf: (word) => (facts.size > 0 && !facts.has(word) ? 'unlisted' : facts.get(word)?.kind),
    recalledOf: (word) => recalled.get(headwordOf(word)) ?? 0,
    meanTheSame(a, b) {
      if (headwordOf(a) === headwordOf(b)) return true;
      const others = facts.get(b)?.meanings ?? [];
      return facts.get(a)?.meanings.some((meaning) => others.includes(meaning)) ?? false;
    },
  };
}
