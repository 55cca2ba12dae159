import { type CardId, splitCardId } from '../domain/cards/card-id.ts';
import type { LearningDay } from '../shared/time.ts';
import { cardOf } from './card-change.ts';
import { cardsOfNotes } from './cards-of-notes.ts';
import { requireSound } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { readMeta } from './device-meta.ts';
import { versionOf } from './known-rows.ts';
import { readOptionsBook } from './options-repository.ts';
import { isSoundNote } from './sound-rows.ts';
import type { StudyCard } from './study-queue.ts';

/** One card with all that is needed to ask it; undefined where its note or text is gone. */
export function readStudyCard(
  db: DuizhaoDatabase,
  cardId: CardId,
  day: LearningDay,
): Promise<StudyCard | undefined> {
  const tables = [db.texts, db.tallies, db.days, db.options, db.cards, db.notes, db.meta];
  return db.transaction('r', tables, async () => {
    const { noteId, exercise } = splitCardId(cardId);
    const [note, [rows = []], book, count, meta] = await Promise.all([
      db.notes.get(noteId),
      cardsOfNotes(db, [noteId]),
      readOptionsBook(db),
      db.days.get(day),
      readMeta(db),
    ]);
    requireSound([note], isSoundNote, 'notes');
    if (note === undefined || note.deleted) return undefined;
    const [text, tally] = await Promise.all([
      db.texts.get(note.textId),
      db.tallies.get(note.textId),
    ]);
    if (text === undefined || text.deleted) return undefined;
    const from = { note, rows };
    const version = versionOf(meta);
    const known = { version, options: book.of(text), from, tally, day, count };
    return { card: cardOf(from, exercise), note, text, exercise, known };
  });
}
