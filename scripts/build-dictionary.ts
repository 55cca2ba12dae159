/**
 * Builds the dictionary that the app looks words up in.
 * usage: tsx scripts/build-dictionary.ts OUT
 * Sources: CC-CEDICT (CC BY-SA 4.0), ECDICT (MIT), SUBTLEX-US and jieba word counts (MIT).
 */
import { writeFileSync } from 'node:fs';
import { readChineseRanks } from './dictionary/chinese-ranks.ts';
import { englishFindings } from './dictionary/english-findings.ts';
import { englishHeadwords, irregularForms } from './dictionary/english-side.ts';
import { sortEntries, writeDictionary } from './dictionary/write-dictionary.ts';
import { readEcdictRows } from './lexicon/ecdict-rows.ts';
import { readEnglishCounts, readEnglishLemmas } from './lexicon/english-lemmas.ts';
import { readCedict } from './lexicon/translations.ts';

function buildDictionary(): Uint8Array {
  const entries = sortEntries(readCedict());
  const ranks = readChineseRanks();
  const counts = readEnglishCounts();
  const englishRanks = new Map(
    [...counts].sort((a, b) => b[1] - a[1]).map(([word], index) => [word, index + 1]),
  );
  const rows = readEcdictRows();
  const english = englishHeadwords(rows, englishFindings(entries, ranks), englishRanks);
  const words = new Set(english.map(({ word }) => word));
  const forms = irregularForms(readEnglishLemmas(rows, counts), words);
  console.error(
    `dictionary: ${entries.length} entries, ${english.length} English headwords, ${forms.length} forms`,
  );
  return writeDictionary({ entries, ranks, english, forms });
}

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('usage: build-dictionary OUT');
const bytes = buildDictionary();
writeFileSync(out, bytes);
console.error(`dictionary: ${bytes.length} bytes`);
