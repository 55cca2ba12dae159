import type { CardId } from '../../domain/cards/card-id.ts';

const KEY = 'duizhao.answer-draft';

interface Draft {
  readonly cardId: string;
  readonly text: string;
}

function read(): Draft | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { cardId, text } = stored as Record<string, unknown>;
    return typeof cardId === 'string' && typeof text === 'string' ? { cardId, text } : undefined;
  } catch {
    return undefined;
  }
}

/** What was typed for this card and not yet graded, so that a reload or a crash does not lose it. */
export function readAnswerDraft(cardId: CardId): string {
  const draft = read();
  return draft?.cardId === cardId ? draft.text : '';
}

export function writeAnswerDraft(cardId: CardId, text: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ cardId, text } satisfies Draft));
  } catch {
    // A draft that cannot be kept is no reason to stop the learner from typing.
  }
}

export function clearAnswerDraft(cardId: CardId): void {
  if (read()?.cardId === cardId) localStorage.removeItem(KEY);
}
