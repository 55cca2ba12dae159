import { describe, expect, it } from 'vitest';
import { checkCollection } from '../../../src/storage/check-collection.ts';
import { createDatabase } from '../../../src/storage/database.ts';
import { SCHEMA_VERSION } from '../../../src/storage/migrations/all-migrations.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { projectionLines } from '../../../src/storage/projection-digest.ts';
import { readEdits, readReviews } from '../../../src/storage/read-logs.ts';
import { rebuildProjections } from '../../../src/storage/rebuild-projections.ts';
import { answerCard } from '../../../src/storage/review-log.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { queueOf } from '../../support/study-day.ts';
import { emptyDisk, testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';
import { fromText, readDatabaseFile, writeDatabaseFile } from './database-file.ts';
import { readDatabaseText } from './lived-database.ts';

const VERSIONS = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1);
const LATER = Date.UTC(2027, 0, 1, 9);

describe.each(VERSIONS)('a database of schema %i', (version) => {
  const file = fromText(readDatabaseText(version));

  it('is opened by this program with every entry, and its projections are what they should be', async () => {
    const disk = emptyDisk();
    await writeDatabaseFile(disk, 'test', file);
    const c = testCollection(disk, new FakeClock(LATER));
    valueOf(await openDatabase(c.db));
    const edits = (await readEdits(c.db)).entries.length;
    const reviews = (await readReviews(c.db)).entries.length;
    const inBatches = [...(file.rows['editBatches'] ?? []), ...(file.rows['reviewBatches'] ?? [])];
    const inTails = [...(file.rows['editTail'] ?? []), ...(file.rows['reviewTail'] ?? [])];
    const packed = inBatches.reduce<number>(
      (sum, row) => sum + (row as { count: number }).count,
      0,
    );
    expect(packed).toBeGreaterThan(0);
    expect(edits + reviews).toBe(packed + inTails.length);
    const { damaged, repeated, differences } = await checkCollection(c);
    expect({ damaged, repeated, differences }).toEqual({
      damaged: 0,
      repeated: 0,
      differences: {},
    });
    const opened = await projectionLines(c.db);
    valueOf(await rebuildProjections(c));
    expect(await projectionLines(c.db)).toEqual(opened);
  });

  it('goes on being studied', async () => {
    const disk = emptyDisk();
    await writeDatabaseFile(disk, 'test', file);
    const c = testCollection(disk, new FakeClock(LATER));
    const before = (await readReviews(c.db)).entries.length;
    const cardId = (await queueOf(c)).next?.card.id;
    if (cardId === undefined) throw new Error('nothing is due a year later');
    valueOf(await answerCard(c, { cardId, grade: 3, durationMs: 1_000 }));
    expect((await readReviews(c.db)).entries).toHaveLength(before + 1);
    expect((await checkCollection(c)).differences).toEqual({});
  });
});

it('the stores of this program are those of the kept database: a change needs a version of its own', async () => {
  const db = createDatabase('test', emptyDisk());
  await db.open();
  const { version, stores } = await readDatabaseFile(db);
  const kept = fromText(readDatabaseText(SCHEMA_VERSION));
  expect({ version, stores }).toEqual({ version: kept.version, stores: kept.stores });
});
