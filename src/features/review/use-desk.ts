import { useMemo } from 'react';
import { exerciseKind } from '../../domain/cards/exercise.ts';
import type { ExercisePlan } from '../../domain/cards/exercises/exercise-plan.ts';
import type { FoldScript } from '../../domain/cards/exercises/fold-word.ts';
import { judgeExercise } from '../../domain/cards/exercises/judge-exercise.ts';
import { answerOf } from '../../domain/cards/exercises/laid-tiles.ts';
import type { Note } from '../../domain/cards/note.ts';
import { AGAIN, GOOD, type Grade, HARD } from '../../domain/reviews/grade.ts';
import { useServices } from '../../services/services.tsx';
import { useSetting } from '../../services/use-setting.ts';
import { isBoolean } from '../../shared/json.ts';
import { useExercisePlan } from './exercises/use-exercise-plan.ts';
import { useScriptFold } from './exercises/use-script-fold.ts';
import { type JudgedAnswer, useTypedAnswer } from './feedback/use-typed-answer.ts';
import { useAnswerDraft } from './use-answer-draft.ts';
import { useCurrentNote } from './use-current-note.ts';
import type { DeskSession } from './use-review-session.ts';

const LONGEST_ANSWER_MS = 600_000;
const EXTRA_TILES = 3;
const SUGGESTED = { right: GOOD, helped: HARD, wrong: AGAIN } as const;

/** Where one card on the table stands, from its prompt to its grade. */
export interface Desk {
  readonly note: Note;
  /** Undefined until what it needs is read. */
  readonly plan: ExercisePlan | undefined;
  /** For comparing the answer with what the plan asks for. */
  readonly foldScript: FoldScript;
  /** As the draft keeps it. */
  readonly draft: string;
  /** Hints that were taken from the list of hints. */
  readonly hints: number;
  /** Whether the sentence to be heard was shown in writing. */
  readonly isShown: boolean;
  /** What the learner answered, in words; empty where the card was only turned. */
  readonly answer: string;
  readonly isRevealed: boolean;
  readonly hasExtraTiles: boolean;
  readonly suggested: Grade | undefined;
  /** The grade that Enter takes; none where an answer was compared and none is suggested. */
  readonly chosen: Grade | undefined;
  /** What the comparison of a typed translation says. */
  readonly judged: JudgedAnswer;
  readonly type: (draft: string) => void;
  readonly takeHint: () => void;
  /** Shows a sentence that was to be heard; counts like a hint. */
  readonly showHeard: () => void;
  readonly reveal: () => void;
  /** Turns the card without comparing. */
  readonly flip: () => void;
  /** Asks once more before any grade; having seen the answer counts like a hint. */
  readonly askAgain: () => void;
  readonly toggleExtraTiles: () => void;
  readonly grade: (grade: Grade) => void;
}

export function useDesk(session: DeskSession): Desk {
  const { collection } = useServices();
  const { current } = session;
  const note = useCurrentNote(current.note);
  const shownAt = useMemo(() => collection.now(), [collection]);
  const [hasExtraTiles, setHasExtraTiles] = useSetting('build-extra-tiles', isBoolean, false);
  const plan = useExercisePlan(current, note, hasExtraTiles ? EXTRA_TILES : 0);
  const [chosen] = useSetting('cloze-choices', isBoolean, false);
  const attempt = useAnswerDraft(session.sitting, current.card.id);
  const { text: draft, stage, isShown, change } = attempt;
  // Having read what was to be heard is help like any other.
  const hints = attempt.hints + (isShown ? 1 : 0);

  const isDictation = exerciseKind(current.exercise) === 'dictate';
  const answer = plan === undefined || stage === 'flipped' ? '' : answerOf(plan, draft);
  const isComparedByScript =
    plan?.language === 'zh' && (plan.kind === 'cloze' || (plan.kind === 'sentence' && isDictation));
  const toFold = [stage === 'compared' ? answer : '', plan?.reference ?? ''];
  const foldScript = useScriptFold(isComparedByScript ? toFold : undefined);
  const isCompared = stage === 'compared' && plan?.kind === 'sentence';
  const judged = useTypedAnswer(note, current.exercise, isCompared ? answer : '', {
    hints,
    isTyping: stage === 'asking' && plan?.kind === 'sentence',
  });
  const suggested = judged.isCompared
    ? judged.suggested
    : stage === 'compared'
      ? suggestedFor(plan, isDictation, { answer, hints, chosen, foldScript })
      : undefined;
  return {
    note,
    plan,
    foldScript,
    draft,
    hints: attempt.hints,
    isShown,
    answer,
    isRevealed: stage !== 'asking',
    hasExtraTiles,
    suggested,
    chosen: judged.isCompared ? suggested : (suggested ?? GOOD),
    judged,
    type: (text) => change({ text }),
    takeHint: () => change({ hints: attempt.hints + 1 }),
    showHeard: () => change({ isShown: true }),
    reveal: () => change({ stage: 'compared' }),
    flip: () => change({ stage: 'flipped' }),
    askAgain: () => change({ text: '', hints: attempt.hints + 1, stage: 'asking' }),
    toggleExtraTiles: () => {
      // The numbers of a draft are places of tiles that are about to be dealt anew.
      if (exerciseKind(current.exercise) === 'build') change({ text: '' });
      setHasExtraTiles(!hasExtraTiles);
    },
    grade: (grade) => {
      const elapsed = Math.min(LONGEST_ANSWER_MS, Math.max(0, collection.now() - shownAt));
      const typed = {
        ...(answer !== '' && { answer }),
        ...(hints > 0 && { hints }),
        ...(suggested !== undefined && { suggestedGrade: suggested }),
        ...(judged.differences !== undefined && { differences: judged.differences }),
      };
      session.answer({ grade, durationMs: elapsed, typed, onSaved: attempt.discard });
    },
  };
}

/** Only where it can be told from the answer alone; a translation is for the learner to judge. */
function suggestedFor(
  plan: ExercisePlan | undefined,
  isDictation: boolean,
  given: Pick<Desk, 'answer' | 'hints' | 'foldScript'> & { readonly chosen: boolean },
): Grade | undefined {
  if (plan === undefined || (plan.kind === 'sentence' && !isDictation)) return undefined;
  const { answer, hints, chosen, foldScript } = given;
  const isClosed = plan.kind === 'cloze' && chosen && plan.choices.length > 1;
  const { reference } = plan;
  const verdict = judgeExercise({ answer, reference, isClosed, hints }, foldScript);
  return verdict === undefined ? undefined : SUGGESTED[verdict];
}
