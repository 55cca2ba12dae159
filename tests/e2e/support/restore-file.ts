import { expect, type Page } from '@playwright/test';

/** On the settings: adds a backup to what is there. */
export async function restoreFile(page: Page, buffer: Buffer, name = 'before.zip'): Promise<void> {
  const mimeType = 'application/zip';
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  await page.getByRole('dialog').getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText(/Restored: \d+ entr/)).toBeVisible();
}
