import type { BilingualText, TextId } from '../../domain/cards/bilingual-text.ts';
import type { Note, NoteId } from '../../domain/cards/note.ts';
import type { Stamp } from '../../shared/log-entry.ts';
import { AnkiWriter, type WriterRules } from './anki-writer.ts';
import type { Sqlite } from './sqlite.ts';

const ID = '00000000-0000-7000-8000-000000000000';
const DESIRED_RETENTION = 0.9;

/**
 * The collection that an Anki too old for the schedule finds in the place of ours: one note that says so.
 * Without it such an Anki says that the file is damaged.
 */
export function olderAnkiNotice(sqlite: Sqlite, rules: WriterRules): Uint8Array {
  const unchanged = { stamp: '0'.repeat(16) as Stamp, changed: {}, deleted: false };
  const text: BilingualText = {
    ...unchanged,
    id: ID as TextId,
    title: 'Duizhao',
    exercises: ['en-zh'],
    chineseScript: 'hans',
    addedAt: rules.now,
  };
  const note: Note = {
    ...unchanged,
    id: ID as NoteId,
    textId: text.id,
    place: 'a0',
    paragraph: 0,
    heading: false,
    confidence: 1,
    en: 'This file needs Anki 2.1 with its newer scheduler. Update Anki and import it again.',
    zh: '这个文件需要 Anki 2.1 和它的新版调度器。请更新 Anki，然后重新导入。',
  };
  const writer = new AnkiWriter(sqlite, rules);
  try {
    writer.begin([text]);
    const written = { notes: [note], reviews: new Map(), desiredRetention: DESIRED_RETENTION };
    writer.text(0, { text, ...written });
    return writer.finish().database;
  } finally {
    writer.close();
  }
}
