import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { readQrCode } from './support/read-qr-code.ts';
import { addText, answer, openCard, paste } from './support/steps.ts';
import { openSync, syncUntil, writeDown } from './support/sync-steps.ts';
import { SMALL_TEXT } from './support/texts.ts';

/** As a device that has never had the app: all that is left is the folder. */
async function forgetEverything(app: Page): Promise<void> {
  await app.evaluate(async () => {
    localStorage.clear();
    for (const { name } of await indexedDB.databases()) {
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name ?? '');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error ?? new Error('not deleted'));
      });
    }
  });
  await app.reload();
}

/** How many folders of a collection are in the folder where devices meet. */
function collectionsIn(app: Page): Promise<number> {
  return app.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const meeting = await root.getDirectoryHandle('meeting');
    let count = 0;
    for await (const { name } of meeting.values()) count += name.startsWith('duizhao-') ? 1 : 0;
    return count;
  });
}

test('what was studied on one device is there on another that joins by the link', async ({
  app,
  chromium,
}) => {
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'English → Chinese');
  await openCard(app);
  await answer(app, '3');

  const section = await openSync(app);
  await section.getByRole('button', { name: 'Set it up on the first device…' }).click();
  await app.getByLabel('Name of this device').fill('Laptop');
  await app.getByRole('button', { name: 'Choose the folder…' }).click();
  await app.getByRole('button', { name: 'Next' }).click();
  const words = await app.getByRole('dialog').getByRole('listitem').allTextContents();
  expect(words).toHaveLength(12);
  await app.getByRole('button', { name: 'I have written them down' }).click();
  await app.getByLabel('Word 3').fill('wrong');
  await app.getByLabel('Word 8').fill(words[7] ?? '');
  await app.getByRole('button', { name: 'Turn on' }).click();
  await expect(app.getByText('That is not word 3.')).toBeVisible();
  await app.getByLabel('Word 3').fill(words[2] ?? '');
  await app.getByRole('button', { name: 'Turn on' }).click();
  await expect(section.getByRole('status')).toContainText('Synced this minute.');
  await expect(section.getByText('Laptop (this device)')).toBeVisible();

  await section.getByRole('button', { name: 'Add a device…' }).click();
  const code = app.getByRole('img', { name: 'QR code that adds a device.' });
  const link = (await readQrCode(chromium.context, code)) ?? '';
  await app.getByRole('button', { name: 'Close' }).click();

  await forgetEverything(app);
  await openSync(app);
  await app.goto(link);
  await expect(app.getByLabel('Recovery phrase')).toHaveValue(words.join(' '));
  await app.getByLabel('Name of this device').fill('Phone');
  await app.getByRole('button', { name: 'Choose the folder…' }).click();
  await app.getByLabel('Recovery phrase').fill(words.slice(1).join(' '));
  await app.getByRole('button', { name: 'Turn on' }).click();
  await expect(app.getByText('A phrase has 12 words; these are 11.')).toBeVisible();
  await app.getByLabel('Recovery phrase').fill(words.join(' '));
  await app.getByRole('button', { name: 'Turn on' }).click();
  await expect(section.getByRole('status')).toContainText('entries came from other devices');
  await expect(section.getByText('last heard of')).toBeVisible();
  await app.getByRole('link', { name: 'Library' }).click();
  await expect(app.getByText('A Late Bus').first()).toBeVisible();

  await openSync(app);
  await section.getByRole('button', { name: 'Change the key…' }).click();
  await app.getByRole('button', { name: 'Next' }).click();
  await writeDown(app, 'Change the key');
  // What was brought under the key before stays beside it, and the Laptop there has not gone along yet.
  await expect.poll(() => collectionsIn(app)).toBe(2);
  await expect(section.getByText('Laptop', { exact: true })).toHaveCount(0);
  await syncUntil(section, 'Synced this minute');
  await section.getByRole('button', { name: 'Leave…' }).click();
  await app.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(section.getByRole('button', { name: 'Add this device…' })).toBeVisible();
  await app.getByRole('link', { name: 'Library' }).click();
  await expect(app.getByText('A Late Bus').first()).toBeVisible();
});
