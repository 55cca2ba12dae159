import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { addText, answer, openCard, paste } from './support/steps.ts';
import { SMALL_TEXT, SMALL_TEXT_PAIRS } from './support/texts.ts';

const OTHER_TEXT = `The lake is quiet. 湖很安静。
A boat goes by. 一条船经过。`;

/** Presses Tab, or Shift and Tab, until what has the focus has this role and begins with this name. */
async function tabTo(app: Page, role: string, name = '', key = 'Tab'): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    await app.keyboard.press(key);
    const isThere = await app.evaluate(
      ([wanted, words]) => {
        const focused = document.activeElement;
        const roleOf = focused?.getAttribute('role') ?? focused?.tagName.toLowerCase();
        return roleOf === wanted && (focused?.textContent ?? '').startsWith(words ?? '');
      },
      [role, name],
    );
    if (isThere) return;
  }
  throw new Error(`tabTo: no ${role} ${name}`);
}

for (const width of [1280, 390]) {
  test(`cards are found and many are changed by keyboard alone, at ${width} px`, async ({
    app,
  }) => {
    test.setTimeout(120_000);
    await app.setViewportSize({ width, height: 844 });
    await paste(app, SMALL_TEXT);
    await addText(app, 'A Late Bus', 'English → Chinese');
    await openCard(app);
    await answer(app, '4');
    await app.goto('#/import');
    await paste(app, OTHER_TEXT);
    await addText(app, 'The Lake', 'English → Chinese');

    await app.keyboard.press('b');
    await expect(app.getByRole('heading', { level: 1 })).toHaveText('All cards');
    const lines = app.getByRole('row').filter({ has: app.getByRole('gridcell') });
    await expect(app.getByText(`${SMALL_TEXT_PAIRS + 2} found`)).toBeVisible();

    await app.keyboard.press('/');
    await app.keyboard.type('is:sus');
    await expect(app.getByRole('alert')).toContainText('“is:sus” is not known');
    await app.keyboard.press('Control+A');
    await app.keyboard.type('bus or 船');
    await app.keyboard.press('Enter');
    await expect(app.getByText('4 found')).toBeVisible();

    await tabTo(app, 'grid');
    await app.keyboard.press('Space');
    await app.keyboard.press('Shift+ArrowDown');
    await expect(app.getByText('2 selected')).toBeVisible();
    await tabTo(app, 'button', 'Suspend', 'Shift+Tab');
    await app.keyboard.press('Enter');
    await expect(app.getByText('2 cards suspended.')).toBeVisible();
    await expect(lines.filter({ hasText: 'Suspended' })).toHaveCount(2);
    await tabTo(app, 'grid');
    await app.keyboard.press('Control+Z');
    await expect(app.getByText('Undone.')).toBeVisible();
    await expect(lines.filter({ hasText: 'Suspended' })).toHaveCount(0);

    await app.keyboard.press('Control+A');
    await expect(app.getByText('4 selected')).toBeVisible();
    await tabTo(app, 'button', 'Tags', 'Shift+Tab');
    await app.keyboard.press('Enter');
    await app.getByRole('dialog').getByLabel('Tags').focus();
    await app.keyboard.type('语法：：了 story');
    await app.keyboard.press('Enter');
    await expect(app.getByText('4 pairs tagged.')).toBeVisible();
    await expect(lines.filter({ hasText: '语法::了' })).toHaveCount(4);

    await app.keyboard.press('/');
    await app.keyboard.press('Control+A');
    await app.keyboard.type('tag:语法 text:lake');
    await app.keyboard.press('Enter');
    await expect(app.getByText('1 found')).toBeVisible();
    await tabTo(app, 'grid');
    await app.keyboard.press('Space');
    await tabTo(app, 'button', 'Move', 'Shift+Tab');
    await app.keyboard.press('Enter');
    await app.getByLabel('To the end of').selectOption('A Late Bus');
    await app.getByRole('dialog').getByRole('button', { name: 'Move' }).press('Enter');
    await expect(app.getByText('1 pair moved.')).toBeVisible();
    await app.goto('#/library');
    await expect(app.getByText(`${SMALL_TEXT_PAIRS + 1} sentence pairs`)).toBeVisible();
    await app.goto('#/browse/tag%3Astory');
    await expect(app.getByText('4 found')).toBeVisible();
    await tabTo(app, 'grid');
    await app.keyboard.press('Control+Z');
    await expect(app.getByText('Undone.')).toBeVisible();

    await app.keyboard.press('End');
    await app.keyboard.press('Space');
    await tabTo(app, 'button', 'Remove', 'Shift+Tab');
    await app.keyboard.press('Enter');
    await expect(app.getByText('1 pair removed.')).toBeVisible();
    await expect(lines.filter({ hasText: 'Removed' })).toHaveCount(1);
    await app.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(app.getByText('Undone.')).toBeVisible();
    await tabTo(app, 'grid');
    await app.keyboard.press('Home');
    await app.keyboard.press('Enter');
    await expect(app.getByRole('heading', { level: 1, name: 'Card' })).toBeVisible();
  });
}

test('a search is kept under a name, columns and order stay, and what a tag finds is practised', async ({
  app,
}) => {
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'English → Chinese');
  await openCard(app);
  await answer(app, '4');
  await answer(app, '3');
  await app.goto('#/browse');
  await app.getByRole('searchbox', { name: 'Search' }).fill('-is:new');
  await expect(app.getByText('2 found')).toBeVisible();
  await app.getByRole('button', { name: 'Save this search' }).click();
  await app.getByLabel('Name').fill('Begun');
  await app.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await app.getByRole('button', { name: 'Columns and order' }).click();
  await app.getByLabel('Stability').check();
  await app.getByRole('combobox', { name: 'Order' }).selectOption('Stability');
  await app.getByRole('radio', { name: 'Descending' }).check();
  await app.keyboard.press('Escape');
  const stability = app.getByRole('columnheader', { name: 'Stability' });
  await expect(stability).toHaveAttribute('aria-sort', 'descending');
  await app.reload();
  await expect(stability).toHaveAttribute('aria-sort', 'descending');
  await expect(app.getByRole('row', { name: 'A Late Bus' })).toHaveAttribute('aria-rowindex', '2');
  await app.getByRole('button', { name: 'Begun' }).click();
  await expect(app.getByText('2 found')).toBeVisible();

  await app.getByRole('row', { name: 'A Late Bus' }).getByLabel('Open').click();
  await app.getByRole('button', { name: 'Correct the pair' }).click();
  await app.getByLabel('Tags').fill('story');
  await app.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await app.goto('#/practice');
  await app.getByRole('radio', { name: 'A search' }).check();
  await app.getByLabel('What to search').fill('tag:');
  await app.getByRole('button', { name: 'Begin' }).click();
  await expect(app.getByRole('alert')).toContainText('after “tag:”');
  await app.getByRole('radio', { name: 'A tag' }).check();
  await app.getByLabel('Tag', { exact: true }).fill('story');
  await app.getByRole('button', { name: 'Begin' }).click();
  await expect(app.getByText('Practice: 1 card left')).toBeVisible();
});
