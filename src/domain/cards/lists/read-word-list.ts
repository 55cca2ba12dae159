import { err, ok, type Result } from '../../../shared/result.ts';
import type { Language } from '../../text/language.ts';
import type { ListedWord } from '../word-list.ts';
import { chooseColumns, type ListColumns } from './choose-columns.ts';
import { type TableRow, wordTable } from './word-table.ts';

/** Longer lists are dictionaries. */
export const MOST_LISTED = 50_000;

export interface ReadList {
  readonly language: Language;
  readonly words: readonly ListedWord[];
  /** Lines in which no word was recognised. */
  readonly skipped: readonly { readonly line: number; readonly text: string }[];
  /** Words that came again; the first level counts. */
  readonly repeated: number;
}

export type WordListError =
  | { readonly kind: 'empty-list' }
  | { readonly kind: 'no-words' }
  | { readonly kind: 'too-many-words'; readonly words: number; readonly limit: number };

/**
 * Reads a list of words: one a line, the level in a column of its own or in a heading that starts with
 * "#". Columns may be separated by tabs, commas, semicolons or spaces, and named in the first line.
 */
export function readWordList(text: string): Result<ReadList, WordListError> {
  const rows = wordTable(text.replaceAll('\r\n', '\n'));
  if (rows.length === 0) return err({ kind: 'empty-list' });
  const isHeading = ({ cells }: TableRow) => cells[0]?.startsWith('#') === true;
  const columns = chooseColumns(rows.filter((row) => !isHeading(row)));
  if (columns === undefined) return err({ kind: 'no-words' });
  const levels = new Map<string, string | undefined>();
  const skipped: { line: number; text: string }[] = [];
  let heading: string | undefined;
  let repeated = 0;
  let toSkip = columns.hasHeader ? 1 : 0;
  for (const row of rows) {
    if (isHeading(row)) {
      heading = row.cells.join(' ').replace(/^#+\s*/, '') || undefined;
      continue;
    }
    toSkip -= 1;
    if (toSkip >= 0) continue;
    const words = wordsIn(row, columns);
    if (words.length === 0) skipped.push({ line: row.line, text: row.cells.join(' ') });
    const level = levelIn(row, columns) ?? heading;
    for (const word of words) {
      if (levels.has(word)) repeated += 1;
      else levels.set(word, level);
    }
  }
  if (levels.size === 0) return err({ kind: 'no-words' });
  if (levels.size > MOST_LISTED) {
    return err({ kind: 'too-many-words', words: levels.size, limit: MOST_LISTED });
  }
  const words = Array.from(levels, ([word, level]) =>
    level === undefined ? { word } : { word, level },
  );
  return ok({ language: columns.language, words, skipped, repeated });
}

/** "爸爸｜爸" is two words; "本1" and "点（儿）" lose what is added to them. */
function wordsIn({ cells }: TableRow, { word, language }: ListColumns): string[] {
  const isWord = language === 'zh' ? /^\p{Script=Han}/u : /^\p{Script=Latin}/u;
  return (cells[word] ?? '')
    .split(/[|｜/／]/)
    .map((part) =>
      part
        .replace(/[(（[【][^)）\]】]*[)）\]】]/g, '')
        .replace(/\d+$/, '')
        .trim()
        .normalize('NFC'),
    )
    .filter((part) => isWord.test(part))
    .map((part) => (language === 'en' ? part.toLowerCase() : part));
}

function levelIn({ cells }: TableRow, { level }: ListColumns): string | undefined {
  const written = level === undefined ? '' : (cells[level] ?? '');
  return written === '' ? undefined : written;
}
