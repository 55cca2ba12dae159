import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Collection } from '../../src/storage/collection.ts';
import { createDatabase } from '../../src/storage/database.ts';
import { FakeClock } from './fake-clock.ts';
import { seededBytes } from './seeded-random.ts';

/** One IndexedDB in memory; several tabs may share it. */
export interface TestDisk {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

export function emptyDisk(): TestDisk {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

export interface TestCollection extends Collection {
  readonly clock: FakeClock;
  readonly disk: TestDisk;
}

let seed = 1;

/** A collection on a disk in memory, with a clock that the test moves. */
export function testCollection(
  disk: TestDisk = emptyDisk(),
  clock: FakeClock = new FakeClock(),
): TestCollection {
  seed += 1;
  return {
    db: createDatabase('test', disk),
    now: clock.now,
    utcOffset: () => clock.utcOffset,
    randomBytes: seededBytes(seed),
    clock,
    disk,
  };
}
