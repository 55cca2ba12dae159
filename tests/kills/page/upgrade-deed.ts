import { Dexie } from 'dexie';
import { addText } from '../../../src/storage/add-text.ts';
import type { Collection } from '../../../src/storage/collection.ts';
import { createDatabase } from '../../../src/storage/database.ts';
import { ALL_MIGRATIONS, SCHEMA_VERSION } from '../../../src/storage/migrations/all-migrations.ts';
import type { Migration } from '../../../src/storage/migrations/migration.ts';
import { draftOf, must } from './deeds.ts';

const NAME = 'upgraded';
const TEXTS = 5;
const MARK = 'marked';

/** Touches every pair and builds an index, as a real one may. */
const NEXT_VERSION: Migration = {
  version: SCHEMA_VERSION + 1,
  stores: { notes: `id, [textId+place], ${MARK}` },
  upgrade: async (transaction) => {
    await transaction
      .table('notes')
      .toCollection()
      .modify({ [MARK]: 1 });
  },
};

function openUpgraded() {
  return createDatabase(NAME, {}, [...ALL_MIGRATIONS, NEXT_VERSION]);
}

/** A database of this schema under another name, and its upgrade to a next one. */
export async function prepareUpgrade(c: Collection): Promise<() => Promise<void>> {
  await Dexie.delete(NAME);
  const db = createDatabase(NAME);
  for (let text = 0; text < TEXTS; text += 1) {
    must(await addText({ ...c, db }, draftOf(`Text ${text}`)));
  }
  db.close();
  return async () => {
    const upgraded = openUpgraded();
    await upgraded.open();
    upgraded.close();
  };
}

/** After a kill the database has the one schema or the other, never some of both; and it goes on. */
export async function upgradeOddities(): Promise<string[]> {
  if (!(await Dexie.exists(NAME))) return [];
  const [version, before, whole] = await countMarked(new Dexie(NAME));
  const [, after] = await countMarked(openUpgraded());
  await Dexie.delete(NAME);
  const isOld = version === SCHEMA_VERSION && before === 0;
  const isNew = version === SCHEMA_VERSION + 1 && before === whole;
  return [
    ...(isOld || isNew ? [] : [`version ${version} with ${before} of ${whole} rows upgraded`]),
    ...(after === whole ? [] : [`the upgrade went on to ${after} of ${whole} rows only`]),
  ];
}

async function countMarked(db: Dexie): Promise<[version: number, marked: number, whole: number]> {
  await db.open();
  const notes: object[] = await db.table('notes').toArray();
  const { verno } = db;
  db.close();
  return [verno, notes.filter((note) => MARK in note).length, notes.length];
}
