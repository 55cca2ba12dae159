import { detectLanguage } from '../../text/detect-language.ts';
import type { Language } from '../../text/language.ts';
import { cleanField } from './table-field.ts';

/** The two columns that hold the sentences; a row may still have them the other way round. */
export interface Columns {
  readonly en: number;
  readonly zh: number;
  /** Of the rows looked at, those with both languages, 0 to 1. */
  readonly share: number;
  readonly score: number;
}

const MOST_COLUMNS = 24;
const SAMPLE_ROWS = 400;
const LEAST_SHARE = 0.3;
const HEADER: Readonly<Record<Language, RegExp>> = {
  en: /^(?:en(?:[-_]\w+)?|eng|english|英文|英语|英語|source|front)$/i,
  zh: /^(?:zh(?:[-_]\w+)?|cmn|chi|chinese|mandarin|中文|汉语|漢語|target|back)$/i,
};
const NOT_A_SENTENCE =
  /^CC-BY|^https?:\/\/|[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ].*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/i;

/** Whether a row names the columns. */
export function isHeader(row: readonly string[], { en, zh }: Columns): boolean {
  const names = [row[en]?.trim() ?? '', row[zh]?.trim() ?? ''];
  return areColumnNames(names);
}

/** Whether these are no sentences but the names of languages over two columns. */
export function areColumnNames(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => HEADER.en.test(cell) || HEADER.zh.test(cell));
}

/** The language of a cell that may be a sentence: links, licences and pinyin are of none. */
export function languageOfCell(cell: string): Language | undefined {
  return NOT_A_SENTENCE.test(cell.slice(0, 300)) ? undefined : detectLanguage(cell.slice(0, 1000));
}

/** The two columns in which most rows have one English and one Chinese cell; long and varied cells first. */
export function findColumns(rows: readonly (readonly string[])[]): Columns | undefined {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...sample.map((row) => row.length)));
  const columns = Array.from({ length: width }, (_, at) => describe(sample, at));
  let best: Columns | undefined;
  for (let en = 0; en < width; en += 1) {
    for (let zh = 0; zh < width; zh += 1) {
      const found = en === zh ? undefined : fit(columns, en, zh);
      if (found !== undefined && found.score > (best?.score ?? 0)) best = found;
    }
  }
  return best !== undefined && best.share >= LEAST_SHARE ? best : undefined;
}

interface Column {
  readonly name: string;
  readonly languages: readonly (Language | undefined)[];
  readonly weight: number;
}

function describe(rows: readonly (readonly string[])[], at: number): Column {
  const cells = rows.map((row) => cleanField((row[at] ?? '').slice(0, 4000)));
  const full = cells.filter((cell) => cell !== '');
  const length = full.reduce((sum, cell) => sum + Math.min(200, cell.length), 0);
  const varied = new Set(full).size / Math.max(1, full.length);
  return {
    name: rows[0]?.[at]?.trim() ?? '',
    languages: cells.map(languageOfCell),
    weight: Math.log2(2 + length / Math.max(1, full.length)) * Math.sqrt(varied),
  };
}

function fit(columns: readonly Column[], en: number, zh: number): Columns | undefined {
  const [a, b] = [columns[en], columns[zh]];
  if (a === undefined || b === undefined) return undefined;
  let [straight, turned, seen] = [0, 0, 0];
  a.languages.forEach((first, row) => {
    const second = b.languages[row];
    if (first !== undefined || second !== undefined) seen += 1;
    if (first === 'en' && second === 'zh') straight += 1;
    if (first === 'zh' && second === 'en') turned += 1;
  });
  if (turned > straight || seen === 0) return undefined;
  const share = (straight + turned) / seen;
  const named = (HEADER.en.test(a.name) ? 1.5 : 1) * (HEADER.zh.test(b.name) ? 1.5 : 1);
  return { en, zh, share, score: share * a.weight * b.weight * named };
}
