import type { Page } from '@playwright/test';
import type { Exercise } from '../../../src/domain/cards/exercise.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { backupBlob } from '../../../src/storage/backup/backup-blob.ts';
import { changeOptions } from '../../../src/storage/options-repository.ts';
import { emptyDisk, testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';
import { expect } from './app.ts';
import { restoreFile } from './restore-file.ts';

const PAIRS = [
  ['The old fisherman mended his net.', '老渔夫补好了渔网。'],
  ['Nobody noticed the small lantern.', '谁也没注意到那盏小灯笼。'],
] as const;

/** A backup with one text whose pairs come in these ways, all on one day. */
async function exercisesBackup(exercises: readonly Exercise[], count: number): Promise<Buffer> {
  const c = testCollection(emptyDisk());
  const pairs = PAIRS.slice(0, count).map(([en, zh], paragraph) => ({
    en,
    zh,
    paragraph,
    heading: false,
    confidence: 0.9,
  }));
  const draft = { title: 'Net and lantern', exercises, chineseScript: 'hans', pairs } as const;
  valueOf(await addText(c, draft));
  valueOf(await changeOptions(c, { burySiblings: false, newPerDay: 100 }));
  const backup = await backupBlob(c);
  return Buffer.from(await backup.arrayBuffer());
}

/** Takes up a text of so many pairs that come in these ways, and opens its first card. */
export async function openExercises(
  app: Page,
  exercises: readonly Exercise[],
  count: 1 | 2,
): Promise<void> {
  await app.goto('#/settings');
  await restoreFile(app, await exercisesBackup(exercises, count));
  await app.goto('#/review');
  await expect(app.locator('section[tabindex="-1"]')).toBeVisible();
}
