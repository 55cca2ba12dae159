import type { Page } from '@playwright/test';
import { syntheticText } from '../bench/synthetic-text.ts';
import { expect, test } from './support/app.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { addText, answer, openCard, paste } from './support/steps.ts';
import { SMALL_TEXT } from './support/texts.ts';

const pair = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words });

test('a text is read in every mode, with what can be recalled marked, by keyboard too', async ({
  app,
}) => {
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'Both');
  const text = app.url();
  await openCard(app);
  await answer(app, '4');
  await app.goto(text);

  const heading = pair(app, 'A Late Bus');
  await expect(
    heading.getByRole('button', { name: /known, 90 % or more; chance of recall 100 %/ }),
  ).toBeVisible();
  await expect(
    pair(app, 'umbrella').getByRole('button', { name: 'Sentence 4: new' }),
  ).toBeVisible();
  await expectAccessible(app, 'a text side by side');
  await app.getByLabel('Mark what I can recall').selectOption('Chinese → English');
  await expect(heading.getByRole('button', { name: 'Sentence 1: new' })).toBeVisible();

  await app.getByLabel('Show', { exact: true }).selectOption('English, Chinese on request');
  await expect(pair(app, 'umbrella')).not.toContainText('谁也没带伞');
  await pair(app, 'umbrella').getByRole('button', { name: 'Show the Chinese' }).click();
  await expect(pair(app, 'umbrella')).toContainText('谁也没带伞');
  await app.getByLabel('Show', { exact: true }).selectOption('Chinese only');
  const body = app.getByRole('region', { name: 'Sentence pairs of the text' });
  await expect(body).not.toContainText('umbrella');
  await expect(body).toContainText('末班车又晚点了。');
  await expectAccessible(app, 'a text in Chinese only');

  await app.getByRole('heading', { level: 1 }).focus();
  await app.keyboard.press('j');
  await app.keyboard.press('j');
  await expect(app.getByRole('button', { name: /^Sentence 2/ })).toBeFocused();
  await app.keyboard.press('Enter');
  const panel = app.getByRole('dialog', { name: 'Sentence 2 of 7' });
  await expect(panel).toContainText('The last bus was late again.');
  await expectAccessible(app, 'the panel of a sentence');
  await panel.getByRole('button', { name: 'Next sentence' }).click();
  const third = app.getByRole('dialog', { name: 'Sentence 3 of 7' });
  await third
    .getByRole('button', { name: /^Suspend/ })
    .first()
    .click();
  await expect(third.getByRole('button', { name: /^Resume/ }).first()).toBeVisible();
  await app.keyboard.press('Escape');
  await app.reload();
  await expect(body).toContainText('末班车又晚点了。');
  await app.getByLabel('Mark what I can recall').selectOption('English → Chinese');
  await expect(app.getByRole('button', { name: 'Sentence 3: suspended' })).toBeVisible();

  await app.getByRole('button', { name: /^Sentence 4/ }).click();
  await app.getByRole('button', { name: 'Translate from here on' }).click();
  await expect(app.getByRole('region', { name: 'Card' })).toContainText(
    'It was raining, and nobody had an umbrella.',
  );
  await app.goto(text);
  await app.getByRole('button', { name: /^Sentence 5/ }).click();
  await app.getByRole('link', { name: 'Open in the alignment editor' }).click();
  const cell = app.getByRole('row').filter({ hasText: 'asked the girl' }).getByRole('gridcell');
  await expect(cell.first()).toBeFocused();
});

test('the place in a long text is kept, and all of it is printed in the chosen mode', async ({
  app,
}) => {
  await paste(app, syntheticText(900));
  await addText(app, 'A long text');
  const text = app.url();
  await expect(pair(app, 'on day 1.')).toBeVisible();
  await app.mouse.move(600, 500);
  for (let turn = 0; turn < 5; turn += 1) {
    await app.mouse.wheel(0, 3_000);
    await app.waitForTimeout(200);
  }
  await app.waitForTimeout(600);
  const seen = await topSentence(app);
  expect(seen).toBeGreaterThan(20);
  await app.goto(text.replace(/#.*/, '#/library'));
  await expect(app.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  await app.goto(text);
  await expect(pair(app, `on day ${seen}.`)).toBeInViewport();
  await app.reload();
  await expect(pair(app, `on day ${seen}.`)).toBeInViewport();
  expect(await app.getByRole('article').count()).toBeLessThan(80);

  await app.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await app.emulateMedia({ media: 'print' });
  await expect(app.getByText('on day 1.', { exact: false }).last()).toBeVisible();
  const printed = await app.locator('[class*=printedPair]').count();
  expect(printed).toBe(900);
  for (const role of ['button', 'link', 'navigation', 'combobox'] as const) {
    await expect(app.getByRole(role)).toHaveCount(0);
  }
  await app.emulateMedia({ media: 'screen' });
  await app.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(app.locator('[class*=printedPair]')).toHaveCount(0);
});

/** The number of the day in the first sentence that is wholly in sight. */
async function topSentence(app: Page): Promise<number> {
  return app.evaluate(() => {
    const rows = [...document.querySelectorAll('article')];
    const top = rows.find((row) => row.getBoundingClientRect().top > 60);
    return Number(/on day (\d+)/u.exec(top?.textContent ?? '')?.[1]);
  });
}
