import { useEffect, useMemo, useState } from 'react';
import { answerLanguage, exerciseKind } from '../../../domain/cards/exercise.ts';
import type { ExercisePlan } from '../../../domain/cards/exercises/exercise-plan.ts';
import { planExercise } from '../../../domain/cards/exercises/plan-exercise.ts';
import { NO_KNOWLEDGE } from '../../../domain/cards/exercises/word-knowledge.ts';
import type { Note } from '../../../domain/cards/note.ts';
import { useServices } from '../../../services/services.tsx';
import { readSurroundings } from '../../../storage/note-surroundings.ts';
import type { StudyCard } from '../../../storage/study-queue.ts';

/** Pairs on each side from which words that do not belong are taken. */
const AROUND = 30;
const NO_SENTENCES: readonly string[] = [];

/**
 * How the card on the table is asked; undefined until the sentences around it are read, where they are
 * needed. The same card after the same number of answers is asked the same, also after a reload.
 */
export function useExercisePlan(
  { card, exercise }: Pick<StudyCard, 'card' | 'exercise'>,
  note: Note,
  extraTiles: number,
): ExercisePlan | undefined {
  const sentences = useSentencesAround(exercise, note);
  return useMemo(
    () =>
      sentences === undefined
        ? undefined
        : planExercise({
            exercise,
            note,
            seed: `${card.id}#${card.reps}`,
            sentences,
            extraTiles,
            knowledge: NO_KNOWLEDGE,
            readingOf: () => undefined,
          }),
    [card.id, card.reps, exercise, note, sentences, extraTiles],
  );
}

function useSentencesAround(exercise: StudyCard['exercise'], note: Note) {
  const { collection } = useServices();
  const { textId, place } = note;
  const kind = exerciseKind(exercise);
  const isNeeded = kind === 'cloze' || kind === 'build';
  const language = answerLanguage(exercise);
  const [sentences, setSentences] = useState<readonly string[]>();
  useEffect(() => {
    if (!isNeeded) return;
    // Once a card: what is edited elsewhere meanwhile must not change the choices under the hand.
    void readSurroundings(collection.db, { textId, place }, AROUND).then(({ before, after }) =>
      setSentences([...before, ...after].map((one) => one[language])),
    );
  }, [collection, textId, place, language, isNeeded]);
  return isNeeded ? sentences : NO_SENTENCES;
}
