import type { TextId } from '../domain/cards/bilingual-text.ts';
import { cardIdOf } from '../domain/cards/card-id.ts';
import type { Exercise } from '../domain/cards/exercise.ts';
import type { Note, NoteId } from '../domain/cards/note.ts';
import { ok, type Result } from '../shared/result.ts';
import { changeCards, undoCards } from './change-cards.ts';
import type { Collection } from './collection.ts';
import type { DuizhaoDatabase } from './database.ts';
import { clearDraft, readDraft, writeDraft } from './draft-repository.ts';
import type { StorageFailure } from './storage-failure.ts';
import type { PlanRecord } from './void-plan.ts';

/** A pair whose sides do not belong together, and the entries that suspended its cards. */
export interface FlaggedPair {
  readonly noteId: NoteId;
  readonly suspended: PlanRecord;
}

const keyOf = (textId: TextId): string => `flagged:${textId}`;

/** The pairs of a text whose cards rest until the alignment is corrected, oldest first. */
export async function readFlagged(db: DuizhaoDatabase, textId: TextId): Promise<FlaggedPair[]> {
  const kept = await readDraft(db, keyOf(textId));
  return kept === undefined ? [] : (JSON.parse(kept) as FlaggedPair[]);
}

/** Suspends the cards of a pair that are not suspended already, until {@link unflagPairs}. */
export async function flagPair(
  c: Collection,
  { id: noteId, textId }: Pick<Note, 'id' | 'textId'>,
  exercises: readonly Exercise[],
): Promise<Result<true, StorageFailure>> {
  const ids = exercises.map((exercise) => cardIdOf(noteId, exercise));
  const changed = await changeCards(c, ids, { kind: 'suspend' });
  if (!changed.ok) return changed;
  const { undo } = changed.value;
  if (undo === undefined) return ok(true);
  const flagged = [...(await readFlagged(c.db, textId)), { noteId, suspended: undo }];
  return writeDraft(c.db, keyOf(textId), JSON.stringify(flagged));
}

/** Has the cards of all flagged pairs of a text go on as they were before. */
export async function unflagPairs(
  c: Collection,
  textId: TextId,
): Promise<Result<true, StorageFailure>> {
  for (const { suspended } of (await readFlagged(c.db, textId)).toReversed()) {
    const undone = await undoCards(c, suspended);
    if (!undone.ok) return undone;
  }
  return clearDraft(c.db, keyOf(textId));
}
