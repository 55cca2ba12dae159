import { lemmaCandidates } from './lemma-candidates.ts';

/**
 * What English words are likely to become in Chinese. A feature is a Chinese character or a pair of
 * neighbouring ones, by number: first the characters, then the pairs. All tables are flat, so that
 * the whole lexicon is a few typed arrays.
 */
export interface Lexicon {
  /** Number of each English lemma. */
  readonly wordIds: ReadonlyMap<string, number>;
  /** Lemma number of the forms that no rule of inflection finds. */
  readonly irregularForms: ReadonlyMap<string, number>;
  /** -ln of the lemma's share among English words, times 10. */
  readonly wordRarity: Uint8Array;
  /** Where each lemma's entries start; one number more than there are lemmas. */
  readonly entryStarts: Uint32Array;
  /** Feature of each entry. */
  readonly entryFeatures: Uint32Array;
  /** How many times likelier the feature is in a translation of the lemma than anywhere. */
  readonly entryOdds: Float32Array;
  /** Simplified form of each UTF-16 unit; itself where there is none. */
  readonly folded: Uint16Array;
  /** Feature of each character, by UTF-16 unit, plus 1; 0 where there is none. */
  readonly characterFeatures: Uint16Array;
  /** -ln of the character's share in running Chinese, times 10, by feature. */
  readonly characterRarity: Uint8Array;
  /** Feature of each pair: first unit times 65,536 plus second unit -> feature. */
  readonly pairFeatures: ReadonlyMap<number, number>;
  /** Features from 0 to below this. */
  readonly featureCount: number;
  /** Characters that a pinyin syllable without tone may stand for, as features. */
  readonly charactersBySyllable: ReadonlyMap<string, Uint16Array>;
}

/** Number of the lemma of a word in lower case; undefined if the lexicon does not know it. */
export function findWord(
  lexicon: Pick<Lexicon, 'wordIds' | 'irregularForms'>,
  form: string,
): number | undefined {
  const known = lexicon.irregularForms.get(form) ?? lexicon.wordIds.get(form);
  if (known !== undefined) return known;
  for (const candidate of lemmaCandidates(form)) {
    const word = lexicon.wordIds.get(candidate);
    if (word !== undefined) return word;
  }
  return undefined;
}
