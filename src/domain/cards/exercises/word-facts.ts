/** What a dictionary tells of a word of a sentence, so that an exercise can be made of it. */
export interface WordFacts {
  /** The word under which marks are kept: simplified Chinese, or the English headword. */
  readonly headword: string;
  /** Place in a list by frequency, 1 for the commonest; absent where no list has it. */
  readonly rank?: number;
  /** `name`, or the first letter of its part of speech; absent where it is not known. */
  readonly kind?: string;
  /** Its meanings in the other language; words that share one may stand for each other. */
  readonly meanings: readonly string[];
  /** Other words in use that have one of its meanings; counted for words that may be asked only. */
  readonly synonyms?: number;
}

/** Facts by the word as it stands in the sentences; a word that no dictionary has is absent. */
export type FactsOfWords = ReadonlyMap<string, WordFacts>;
