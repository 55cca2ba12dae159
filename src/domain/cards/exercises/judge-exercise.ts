import type { FoldScript } from './fold-word.ts';
import { isSameWording } from './is-same-wording.ts';

/**
 * Whether a gap or a built sentence was right: `right`, `helped` after a hint, `wrong` where only one thing
 * can be right (a choice among words that are not), undefined where the learner must judge.
 */
export type ExerciseVerdict = 'right' | 'helped' | 'wrong' | undefined;

export interface JudgedAnswer {
  readonly answer: string;
  readonly reference: string;
  /** Whether any other answer than the reference is wrong. */
  readonly isClosed: boolean;
  readonly hints: number;
}

export function judgeExercise(
  { answer, reference, isClosed, hints }: JudgedAnswer,
  foldScript?: FoldScript,
): ExerciseVerdict {
  if (isSameWording(answer, reference, foldScript)) return hints > 0 ? 'helped' : 'right';
  return isClosed && answer !== '' ? 'wrong' : undefined;
}
