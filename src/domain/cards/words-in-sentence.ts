import type { Dictionary } from '../chinese/dictionary/dictionary.ts';
import { englishHeadwords } from '../chinese/dictionary/find-english.ts';
import { isWord, type SentenceWord } from '../chinese/words/sentence-word.ts';
import { type WordId, wordIdOf } from './kept-word.ts';

/** The words of a sentence, each as often as it stands there, under the names that marks have. */
export type WordsInSentence = (sentence: string) => WordId[];

const ENGLISH_WORD = /\p{L}+(?:['’-]\p{L}+)*/gu;
const HAN = /\p{Script=Han}/u;

/** English words by their headwords; one that no dictionary has stands for itself. */
export function englishWordsIn(dictionary: Dictionary): WordsInSentence {
  const known = new Map<string, WordId>();
  const idOf = (form: string): WordId => {
    const before = known.get(form);
    if (before !== undefined) return before;
    const place = englishHeadwords(dictionary, form)[0];
    const headword = place === undefined ? undefined : dictionary.english.words[place];
    const id = wordIdOf('en', headword ?? form);
    known.set(form, id);
    return id;
  };
  return (sentence) => Array.from(sentence.toLowerCase().match(ENGLISH_WORD) ?? [], idOf);
}

/**
 * Chinese words in simplified characters. Figures and Latin words in a Chinese sentence are nothing that
 * one learns with it.
 *
 * @param fold to simplified characters
 */
export function chineseWordsIn(
  divide: (sentence: string) => readonly SentenceWord[],
  fold: (sentence: string) => string,
): WordsInSentence {
  return (sentence) =>
    divide(fold(sentence))
      .filter((word) => isWord(word) && HAN.test(word.text))
      .map((word) => wordIdOf('zh', word.text));
}
