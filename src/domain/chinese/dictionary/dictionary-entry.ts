/** A word of the dictionary as its glosses and measure words name others: 裡|里[li3]. */
export interface WordReference {
  readonly simplified: string;
  readonly traditional: string;
  /** Syllables with tone numbers; empty where the dictionary gives none. */
  readonly pinyin: string;
}

/** One reading of one Chinese word. */
export interface DictionaryEntry extends WordReference {
  /** In English, the commonest sense first; without the measure words. */
  readonly glosses: readonly string[];
  readonly measureWords: readonly WordReference[];
  /** Place among Chinese words by frequency, 1 the commonest, to within 2.5 %. */
  readonly rank?: number;
}

/** What the dictionary knows of an English word or phrase. */
export interface EnglishEntry {
  /** Headword, in lower case. */
  readonly word: string;
  /** IPA without slashes; empty if unknown. */
  readonly phonetic: string;
  /** In Chinese, one a part of speech. */
  readonly translations: readonly string[];
  /** Place among English words by frequency, 1 the commonest, to within 2.5 %. */
  readonly rank?: number;
  /** Chinese words that have it as a gloss, the likeliest first. */
  readonly chinese: readonly DictionaryEntry[];
}
