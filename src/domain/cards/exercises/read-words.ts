import { divideFolded } from '../../chinese/divide-folded.ts';
import { divideAsCorrected } from '../../chinese/own/divide-as-corrected.ts';
import type { OwnWords } from '../../chinese/own/own-corrections.ts';
import type { SentenceWord } from '../../chinese/words/sentence-word.ts';
import type { Language } from '../../text/language.ts';
import type { FactsWish } from './dictionary-facts.ts';
import { divideSentence } from './divide-sentence.ts';
import type { SentenceToken } from './sentence-token.ts';
import { tokensOfWords } from './tokens-of-words.ts';
import type { FactsOfWords, WordFacts } from './word-facts.ts';

export interface SentenceToRead {
  readonly text: string;
  /** How the learner divides it, where it is Chinese. */
  readonly own?: OwnWords | null | undefined;
}

export interface WordsOfSentences {
  /** Of each sentence, in their order. */
  readonly sentences: readonly (readonly SentenceToken[])[];
  readonly facts: FactsOfWords;
}

export interface WordTools {
  readonly divide: (sentence: string) => SentenceWord[];
  /** A traditional sentence in simplified characters. */
  readonly fold: (sentence: string) => string;
  readonly factsOf: (wish: FactsWish) => WordFacts | undefined;
}

const SENTENCE_END = /[.!?…。！？][^\p{L}]*$/u;

interface ReadWord {
  readonly text: string;
  readonly tag: string;
}

/** Sentences as words, the first of them one that is asked, with what is known of each word. */
export function readWords(
  sentences: readonly SentenceToRead[],
  language: Language,
  tools: WordTools,
): WordsOfSentences {
  const divided = sentences.map((sentence) => wordsOf(sentence, language, tools));
  const facts = new Map<string, WordFacts>();
  divided.forEach((words, at) => {
    words.forEach(({ text, tag }, place) => {
      if (facts.has(text)) return;
      const isInside = place > 0 && !SENTENCE_END.test(words[place - 1]?.text ?? '');
      const known = tools.factsOf({ word: text, language, tag, isInside, isAsked: at === 0 });
      if (known !== undefined) facts.set(text, known);
    });
  });
  return {
    sentences: divided.map((words) => tokensOfWords(words.map(({ text }) => text))),
    facts,
  };
}

function wordsOf(
  { text, own }: SentenceToRead,
  language: Language,
  { divide, fold }: WordTools,
): readonly ReadWord[] {
  if (language === 'en') {
    return divideSentence(text, 'en').map((token) => ({ text: token.text, tag: '' }));
  }
  return divideAsCorrected(text, divideFolded(text, { divide, fold }), own);
}
