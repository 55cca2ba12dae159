import type { Dictionary } from './dictionary.ts';
import { findEnglish } from './find-english.ts';
import { matchesAt } from './match-at.ts';
import type { SentenceIndex } from './sentence-index.ts';

export interface SentenceQuestion {
  readonly language: 'en' | 'zh';
  /** Chinese: the word in each script. English: the headword. */
  readonly words: readonly string[];
  /** The sentence that one came from, which is none of the others. */
  readonly except?: string;
  readonly most: number;
}

export interface FoundSentence {
  readonly noteId: string;
  readonly textId: string;
  readonly en: string;
  readonly zh: string;
  /** Where the word stands in the sentence of its language, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

type Place = Pick<FoundSentence, 'start' | 'end'>;

/** Other sentences of one's texts with a word, the shortest first. */
export function findSentences(
  dictionary: Dictionary,
  index: SentenceIndex,
  question: SentenceQuestion,
): FoundSentence[] {
  const placeIn =
    question.language === 'zh'
      ? chinesePlace(dictionary, question)
      : englishPlace(dictionary, question);
  const searched = question.language === 'zh' ? index.zh : index.plainEnglish;
  const shown = index[question.language];
  const found: FoundSentence[] = [];
  const seen = new Set([question.except]);
  for (const at of index.byLength) {
    const sentence = searched[at] ?? '';
    const place = placeIn(sentence);
    if (place === undefined || seen.has(shown[at])) continue;
    seen.add(shown[at]);
    found.push({
      noteId: index.noteIds[at] ?? '',
      textId: index.textIds[at] ?? '',
      en: index.en[at] ?? '',
      zh: index.zh[at] ?? '',
      ...place,
    });
    if (found.length >= question.most) break;
  }
  return found;
}

/** The first place where the word stands as a word of its own, not as a part of a longer one. */
function chinesePlace(dictionary: Dictionary, { words }: SentenceQuestion) {
  return (sentence: string): Place | undefined => {
    for (const word of words) {
      let start = sentence.indexOf(word);
      for (; start >= 0; start = sentence.indexOf(word, start + 1)) {
        const end = start + word.length;
        const longest = matchesAt(dictionary, sentence, start)[0];
        if (longest === undefined || longest.word.length <= word.length) return { start, end };
      }
    }
    return undefined;
  };
}

/** Letters by which a regular inflection may differ at its end: stopped, making, tried. */
const LOOSE_END = 1;
const SHORTEST_STEM = 2;

function englishPlace(dictionary: Dictionary, { words }: SentenceQuestion) {
  const wanted = words.map((word) => word.toLowerCase());
  const { forms, lemmas } = dictionary.english;
  const irregular = forms.filter((_, at) => wanted.includes(lemmas[at] ?? ''));
  const stems = wanted.map((word) =>
    word.slice(0, Math.max(SHORTEST_STEM, word.length - LOOSE_END)),
  );
  const known = new Map<string, boolean>();
  const isForm = (token: string): boolean => {
    const before = known.get(token);
    if (before !== undefined) return before;
    const is = findEnglish(dictionary, token).some(({ word }) => wanted.includes(word));
    known.set(token, is);
    return is;
  };
  const starts = [...new Set([...stems, ...irregular])];
  return (sentence: string): Place | undefined => {
    for (const stem of starts) {
      let start = sentence.indexOf(stem);
      for (; start >= 0; start = sentence.indexOf(stem, start + 1)) {
        if (start > 0 && /[\p{L}'’-]/u.test(sentence.charAt(start - 1))) continue;
        const token =
          /^[\p{L}]+(?:['’-]\p{L}+)*/u.exec(sentence.slice(start, start + 40))?.[0] ?? '';
        const phrase = wanted.find((word) => sentence.startsWith(word, start));
        const length = phrase?.includes(' ') === true ? phrase.length : token.length;
        if (phrase?.includes(' ') === true || isForm(token)) return { start, end: start + length };
      }
    }
    return undefined;
  };
}
