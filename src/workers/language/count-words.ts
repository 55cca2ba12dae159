import { trainedLanguage } from '../../domain/cards/exercise.ts';
import { isWordMark } from '../../domain/cards/kept-word.ts';
import {
  chineseWordsIn,
  englishWordsIn,
  type WordsInSentence,
} from '../../domain/cards/words-in-sentence.ts';
import { dividePlainly } from '../../domain/chinese/words/divide-plainly.ts';
import { type WordsKnown, wordsKnown } from '../../domain/progress/words-known.ts';
import type { Language } from '../../domain/text/language.ts';
import { createDatabase } from '../../storage/database.ts';
import { DATABASE_NAME } from '../../storage/kept-names.ts';
import { readNotesByRecall } from '../../storage/recalled-notes.ts';
import { listWords } from '../../storage/word-repository.ts';
import type { CountWordsWork, WordsQuestion } from './count-words.contract.ts';
import { loadDictionary } from './load-dictionary.ts';
import { loadJieba } from './load-jieba.ts';
import { loadScript } from './load-script.ts';
import { withPart } from './with-part.ts';

export const countWords: CountWordsWork['countWords'] = (question) => {
  const language = trainedLanguage(question.direction);
  return withPart(
    language === 'en' ? 'dictionary' : 'script',
    () => wordsIn(language),
    (words) => count(question, language, words),
  );
};

/** Divides sentences of a language into words, under the names that marks have. */
export async function wordsIn(language: Language): Promise<WordsInSentence> {
  if (language === 'en') return englishWordsIn(await loadDictionary());
  const [fold, divide] = await Promise.all([loadScript('hans'), divider()]);
  return chineseWordsIn(divide, fold);
}

/** jieba; the platform's own division where it cannot be had. */
async function divider() {
  try {
    return await loadJieba();
  } catch (cause) {
    console.warn('language worker: no jieba:', cause);
    return (sentence: string) => dividePlainly(sentence, 'zh');
  }
}

async function count(
  question: WordsQuestion,
  language: Language,
  words: WordsInSentence,
): Promise<WordsKnown> {
  const db = createDatabase(DATABASE_NAME);
  try {
    const [{ own, recalled }, kept] = await Promise.all([
      readNotesByRecall(db, question),
      listWords(db),
    ]);
    const marks = new Map(
      kept.flatMap(({ id, mark }) => (isWordMark(mark) ? [[id, mark] as const] : [])),
    );
    const known = wordsKnown(
      own.map((note) => words(note[language])),
      new Set(recalled.flatMap((note) => words(note[language]))),
      marks,
    );
    return { ...known, unknown: known.unknown.slice(0, question.most) };
  } finally {
    db.close();
  }
}
