import { isWhole } from '../../../src/storage/attachments/attachment-repository.ts';
import type { TestCollection } from '../test-collection.ts';
import { Lost } from './expect-same-collection.ts';

/** @throws where a recording is no sound, not what it is named by, or there although nothing came */
export async function expectSoundRecordings({ db }: TestCollection, most: number): Promise<void> {
  const rows = await db.attachments.toArray();
  for (const row of rows) {
    if (!(await isWhole(row))) throw new Lost(`a recording is not ${row.sha256}`);
    if (row.size !== row.bytes.length) throw new Lost('a recording is of another size');
  }
  if (rows.length > most) throw new Lost(`${rows.length} recordings where ${most} may be`);
}
