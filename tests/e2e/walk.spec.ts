import { expect, test } from './support/app.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { readTables } from './support/read-tables.ts';
import { addText, paste } from './support/steps.ts';
import { SMALL_TEXT, SMALL_TEXT_PAIRS } from './support/texts.ts';

test('a text is translated in order, keeps its place over days, and counts only if asked to', async ({
  app,
  chromium,
}) => {
  test.setTimeout(120_000);
  await app.setViewportSize({ width: 390, height: 844 });
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'Chinese → English');
  await app.getByRole('link', { name: 'Translate it in order' }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(
    'Translate “A Late Bus” in order',
  );
  await expectAccessible(app, 'before a walk');
  await app.getByRole('radio', { name: 'English → Chinese' }).check();
  await app.getByRole('button', { name: 'Begin' }).click();

  const field = app.getByRole('textbox');
  const grades = app.getByRole('group', { name: 'How well did you know it?' });
  const at = (number: number) =>
    app.getByText(`Sentence ${number} of ${SMALL_TEXT_PAIRS}`, { exact: true });
  await expect(at(1)).toBeVisible();
  await expect(field).toBeFocused();
  await field.fill('晚点的公共汽车');
  await field.press('Enter');
  await expect(app.getByText('Small differences.').or(app.getByText('Parts match'))).toBeVisible({
    timeout: 30_000,
  });
  await expect(grades.getByText('min'), 'no interval is promised').toHaveCount(0);
  await expectAccessible(app, 'a sentence of a walk, compared');
  await app.keyboard.press('3');
  await expect(at(2)).toBeVisible();
  await field.fill('末班车');
  await field.press('Escape');
  await app.keyboard.press('ArrowRight');
  await expect(at(3)).toBeVisible();
  await app.getByRole('button', { name: 'One sentence back' }).click();
  await expect(field, 'what was written is still there').toHaveValue('末班车');
  await app.keyboard.press('Escape');
  await app.keyboard.press('z');
  await expect(at(1)).toBeVisible();
  await field.press('Enter');
  await app.keyboard.press('3');
  await expect(at(2)).toBeVisible();

  const reopened = await chromium.reopen('#/library');
  await reopened.getByRole('link', { name: 'Go on translating: 2 of 7' }).click();
  await expect(reopened.getByRole('textbox')).toHaveValue('末班车');
  await expect(reopened.getByText('Sentence 2 of 7', { exact: true })).toBeVisible();
  const cards = await readTables(reopened, ['cards', 'days']);
  expect(cards, 'nothing of the schedule has changed').toEqual([]);

  await reopened.getByRole('button', { name: 'Direction' }).click();
  await reopened.getByRole('radio', { name: 'Yes' }).check();
  await reopened.getByRole('button', { name: 'Go on at sentence 2' }).click();
  for (let number = 2; number <= SMALL_TEXT_PAIRS; number += 1) {
    await expect(reopened.getByText(`Sentence ${number} of 7, counts as a review`)).toBeVisible();
    await expect(reopened.getByRole('textbox')).toBeFocused();
    await reopened.keyboard.press('Enter');
    await reopened.keyboard.press('4');
  }
  await expect(reopened.getByText('These were all 7 sentences of “A Late Bus”.')).toBeVisible();
  await expectAccessible(reopened, 'a walk at its end');
  expect((await readTables(reopened, ['cards'])).length).toBe(SMALL_TEXT_PAIRS - 1);
  await reopened.getByRole('link', { name: 'Back to the text' }).click();
  await expect(reopened.getByText('Translated in order: 7 of 7 sentences')).toBeVisible();
});
