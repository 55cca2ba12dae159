import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { addText, answer, paste } from './support/steps.ts';
import { SMALL_TEXT } from './support/texts.ts';

const DAY_MS = 86_400_000;

/** From Today to the card that comes first. */
async function study(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Study now' }).click();
  await expect(page.getByRole('textbox')).toBeFocused();
}

async function openOptions(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Study options' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Study options' })).toBeVisible();
}

test('a preset of two new cards a day holds for the text that has it, through a reload', async ({
  app,
}) => {
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'English → Chinese');
  await openOptions(app);
  const retention = app.getByLabel('Desired retention, in per cent');
  await retention.fill('85');
  await retention.press('Enter');
  const costs = app.getByRole('listitem').filter({ hasText: 'known in a year' });
  await expect(costs, 'what it costs is said as soon as it is changed').toHaveText([
    /^90 %: /,
    /^85 %: /,
  ]);
  await retention.fill('90');
  await retention.press('Enter');
  await expect(costs).toHaveCount(0);
  await app.getByRole('button', { name: 'New preset' }).click();
  const name = app.getByLabel('Name of the preset');
  await name.fill('Slowly');
  await name.press('Enter');
  await expect(app.getByLabel('Options of')).toContainText('Slowly');
  const perText = app.getByLabel('New cards a day in one text');
  await perText.fill('2');
  await perText.press('Enter');
  await expect(app.getByText('Saved')).toBeVisible();
  await app.getByText('Advanced', { exact: true }).click();
  const steps = app.getByLabel('Learning steps', { exact: true });
  await steps.fill('1m 3x');
  await expect(app.getByRole('alert')).toContainText('whole numbers with s, m, h or d');
  await steps.fill('');
  await steps.press('Enter');
  for (const wrong of ['0', '36501', '1.5', '-3', 'NaN', '']) {
    await app.getByLabel('Longest interval, in days').fill(wrong);
    await app.getByLabel('Longest interval, in days').press('Enter');
    await expect(app.getByRole('alert')).toContainText('a whole number from 1 to 36500');
  }
  await app.getByLabel('Longest interval, in days').fill('3');
  await app.getByLabel('Longest interval, in days').press('Enter');
  await app.getByLabel('A Late Bus').selectOption('Slowly');
  // The list shows what is stored; so do the fields.
  await expect(app.getByLabel('A Late Bus')).toHaveValue(/./);
  await expect(app.getByLabel('Longest interval, in days')).toHaveValue('3');
  await app.reload();
  await expect(app.getByLabel('New cards a day in one text')).toHaveValue('2');
  await expect(app.getByLabel('A Late Bus')).toContainText('Slowly');

  await app.getByRole('link', { name: 'Today' }).click();
  await study(app);
  await app.getByRole('textbox').press('Enter');
  // Without steps and with a longest interval of three days, Easy can give no more.
  await expect(app.getByRole('button', { name: /Easy/ })).toContainText('3 days');
  await app.keyboard.press('4');
  await answer(app, '4');
  await expect(app.getByRole('heading', { name: 'Done for now' })).toBeVisible();
});

test('a card that is forgotten once too often is suspended and said so, and comes back by undo', async ({
  app,
}) => {
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'English → Chinese');
  await openOptions(app);
  await app.getByText('Advanced', { exact: true }).click();
  const lapses = app.getByLabel('Lapses that make a leech');
  await lapses.fill('1');
  await lapses.press('Enter');
  await app.getByLabel('New cards come').selectOption('After reviews');
  await expect(app.getByText('Saved')).toBeVisible();
  await app.getByRole('link', { name: 'Today' }).click();
  await study(app);
  await answer(app, '4');
  await app.clock.setSystemTime(Date.now() + 20 * DAY_MS);
  await app.goto('#/');
  await app.reload();
  await expect(app.getByText('1 due').first()).toBeVisible();
  await study(app);
  await app.getByRole('textbox').press('Enter');
  await app.keyboard.press('1');
  const notice = app.getByText('this card is a leech and was suspended');
  await expect(notice).toBeVisible();
  await app.getByRole('button', { name: 'Undo' }).last().click();
  await expect(app.getByText(/Undone/)).toBeVisible();
});
