import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { addText, answer, openCard, paste } from './support/steps.ts';
import { SMALL_TEXT, SMALL_TEXT_PAIRS } from './support/texts.ts';

const DAY_MS = 86_400_000;

/** The due days of all cards, as the database has them. */
async function dueDays(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('duizhao');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    });
    const reading = database.transaction('cards').objectStore('cards').getAll();
    const rows = await new Promise<{ dueDay: number }[]>((resolve, reject) => {
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error ?? new Error('not read'));
    });
    database.close();
    return rows.map((row) => row.dueDay);
  });
}

/** Adds the small text, answers all of it with Easy and lets 60 days pass. */
async function comeBack(page: Page): Promise<void> {
  await paste(page, SMALL_TEXT);
  await addText(page, 'A Late Bus', 'English → Chinese');
  await openCard(page);
  for (let left = SMALL_TEXT_PAIRS - 1; left > 0; left -= 1) await answer(page, '4');
  await page.getByRole('textbox').press('Enter');
  await page.keyboard.press('4');
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
}

test('too few answers are said with the number that is missing', async ({ app }) => {
  await comeBack(app);
  await app.getByRole('link', { name: 'Settings' }).click();
  await app.getByRole('link', { name: 'Fit the schedule and move due days' }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'Scheduling' })).toBeVisible();
  await app.getByRole('button', { name: 'Fit to my answers' }).click();
  await expect(app.getByRole('alert')).toContainText('400 are missing');
});

test('the next year is simulated, chosen by keyboard, and a retention set and undone', async ({
  app,
}) => {
  await comeBack(app);
  await app.goto('#/scheduling');
  await app.getByRole('button', { name: 'Simulate the next year' }).click();
  await expect(app.getByText(/a recommendation would be a guess/)).toBeVisible();
  await expect(app.getByRole('progressbar')).toHaveCount(0);
  const chosen = app.getByRole('radio', { checked: true }).and(app.locator('circle'));
  await chosen.focus();
  await app.keyboard.press('End');
  await app.keyboard.press('ArrowLeft');
  await app.keyboard.press('ArrowLeft');
  const set = app.getByRole('button', { name: /^Set to \d\d %/ });
  await set.click();
  await expect(app.getByText('This is the value in use.')).toBeVisible();
  await app.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(app.getByText(/Desired retention is now 90 %/)).toBeVisible();
});

test('due days are previewed, moved and put back', async ({ app }) => {
  await comeBack(app);
  const before = await dueDays(app);
  expect(before).toHaveLength(SMALL_TEXT_PAIRS);
  await app.goto('#/scheduling');
  const today = Math.floor(Date.now() / DAY_MS);
  const date = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
  await app.getByRole('radio', { name: 'Go away for a while' }).check();
  await app.getByLabel('First day away').fill(date(today + 1));
  await app.getByLabel('Last day away').fill(date(Math.max(...before) + 3));
  await app.getByRole('button', { name: 'Show what would change' }).click();
  await expect(app.getByRole('img', { name: /next 30 days/ })).toBeVisible();
  expect(await dueDays(app), 'a preview moves nothing').toEqual(before);
  await app.getByRole('button', { name: /^Move \d+ cards?$/ }).click();
  await expect(app.getByText(/due dates were moved/)).toBeVisible();
  expect(await dueDays(app)).not.toEqual(before);
  await app.reload();
  await app.getByRole('button', { name: /^Undo the last move/ }).click();
  await expect(app.getByText(/come again when they did before/)).toBeVisible();
  expect(await dueDays(app)).toEqual(before);
});
