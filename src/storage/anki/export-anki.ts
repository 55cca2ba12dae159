import type { ExportDays } from '../../domain/anki/anki-rows.ts';
import { groupRows } from '../../domain/anki/group-rows.ts';
import type { BilingualText, TextId } from '../../domain/cards/bilingual-text.ts';
import type { CardId } from '../../domain/cards/card-id.ts';
import { isAskable } from '../../domain/cards/note.ts';
import { recordingOf } from '../../domain/cards/recordings.ts';
import { learningDay, momentAt } from '../../domain/reviews/learning-day.ts';
import type { Review } from '../../domain/reviews/review.ts';
import type { LearningDay } from '../../shared/time.ts';
import { isWhole, readAttachment } from '../attachments/attachment-repository.ts';
import { ENDINGS } from '../attachments/sniff-audio.ts';
import { gatherBlob } from '../backup/gather-blob.ts';
import type { BackupWork } from '../backup/write-backup.ts';
import { ZipWriter } from '../backup/zip-writer.ts';
import type { Collection } from '../collection.ts';
import { OptionsBook } from '../kept-options.ts';
import { listNotes } from '../note-repository.ts';
import { readReviews } from '../read-logs.ts';
import { compareAge, listTexts } from '../text-repository.ts';
import { AnkiWriter } from './anki-writer.ts';
import { olderAnkiNotice } from './older-anki-notice.ts';
import type { Sqlite } from './sqlite.ts';

/** A package for Anki, and what is in it. */
export interface AnkiExport {
  readonly file: Blob;
  readonly notes: number;
  readonly cards: number;
  readonly reviews: number;
  /** Files of sound. */
  readonly recordings: number;
}

/**
 * Writes texts as an `.apkg` that Anki reads since 2.1 (its second generation): sentence pairs, both
 * directions as far as they are switched on, tags, own pinyin, recordings, the review log, due dates and the
 * memory of FSRS.
 *
 * @param textId undefined for all texts
 */
export async function exportAnki(
  c: Pick<Collection, 'db' | 'now' | 'utcOffset'>,
  sqlite: Sqlite,
  textId: TextId | undefined,
  { onProgress }: BackupWork = {},
): Promise<AnkiExport> {
  const { db } = c;
  const all = (await listTexts(db)).sort(compareAge);
  const texts = all.filter(({ id }) => textId === undefined || id === textId);
  const book = new OptionsBook(await db.options.toArray());
  const reviews = groupRows((await readReviews(db)).entries, ({ cardId }) => cardId);
  const { rolloverHour, parameters } = book.collection;
  const now = c.now();
  const { day: today } = momentAt(now, c.utcOffset(now), rolloverHour);
  const days = { today, firstDay: firstDayOf(c, texts, reviews, today, rolloverHour) };
  const { utcOffset } = c;
  const { take, finish } = gatherBlob();
  const zip = new ZipWriter(take, now);
  const sounds = await writeSounds(db, texts, zip);
  const rules = { now, utcOffset, rolloverHour, parameters, days, sounds };
  const writer = new AnkiWriter(sqlite, rules);
  try {
    writer.begin(texts.map(({ title, addedAt }) => ({ title, addedAt })));
    for (const [at, text] of texts.entries()) {
      onProgress?.(at, texts.length);
      const { desiredRetention } = book.of(text);
      const notes = await listNotes(db, text.id);
      writer.text(at, { text, notes, reviews, desiredRetention });
    }
    const { database, ...counts } = writer.finish();
    onProgress?.(texts.length, texts.length);
    await zip.begin('collection.anki2');
    zip.push(olderAnkiNotice(sqlite, rules));
    // Anki takes a schedule of its newer scheduler from a collection of this name alone.
    await zip.begin('collection.anki21');
    zip.push(database);
    await zip.begin('media');
    const list = JSON.stringify(Object.fromEntries([...sounds.values()].entries()));
    zip.push(new TextEncoder().encode(list));
    await zip.finish();
    const file = finish('application/octet-stream');
    return { file, ...counts, recordings: sounds.size };
  } finally {
    writer.close();
  }
}

/**
 * Writes the recordings of texts under the numbers that a package has for them.
 *
 * @returns what their files are called in Anki, in the order of the numbers
 */
async function writeSounds(
  db: Collection['db'],
  texts: readonly BilingualText[],
  zip: ZipWriter,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const { id } of texts) {
    for (const note of (await listNotes(db, id)).filter(isAskable)) {
      for (const side of ['en', 'zh'] as const) {
        const recording = recordingOf(note, side);
        if (recording === undefined || names.has(recording)) continue;
        const row = await readAttachment(db, recording);
        if (row === undefined || !(await isWhole(row))) continue;
        await zip.store(String(names.size), row.bytes);
        names.set(recording, `duizhao-${recording.slice(0, 32)}.${ENDINGS[row.type]}`);
      }
    }
  }
  return names;
}

/** No entry is older than the collection, as Anki has it. */
function firstDayOf(
  { utcOffset }: Pick<Collection, 'utcOffset'>,
  texts: readonly BilingualText[],
  reviews: ReadonlyMap<CardId, readonly Review[]>,
  today: LearningDay,
  rolloverHour: number,
): ExportDays['firstDay'] {
  let first = today;
  for (const { addedAt } of texts) {
    const day = learningDay(addedAt, utcOffset(addedAt), rolloverHour);
    if (day < first) first = day;
  }
  for (const [entry] of reviews.values()) {
    if (entry !== undefined && entry.day >= 0 && entry.day < first) first = entry.day;
  }
  return first;
}
