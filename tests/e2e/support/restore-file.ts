import { expect, type Page } from '@playwright/test';

/** On the settings, in either language: adds a backup to what is there. */
export async function restoreFile(page: Page, buffer: Buffer): Promise<void> {
  // On a busy machine the screen before may still be there, with a field for files of its own.
  await expect(page.getByRole('heading', { level: 2, name: /^(?:Backups|备份)$/u })).toBeVisible();
  const file = { name: 'before.zip', mimeType: 'application/zip', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^(?:Add it|加进来)$/u }).click();
  await expect(page.getByText(/Restored: \d+|已恢复：/u)).toBeVisible();
}
