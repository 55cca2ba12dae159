import type { Exercise } from '../exercise.ts';
import { answerLanguage, exerciseKind } from '../exercise.ts';
import type { Note } from '../note.ts';
import { chooseDistractors } from './choose-distractors.ts';
import { chooseGap } from './choose-gap.ts';
import { divideSentence } from './divide-sentence.ts';
import type { ExercisePlan } from './exercise-plan.ts';
import { hintsOfSentence, hintsOfTiles, hintsOfWord } from './hints-of.ts';
import { makeTiles } from './make-tiles.ts';
import { shuffleBySeed } from './shuffle-by-seed.ts';
import type { WordKnowledge } from './word-knowledge.ts';

export interface PlannedCard {
  readonly exercise: Exercise;
  readonly note: Pick<Note, 'en' | 'zh'>;
  /** The same for the same card and number of answers. */
  readonly seed: string;
  /** Sentences of the same text, in the language of the answer. */
  readonly sentences: readonly string[];
  /** How many words that do not belong lie among the tiles. */
  readonly extraTiles: number;
  readonly knowledge: WordKnowledge;
  /** Pinyin of Chinese, where it is there. */
  readonly readingOf: (text: string) => string | undefined;
}

const CHOICES = 4;

export function planExercise(card: PlannedCard): ExercisePlan {
  const kind = exerciseKind(card.exercise);
  if (kind === 'cloze') return planCloze(card) ?? planSentence(card);
  if (kind === 'build') return planBuild(card) ?? planSentence(card);
  return planSentence(card);
}

function planSentence({ exercise, note, knowledge, readingOf }: PlannedCard): ExercisePlan {
  const language = answerLanguage(exercise);
  const reference = note[language];
  const reading = language === 'zh' ? readingOf(reference) : undefined;
  const hints = hintsOfSentence(reference, language, reading, knowledge);
  return { kind: 'sentence', language, reference, hints };
}

function planCloze(card: PlannedCard): ExercisePlan | undefined {
  const { exercise, note, seed, sentences, knowledge, readingOf } = card;
  const language = answerLanguage(exercise);
  const gap = chooseGap(divideSentence(note[language], language), language, knowledge, seed);
  if (gap === undefined) return undefined;
  const { word } = gap;
  const wrong = chooseDistractors({
    word,
    language,
    sentences,
    accepted: [],
    knowledge,
    count: CHOICES - 1,
    seed,
  });
  const choices = wrong.length === 0 ? [] : shuffleBySeed([word, ...wrong], `choices ${seed}`);
  const reading = language === 'zh' ? readingOf(word) : undefined;
  const hints = hintsOfWord(word, language, reading);
  return { kind: 'cloze', language, reference: word, gap, choices, hints };
}

function planBuild(card: PlannedCard): ExercisePlan | undefined {
  const { exercise, note, seed, sentences, extraTiles, knowledge } = card;
  const language = answerLanguage(exercise);
  const tokens = divideSentence(note[language], language);
  const words = tokens.filter(({ isWord }) => isWord).map(({ text }) => text);
  const extra =
    extraTiles === 0
      ? []
      : chooseDistractors({
          word: words[Math.floor(words.length / 2)] ?? '',
          language,
          sentences,
          accepted: words,
          knowledge,
          count: extraTiles,
          seed,
        });
  const tiles = makeTiles(tokens, language, extra, seed);
  if (tiles === undefined) return undefined;
  const hints = hintsOfTiles(tiles.solution);
  return { kind: 'build', language, reference: note[language], tiles, hints };
}
