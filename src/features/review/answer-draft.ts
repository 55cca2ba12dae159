import type { CardId } from '../../domain/cards/card-id.ts';

/** Where a card is asked: what is typed in one of these does not show up in another. */
export type Sitting = 'review' | 'practice' | 'walk';

/** How far a card was turned: not yet, with the answer compared, or only shown. */
export type Stage = 'asking' | 'compared' | 'flipped';

/** What was done with a card and is not graded yet. */
export interface Attempt {
  readonly text: string;
  /** Hints that were taken. */
  readonly hints: number;
  readonly stage: Stage;
  /** Whether a sentence to be heard was shown in writing: one hint more. */
  readonly isShown: boolean;
}

export const NOTHING: Attempt = { text: '', hints: 0, stage: 'asking', isShown: false };

/** The key under which the draft of a card is kept. */
export function draftKeyOf(sitting: Sitting, cardId: CardId): string {
  return `answer:${sitting}:${cardId}`;
}

/** Undefined where there is nothing to keep. */
export function toDraft(attempt: Attempt): string | undefined {
  const { text, hints, stage, isShown } = attempt;
  const isUntouched = text === '' && hints === 0 && stage === 'asking' && !isShown;
  return isUntouched ? undefined : JSON.stringify(attempt);
}

/** What was kept; nothing for what is none of ours. */
export function fromDraft(draft: string | undefined): Attempt {
  if (draft === undefined) return NOTHING;
  try {
    const { text, hints, stage, isShown } = JSON.parse(draft) as Partial<Attempt>;
    return {
      text: typeof text === 'string' ? text : '',
      hints: Number.isInteger(hints) ? Math.max(0, Number(hints)) : 0,
      stage: stage === 'compared' || stage === 'flipped' ? stage : 'asking',
      isShown: isShown === true,
    };
  } catch {
    return NOTHING;
  }
}
