import type { Credit } from './credits.ts';

/** The works that the lexicon, the dictionary and the conversion of scripts were built from: their words and counts. */
export const DATA_CREDITS: readonly Credit[] = [
  { name: 'CC-CEDICT', holder: 'MDBG and contributors', licence: 'CC BY-SA 4.0' },
  { name: 'ECDICT', holder: 'Linwei', licence: 'MIT' },
  { name: 'SUBTLEX-US', holder: 'Marc Brysbaert and Boris New', licence: 'ISC' },
  { name: 'jieba', holder: 'Sun Junyi', licence: 'MIT' },
  { name: 'OpenCC', holder: 'BYVoid and contributors', licence: 'Apache-2.0' },
];
