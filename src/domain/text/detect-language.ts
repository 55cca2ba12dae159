import type { Language } from './language.ts';

/** More says nothing new, and the words of a hostile line overflow the stack. */
const SAMPLE = 20_000;
const HAN = /\p{Script=Han}/gu;
const LATIN_WORDS = /[\p{Script=Latin}]+(?:['’-][\p{Script=Latin}]+)*/gu;

export interface LetterCounts {
  /** Chinese characters. */
  readonly han: number;
  readonly latinWords: number;
}

/** Counts in the first 20,000 UTF-16 units. */
export function countLetters(line: string): LetterCounts {
  const sample = line.slice(0, SAMPLE);
  return {
    han: sample.match(HAN)?.length ?? 0,
    latinWords: sample.match(LATIN_WORDS)?.length ?? 0,
  };
}

/**
 * The language that a line is written in, by which has the larger share: a Chinese line may name
 * ChatGPT, an English one may quote 汉字. A Chinese word is about one and a half characters.
 *
 * @returns undefined for a line of neither, such as a number or a rule
 */
export function detectLanguage(line: string): Language | undefined {
  const { han, latinWords } = countLetters(line);
  if (han === 0 && latinWords === 0) return undefined;
  return han >= 1.5 * latinWords ? 'zh' : languageOfMixture(line, han, latinWords);
}

/** Near the border the frame decides: Chinese has its own marks, and is not spaced into words. */
function languageOfMixture(line: string, han: number, latinWords: number): Language {
  if (han === 0) return 'en';
  const marks = line.slice(0, SAMPLE).match(/[，。！？、：；“”《》（）]/g)?.length ?? 0;
  return 2 * han + 2 * marks >= 3 * latinWords ? 'zh' : 'en';
}
