import type { Language } from '../../text/language.ts';
import { chooseGap } from './choose-gap.ts';
import type { Hint } from './hint.ts';
import type { SentenceToken } from './sentence-token.ts';
import type { WordKnowledge } from './word-knowledge.ts';

const LETTER = /[\p{L}\p{N}]/u;

const lettersOf = (text: string): string[] => [...text].filter((one) => LETTER.test(one));

/** Steps towards a single word; the word itself is none of them. */
export function hintsOfWord(word: string, language: Language, reading: string | undefined): Hint[] {
  const letters = lettersOf(word);
  const [first] = letters;
  const unit = language === 'zh' ? 'characters' : 'letters';
  return [
    { kind: 'length', count: letters.length, unit },
    ...(letters.length > 1 && first !== undefined ? [{ kind: 'first', text: first } as const] : []),
    ...(reading === undefined ? [] : [{ kind: 'reading', text: reading } as const]),
  ];
}

/** Steps towards a whole sentence: its length, how it begins, how it sounds, one of its words. */
export function hintsOfSentence(
  tokens: readonly SentenceToken[],
  language: Language,
  reading: string | undefined,
  knowledge: WordKnowledge,
): Hint[] {
  const sentence = tokens.map(({ text }) => text).join('');
  const words = tokens.filter(({ isWord }) => isWord);
  const [first] = language === 'zh' ? lettersOf(sentence) : words.map(({ text }) => text);
  if (words.length < 2 || first === undefined) return hintsOfWord(sentence, language, reading);
  const count = language === 'zh' ? lettersOf(sentence).length : words.length;
  const word = chooseGap(tokens, language, knowledge, sentence)?.word;
  return [
    { kind: 'length', count, unit: language === 'zh' ? 'characters' : 'words' },
    { kind: 'first', text: first },
    ...(reading === undefined ? [] : [{ kind: 'reading', text: reading } as const]),
    ...(word === undefined ? [] : [{ kind: 'word', text: word } as const]),
  ];
}

/** Steps towards a sentence that is laid of tiles. */
export function hintsOfTiles(tilesInOrder: readonly string[]): Hint[] {
  const [first, last] = [tilesInOrder[0], tilesInOrder.at(-1)];
  return [
    ...(first === undefined ? [] : [{ kind: 'first', text: first } as const]),
    ...(last === undefined || tilesInOrder.length < 3
      ? []
      : [{ kind: 'last', text: last } as const]),
  ];
}
