import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  acceptedAnswers,
  withAlternative,
  withoutAlternative,
} from '../../../domain/cards/alternatives.ts';
import {
  answerLanguage,
  type Exercise,
  type ExerciseKind,
  exerciseKind,
} from '../../../domain/cards/exercise.ts';
import type { DifferenceKind } from '../../../domain/cards/feedback/difference.ts';
import type { Feedback } from '../../../domain/cards/feedback/give-feedback.ts';
import type { Note } from '../../../domain/cards/note.ts';
import { asSlip } from '../../../domain/reviews/as-slip.ts';
import type { Grade } from '../../../domain/reviews/grade.ts';
import { suggestGrade } from '../../../domain/reviews/suggest-grade.ts';
import { otherLanguage } from '../../../domain/text/other-language.ts';
import { useServices } from '../../../services/services.tsx';
import { useAttempt } from '../../../services/use-attempt.ts';
import { changeNote } from '../../../storage/note-repository.ts';
import { useNotice } from '../../../ui/notices.tsx';
import { useFeedback } from './use-feedback.ts';

/** A typed translation after it was compared, and what the learner can say about it. */
export interface JudgedAnswer {
  /** Whether there is a translation to compare; else the learner judges alone. */
  readonly isCompared: boolean;
  /** Undefined until it is there, and where nothing can be compared. */
  readonly feedback: Feedback | undefined;
  /** The accepted answer that it is held against. */
  readonly reference: string;
  readonly suggested: Grade | undefined;
  /** Whether the learner called the differences a slip of the fingers. */
  readonly isSlip: boolean;
  readonly canBeSlip: boolean;
  /** Whether this very answer is one that the learner accepted. */
  readonly isAccepted: boolean;
  readonly toggleSlip: () => void;
  /** Accepts the answer from now on, or takes that back. */
  readonly toggleAccepted: () => void;
  /** What the log keeps of it. */
  readonly differences: readonly DifferenceKind[] | undefined;
}

/** What is typed in these is a translation; in the others it is the sentence itself. */
const TRANSLATIONS: ReadonlySet<ExerciseKind> = new Set(['translate', 'listen']);

/**
 * @param answer empty where the card was only turned, or is still being answered
 * @param isTyping whether an answer will be typed, so that what compares it may be made ready
 */
export function useTypedAnswer(
  note: Note,
  exercise: Exercise,
  answer: string,
  { hints, isTyping }: { readonly hints: number; readonly isTyping: boolean },
): JudgedAnswer {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const notice = useNotice();
  const [slipOf, setSlipOf] = useState<string>();
  const language = answerLanguage(exercise);
  const typed = answer.trim();
  const isTranslation = TRANSLATIONS.has(exerciseKind(exercise));
  const isCompared = isTranslation && typed !== '';
  const references = acceptedAnswers(note, language);
  const common = { references, prompt: note[otherLanguage(language)], language };
  const feedback = useFeedback(
    isCompared ? { ...common, answer: typed } : undefined,
    isTranslation && isTyping && typed === '' ? { ...common, answer: note[language] } : undefined,
  );

  const isSlip = slipOf !== undefined && slipOf === typed;
  const judged = feedback !== undefined && isSlip ? asSlip(feedback) : feedback;
  const suggested = judged && suggestGrade(judged, hints);
  const isAccepted = references.slice(1).includes(typed);
  const change = async (accept: boolean): Promise<void> => {
    const alternatives = accept
      ? withAlternative(note, language, typed)
      : withoutAlternative(note, language, typed);
    const saved = await attempt(changeNote(collection, note.id, { alternatives }));
    if (saved === undefined) return;
    const undo = { label: t('common.undo'), run: () => void change(!accept) };
    notice({ text: t(accept ? 'feedback.accepted' : 'feedback.notAccepted'), action: undo });
  };
  return {
    isCompared,
    feedback,
    reference: references[feedback?.nearest ?? 0] ?? note[language],
    suggested,
    isSlip,
    canBeSlip: feedback !== undefined && canBeSlip(feedback),
    isAccepted,
    toggleSlip: () => setSlipOf(isSlip ? undefined : typed),
    toggleAccepted: () => void change(!isAccepted),
    differences: isCompared && judged !== undefined ? kindsOf(judged) : undefined,
  };
}

function kindsOf({ differences }: Feedback): DifferenceKind[] {
  return [...new Set(differences.map(({ kind }) => kind))];
}

function canBeSlip({ verdict, differences }: Feedback): boolean {
  return verdict === 'small' && differences.length > 0;
}
