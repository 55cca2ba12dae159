import { countLetters } from '../../text/detect-language.ts';

export interface BothSides {
  readonly en: string;
  readonly zh: string;
}

const LONGEST = 2_000;
const HAN = /\p{sc=Han}/u;
const SEPARATOR = /\s*(?:\t|\s[/|｜／—–-]+\s|[|｜])\s*/;
const OPEN = '[（(《【“「]?';
const ENGLISH_FIRST = new RegExp(
  `^([^\\p{sc=Han}]*?\\p{L}[^\\p{sc=Han}]*?)\\s*(${OPEN}\\p{sc=Han}.*)$`,
  'u',
);
const CHINESE_FIRST =
  /^(.*\p{sc=Han}[^\p{Script=Latin}]*?)\s*([“"'(（]?\p{Script=Latin}[^\p{sc=Han}]*)$/u;

/**
 * The two sides of a line that could hold a sentence or heading in both languages. Whether it does is
 * for the lines around it to say: "AI 爱好者" may as well be a Chinese line that begins with a foreign word.
 */
export function splitBilingualLine(line: string): BothSides | undefined {
  if (line.length > LONGEST || !HAN.test(line)) return undefined;
  return (
    bySeparator(line) ?? byScript(ENGLISH_FIRST, line, false) ?? byScript(CHINESE_FIRST, line, true)
  );
}

/** Whether the line is both sides beyond doubt: a separator between them, or a sentence that ends in one. */
export function isSurelyBilingual(line: string, sides: BothSides): boolean {
  if (bySeparator(line) !== undefined) return true;
  const { latinWords } = countLetters(sides.en);
  return (
    latinWords >= 3 &&
    /[.!?]["'”’)]*$/.test(sides.en.trim()) &&
    countLetters(sides.zh).latinWords <= 1
  );
}

function bySeparator(line: string): BothSides | undefined {
  const parts = line.split(SEPARATOR).filter((part) => part.trim() !== '');
  if (parts.length !== 2) return undefined;
  const [first = '', second = ''] = parts;
  if (isEnglish(first) && isChinese(second)) return { en: first.trim(), zh: second.trim() };
  if (isChinese(first) && isEnglish(second)) return { en: second.trim(), zh: first.trim() };
  return undefined;
}

function byScript(pattern: RegExp, line: string, chineseFirst: boolean): BothSides | undefined {
  const match = pattern.exec(line.trim());
  if (match === null) return undefined;
  const [first, second] = [match[1] ?? '', match[2] ?? ''];
  const [en, zh] = chineseFirst ? [second, first] : [first, second];
  if (!isChinese(zh) || !isEnglish(en)) return undefined;
  return { en: withoutBrackets(en), zh: withoutBrackets(zh) };
}

/** "没有逃脱 (No escape)": brackets around a whole side only set it off. */
function withoutBrackets(side: string): string {
  const inner = /^[(（[](.+)[)）\]]$/u.exec(side.trim())?.[1];
  return (inner ?? side).trim();
}

function isEnglish(text: string): boolean {
  return !HAN.test(text) && /\p{Script=Latin}{2}/u.test(text);
}

function isChinese(text: string): boolean {
  const { han, latinWords } = countLetters(text);
  return han >= 2 && han >= 2 * latinWords;
}
