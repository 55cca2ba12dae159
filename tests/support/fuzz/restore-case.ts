import { describeStorageFailure } from '../../../src/services/describe-storage-failure.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { backupBlob } from '../../../src/storage/backup/backup-blob.ts';
import { inspectBackup } from '../../../src/storage/backup/inspect-backup.ts';
import { parseBackup } from '../../../src/storage/backup/parse-backup.ts';
import { restoreBackup } from '../../../src/storage/backup/restore-backup.ts';
import type { StorageFailure } from '../../../src/storage/storage-failure.ts';
import { sampleDraft } from '../sample-draft.ts';
import { type TestCollection, testCollection } from '../test-collection.ts';
import { valueOf } from '../value-of.ts';
import { backupSource } from './backup-source.ts';
import type { Dice } from './dice.ts';
import { expectSoundRecordings } from './expect-recordings.ts';
import { expectRebuilt, expectSame, Lost, stateOf } from './expect-same-collection.ts';
import { type CaseEnd, expectSentence } from './expect-sound.ts';
import { englishSentences } from './sentences.ts';

const PASSPHRASE = 'x';

/** Restores a hostile backup into a collection: all of what it says is there, or nothing has changed. */
export async function restoreCase(dice: Dice): Promise<CaseEnd> {
  const file = await backupSource(dice);
  const c = testCollection();
  if (dice.chance(0.7)) valueOf(await addText(c, sampleDraft(1, ['zh-en'], 'Here')));
  const before = await stateOf(c);
  const mode = dice.pick(['merge', 'replace'] as const);
  const seen = await inspectBackup(c, file, PASSPHRASE);
  expectSame(await stateOf(c), before);
  const restored = await restoreBackup(c, file, { mode, passphrase: PASSPHRASE });
  if (seen.ok !== restored.ok) throw new Error('what is shown of it is not what comes of it');
  if (!restored.ok) {
    await expectTold(restored.error);
    expectSame(await stateOf(c), before);
    await expectSoundRecordings(c, 0);
    c.db.close();
    return 'refused';
  }
  const wanted = new Set([...(mode === 'merge' ? before.ids : []), ...(await idsOf(file))]);
  const after = await expectRebuilt(c);
  if (after.ids.join() !== [...wanted].toSorted().join()) throw new Lost('the log is another');
  await expectSoundRecordings(c, restored.value.recordings);
  await expectReturns(c);
  c.db.close();
  return 'read';
}

async function expectTold(failure: StorageFailure): Promise<void> {
  expectSentence(describeStorageFailure(await englishSentences(), failure));
  if (!['bad-backup', 'newer-version', 'wrong-passphrase'].includes(failure.kind)) {
    throw new Error(`refused for ${failure.kind}`);
  }
}

async function idsOf(file: Blob): Promise<string[]> {
  const ids: string[] = [];
  for await (const { entry } of parseBackup(file, PASSPHRASE)) ids.push(entry.id);
  return ids;
}

/** @throws where a backup of what is there now does not give the same again */
async function expectReturns(c: TestCollection): Promise<void> {
  const other = testCollection(undefined, c.clock);
  const again = await restoreBackup(other, await backupBlob(c));
  if (!again.ok) throw new Lost(`its own backup is refused: ${again.error.kind}`);
  expectSame(await stateOf(other), await stateOf(c));
  other.db.close();
}
