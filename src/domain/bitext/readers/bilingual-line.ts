import { countLetters } from '../../text/detect-language.ts';
import type { Language } from '../../text/language.ts';

export interface BothSides {
  readonly en: string;
  readonly zh: string;
  /** Which of them comes first on the line. */
  readonly first: Language;
}

const LONGEST = 2_000;
const HAN = /\p{sc=Han}/u;
const EVERY_HAN = /\p{sc=Han}/gu;
const LATIN = /\p{sc=Latin}/u;
const SEPARATOR = /\t|\s[/|｜／—–-]+\s|[|｜]/;
/** Brackets and quotes that open a side belong to it. */
const OPENERS = /[[（(《【“「"']+$/u;
/** "没有逃脱 (No escape)": brackets around a whole side only set it off. */
const BRACKETED = /^[(（[【](?<inner>[^()（）[\]【】]+)[)）\]】]$/u;
const ENGLISH_END = /[.!?]["'”’)]*$/;
const CHINESE_END = /[。！？….!?]["'”’」』)）]*$/;

/**
 * The two sides of a line that could hold a sentence or heading in both languages. Whether it does is
 * for the lines around it to say: "AI 爱好者" may as well be a Chinese line that begins with a foreign word.
 */
export function splitBilingualLine(line: string): BothSides | undefined {
  if (line.length > LONGEST || !HAN.test(line)) return undefined;
  return bySeparator(line) ?? byFirstChinese(line) ?? byLastChinese(line);
}

/** Whether the line is both sides beyond doubt: a separator between them, or a sentence that ends in one. */
export function isSurelyBilingual(line: string, { en, zh, first }: BothSides): boolean {
  if (bySeparator(line) !== undefined) return true;
  // 他说：I have a dream. is one side with a quotation.
  if (first === 'zh' && !CHINESE_END.test(zh)) return false;
  return (
    countLetters(en).latinWords >= 3 && ENGLISH_END.test(en) && countLetters(zh).latinWords <= 1
  );
}

function bySeparator(line: string): BothSides | undefined {
  const parts = line.split(SEPARATOR).filter((part) => part.trim() !== '');
  const [first = '', second = ''] = parts;
  return parts.length === 2 ? toSides(first, second) : undefined;
}

/** English up to the first Chinese character, Chinese from there on. */
function byFirstChinese(line: string): BothSides | undefined {
  const before = line.slice(0, line.search(HAN)).replace(OPENERS, '');
  return toSides(before, line.slice(before.length), 'en');
}

/** Chinese up to the last Chinese character with its marks, English from the next Latin letter on. */
function byLastChinese(line: string): BothSides | undefined {
  const lastChinese = Array.from(line.matchAll(EVERY_HAN)).at(-1);
  if (lastChinese === undefined) return undefined;
  const tail = line.slice(lastChinese.index + lastChinese[0].length);
  const letter = tail.search(LATIN);
  if (letter < 0) return undefined;
  const marks = tail.slice(0, letter).replace(OPENERS, '');
  const start = line.length - tail.length + marks.length;
  return toSides(line.slice(0, start), line.slice(start), 'zh');
}

/** The sides, if the two parts are of the two languages, and the first is of the one that is asked for. */
function toSides(one: string, two: string, wanted?: Language): BothSides | undefined {
  const [first, second] = [withoutBrackets(one), withoutBrackets(two)];
  if (wanted !== 'zh' && isEnglish(first) && isChinese(second))
    return { en: first, zh: second, first: 'en' };
  if (wanted !== 'en' && isChinese(first) && isEnglish(second))
    return { en: second, zh: first, first: 'zh' };
  return undefined;
}

function withoutBrackets(side: string): string {
  const trimmed = side.trim();
  return (BRACKETED.exec(trimmed)?.groups?.['inner'] ?? trimmed).trim();
}

function isEnglish(text: string): boolean {
  return !HAN.test(text) && /\p{sc=Latin}{2}/u.test(text);
}

function isChinese(text: string): boolean {
  const { han, latinWords } = countLetters(text);
  return han >= 1 && han >= 2 * latinWords;
}
