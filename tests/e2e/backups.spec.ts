import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { BrowserProfile } from './support/profile.ts';
import { addText, answer, keepBackupNow, openCard, paste } from './support/steps.ts';
import { SMALL_TEXT } from './support/texts.ts';

async function study(app: Page): Promise<void> {
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'English → Chinese');
  await openCard(app);
  await answer(app, '3');
  await answer(app, '3');
}

async function openSettings(app: Page): Promise<void> {
  await app.goto('#/settings');
  await expect(app.getByRole('heading', { level: 2, name: 'Backups' })).toBeVisible();
}

test('a backup under a passphrase brings everything to another browser', async ({
  app,
  chromium,
  locale,
}) => {
  await study(app);
  await openSettings(app);
  await app.getByLabel('Protect it with a passphrase').check();
  await app.getByLabel('Passphrase', { exact: true }).fill('三只 grey cats');
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Save a backup' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^duizhao-\d{4}-\d\d-\d\d\.sealed$/);
  const buffer = readFileSync(await saved.path());
  expect(buffer.includes('edits.jsonl')).toBe(false);

  await app.goto('#/library');
  await app.getByRole('link', { name: 'A Late Bus' }).first().click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('A Late Bus');
  const elsewhere = new BrowserProfile(chromium.address, { locale: locale ?? 'en-US' });
  const other = await elsewhere.open();
  await other.getByRole('link', { name: 'Restore a backup of Duizhao.' }).click();
  // The screen before has a field for files too.
  await expect(other.getByRole('heading', { level: 2, name: 'Backups' })).toBeVisible();
  await other
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.sealed', mimeType: 'application/octet-stream', buffer });
  const dialog = other.getByRole('dialog');
  await dialog.getByLabel('Passphrase').fill('three cats');
  await dialog.getByRole('button', { name: 'Open the backup' }).click();
  await expect(dialog.getByRole('alert')).toContainText('does not open the backup');
  await dialog.getByLabel('Passphrase').fill('三只 grey cats');
  await dialog.getByLabel('Passphrase').press('Enter');
  await expect(dialog).toContainText('It holds 1 text, 7 sentence pairs and 2 answers.');
  await expect(dialog.getByRole('listitem')).toHaveText('A Late Bus');
  await dialog.getByRole('button', { name: 'Add it' }).click();
  await expect(other.getByText(/Restored: \d+ entries/)).toBeVisible();
  await other.goto(`${chromium.address}#/progress`);
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await other.goto(`${chromium.address}#/library`);
  await expect(other.getByText('A Late Bus').first()).toBeVisible();
  await elsewhere.dispose();
});

test('a kept backup takes the place of what is here, and that is undone', async ({ app }) => {
  await study(app);
  await openSettings(app);
  await keepBackupNow(app);
  const kept = app.getByRole('region', { name: 'Kept by this browser' }).getByRole('listitem');
  await expect(kept).toHaveCount(1);
  await app.goto('#/review');
  await answer(app, '1');
  await openSettings(app);
  await expectAccessible(app, 'settings with backups');

  await kept
    .first()
    .getByRole('button', { name: /^Restore the backup of/ })
    .click();
  const dialog = app.getByRole('dialog');
  await expect(dialog).toContainText('0 of its entries are not in your collection yet.');
  await expect(dialog.getByText('All of it is here already')).toBeVisible();
  await dialog.getByLabel('Put it in place of what is here').check();
  await expect(dialog).toContainText('1 entry that the backup lacks goes away.');
  await dialog.getByRole('button', { name: 'Replace my collection' }).click();
  const undo = app.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  // The copy of how it was before.
  await expect(kept).toHaveCount(2);
  await undo.click();
  await expect(app.getByText('Your collection is as it was before.')).toBeVisible();
  await app.reload();
  await expect(kept).toHaveCount(2);
  await kept
    .last()
    .getByRole('button', { name: /^Restore the backup of/ })
    .click();
  await expect(dialog).toContainText('2 answers');
  await dialog.getByLabel('Put it in place of what is here').check();
  await expect(dialog).toContainText('1 entry that the backup lacks goes away.');
});

test('a folder of the learner’s own gets a backup, and is forgotten on request', async ({
  app,
}) => {
  await study(app);
  // The dialog for folders is the system's; what it gives is the same kind of handle.
  await app.evaluate(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => {
        const root = await navigator.storage.getDirectory();
        return root.getDirectoryHandle('synced', { create: true });
      },
    });
  });
  await openSettings(app);
  const folder = app.getByRole('region', { name: 'A folder of yours' });
  await folder.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(folder.getByRole('status')).toContainText('The newest backup in “synced” is of');
  await app.reload();
  await expect(folder.getByRole('status')).toContainText('The newest backup in “synced” is of');
  await folder.getByRole('button', { name: 'No longer use it' }).click();
  await expect(folder.getByRole('button', { name: 'Choose a folder…' })).toBeVisible();
});

test('a collection that is gone is missed, and comes back from what was kept', async ({ app }) => {
  await study(app);
  await openSettings(app);
  await keepBackupNow(app);
  const region = app.getByRole('region', { name: 'Kept by this browser' });
  await expect(region.getByRole('listitem')).toHaveCount(1);
  await app.reload();
  await expect(region.getByRole('listitem')).toHaveCount(1);
  await app.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('duizhao');
        gone.onsuccess = () => resolve();
        gone.onerror = () => reject(gone.error);
      }),
  );
  await app.reload();
  await expect(app.getByRole('heading', { level: 1, name: 'Something is missing' })).toBeFocused();
  await expect(app.getByText(/had \d+ entries; now it has 0 entries/)).toBeVisible();
  await expectAccessible(app, 'missing collection');
  await region.getByRole('button', { name: /^Restore the backup of/ }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Add it' }).click();
  await expect(app.getByText(/Restored: \d+ entries/)).toBeVisible();
  await app.goto('#/library');
  await expect(app.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  await expect(app.getByText('A Late Bus').first()).toBeVisible();
  await app.reload();
  await expect(app.getByText('A Late Bus').first()).toBeVisible();
});
