import { expect, test } from './support/app.ts';
import { addText, answer, openCard, openCardInformation, paste } from './support/steps.ts';
import { SMALL_TEXT } from './support/texts.ts';

test('a card tells why it comes and what happened to it, and each action is undone', async ({
  app,
}) => {
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'English → Chinese');
  const text = app.url();
  await openCardInformation(app);
  await expect(app.getByText('New: it comes when its turn')).toBeVisible();
  await expect(app.getByText('Nothing yet.')).toBeVisible();
  await app.goto(text);
  await openCard(app);
  await answer(app, '4');
  await app.goto(text);
  await openCardInformation(app);
  await expect(app.getByText(/^Due in \d+ days, when the chance/)).toBeVisible();
  await expect(app.getByRole('row').filter({ hasText: 'Easy' })).toBeVisible();
  await expect(app.getByRole('img', { name: /^Retrievability from the first/ })).toBeVisible();

  const undo = async () => {
    await app.getByRole('button', { name: 'Undo' }).last().click();
  };
  await app.getByRole('button', { name: 'Suspend' }).click();
  await expect(app.getByText('Suspended: it does not come')).toBeVisible();
  await undo();
  await expect(app.getByText(/^Due in \d+ days/)).toBeVisible();
  await app.getByLabel('Flag').selectOption('Green');
  await expect(app.getByRole('row').filter({ hasText: 'Flagged' })).toBeVisible();
  await app.reload();
  await expect(app.getByLabel('Flag')).toHaveValue('3');
  const today = await app.evaluate(() => {
    const at = new Date(Date.now() - 4 * 3_600_000);
    return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  });
  await app.getByLabel('Due on').fill(today);
  await app.getByRole('button', { name: 'Set' }).click();
  await expect(app.getByText(/^Due today: the chance/)).toBeVisible();
  await undo();
  await expect(app.getByText(/^Due in \d+ days/)).toBeVisible();
  await app.getByRole('button', { name: 'Make it new again' }).click();
  await expect(app.getByText('New: it comes when its turn')).toBeVisible();
  await undo();
  await expect(app.getByText(/^Due in \d+ days/)).toBeVisible();
  await app.goto(text.replace(/#.*/, '#/card/nothing:en-zh'));
  await expect(app.getByRole('heading', { name: 'This card is not there' })).toBeVisible();
});
