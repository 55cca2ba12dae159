import type { Language } from '../../text/language.ts';
import type { TableRow } from './word-table.ts';

export interface ListColumns {
  readonly word: number;
  readonly language: Language;
  readonly level?: number;
  /** Whether the first row names the columns. */
  readonly hasHeader: boolean;
}

const WORD_NAMES =
  /^(?:word|words|hanzi|simplified|chinese|english|term|headword|汉字|漢字|词|词语|词汇|生词|单词|詞語|生詞|單詞|简体)$/i;
const LEVEL_NAMES =
  /^(?:level|hsk.*level|hsk|grade|band|lesson|unit|chapter|cefr|tocfl|等级|级别|等級|級別|级|课|课次|单元|課|單元)$/i;
const LEVEL =
  /^(?:(?:hsk|tocfl|level|lesson|unit|grade|band|lv|l)?[\s.:-]*\d{1,2}(?:[-–/.]\d{1,2})?(?:[级級课課]|单元|單元)?|第?[一二三四五六七八九十\d]+[级級课課]|[ABC][12]\+?|初级|中级|高级)$/iu;
/** Longer cells are sentences or explanations. */
const LONGEST_WORD = 24;
const MOST_LEVELS = 100;

/** Which column has the words, and which their level; undefined where none has words. */
export function chooseColumns(rows: readonly TableRow[]): ListColumns | undefined {
  const first = rows[0]?.cells ?? [];
  const named = first.findIndex((cell) => WORD_NAMES.test(cell));
  const namedLevel = first.findIndex((cell) => LEVEL_NAMES.test(cell));
  const hasHeader = named >= 0 || namedLevel >= 0;
  const body = hasHeader ? rows.slice(1) : rows;
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) =>
    body.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== ''),
  );
  const word = named >= 0 ? named : columns.findIndex((cells) => languageOf(cells) !== undefined);
  const language = languageOf(columns[word] ?? []);
  if (language === undefined) return undefined;
  const level =
    namedLevel >= 0
      ? namedLevel
      : columns.findIndex((cells, at) => at !== word && areLevels(cells, body.length));
  return { word, language, hasHeader, ...(level >= 0 && { level }) };
}

/** The language of a column of words; undefined if it is no such column. */
function languageOf(cells: readonly string[]): Language | undefined {
  const words = cells.filter((cell) => cell.length <= LONGEST_WORD && !LEVEL.test(cell));
  if (words.length * 2 < cells.length || words.length === 0) return undefined;
  const share = (pattern: RegExp) =>
    words.filter((cell) => pattern.test(cell)).length / words.length;
  if (share(/\p{Script=Han}/u) > 0.5) return 'zh';
  return share(/^[\p{Script=Latin}][\p{Script=Latin} '’.()-]*$/u) > 0.5 ? 'en' : undefined;
}

/** A column that numbers its lines is none of levels. */
function areLevels(cells: readonly string[], rows: number): boolean {
  if (cells.length === 0 || cells.filter((cell) => LEVEL.test(cell)).length < cells.length * 0.8)
    return false;
  const distinct = new Set(cells).size;
  return distinct <= MOST_LEVELS && (rows < 5 || distinct < cells.length);
}
