import { IDBObjectStore as FDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import type { EpochMs } from '../../../src/shared/time.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { createDatabase } from '../../../src/storage/database.ts';
import { SCHEMA_VERSION } from '../../../src/storage/migrations/all-migrations.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { projectionLines } from '../../../src/storage/projection-digest.ts';
import { answerCard } from '../../../src/storage/review-log.ts';
import { changeSetting } from '../../../src/storage/settings-repository.ts';
import { toStorageFailure } from '../../../src/storage/storage-failure.ts';
import { renameText } from '../../../src/storage/text-repository.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { queueOf } from '../../support/study-day.ts';
import { emptyDisk, testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

function throwQuota(): never {
  throw new DOMException('disk full', 'QuotaExceededError');
}

describe('a full disk', () => {
  it('is told from other reasons by what Dexie wraps', () => {
    const inner = new DOMException('no room', 'QuotaExceededError');
    const abort = Object.assign(new Error('aborted'), { name: 'AbortError', inner });
    expect(toStorageFailure(abort)).toEqual({ kind: 'quota' });
    expect(toStorageFailure(new TypeError('a bug'))).toBeUndefined();
  });

  it('while a text is added leaves nothing of it', async () => {
    const c = testCollection();
    let written = 0;
    c.db.notes.hook('creating', () => {
      written += 1;
      if (written > 600) throwQuota();
    });
    expect(await addText(c, sampleDraft(1_200))).toEqual({ ok: false, error: { kind: 'quota' } });
    const counts = await Promise.all(c.db.tables.map((table) => table.count()));
    expect(counts.every((count) => count === 0)).toBe(true);
  });

  it('while answering changes nothing, and the answer is not shown as saved', async () => {
    const c = testCollection();
    valueOf(await addText(c, sampleDraft(2)));
    const cardId = (await queueOf(c)).next?.card.id;
    if (cardId === undefined) throw new Error('no card');
    const before = await projectionLines(c.db);
    const put = vi.spyOn(FDBObjectStore.prototype, 'put').mockImplementation(throwQuota);
    const answered = await answerCard(c, { cardId, grade: 3, durationMs: 1 });
    put.mockRestore();
    expect(answered).toEqual({ ok: false, error: { kind: 'quota' } });
    expect(await projectionLines(c.db)).toEqual(before);
    expect(await c.db.reviewTail.count()).toBe(0);
  });
});

describe('a newer version', () => {
  it('of the database is not opened', async () => {
    const disk = emptyDisk();
    await new Promise<void>((resolve) => {
      const request = disk.indexedDB.open('test', 10 * (SCHEMA_VERSION + 1));
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const opened = await openDatabase(createDatabase('test', disk));
    expect(opened).toEqual({ ok: false, error: { kind: 'newer-version' } });
  });

  it('that forbids older ones to write is obeyed, inside of the transaction', async () => {
    const c = testCollection();
    const textId = valueOf(await addText(c, sampleDraft(2)));
    const cardId = (await queueOf(c)).next?.card.id;
    if (cardId === undefined) throw new Error('no card');
    await c.db.meta.update('self', { minimumWriter: SCHEMA_VERSION + 1 });
    const failure = { ok: false, error: { kind: 'newer-version' } };
    expect(await answerCard(c, { cardId, grade: 3, durationMs: 1 })).toEqual(failure);
    expect(await renameText(c, textId, 'x')).toEqual(failure);
    expect(await changeSetting(c, 'theme', 'dark')).toEqual(failure);
  });
});

describe('the connection', () => {
  it('is opened again where it was closed under us', async () => {
    const c = testCollection();
    valueOf(await addText(c, sampleDraft(2)));
    c.db.backendDB().close();
    c.db.close();
    expect(await changeSetting(c, 'theme', 'dark')).toEqual({ ok: true, value: true });
  });

  it('that cannot be had at all is a value, not an exception', async () => {
    const nowhere = {
      indexedDB: {
        open: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    };
    const db = createDatabase('test', nowhere);
    expect(await openDatabase(db)).toEqual({ ok: false, error: { kind: 'unavailable' } });
    const c = { ...testCollection(), db, now: () => 0 as EpochMs };
    expect(await changeSetting(c, 'theme', 'dark')).toMatchObject({ ok: false });
  });
});
