import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRaw } from '../../../src/rescue/open-raw.ts';
import { rescueBackup } from '../../../src/rescue/rescue-backup.ts';
import { rescueTables } from '../../../src/rescue/rescue-tables.ts';
import { backupBlob } from '../../../src/storage/backup/backup-blob.ts';
import { restoreBackup } from '../../../src/storage/backup/restore-backup.ts';
import { projectionLines } from '../../../src/storage/projection-digest.ts';
import { live, lives } from '../../support/random-life.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

describe('a rescue', () => {
  it('gives a backup from which the same projections come', async () => {
    await fc.assert(
      fc.asyncProperty(lives, fc.boolean(), async (deeds, isSealed) => {
        const c = testCollection();
        await live(c, deeds);
        const source = testCollection();
        // A restore packs all that it brings.
        if (isSealed) valueOf(await restoreBackup(source, await backupBlob(c)));
        const { db } = isSealed ? source : c;
        const rescued = await rescueBackup(db.backendDB(), c.now());
        expect(rescued.unreadable).toBe(0);
        const restored = testCollection();
        valueOf(await restoreBackup(restored, rescued.file));
        expect(await projectionLines(restored.db)).toEqual(await projectionLines(c.db));
      }),
      { numRuns: 8 },
    );
  }, 30_000);

  it('leaves out rows that are broken, counts them, and has them in the raw file', async () => {
    const c = testCollection();
    await c.db.open();
    const [whole] = [{ device: 'd', seq: 1, entry: { id: 'not one' } }];
    await c.db.editTail.put(whole as never);
    await c.db.reviewBatches.put({ origin: 'o', firstSeq: 1, lines: new Uint8Array([7]) } as never);
    const rescued = await rescueBackup(c.db.backendDB(), c.now());
    expect(rescued).toMatchObject({ counts: { edits: 0, reviews: 0 }, unreadable: 2 });
    valueOf(await restoreBackup(testCollection(), rescued.file));
    const lines = (await (await rescueTables(c.db.backendDB())).text()).trimEnd().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ format: 'duizhao-tables', version: 1 });
    expect(lines).toContain(JSON.stringify({ table: 'editTail', row: whole }));
    expect(lines.join('\n')).toContain('"lines":{"Uint8Array":[7]}');
  });

  it('makes no database where there is none', async () => {
    const factory = new IDBFactory();
    expect(await openRaw(factory, 'duizhao')).toBeUndefined();
    expect(await factory.databases()).toEqual([]);
  });
});
