import { expect, test } from './support/app.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { addText, answer, openCard, paste } from './support/steps.ts';
import { SMALL_TEXT } from './support/texts.ts';

test('from a card to its place in the text and back, and to a wrong pairing, by keyboard', async ({
  app,
}) => {
  await app.setViewportSize({ width: 390, height: 844 });
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'English → Chinese');
  await openCard(app);
  for (const grade of ['4', '4', '4'] as const) await answer(app, grade);
  const field = app.getByRole('textbox');
  const grades = app.getByRole('group', { name: 'How well did you know it?' });
  const prompt = app.getByText('It was raining, and nobody had an umbrella.');
  await expect(prompt).toBeVisible();
  await field.fill('天下着雨，谁都没带伞。');
  await field.press('Enter');
  await expect(grades).toBeVisible();

  await app.keyboard.press('g');
  const place = app.getByRole('article').filter({ hasText: 'umbrella' });
  await expect(place).toBeFocused();
  await expect(place).toBeInViewport();
  await expect(place).toContainText('You came here from this sentence.');
  await expectAccessible(app, 'the place in the text');
  await app.keyboard.press('Escape');
  await expect(grades, 'the card is as it was left').toBeVisible();
  await expect(app.getByRole('group', { name: 'Your answer and the reference' })).toContainText(
    '天下着雨，谁都没带伞。',
  );
  await app.reload();
  await expect(grades, 'also after a reload').toBeVisible();

  await app.keyboard.press('x');
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Alignment of “A Late Bus”');
  const cell = app.getByRole('row').filter({ hasText: 'umbrella' }).getByRole('gridcell').first();
  await expect(cell, 'the cursor is on the very pair').toBeFocused();
  await expect(app.getByRole('note')).toContainText(
    'The cards of the pair that you came from rest',
  );
  await expectAccessible(app, 'the alignment of a flagged pair');
  await app.getByRole('button', { name: 'Back to studying' }).click();
  await expect(app.getByText('asked the girl beside him', { exact: false })).toBeVisible();
  await expect(prompt, 'its cards rest').toBeHidden();
  await expect(app.getByText('3 new')).toBeVisible();

  await app.goBack();
  await app.getByRole('button', { name: 'The pairing is right: let the cards go on' }).click();
  await expect(grades, 'the card is back, as it was left').toBeVisible();
  await expect(prompt).toBeVisible();
  await app.keyboard.press('x');
  await expect(cell).toBeFocused();
  await app.keyboard.press('m');
  await app.getByRole('button', { name: 'Review the changes' }).click();
  await app.getByRole('button', { name: 'Update the text' }).click();
  await expect(app.getByText('It was raining, and nobody had an umbrella. "Why')).toBeVisible();
  await expect(grades.or(field), 'the corrected card goes on').toBeVisible();
});
