import type { Page } from '@playwright/test';
import { SCRIPTS } from '../support/fuzz/hostile-strings.ts';
import { scriptedBackup } from '../support/fuzz/scripted-backup.ts';
import { expect, test } from './support/app.ts';
import { restoreFile } from './support/restore-file.ts';
import { addText, answer, openCard, paste } from './support/steps.ts';
import { SMALL_TEXT, SMALL_TEXT_PAIRS } from './support/texts.ts';

async function chooseFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
}

async function submit(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: 'Find sentence pairs' }).click();
}

test('an empty paste says what to do', async ({ app }) => {
  await submit(app, '  \n ');
  await expect(app.getByRole('alert')).toContainText('There is nothing to read.');
  await expect(app.getByRole('textbox')).toBeVisible();
});

test('one language alone says which is missing, and keeps what was pasted', async ({ app }) => {
  await submit(app, 'The rain stopped.\nShe opened the window.');
  await expect(app.getByRole('alert')).toContainText('Only English was found.');
  await expect(app.getByRole('textbox')).toHaveValue(/The rain stopped/);
  await submit(app, '雨停了。\n她打开了窗户。');
  await expect(app.getByRole('alert')).toContainText('Only Chinese was found.');
});

test('a binary file and a file of 50 MB are refused with a sentence', async ({ app }) => {
  const binary = Buffer.from(Array.from({ length: 4_096 }, (_, index) => (index * 37) % 256));
  await chooseFile(app, 'photo.txt', binary);
  await expect(app.getByRole('alert')).toContainText('This is no file that Duizhao can read.');
  const path = test.info().outputPath('huge.txt');
  const { writeFileSync } = await import('node:fs');
  writeFileSync(path, Buffer.alloc(50 * 1024 * 1024, 'a line of text\n'));
  await app.locator('input[type=file]').setInputFiles(path);
  await expect(app.getByRole('alert')).toContainText('50 MB');
});

test('a single line of 5 MB neither freezes the page nor ends in silence', async ({ app }) => {
  const line = 'The rain stopped. 雨停了。'.repeat(200_000);
  await chooseFile(app, 'line.txt', Buffer.from(line));
  await expect(
    app.getByRole('alert').or(app.getByRole('heading', { name: /sentence pairs?$/ })),
  ).toBeVisible({ timeout: 30_000 });
});

test('markup, right-to-left marks and lone surrogates are text and nothing else', async ({
  app,
}) => {
  const markup = '<script>window.hacked = 1</script><img src=x onerror="window.hacked=1">';
  await paste(app, `The rain ${markup} stopped.\n雨\u202e停了\u200f。\nShe left.\n她\ud800走了。`);
  await expect(app.getByText(markup, { exact: false })).toBeVisible();
  await expect(app.getByText('雨\u202e停了\u200f。')).toBeVisible();
  await expect(app.getByText('她\ufffd走了。')).toBeVisible();
  await expect(app.getByText(/1 broken character/)).toBeVisible();
  await addText(app, '<b>bold</b>');
  expect(await app.evaluate(() => 'hacked' in window)).toBe(false);
});

test('a full disk: the answer is not shown as saved, and goes through later', async ({
  app,
  chromium,
}) => {
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'English → Chinese');
  // The browser remembers for half a minute how much room there was; a new process does not.
  const full = await chromium.reopen('#/review');
  await chromium.setQuota(1);
  await full.getByRole('textbox').press('Enter');
  await full.keyboard.press('3');
  await expect(full.getByText('The disk is full', { exact: false })).toBeVisible();
  await expect(full.getByText(`${SMALL_TEXT_PAIRS} new`)).toBeVisible();
  await chromium.setQuota(undefined);
  await full.keyboard.press('3');
  await expect(full.getByText(`${SMALL_TEXT_PAIRS - 1} new`)).toBeVisible();
});

test('a full disk during an import leaves no half of it', async ({ app, chromium }) => {
  await paste(app, SMALL_TEXT);
  await expect(app.getByRole('heading', { name: /sentence pairs/ })).toBeVisible();
  const full = await chromium.reopen('#/import');
  await chromium.setQuota(1);
  // The pairs were kept, unless the browser was closed before they were: then the text was.
  const find = full.getByRole('button', { name: 'Find sentence pairs' });
  await find.or(full.getByLabel('Name of the text')).first().waitFor();
  if (await find.isVisible()) await find.click();
  await full.getByLabel('Name of the text').fill('A Late Bus');
  await full.getByRole('button', { name: 'Add to the library' }).click();
  await expect(full.getByText('The disk is full', { exact: false })).toBeVisible();
  await chromium.setQuota(undefined);
  await full.getByRole('link', { name: 'Library' }).click();
  await expect(full.getByText('No texts yet.', { exact: false })).toBeVisible();
});

test('two tabs answer the same card: both answers count, none is lost', async ({
  app,
  chromium,
}) => {
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'English → Chinese');
  await openCard(app);
  const other = await chromium.newTab(new URL(app.url()).hash);
  // A card that was turned in one tab comes turned in another that is opened then.
  await expect(other.getByRole('textbox')).toBeVisible();
  await answer(app, '3');
  await other.getByRole('textbox').press('Enter');
  await expect(
    other.getByText('This card was answered in another tab.', { exact: false }),
  ).toBeVisible();
  await other.keyboard.press('4');
  await app.getByRole('link', { name: 'Progress' }).click();
  await expect(app.getByText(/^2 answers in /)).toBeVisible();
  await expect(app.getByText(`${SMALL_TEXT_PAIRS - 1} new`).first()).toBeVisible();
});

/** Writes something else into the row of the one card, behind the app's back. */
function spoilCard(app: Page, spoilt: Readonly<Record<string, unknown>>): Promise<void> {
  return app.evaluate(
    (fields) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('duizhao');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const cards = open.result.transaction('cards', 'readwrite').objectStore('cards');
          cards.openCursor().onsuccess = (event) => {
            const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
            cursor?.update({ ...cursor.value, ...fields });
          };
          cards.transaction.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    spoilt,
  );
}

test('a corrupted card row is made anew from the log', async ({ app }) => {
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'English → Chinese');
  await openCard(app);
  await answer(app, '4');
  await spoilCard(app, { state: 'garbage', reps: Number.NaN });
  await app.reload();
  await app.getByRole('link', { name: 'Settings' }).click();
  const check = app.getByRole('button', { name: 'Check the collection' });
  const isWell = app.getByText('All is well: everything agrees with the log');
  await check.click();
  // Whatever has read the row before has made it anew already.
  await expect(isWell.or(app.getByText('All of it was made anew from the log.'))).toBeVisible();
  await spoilCard(app, { reps: 7 });
  await check.click();
  await expect(
    app.getByText('Cards: 1 differed from the log, 0 were missing, 0 belonged to nothing.'),
  ).toBeVisible();
  await expect(app.getByText('All of it was made anew from the log.')).toBeVisible();
  await expect(app.getByText('A copy of how it was before is among the backups')).toBeVisible();
  await expect(app.getByText('before the collection was repaired').first()).toBeVisible();
  await check.click();
  await expect(isWell).toBeVisible();
  await app.getByRole('link', { name: 'Progress' }).click();
  await expect(app.getByRole('region', { name: 'Your texts' }).getByText('1 known')).toBeVisible();
});

test('scripts in every field of a collection are text on every screen', async ({ app }) => {
  const { file, textId, cardId } = await scriptedBackup();
  const [script = '', image = ''] = SCRIPTS;
  await app.goto('#/settings');
  await restoreFile(app, file);
  for (const [path, shown] of [
    ['#/library', script],
    [`#/text/${textId}`, image],
    ['#/browse', image],
    [`#/card/${cardId}`, image],
    [`#/review/${textId}`, image],
    ['#/words', 'rain'],
    ['#/options', `P ${image}`],
    ['#/progress', script],
  ] as const) {
    await app.goto(path);
    await expect(app.locator('main'), path).toContainText(shown);
    expect(await app.evaluate(() => 'hacked' in window), path).toBe(false);
    const made = app.locator('main :is(img[src=x], iframe, svg[onload], [ontoggle], script)');
    await expect(made, path).toHaveCount(0);
  }
});
