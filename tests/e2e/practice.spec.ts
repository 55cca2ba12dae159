import { expect, test } from './support/app.ts';
import { addText, answer, openCard, paste } from './support/steps.ts';
import { SMALL_TEXT, SMALL_TEXT_PAIRS } from './support/texts.ts';

test('cards are practised without counting, through a reload, then once more so that they count', async ({
  app,
}) => {
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'English → Chinese');
  await openCard(app);
  for (let left = SMALL_TEXT_PAIRS - 1; left > 0; left -= 1) await answer(app, '4');
  await app.getByRole('textbox').press('Enter');
  await app.keyboard.press('4');
  await expect(app.getByRole('heading', { name: 'Done for now' })).toBeVisible();
  const today = app.getByText(/\d answers? today/);
  const answersBefore = await today.textContent();

  await app.getByRole('link', { name: 'Study more' }).click();
  await app.getByRole('radio', { name: 'The hardest' }).check();
  await app.getByLabel('Cards at most').fill('3');
  await app.getByRole('button', { name: 'Begin' }).click();
  await expect(app.getByText('Practice: 3 cards left')).toBeVisible();
  await app.getByRole('textbox').press('Enter');
  const again = app.getByRole('button', { name: /^Again/ });
  await expect(again, 'no interval is promised').toBeVisible();
  await app.keyboard.press('1');
  await expect(app.getByText('Practice: 2 cards left')).toBeVisible();
  await app.reload();
  await expect(app.getByText('Practice: 2 cards left')).toBeVisible();
  await answer(app, '3');
  await expect(app.getByText('Practice: 1 card left')).toBeVisible();
  await app.getByRole('button', { name: /Undo/ }).first().click();
  await expect(app.getByText('Practice: 2 cards left')).toBeVisible();
  await answer(app, '3');
  await app.getByRole('textbox').press('Enter');
  await app.keyboard.press('3');
  await expect(app.getByText('3 cards practised. 1 forgotten.')).toBeVisible();
  await app.getByRole('button', { name: 'Practise the forgotten ones again' }).click();
  await expect(app.getByText('Practice: 1 card left')).toBeVisible();
  await app.getByRole('button', { name: 'Stop' }).click();

  await app.getByRole('radio', { name: 'Yes' }).check();
  await app.getByRole('radio', { name: 'Anything begun' }).check();
  await app.getByLabel('Cards at most').fill('1');
  await app.getByRole('button', { name: 'Begin' }).click();
  await app.getByRole('textbox').press('Enter');
  await app.keyboard.press('3');
  await expect(app.getByText('They counted as reviews.')).toBeVisible();
  await app.getByRole('link', { name: 'Back to Today' }).click();
  await app.goto('#/review');
  await expect(today).not.toHaveText(answersBefore ?? '');
});
