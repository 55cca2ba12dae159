import type { Locator, Page } from '@playwright/test';
import { syntheticText } from '../bench/synthetic-text.ts';
import { expect, test } from './support/app.ts';
import { paste } from './support/steps.ts';
import { SMALL_TEXT, SMALL_TEXT_PAIRS } from './support/texts.ts';

const LONG = 20_000;
/** What a window of 800 pixels and its margins hold, and some more. */
const MOST_DRAWN = 80;

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('gridcell') });
const english = (row: Locator) => row.getByRole('gridcell').first();

test('an editor of 20,000 rows draws those in sight, and its end is reached by key and by wheel', async ({
  app,
}) => {
  await paste(app, syntheticText(LONG));
  const grid = app.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-rowcount', String(LONG + 1), { timeout: 120_000 });
  const last = rows(app).filter({ hasText: `on day ${LONG}.` });
  expect(await rows(app).count()).toBeLessThan(MOST_DRAWN);
  await expect(last).toHaveCount(0);

  await english(rows(app).first()).click();
  await app.keyboard.press('Control+End');
  await expect(last).toBeInViewport();
  await expect(english(last)).toBeFocused();
  expect(await rows(app).count()).toBeLessThan(MOST_DRAWN);

  await app.keyboard.press('Control+Home');
  await expect(rows(app).filter({ hasText: 'on day 1.' })).toBeInViewport();
  await app.mouse.move(600, 500);
  await app.mouse.wheel(0, 4_000);
  await expect(rows(app).filter({ hasText: 'on day 1.' })).not.toBeInViewport();
  await expect(async () => {
    await app.mouse.wheel(0, 500_000);
    await expect(last).toBeInViewport({ timeout: 500 });
  }).toPass();
  expect(await rows(app).count()).toBeLessThan(MOST_DRAWN);
});

test('a boundary is dragged with the mouse, and undone', async ({ app }) => {
  await paste(app, SMALL_TEXT);
  await expect(rows(app)).toHaveCount(SMALL_TEXT_PAIRS);
  const [late, rain] = [rows(app).nth(1), rows(app).nth(2)];
  await english(late).click();
  await app.keyboard.press('m');
  await expect(rows(app)).toHaveCount(SMALL_TEXT_PAIRS - 1);
  const before = [await english(late).innerText(), await english(rain).innerText()];
  expect(before[0]).toBe('The last bus was late again. Mr. Lin looked at his watch and sighed.');

  await late.hover();
  const handle = late.locator('[class*="handle"]').first();
  const [from, to] = [await handle.boundingBox(), await english(late).boundingBox()];
  if (from === null || to === null) throw new Error('nothing to drag');
  await app.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await app.mouse.down();
  const words = await english(late).evaluate((cell) => {
    const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
    if (text === null) throw new Error('no text');
    const range = document.createRange();
    range.setStart(text, 'The last bus was late again.'.length);
    range.setEnd(text, 'The last bus was late again. Mr'.length);
    const { x, y, height } = range.getBoundingClientRect();
    return { x, y: y + height / 2 };
  });
  await app.mouse.move(words.x, words.y, { steps: 8 });
  await expect(late).toContainText('1');
  await app.mouse.up();
  await expect(english(late)).toHaveText('The last bus was late again.');
  await expect(english(rain)).toHaveText(
    'Mr. Lin looked at his watch and sighed. It was raining, and nobody had an umbrella.',
  );
  await app.getByRole('button', { name: /^Undo/ }).click();
  await expect(english(late)).toHaveText(before[0] ?? '');
  await expect(english(rain)).toHaveText(before[1] ?? '');
});
