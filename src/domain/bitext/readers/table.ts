import Papa from 'papaparse';
import { err, type Result } from '../../../shared/result.ts';
import type { ImportError } from '../../text/import-error.ts';
import { ownDelimiter, unguarded } from '../writers/own-table.ts';
import { MOST_PAIRS } from './interleaved.ts';
import type { Reading, ReadyPair } from './reading.ts';
import { type Columns, findColumns, isHeader, languageOfCell } from './table-columns.ts';
import { cleanField } from './table-field.ts';
import { readingOfPairs } from './table-pairs.ts';

const DELIMITERS = ['\t', ',', ';', '|'] as const;
const NAMES: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
};
const SAMPLE = 60_000;
const DIRECTIVE = /^#(?:separator|html|columns|tags|deck|notetype|guid)\b[^\n]*(?:\n|$)/i;

type Rows = readonly (readonly string[])[];

/**
 * Reads TSV and CSV: tables of two columns, Tatoeba exports, notes exported from Anki.
 *
 * @returns `empty`, `too-many`, `one-language`, or `no-columns` where no two columns fit
 */
export function readTable(text: string): Result<Reading, ImportError> {
  const own = ownDelimiter(text);
  if (own !== undefined) return readOwnTable(text, own);
  const { body, delimiter } = readDirectives(text);
  if (body.trim() === '') return err({ kind: 'empty' });
  const used = delimiter ?? guessDelimiter(body)?.delimiter;
  if (used === undefined) return err({ kind: 'no-columns' });
  const rows = readRows(body, used);
  if (rows.length > MOST_PAIRS + 1) {
    return err({ kind: 'too-many', sentences: rows.length, limit: MOST_PAIRS });
  }
  const columns = findColumns(rows);
  if (columns === undefined) return err({ kind: 'no-columns' });
  const body0 = isHeader(rows[0] ?? [], columns) ? rows.slice(1) : rows;
  return readingOfPairs(body0.map((row) => pairOf(row, columns)));
}

/** Nothing to be guessed, and nothing to be cleaned: every field is as it was. */
function readOwnTable(text: string, delimiter: string): Result<Reading, ImportError> {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', skipEmptyLines: true });
  return readingOfPairs(
    data.slice(1).map(([en = '', zh = '', heading = '', tags = '']) => ({
      en: unguarded(en),
      zh: unguarded(zh),
      heading: heading === '1',
      ...(tags !== '' && { fields: { tags: unguarded(tags).split(' ') } }),
    })),
  );
}

/** Whether nearly all of the first rows have an English and a Chinese column. */
export function looksLikeTable(text: string): boolean {
  if (DIRECTIVE.test(text)) return true;
  const found = guessDelimiter(text);
  if (found === undefined || found.rows.length < 2) return false;
  const width = found.rows[0]?.length ?? 0;
  const even = found.rows.filter((row) => row.length === width).length / found.rows.length;
  return found.columns.share >= 0.6 && even >= (found.delimiter === '\t' ? 0.7 : 0.95);
}

function readDirectives(text: string): { body: string; delimiter: string | undefined } {
  let body = text;
  let delimiter: string | undefined;
  for (let found = DIRECTIVE.exec(body); found !== null; found = DIRECTIVE.exec(body)) {
    const value = /^#separator:(.*)/i.exec(found[0])?.[1]?.trim().toLowerCase();
    if (value !== undefined) delimiter = NAMES[value] ?? (value.length === 1 ? value : undefined);
    body = body.slice(found[0].length);
  }
  return { body, delimiter };
}

function guessDelimiter(text: string) {
  const cut = text.length > SAMPLE ? text.lastIndexOf('\n', SAMPLE) : text.length;
  const sample = text.slice(0, cut > 0 ? cut : SAMPLE);
  return DELIMITERS.flatMap((delimiter) => {
    const rows = sample.includes(delimiter) ? readRows(sample, delimiter) : [];
    const columns = findColumns(rows);
    return columns === undefined ? [] : [{ delimiter, rows, columns }];
  }).toSorted((a, b) => b.columns.score - a.columns.score)[0];
}

/** Where quotation marks are not used as CSV has them, they are part of the sentences. */
function readRows(text: string, delimiter: string): Rows {
  if (delimiter !== '"') {
    const read = Papa.parse<string[]>(text, { delimiter, newline: '\n', skipEmptyLines: true });
    if (!read.errors.some(({ type }) => type === 'Quotes')) return read.data;
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split(delimiter));
}

/** Each row knows its sides: some exports have them in either order. */
function pairOf(row: readonly string[], columns: Columns): ReadyPair {
  const [en, zh] = [cleanField(row[columns.en] ?? ''), cleanField(row[columns.zh] ?? '')];
  const [first, second] = [languageOfCell(en), languageOfCell(zh)];
  const turned = (first === 'zh' && second !== 'zh') || (second === 'en' && first !== 'en');
  return turned ? { en: zh, zh: en, heading: false } : { en, zh, heading: false };
}
