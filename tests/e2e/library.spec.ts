import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { richHistory } from '../support/rich-history.ts';
import { expect, test } from './support/app.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { restoreFile } from './support/restore-file.ts';
import { addText, paste } from './support/steps.ts';
import { SMALL_TEXT, SMALL_TEXT_PAIRS } from './support/texts.ts';

const BRIDGE = 'The Bridge by the River';
const LETTERS = 'Letters from the Market';
const PNG_SIGNATURE = '89504e470d0a1a0a';

/** Two texts after three weeks of study. */
async function openLibrary(app: Page): Promise<void> {
  await app.goto('#/settings');
  const until = new Date();
  const utcOffset = await app.evaluate(() => -new Date().getTimezoneOffset());
  await restoreFile(app, await richHistory({ until, days: 21, utcOffset, sentences: 160 }));
  await app.goto('#/library');
  await expect(app.getByRole('heading', { level: 2 })).toHaveCount(2);
}

async function saved(
  app: Page,
  press: () => Promise<void>,
): Promise<{ name: string; file: Buffer }> {
  const download = app.waitForEvent('download');
  await press();
  const done = await download;
  return { name: done.suggestedFilename(), file: readFileSync(await done.path()) };
}

/** Cards that are known of each text, in the order in which the texts are shown. */
async function knownOfEach(app: Page): Promise<number[]> {
  const rows = await app.locator('main li:has(h2)').allTextContents();
  return rows.map((row) =>
    [...row.matchAll(/(\d+) known/gu)].reduce((sum, [, count]) => sum + Number(count), 0),
  );
}

/** How many colours a picture has, by every seventh of its pixels. */
function coloursOf(app: Page, png: Buffer): Promise<{ width: number; colours: number }> {
  return app.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = picture;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (context === null) throw new Error('colours: no canvas');
    context.drawImage(picture, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    const colours = new Set(pixels.filter((_, at) => at % 7 === 0));
    return { width, colours: colours.size };
  }, png.toString('base64'));
}

test('texts are sorted and found by tag, and the coverage of one becomes a picture', async ({
  app,
}) => {
  await openLibrary(app);
  const names = app.getByRole('heading', { level: 2 });
  await app.getByLabel('Order').selectOption('By name');
  await expect(names).toHaveText([LETTERS, BRIDGE]);
  await app.getByLabel('Order').selectOption('Best known first');
  await expect(app.getByLabel('Order')).toHaveValue('coverage');
  await expect
    .poll(() => knownOfEach(app))
    .toEqual((await knownOfEach(app)).toSorted((a, b) => b - a));
  await app.getByRole('link', { name: BRIDGE, exact: true }).click();
  await app.getByRole('button', { name: 'Name and directions' }).click();
  await app.getByRole('dialog').getByLabel('Tags').fill('river term-1');
  await app.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(app.getByRole('dialog')).toBeHidden();

  await app.getByText('When will I know it?').click();
  await app.getByRole('button', { name: 'Make a picture of it' }).click();
  const picture = app.getByRole('img', {
    name: /^Coverage of “The Bridge by the River”: .*% known/,
  });
  await expect(picture).toBeVisible();
  const shared = await saved(app, () =>
    app.getByRole('button', { name: 'Save', exact: false }).last().click(),
  );
  expect(shared.name).toBe(`${BRIDGE}.png`);
  expect(shared.file.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE);
  expect((await coloursOf(app, shared.file)).colours, 'more than an empty sheet').toBeGreaterThan(
    4,
  );

  await app.goto('#/library');
  await app.getByRole('button', { name: 'term-1' }).click();
  await expect(names).toHaveText([BRIDGE]);
  await app.reload();
  await expect(app.getByLabel('Order')).toHaveValue('coverage');
  await expect(names).toHaveCount(2);
});

test('what was removed is brought back later, a text and a pair of it', async ({ app }) => {
  await app.goto('#/import');
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'English → Chinese');
  await app.goto('#/library');
  await expect(app.getByRole('link', { name: 'A Late Bus', exact: true })).toBeVisible();
  await expect(app.getByRole('link', { name: 'Recently removed' })).toHaveCount(0);
  await app.goto('#/browse');
  await expect(app.getByText(`${SMALL_TEXT_PAIRS} found`)).toBeVisible();
  await app.getByRole('grid').focus();
  await app.keyboard.press('Space');
  await app.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(app.getByText('1 pair removed.')).toBeVisible();
  await app.goto('#/library');
  await app.getByRole('link', { name: 'A Late Bus', exact: true }).click();
  await app.getByRole('button', { name: 'Delete' }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Library');
  await app.reload();

  await app.getByRole('link', { name: 'Recently removed' }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Recently removed');
  await expectAccessible(app, 'what was removed');
  await app.getByRole('button', { name: 'Bring back A Late Bus' }).click();
  const pairs = app.getByRole('region', { name: 'Sentence pairs' });
  await expect(pairs.getByText('from “A Late Bus”', { exact: false })).toBeVisible();
  await pairs.getByRole('button', { name: /^Bring back/ }).click();
  await expect(app.getByText('Nothing here', { exact: false })).toBeVisible();
  await app.goto('#/library');
  await expect(app.getByText(`${SMALL_TEXT_PAIRS} sentence pairs`)).toBeVisible();
});

test('a figure is saved as SVG and as PNG, and nothing moves where the system says so', async ({
  app,
}) => {
  await openLibrary(app);
  await app.emulateMedia({ reducedMotion: 'reduce' });
  await app.goto('#/progress');
  const figure = app.getByRole('figure', { name: 'What is coming' });
  await figure.scrollIntoViewIfNeeded();
  const svg = await saved(app, () => figure.getByRole('button', { name: 'SVG' }).click());
  expect(svg.name).toBe('What is coming.svg');
  const drawn = svg.file.toString();
  expect(drawn).toMatch(/^(?:<\?xml[^>]*>\s*)?<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
  expect(drawn, 'needs no style sheet of the app').not.toMatch(/class="|var\(--/u);
  const png = await saved(app, () => figure.getByRole('button', { name: 'PNG' }).click());
  const shown = (await figure.locator('svg').first().boundingBox())?.width ?? 0;
  const seen = await coloursOf(app, png.file);
  expect(seen.width).toBeGreaterThanOrEqual(Math.floor(shown));
  expect(seen.colours).toBeGreaterThan(4);
  const moving = await app.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});
