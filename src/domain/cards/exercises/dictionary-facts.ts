import type { Dictionary } from '../../chinese/dictionary/dictionary.ts';
import type { DictionaryEntry, EnglishEntry } from '../../chinese/dictionary/dictionary-entry.ts';
import { findChinese, isPointer } from '../../chinese/dictionary/find-chinese.ts';
import { findEnglish } from '../../chinese/dictionary/find-english.ts';
import type { Language } from '../../text/language.ts';
import { glossKeys } from '../feedback/gloss-keys.ts';
import type { WordFacts } from './word-facts.ts';

/** Rarer words are not counted as synonyms: a learner will not think of them. */
const IN_USE = 12_000;
/** Meanings behind these are seldom meant. */
const MOST_MEANINGS = 8;
const NAME_TAG = /^n[rst]/u;

export interface FactsWish {
  /** As it stands in the sentence. */
  readonly word: string;
  readonly language: Language;
  /** What kind of word jieba says it is; empty where that is not known. */
  readonly tag: string;
  /** Whether it stands within a sentence, where a capital tells a name. */
  readonly isInside: boolean;
  /** Whether it may be asked, so that its synonyms are counted. */
  readonly isAsked: boolean;
}

/** What the dictionary knows of a word; undefined where it does not have it. */
export function dictionaryFacts(dictionary: Dictionary, wish: FactsWish): WordFacts | undefined {
  return wish.language === 'zh' ? chineseFacts(dictionary, wish) : englishFacts(dictionary, wish);
}

function chineseFacts(
  dictionary: Dictionary,
  { word, tag, isAsked }: FactsWish,
): WordFacts | undefined {
  const entries = findChinese(dictionary, word);
  const [first] = entries;
  if (first === undefined) return undefined;
  const meanings = meaningsOf(entries);
  const kind = kindOfTag(tag);
  return {
    headword: first.simplified,
    ...rankOf(entries),
    ...(kind !== undefined && { kind }),
    meanings,
    ...(isAsked && {
      synonyms: countOthers(
        meanings.flatMap((meaning) => findEnglish(dictionary, meaning).flatMap(chineseOf)),
        first.simplified,
      ),
    }),
  };
}

function englishFacts(
  dictionary: Dictionary,
  { word, isInside, isAsked }: FactsWish,
): WordFacts | undefined {
  const entries = findEnglish(dictionary, word);
  // The form as written comes first: "left" the adjective, then "leave"; marks belong to the first.
  const [first] = entries;
  if (first === undefined) return undefined;
  const kind = isInside && /^\p{Lu}/u.test(word) ? 'name' : englishKind(first);
  const chinese = entries.flatMap((entry) => entry.chinese.slice(0, MOST_MEANINGS));
  return {
    headword: first.word,
    ...rankOf(entries),
    ...(kind !== undefined && { kind }),
    meanings: [...new Set(chinese.map(({ simplified }) => simplified))],
    ...(isAsked && {
      synonyms: countOthers(
        meaningsOf(chinese.slice(0, MOST_MEANINGS)).flatMap((meaning) =>
          meaning.includes(' ') ? [] : findEnglish(dictionary, meaning),
        ),
        first.word,
      ),
    }),
  };
}

function meaningsOf(entries: readonly DictionaryEntry[]): string[] {
  const telling = entries.filter((entry) => !isPointer(entry));
  const keys = telling.flatMap(({ glosses }) => glosses.flatMap((gloss) => glossKeys(gloss)));
  return [...new Set(keys)].slice(0, MOST_MEANINGS);
}

interface RankedWord {
  readonly word: string;
  readonly rank?: number;
}

function chineseOf({ chinese }: EnglishEntry): RankedWord[] {
  return chinese.map(({ simplified, rank }) => ({
    word: simplified,
    ...(rank !== undefined && { rank }),
  }));
}

function countOthers(words: readonly RankedWord[], own: string): number {
  const inUse = words.filter(({ rank }) => rank !== undefined && rank <= IN_USE);
  return new Set(inUse.map(({ word }) => word).filter((word) => word !== own)).size;
}

function rankOf(entries: readonly { readonly rank?: number }[]): { readonly rank?: number } {
  const ranks = entries.flatMap(({ rank }) => rank ?? []);
  return ranks.length === 0 ? {} : { rank: Math.min(...ranks) };
}

function kindOfTag(tag: string): string | undefined {
  if (NAME_TAG.test(tag)) return 'name';
  return tag === '' || tag === 'x' ? undefined : tag.charAt(0);
}

const ENGLISH_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^v[ti]?\./u, 'v'],
  [/^a(?:dj)?\./u, 'a'],
  [/^ad(?:v)?\./u, 'd'],
  [/^n\./u, 'n'],
  [/^prep\./u, 'p'],
  [/^conj\./u, 'c'],
  [/^pron\./u, 'r'],
];

/** By the first part of speech that the dictionary gives. */
function englishKind({ translations }: EnglishEntry): string | undefined {
  const [first = ''] = translations;
  return ENGLISH_KINDS.find(([pattern]) => pattern.test(first))?.[1];
}
