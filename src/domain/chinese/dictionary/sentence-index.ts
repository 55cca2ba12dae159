/** The sentences of a collection, laid out for finding words in them. */
export interface SentenceIndex {
  readonly noteIds: readonly string[];
  readonly textIds: readonly string[];
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** English in lower case. */
  readonly plainEnglish: readonly string[];
  /** Numbers of the sentences, the shortest first. */
  readonly byLength: Uint32Array;
}

export interface IndexedPair {
  readonly id: string;
  readonly textId: string;
  readonly en: string;
  readonly zh: string;
}

export function indexSentences(pairs: readonly IndexedPair[]): SentenceIndex {
  const zh = pairs.map((pair) => pair.zh);
  const byLength = Uint32Array.from(pairs, (_, at) => at);
  byLength.sort((a, b) => (zh[a]?.length ?? 0) - (zh[b]?.length ?? 0) || a - b);
  return {
    noteIds: pairs.map((pair) => pair.id),
    textIds: pairs.map((pair) => pair.textId),
    zh,
    en: pairs.map((pair) => pair.en),
    plainEnglish: pairs.map((pair) => pair.en.toLowerCase()),
    byLength,
  };
}
