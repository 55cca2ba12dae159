import { answerLanguage, type Exercise, exerciseKind } from '../../../domain/cards/exercise.ts';
import { countRecalled } from '../../../domain/cards/exercises/count-recalled.ts';
import { divideSentence } from '../../../domain/cards/exercises/divide-sentence.ts';
import type { ExercisePlan } from '../../../domain/cards/exercises/exercise-plan.ts';
import { knowledgeOf } from '../../../domain/cards/exercises/knowledge-of.ts';
import { type PlannedCard, planExercise } from '../../../domain/cards/exercises/plan-exercise.ts';
import type { WordsOfSentences } from '../../../domain/cards/exercises/read-words.ts';
import type { SentenceToken } from '../../../domain/cards/exercises/sentence-token.ts';
import type { FactsOfWords } from '../../../domain/cards/exercises/word-facts.ts';
import { NO_KNOWLEDGE } from '../../../domain/cards/exercises/word-knowledge.ts';
import type { Note } from '../../../domain/cards/note.ts';
import type { PinyinForm } from '../../../domain/chinese/pinyin/pinyin-form.ts';
import { readingBetween } from '../../../domain/chinese/reading-between.ts';
import type { Language } from '../../../domain/text/language.ts';
import type { Services } from '../../../services/services.tsx';
import { readWellKnown } from '../../../storage/card-repository.ts';
import { readSurroundings } from '../../../storage/note-surroundings.ts';
import { readMarks } from '../../../storage/word-repository.ts';
import { keepPlan, readKeptPlan } from './kept-plan.ts';

/** Pairs on each side from which words that do not belong are taken. */
const AROUND = 30;
/** How long a card waits for dictionary and jieba, which only the first one of a visit must fetch. */
const PATIENCE_MS = 2_000;

export interface PlanWish {
  readonly exercise: Exercise;
  readonly note: Note;
  /** The same for the same card and number of answers. */
  readonly seed: string;
  readonly extraTiles: number;
  readonly form: PinyinForm;
}

type Languages = Pick<Services, 'collection' | 'askLanguage'>;

/** Whether words are chosen of the sentence, which must then stay the same until the grade. */
export function isChosenOf(exercise: Exercise): boolean {
  const kind = exerciseKind(exercise);
  return kind === 'cloze' || kind === 'build';
}

/** How a card is asked as far as the sentence alone tells: at once. */
export function planPlainly(wish: PlanWish): ExercisePlan {
  const language = answerLanguage(wish.exercise);
  return planExercise({
    ...wish,
    words: divideSentence(wish.note[language], language),
    around: [],
    knowledge: NO_KNOWLEDGE,
    readingOf: () => undefined,
  });
}

/**
 * How a card is asked, with what dictionary, marks and cards around it know; with less where that does not
 * come in time. A plan that was made for it before, and not graded, is taken up again.
 */
export async function preparePlan(services: Languages, wish: PlanWish): Promise<ExercisePlan> {
  const { collection } = services;
  if (!isChosenOf(wish.exercise)) return makePlan(services, wish);
  const sentence = wish.note[answerLanguage(wish.exercise)];
  const of = `${wish.seed}#${wish.extraTiles}\n${sentence}`;
  const kept = await readKeptPlan(collection, of);
  if (kept !== undefined) return kept;
  const plan = await makePlan(services, wish);
  void keepPlan(collection, of, plan);
  return plan;
}

async function makePlan(services: Languages, wish: PlanWish): Promise<ExercisePlan> {
  const { db } = services.collection;
  const language = answerLanguage(wish.exercise);
  const { before, after } = isChosenOf(wish.exercise)
    ? await readSurroundings(db, wish.note, AROUND)
    : { before: [], after: [] };
  const notes = [wish.note, ...before, ...after];
  const [{ sentences, facts }, readingOf, wellKnown] = await Promise.all([
    readWordsInTime(services, notes, language),
    findReadings(services, wish, language),
    readWellKnown(
      db,
      notes.slice(1).map(({ id }) => id),
    ),
  ]);
  const [words = [], ...around] = sentences;
  const recalledIn = around.filter((_, at) => wellKnown.has(notes[at + 1]?.id ?? wish.note.id));
  return planExercise({
    ...wish,
    words,
    around,
    readingOf,
    knowledge: knowledgeOf({
      facts,
      marks: await readMarks(db, language, headwordsOf(words, facts)),
      recalled: countRecalled(recalledIn, facts),
    }),
  });
}

function headwordsOf(words: readonly SentenceToken[], facts: FactsOfWords): string[] {
  return words.filter(({ isWord }) => isWord).map(({ text }) => facts.get(text)?.headword ?? text);
}

async function readWordsInTime(
  { askLanguage }: Languages,
  notes: readonly Note[],
  language: Language,
): Promise<WordsOfSentences> {
  const sentences = notes.map((note) => ({ text: note[language], own: note.words }));
  const answer = await inTime(askLanguage((work) => work.readWords(sentences, language)));
  if (answer?.ok === true) return answer.value;
  return {
    sentences: sentences.map(({ text }) => divideSentence(text, language)),
    facts: new Map(),
  };
}

async function findReadings(
  { askLanguage }: Languages,
  { note, form }: PlanWish,
  language: Language,
): Promise<PlannedCard['readingOf']> {
  if (language !== 'zh') return () => undefined;
  const answer = await inTime(askLanguage((work) => work.annotate([note.zh], 'with-jieba')));
  const [annotation] = answer?.ok === true ? answer.value : [];
  if (annotation === undefined) return () => undefined;
  const read = { sentence: note.zh, readings: annotation.readings, own: note, form };
  return (start, end) => readingBetween(read, start, end);
}

function inTime<Value>(work: Promise<Value>): Promise<Value | undefined> {
  return Promise.race([
    work,
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS)),
  ]);
}
