import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SCHEMA_VERSION } from '../../../src/storage/migrations/all-migrations.ts';
import { live, lives } from '../../support/random-life.ts';
import { seededBytes } from '../../support/seeded-random.ts';
import { testCollection } from '../../support/test-collection.ts';
import { type DatabaseFile, readDatabaseFile } from './database-file.ts';

const SEED = 20_261_126;
const LIVES = 4;

/** Where the database of a version of the schema is kept. */
export function databaseFile(version: number): string {
  return new URL(`v${String(version).padStart(3, '0')}.json`, import.meta.url).pathname;
}

export function readDatabaseText(version: number): string {
  return readFileSync(databaseFile(version), 'utf8');
}

/** Some lives one after another in a database of the current schema; the same every time. */
export async function livedDatabase(): Promise<{ version: number; file: DatabaseFile }> {
  const c = Object.assign(testCollection(), { randomBytes: seededBytes(SEED) });
  for (const deeds of fc.sample(lives, { seed: SEED, numRuns: LIVES })) await live(c, deeds);
  const file = await readDatabaseFile(c.db);
  return { version: SCHEMA_VERSION, file };
}
