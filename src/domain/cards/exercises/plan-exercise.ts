import type { Exercise } from '../exercise.ts';
import { answerLanguage, exerciseKind } from '../exercise.ts';
import type { Note } from '../note.ts';
import { chooseDistractors } from './choose-distractors.ts';
import { chooseGap } from './choose-gap.ts';
import { divideSentence } from './divide-sentence.ts';
import type { ExercisePlan } from './exercise-plan.ts';
import { hintsOfSentence, hintsOfTiles, hintsOfWord } from './hints-of.ts';
import { makeTiles } from './make-tiles.ts';
import type { SentenceToken } from './sentence-token.ts';
import { shuffleBySeed } from './shuffle-by-seed.ts';
import type { WordKnowledge } from './word-knowledge.ts';

export interface PlannedCard {
  readonly exercise: Exercise;
  readonly note: Pick<Note, 'en' | 'zh' | 'alternatives'>;
  /** The same for the same card and number of answers. */
  readonly seed: string;
  /** The sentence that is the answer, as words. */
  readonly words: readonly SentenceToken[];
  /** Sentences around it, in its language, as words. */
  readonly around: readonly (readonly SentenceToken[])[];
  /** How many words that do not belong lie among the tiles. */
  readonly extraTiles: number;
  readonly knowledge: WordKnowledge;
  /** Pinyin of a stretch of the sentence, in UTF-16 units, where it is there. */
  readonly readingOf: (start: number, end: number) => string | undefined;
}

const CHOICES = 4;

export function planExercise(card: PlannedCard): ExercisePlan {
  const kind = exerciseKind(card.exercise);
  if (kind === 'cloze') return planCloze(card) ?? planSentence(card);
  if (kind === 'build') return planBuild(card) ?? planSentence(card);
  return planSentence(card);
}

function planSentence(card: PlannedCard): ExercisePlan {
  const { exercise, note, words, knowledge, readingOf } = card;
  const language = answerLanguage(exercise);
  const reference = note[language];
  const reading = language === 'zh' ? readingOf(0, reference.length) : undefined;
  const hints = hintsOfSentence(words, language, reading, knowledge);
  return { kind: 'sentence', language, reference, hints };
}

function planCloze(card: PlannedCard): ExercisePlan | undefined {
  const { exercise, words, around, seed, knowledge, readingOf } = card;
  const language = answerLanguage(exercise);
  const gap = chooseGap(words, language, knowledge, seed);
  if (gap === undefined) return undefined;
  const { word, before } = gap;
  const wrong = chooseDistractors({
    word,
    language,
    sentences: around,
    accepted: [...wordTexts(words), ...wordsOfAlternatives(card)],
    knowledge,
    count: CHOICES - 1,
    seed,
  });
  const choices = wrong.length === 0 ? [] : shuffleBySeed([word, ...wrong], `choices ${seed}`);
  const end = before.length + word.length;
  const reading = language === 'zh' ? readingOf(before.length, end) : undefined;
  const hints = hintsOfWord(word, language, reading);
  return { kind: 'cloze', language, reference: word, gap, choices, hints };
}

function planBuild(card: PlannedCard): ExercisePlan | undefined {
  const { exercise, note, words, around, seed, extraTiles, knowledge } = card;
  const language = answerLanguage(exercise);
  const texts = wordTexts(words);
  const extra =
    extraTiles === 0
      ? []
      : chooseDistractors({
          word: texts[Math.floor(texts.length / 2)] ?? '',
          language,
          sentences: around,
          accepted: texts,
          knowledge,
          count: extraTiles,
          seed,
        });
  const tiles = makeTiles(words, language, extra, seed);
  if (tiles === undefined) return undefined;
  const hints = hintsOfTiles(tiles.solution);
  return { kind: 'build', language, reference: note[language], tiles, hints };
}

const wordTexts = (tokens: readonly SentenceToken[]): string[] =>
  tokens.filter(({ isWord }) => isWord).map(({ text }) => text);

/** Words of the other answers that the learner accepts; each of them might stand in the gap. */
function wordsOfAlternatives({ exercise, note }: PlannedCard): string[] {
  const language = answerLanguage(exercise);
  const accepted = note.alternatives?.[language] ?? [];
  return accepted.flatMap((answer) => wordTexts(divideSentence(answer, language)));
}
