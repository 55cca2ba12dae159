import { tag } from 'jieba-wasm';
import { annotateSentence } from '../../src/domain/chinese/annotate-sentence.ts';
import { libraryReadings } from '../../src/workers/language/library-readings.ts';
import { taggedToWords } from '../../src/workers/language/load-jieba.ts';
import type { HardSentence } from './read-hard-sentences.ts';

export interface PinyinScore {
  readonly total: number;
  readonly library: number;
  readonly ours: number;
}

export interface CharacterScore extends PinyinScore {
  readonly character: string;
}

/** How many marked characters the library alone reads right, and how many we do. */
export function scorePinyin(sentences: readonly HardSentence[]): CharacterScore[] {
  const scores = new Map<string, CharacterScore>();
  for (const { text, marks } of sentences) {
    const library = libraryReadings(text);
    const ours = annotateSentence(text, {
      divide: (sentence) => taggedToWords(tag(sentence, true)),
      read: libraryReadings,
      fold: (sentence) => sentence,
      byJieba: true,
    }).readings;
    for (const { at, character, readings } of marks) {
      const before = scores.get(character) ?? { character, total: 0, library: 0, ours: 0 };
      const isRight = (reading: string | null | undefined): number =>
        readings.includes(reading ?? '') ? 1 : 0;
      scores.set(character, {
        character,
        total: before.total + 1,
        library: before.library + isRight(library[at]),
        ours: before.ours + isRight(ours[at]),
      });
    }
  }
  return [...scores.values()].toSorted((a, b) => b.total - a.total);
}

export function addScores(scores: readonly PinyinScore[]): PinyinScore {
  const sum = (of: (score: PinyinScore) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  return {
    total: sum(({ total }) => total),
    library: sum(({ library }) => library),
    ours: sum(({ ours }) => ours),
  };
}
