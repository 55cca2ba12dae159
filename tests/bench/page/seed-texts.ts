import { generateNKeysBetween } from 'fractional-indexing';
import type { TextId } from '../../../src/domain/cards/bilingual-text.ts';
import { EDIT_SCHEMA, type Edit, type EditAction } from '../../../src/domain/cards/edit.ts';
import type { NoteId } from '../../../src/domain/cards/note.ts';
import { nextStamp } from '../../../src/shared/hybrid-clock.ts';
import type { EntryId } from '../../../src/shared/log-entry.ts';
import { uuidV7 } from '../../../src/shared/uuid-v7.ts';
import type { Collection } from '../../../src/storage/collection.ts';
import { firstMeta, newDeviceId } from '../../../src/storage/device-meta.ts';
import { packEdits } from '../../../src/storage/pack-edits.ts';
import type { MetaRow } from '../../../src/storage/rows.ts';
import { syntheticPairs } from '../synthetic-text.ts';

/**
 * Texts of equal length as sealed entries of an empty log and nothing more: a rebuilding then writes each
 * row once. To add them as a learner does writes every row twice.
 *
 * @returns the ids of their pairs, ascending
 */
export async function seedTexts(
  c: Collection,
  { notes, texts }: { readonly notes: number; readonly texts: number },
): Promise<NoteId[]> {
  const { db } = c;
  if ((await db.meta.get('self')) !== undefined) throw new Error('seed: the database is not empty');
  const log = new EditLog(c);
  const pairs = syntheticPairs(notes / texts);
  const places = generateNKeysBetween(null, null, pairs.length);
  const noteIds: NoteId[] = [];
  for (let text = 0; text < texts; text += 1) {
    const textId = log.newId() as TextId;
    const fields = {
      title: `Text ${text + 1}`,
      exercises: ['en-zh', 'zh-en'] as const,
      chineseScript: 'hans' as const,
      addedAt: c.now(),
    };
    log.append({ kind: 'text-added', textId, fields });
    const added = pairs.map((pair, index) => ({
      ...pair,
      noteId: log.newId() as NoteId,
      place: places[index] ?? '',
    }));
    log.append({ kind: 'pairs-added', textId, pairs: added });
    noteIds.push(...added.map(({ noteId }) => noteId));
    await log.flush();
  }
  return noteIds.sort();
}

/** Entries of a device that has written nothing else. */
class EditLog {
  readonly #c: Collection;
  #meta: MetaRow;
  #entries: Edit[] = [];

  constructor(c: Collection) {
    this.#c = c;
    this.#meta = firstMeta(newDeviceId(c));
  }

  newId(): string {
    return uuidV7(this.#c.now(), this.#c.randomBytes(10));
  }

  append(action: EditAction): void {
    const { device, editSeq } = this.#meta;
    const seq = editSeq + 1;
    const stamp = nextStamp(this.#meta.stamp, this.#c.now(), device);
    this.#meta = { ...this.#meta, stamp, editSeq: seq, editSealed: seq };
    const entry = { id: this.newId() as EntryId, device, seq, stamp, schema: EDIT_SCHEMA };
    this.#entries.push({ ...entry, ...action });
  }

  async flush(): Promise<void> {
    const { db } = this.#c;
    await db.editBatches.bulkAdd(packEdits(this.#meta.device, this.#entries));
    await db.meta.put(this.#meta);
    this.#entries = [];
  }
}
