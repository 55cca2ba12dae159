import { expect, type Locator, type Page } from '@playwright/test';

/** The dialog for folders is the system's; what it gives is the same kind of handle. */
async function withFolder(app: Page): Promise<void> {
  await app.evaluate(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => {
        const root = await navigator.storage.getDirectory();
        return root.getDirectoryHandle('meeting', { create: true });
      },
    });
  });
}

/** Opens the settings at what concerns several devices. */
export async function openSync(app: Page): Promise<Locator> {
  await app.goto('#/settings');
  await withFolder(app);
  const section = app.getByRole('region', { name: 'Several devices' });
  await expect(section).toBeVisible();
  return section;
}

/** Fills in where the devices meet: a server, as alice. */
export async function useServer(app: Page, name: string, address: string): Promise<void> {
  await app.getByLabel('Name of this device').fill(name);
  await app.getByText('On a server', { exact: true }).click();
  await app.getByLabel('Address of the server').fill(address);
  await app.getByLabel('Account').fill('alice');
  await app.getByLabel('Password').fill('alice');
}

/** Shows the twelve words, confirms two of them, and returns all. */
export async function writeDown(app: Page, confirm: string): Promise<string[]> {
  const words = await app.getByRole('dialog').getByRole('listitem').allTextContents();
  expect(words).toHaveLength(12);
  await app.getByRole('button', { name: 'I have written them down' }).click();
  await app.getByLabel('Word 3').fill(words[2] ?? '');
  await app.getByLabel('Word 8').fill(words[7] ?? '');
  await app.getByRole('button', { name: confirm, exact: true }).click();
  return words;
}

/**
 * Syncs until the status says so. The app syncs of itself, too, and may have been quicker, or have taken the
 * button away since there is nothing to be synced any more.
 */
export async function syncUntil(section: Locator, status: string | RegExp): Promise<void> {
  const now = section.getByRole('button', { name: 'Sync now' });
  await expect(async () => {
    if (await now.isEnabled({ timeout: 500 }).catch(() => false)) await now.click({ timeout: 500 });
    await expect(section.getByRole('status')).toContainText(status, { timeout: 4_000 });
  }).toPass({ timeout: 30_000 });
}

/** Sets sync up on the first device; returns the words of the phrase. */
export async function setUpOnServer(app: Page, name: string, address: string): Promise<string[]> {
  const section = await openSync(app);
  await section.getByRole('button', { name: 'Set it up on the first device…' }).click();
  await useServer(app, name, address);
  await app.getByRole('button', { name: 'Next' }).click();
  const words = await writeDown(app, 'Turn on');
  await expect(section.getByRole('status')).toContainText('Synced this minute.');
  return words;
}
