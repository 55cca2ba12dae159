/**
 * The lexicon as bytes: the four letters of the magic number, then sections, each a length (unsigned
 * 32 bits, little endian) and its bytes, in the order of `SECTIONS`. Texts are UTF-8, numbers are
 * variable-length (7 bits a byte, low bits first), lists of features are sorted and kept as steps.
 */
export const LEXICON_MAGIC = 'DZL1';

export const SECTIONS = [
  'words', // lemmas, one a line
  'forms', // irregular form, space, lemma number; one a line
  'wordRarity', // one byte a lemma
  'characters', // all characters in the order of their features
  'characterRarity', // one byte a character
  'pairs', // sorted; for each first character a count, then its second characters as steps
  'entryCounts', // one byte a lemma
  'entryFeatures', // steps
  'entryOdds', // one byte an entry: ln(odds) times 20
  'folds', // traditional character, simplified character, and so on
  'readings', // syllable, space, its characters; one a line
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** Steps of the odds on a logarithmic scale: 20 a factor of e. */
export const ODDS_STEPS = 20;
/** Steps of the rarities. */
export const RARITY_STEPS = 10;
