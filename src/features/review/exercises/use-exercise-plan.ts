import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { answerLanguage } from '../../../domain/cards/exercise.ts';
import type { ExercisePlan } from '../../../domain/cards/exercises/exercise-plan.ts';
import type { Note } from '../../../domain/cards/note.ts';
import { useChineseDisplay } from '../../../services/chinese-display.tsx';
import { useServices } from '../../../services/services.tsx';
import type { StudyCard } from '../../../storage/study-queue.ts';
import { isChosenOf, type PlanWish, planPlainly, preparePlan } from './prepare-plan.ts';

interface MadePlan {
  readonly of: string;
  readonly plan: ExercisePlan;
}

/**
 * How the card on the table is asked; undefined until words are chosen, where some are. Once made it stays,
 * whatever is marked or learned meanwhile; only an edit of the sentence, or other tiles, make it anew.
 */
export function useExercisePlan(
  { card, exercise }: Pick<StudyCard, 'card' | 'exercise'>,
  note: Note,
  extraTiles: number,
): ExercisePlan | undefined {
  const services = useServices();
  const { form } = useChineseDisplay();
  const [made, setMade] = useState<MadePlan>();
  const seed = `${card.id}#${card.reps}`;
  const of = `${seed}#${extraTiles}\n${note[answerLanguage(exercise)]}`;
  const wish: PlanWish = { exercise, note, seed, extraTiles, form };

  const prepare = useEffectEvent(async (): Promise<ExercisePlan> => {
    try {
      return await preparePlan(services, wish);
    } catch (cause) {
      console.warn('review: asks with what the sentence alone tells:', cause);
      return planPlainly(wish);
    }
  });
  useEffect(() => {
    let isOld = false;
    void prepare().then((plan) => {
      if (!isOld) setMade({ of, plan });
    });
    return () => {
      isOld = true;
    };
  }, [of]);

  const plain = useMemo(
    () =>
      isChosenOf(exercise) ? undefined : planPlainly({ exercise, note, seed, extraTiles, form }),
    [exercise, note, seed, extraTiles, form],
  );
  return made === undefined || (made.of !== of && plain !== undefined) ? plain : made.plan;
}
