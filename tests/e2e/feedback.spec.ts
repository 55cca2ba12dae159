import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/app.ts';
import { addText, openCard, paste } from './support/steps.ts';
import { SMALL_TEXT } from './support/texts.ts';

test('a typed translation is judged in words, accepted, taken as a slip, and counted, by keyboard', async ({
  app,
}) => {
  test.setTimeout(120_000);
  await app.setViewportSize({ width: 390, height: 844 });
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'English → Chinese');
  await openCard(app);
  const field = app.getByRole('textbox');
  const grades = app.getByRole('group', { name: 'How well did you know it?' });
  const type = async (answer: string): Promise<void> => {
    await expect(field).toBeFocused();
    await field.fill(answer);
    await field.press('Enter');
  };

  await type('晚點的公交車！');
  await expect(app.getByText('The same, but for punctuation')).toBeVisible({ timeout: 30_000 });
  const good = app.getByRole('button', { name: /Good/ });
  await expect(good).toContainText('suggested');
  await expect(good, 'the suggested grade is chosen, and not given').toBeFocused();
  await app.keyboard.press('Enter');

  await type('末班车没有晚点。');
  await expect(app.getByText('Check: the negation differs.')).toBeVisible();
  await expect(app.getByRole('row', { name: /Negation/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page: app }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await app.keyboard.press('k');
  await expect(app.getByText('This is an answer that you accept.')).toBeVisible();
  await expect(app.getByRole('heading', { name: 'An answer that you accept' })).toBeVisible();
  await app.keyboard.press('e');
  await expect(app.getByRole('dialog').getByText('末班车没有晚点')).toBeVisible();
  await app.keyboard.press('Escape');
  await app.keyboard.press('k');
  await expect(app.getByText('Check: the negation differs.')).toBeVisible();
  await app.keyboard.press('1');
  await expect(grades).toBeHidden();

  await type('林先生看了看标，叹了口气。');
  await expect(app.getByText('Small differences.')).toBeVisible();
  await app.keyboard.press('m');
  await expect(app.getByText('Taken as a slip of the fingers.')).toBeVisible();
  await expect(app.getByRole('button', { name: /Good/ })).toContainText('suggested');
  await app.keyboard.press('m');
  await expect(app.getByText('Small differences.')).toBeVisible();
  await app.keyboard.press('2');
  await expect(grades).toBeHidden();

  await app.goto('#/progress');
  const errors = app.getByRole('figure', { name: 'Errors in typed answers' });
  await errors.getByText('As a table').click();
  await expect(errors.getByRole('columnheader', { name: 'Negation' })).toBeVisible();
  await expect(app.getByText(/^Too little to tell: \d+ of the 20 answers/).first()).toBeVisible();
  await app.getByRole('link', { name: 'Practise your errors' }).click();
  await app.getByRole('radio', { name: 'Your errors' }).check();
  await app.getByLabel('Which errors').selectOption('Negation');
  await app.getByRole('button', { name: 'Begin' }).click();
  await expect(app.getByText('Practice: 1 card left')).toBeVisible();
});
