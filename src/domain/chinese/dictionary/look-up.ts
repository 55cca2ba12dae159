import type { Dictionary } from './dictionary.ts';
import type { DictionaryEntry, EnglishEntry } from './dictionary-entry.ts';
import { englishMatchesAt } from './english-match-at.ts';
import { findChinese } from './find-chinese.ts';
import { findEnglish } from './find-english.ts';
import { findWithTargets } from './find-with-targets.ts';
import { matchesAt, type WordMatch } from './match-at.ts';
import { partsOf } from './parts-of.ts';

export interface LookUpQuestion {
  readonly language: 'en' | 'zh';
  /** The sentence, or the word alone. */
  readonly text: string;
  /** What was pointed at, in UTF-16 units from the start of the text. */
  readonly at: number;
  /** Where the word ends, if it is known to begin at `at`. */
  readonly end?: number;
}

export interface WordPart {
  readonly word: string;
  /** UTF-16 units from the start of the whole word. */
  readonly start: number;
  readonly entries: readonly DictionaryEntry[];
}

export type LookUp = ChineseLookUp | EnglishLookUp;

export interface ChineseLookUp {
  readonly language: 'zh';
  /** The word that is shown; its entries are empty if the dictionary does not have it. */
  readonly match: WordMatch;
  readonly entries: readonly DictionaryEntry[];
  /** Words that it is made of; none for a word of one part. */
  readonly parts: readonly WordPart[];
  /** Other words that cover the place, the longest first. */
  readonly others: readonly WordMatch[];
}

export interface EnglishLookUp {
  readonly language: 'en';
  readonly match: WordMatch;
  readonly entries: readonly EnglishEntry[];
  readonly others: readonly WordMatch[];
}

/** What the dictionary knows at a place of a sentence; undefined where there is no word. */
export function lookUp(dictionary: Dictionary, question: LookUpQuestion): LookUp | undefined {
  const { text, at, end } = question;
  const found =
    question.language === 'zh'
      ? matchesAt(dictionary, text, at)
      : englishMatchesAt(dictionary, text, at);
  const match =
    end === undefined
      ? (found[0] ?? aloneAt(text, at))
      : { start: at, end, word: text.slice(at, end) };
  if (match === undefined) return undefined;
  const others = found.filter((other) => other.start !== match.start || other.end !== match.end);
  if (question.language === 'en') {
    return { language: 'en', match, entries: findEnglish(dictionary, match.word), others };
  }
  return {
    language: 'zh',
    match,
    entries: findWithTargets(dictionary, match.word),
    parts: withEntries(dictionary, partsOf(dictionary, match.word)),
    others,
  };
}

/** A character that the dictionary does not have is a word of its own. */
function aloneAt(text: string, at: number): WordMatch | undefined {
  const word = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  return /\p{L}/u.test(word) ? { start: at, end: at + word.length, word } : undefined;
}

function withEntries(dictionary: Dictionary, words: readonly string[]): WordPart[] {
  let start = 0;
  return words.map((word) => {
    const part = { word, start, entries: findChinese(dictionary, word) };
    start += word.length;
    return part;
  });
}
