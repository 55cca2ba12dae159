import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { addText, answer, openCard } from './support/steps.ts';

const ENGLISH = `The Ferry

The ferry left at six in the morning. Only two people were on it. The older one carried a box of apples.

The river was high after the rain. Nobody spoke until they reached the other bank.

"Take one," said the old man, and he opened the box.`;

const CHINESE = `渡船

渡船早上六点开了。船上只有两个人。年纪大的那个抱着一箱苹果。

雨后河水涨得很高。直到对岸，谁也没有说话。

“拿一个吧。”老人说着，打开了箱子。`;

/** A sentence more, another hour, and the apples are gone. */
const LATER_ENGLISH = ENGLISH.replace('at six', 'at seven')
  .replace(' The older one carried a box of apples.', '')
  .concat('\n\nThe boy bit into it and smiled.');
const LATER_CHINESE = CHINESE.replace('六点', '七点')
  .replace('年纪大的那个抱着一箱苹果。', '')
  .concat('\n\n男孩咬了一口，笑了。');

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('gridcell') });
const cell = (page: Page, text: string) =>
  rows(page).filter({ hasText: text }).getByRole('gridcell').first();
const notes = (page: Page) => page.getByRole('region', { name: 'Sentence pairs of the text' });
const note = (page: Page, text: string) =>
  notes(page).getByRole('article').filter({ hasText: text });
const differences = (page: Page) =>
  page.getByRole('region', { name: 'The differences' }).getByRole('article');

async function paste(page: Page, english: string, chinese: string): Promise<void> {
  const apart = page.getByRole('button', { name: 'The translation is a text of its own' });
  const field = page.getByRole('textbox', { name: 'The text' });
  await expect(apart.or(field).first()).toBeVisible();
  if (await apart.isVisible()) await apart.click();
  await field.fill(english);
  await page.getByRole('textbox', { name: 'Its translation' }).fill(chinese);
  await page.getByRole('button', { name: 'Find sentence pairs' }).click();
  await expect(rows(page).first()).toBeVisible();
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(page.url().replace(/#.*/, `#${path}`));
}

/** Merges two beads of the heading's paragraph and rewords another; ends on the screen of the text. */
async function addCorrected(page: Page): Promise<void> {
  await paste(page, ENGLISH, CHINESE);
  await cell(page, 'The river was high').click();
  await page.keyboard.press('m');
  await cell(page, 'Only two people').click();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /English/ }).fill('There were only two people on it.');
  await page.keyboard.press('Enter');
  await addText(page, 'The Ferry');
  await expect(note(page, 'The river was high after the rain. Nobody spoke')).toBeVisible();
}

/** Knows the first cards; ends on the screen of the text. */
async function studyFour(page: Page): Promise<void> {
  const address = page.url();
  await openCard(page);
  for (let turn = 0; turn < 4; turn += 1) await answer(page, '4');
  await page.goto(address);
}

test('a later version of a text is recognised, shown and applied, and can be taken back', async ({
  app,
}) => {
  await goTo(app, '/import');
  await addCorrected(app);
  await studyFour(app);
  const known = notes(app).locator('article[data-band=known]');
  await expect(known.first()).toBeVisible();
  const knownBefore = await known.count();
  expect(knownBefore).toBe(4);
  // The fourth is the one that the later version no longer has.
  await expect(note(app, 'a box of apples')).toHaveAttribute('data-band', 'known');
  const before = await notes(app).getByRole('article').allInnerTexts();

  await goTo(app, '/import');
  await paste(app, LATER_ENGLISH, LATER_CHINESE);
  const panel = app.getByRole('region', { name: 'This looks like a new version of “The Ferry”' });
  await expect(panel).toBeVisible();
  await expect(panel.getByRole('radio', { name: 'Update that text' })).toBeChecked();
  await expect(panel.getByText('Pairs: 3 unchanged, 2 changed, 1 new, 1 gone.')).toBeVisible();
  await expect(differences(app)).toHaveCount(4);
  const changed = differences(app).filter({ hasText: 'Changed' }).first();
  await expect(changed.locator('del').first()).toHaveText('six');
  await expect(changed.locator('ins').first()).toHaveText('seven');
  await expect(changed.locator('[lang=zh-Hans]').last()).toContainText('七点');

  await panel.getByRole('button', { name: 'Update the text' }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('The Ferry');
  await expect(note(app, 'The boy bit into it')).toBeVisible();
  await expect(note(app, 'at seven in the morning')).toHaveAttribute('data-band', 'known');
  await expect(note(app, 'The river was high after the rain. Nobody spoke')).toBeVisible();
  await expect(note(app, 'a box of apples')).toHaveCount(0);
  await expect(note(app, 'two people')).toHaveAttribute('data-band', 'known');
  await expect(known).toHaveCount(knownBefore - 1);

  await app.getByRole('button', { name: 'Undo' }).click();
  await expect(note(app, 'a box of apples')).toBeVisible();
  await expect.poll(() => notes(app).getByRole('article').allInnerTexts()).toEqual(before);
  await expect(note(app, 'The boy bit into it')).toHaveCount(0);
  await expect(note(app, 'a box of apples')).toHaveAttribute('data-band', 'known');
  await expect(known).toHaveCount(knownBefore);
});

test('what is there already needs no update, and may still become a text of its own', async ({
  app,
}) => {
  await goTo(app, '/import');
  await paste(app, ENGLISH, CHINESE);
  await addText(app, 'The Ferry');
  await goTo(app, '/import');
  await paste(app, ENGLISH, CHINESE);
  await expect(app.getByText('holds all of this already')).toBeVisible();
  await app.getByRole('radio', { name: 'Add as a new text' }).check();
  await addText(app, 'The Ferry again');
  await goTo(app, '/library');
  await expect(app.getByRole('link', { name: 'The Ferry', exact: true })).toHaveCount(1);
  await expect(app.getByRole('link', { name: 'The Ferry again', exact: true })).toHaveCount(1);
});

test('the alignment is edited in the library, with a draft, and keeps the history', async ({
  app,
  chromium,
}) => {
  await goTo(app, '/import');
  await addCorrected(app);
  await studyFour(app);
  const known = (page: Page) => notes(page).locator('article[data-band=known]');
  await expect(known(app)).toHaveCount(4);
  await app.getByRole('button', { name: 'Edit alignment' }).click();
  await cell(app, 'The river was high').click();
  await app.keyboard.press('s');
  await expect(cell(app, 'Nobody spoke')).not.toContainText('The river');
  await app.waitForTimeout(1_000);

  const page = await chromium.killAndReopen();
  await page.getByRole('button', { name: 'Continue editing alignment' }).click();
  await expect(cell(page, 'Nobody spoke')).not.toContainText('The river');
  await page.getByRole('button', { name: 'Review the changes' }).click();
  await expect(page.getByText('Pairs: 5 unchanged, 1 changed, 1 new.')).toBeVisible();
  await expect(differences(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Update the text' }).click();
  await expect(page.getByRole('button', { name: 'Edit alignment' })).toBeVisible();
  await expect(note(page, 'Nobody spoke')).not.toContainText('The river');
  await expect(known(page)).toHaveCount(4);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(note(page, 'Nobody spoke')).toContainText('The river');
});

test('an edit in another tab in between asks to look again', async ({ app, chromium }) => {
  await goTo(app, '/import');
  await paste(app, ENGLISH, CHINESE);
  await addText(app, 'The Ferry');
  const address = app.url();
  await app.getByRole('button', { name: 'Edit alignment' }).click();
  await cell(app, 'The river was high').click();
  await app.keyboard.press('m');
  await app.getByRole('button', { name: 'Review the changes' }).click();
  await expect(differences(app).first()).toBeVisible();

  const other = await chromium.newTab(address.replace(/.*#/, '#'));
  await note(other, 'Only two people')
    .getByRole('button', { name: /^Sentence/ })
    .click();
  await other.getByRole('button', { name: 'Correct' }).click();
  await other.getByRole('textbox', { name: 'English' }).fill('Just two people were on it.');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(note(other, 'Just two people')).toBeVisible();

  await app.bringToFront();
  await app.getByRole('button', { name: 'Update the text' }).click();
  await expect(app.getByText('was changed in another tab in the meantime')).toBeVisible();
  await expect(differences(app).filter({ hasText: 'Just' })).toBeVisible();
});
