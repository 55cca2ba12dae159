import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ankiFile } from '../support/anki-file.ts';
import { SAMPLE } from '../support/anki-sample.ts';
import { expect, test } from './support/app.ts';
import { expectAccessible } from './support/expect-accessible.ts';

test.use({ timezoneId: 'UTC' });

const heading = (app: Page) => app.getByRole('heading', { level: 1 });

async function choose(app: Page, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer };
  await app.locator('input[type=file]').setInputFiles(file);
  await expect(heading(app)).toHaveText('From Anki');
}

test('a deck comes over from Anki with its schedule, goes out again and is known when it returns', async ({
  app,
}) => {
  const file = await ankiFile(SAMPLE, 'anki21b');
  await app.goto('#/import');
  await expect(heading(app)).toHaveText('Add a text');
  await choose(app, 'Broken.apkg', Buffer.from('PK, but no zip file at all'));
  await expect(app.getByRole('alert')).toContainText('This is no Anki file');
  await app.getByRole('button', { name: 'Another file' }).click();

  await choose(app, 'Chinese.apkg', Buffer.from(await file.arrayBuffer()));
  await expect(app.getByLabel('Field “Sentence”')).toHaveValue('chinese');
  await expect(app.getByLabel('Field “Meaning”')).toHaveValue('english');
  await expect(app.getByLabel('Card “Card 1”')).toHaveValue('zh-en');
  await expectAccessible(app, 'the wizard for Anki files');
  await app.getByLabel('Bring Chinese::Home').uncheck();
  await app.getByLabel('Title of the text').fill('Everyday Chinese');
  await app.getByRole('button', { name: 'Bring into the library' }).click();
  await expect(heading(app)).toHaveText('Brought from Anki');
  await expect(app.getByText('3 sentence pairs are new in your library.')).toBeVisible();
  await expect(app.getByText('1 card goes on with the figures of FSRS')).toBeVisible();

  await app.getByRole('link', { name: /^Everyday Chinese, 3 new pairs/ }).click();
  await expect(heading(app)).toHaveText('Everyday Chinese');
  await app.getByRole('button', { name: 'To Anki' }).click();
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Save the file for Anki' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('Everyday Chinese.apkg');
  const written = readFileSync(await saved.path());

  await app.goto('#/import');
  await expect(heading(app)).toHaveText('Add a text');
  await choose(app, 'again.apkg', written);
  await expect(app.getByText('again.apkg holds 3 notes.')).toBeVisible();
  await app.getByRole('button', { name: 'Bring into the library' }).click();
  await expect(app.getByText('Nothing is new: all of it was here already.')).toBeVisible();
  await app.goto('#/library');
  await expect(app.getByRole('link', { name: 'Everyday Chinese' }).first()).toBeVisible();
  await app.goto('#/settings');
  await expect(app.getByText('before an Anki file was brought over')).toHaveCount(1);
});
