import { AGAIN, GOOD } from '../../../src/domain/reviews/grade.ts';
import { learningDay } from '../../../src/domain/reviews/learning-day.ts';
import type { Result } from '../../../src/shared/result.ts';
import { addText, type TextDraft } from '../../../src/storage/add-text.ts';
import { changeCards } from '../../../src/storage/change-cards.ts';
import type { Collection } from '../../../src/storage/collection.ts';
import { changeNote } from '../../../src/storage/note-repository.ts';
import { answerCard, undoLastReview } from '../../../src/storage/review-log.ts';
import { readStudyQueue } from '../../../src/storage/study-queue.ts';
import { syntheticPairs } from '../../bench/synthetic-text.ts';
import { PAIRS } from '../told.ts';

const UNDO_EVERY = 9;

export function draftOf(title: string): TextDraft {
  return {
    title,
    exercises: ['en-zh', 'zh-en'],
    chineseScript: 'hans',
    pairs: syntheticPairs(PAIRS),
  };
}

/** A failure would be a finding: nothing here is out of room or closed. */
export function must<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) throw new Error(`kills: ${result.error.kind}`);
  return result.value;
}

/** Answers whatever is due; undone now and then. @returns the entry that was written, if any card was there */
export async function answerNext(c: Collection, turn: number): Promise<string | undefined> {
  const now = c.now();
  const today = learningDay(now, c.utcOffset(now), 4);
  const { next } = await readStudyQueue(c.db, { kind: 'all' }, now, today);
  if (next === undefined) return undefined;
  const { card, known } = next;
  const grade = turn % 5 === 0 ? AGAIN : GOOD;
  const durationMs = 1_000 + turn;
  const { entryId } = must(await answerCard(c, { cardId: card.id, grade, durationMs, known }));
  if (turn % UNDO_EVERY === UNDO_EVERY - 1) must(await undoLastReview(c));
  return entryId;
}

export async function answerOnAndOn(c: Collection): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    const id = await answerNext(c, turn);
    if (id === undefined) must(await addText(c, draftOf(`More ${c.now()}`)));
    else await window.tell({ kind: 'answered', id });
  }
}

/** So few that the collection stays small over hundreds of rounds. */
const TEXTS_A_ROUND = 6;

export async function importOnAndOn(c: Collection, round: number): Promise<void> {
  for (let turn = 0; turn < TEXTS_A_ROUND; turn += 1) {
    const title = `Text ${round}.${turn}`;
    await window.tell({ kind: 'importing', title });
    must(await addText(c, draftOf(title)));
    await window.tell({ kind: 'imported', title });
  }
}

export async function editOnAndOn(c: Collection, round: number): Promise<void> {
  const notes = await c.db.notes.limit(5).toArray();
  for (let turn = 0; ; turn += 1) {
    const note = notes[turn % notes.length];
    if (note === undefined) throw new Error('kills: there is no pair to edit');
    const en = `Edited in round ${round}, turn ${turn}.`;
    await window.tell({ kind: 'writing', noteId: note.id, en });
    must(await changeNote(c, note.id, { en }));
    await window.tell({ kind: 'written', noteId: note.id, en });
  }
}

/** Suspends all cards that were begun and resumes them: some hundred entries in one transaction. */
export async function markOnAndOn(c: Collection): Promise<void> {
  const ids = (await c.db.cards.toArray()).map(({ id }) => id);
  for (let turn = 0; ; turn += 1) {
    must(await changeCards(c, ids, { kind: turn % 2 === 0 ? 'suspend' : 'unsuspend' }));
  }
}
