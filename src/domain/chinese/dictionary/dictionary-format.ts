/**
 * The dictionary as bytes: the four letters of the magic number, then one raw deflate stream, in it
 * sections, each a length (unsigned 32 bits, little endian) and its bytes, in the order of
 * `DICTIONARY_SECTIONS`. Texts are UTF-8 lines, numbers are of variable length (see
 * bitext/lexical/variable-length.ts).
 */
export const DICTIONARY_MAGIC = 'DZD1';

export const DICTIONARY_SECTIONS = [
  'simplified', // headword of each entry, sorted by UTF-16 units
  'traditional', // of each entry; an empty line where it is the simplified one
  'pinyin', // syllables with tone numbers, as CC-CEDICT writes them
  'glosses', // of each entry, "/" between them
  'ranks', // one byte an entry, see frequency-rank.ts
  'english', // headwords and phrases in lower case, sorted by UTF-16 units
  'phonetics', // IPA of each headword, or an empty line
  'translations', // into Chinese; a tab between parts of speech
  'englishRanks', // one byte a headword
  'forms', // inflected form, tab, its lemma; sorted by form
  'findingCounts', // one byte a headword: entries that have it as a gloss
  'findings', // numbers of those entries, the best first
] as const;

export type DictionarySection = (typeof DICTIONARY_SECTIONS)[number];
