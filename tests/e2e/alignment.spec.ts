import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { addText } from './support/steps.ts';

const ENGLISH = `The Lamp on the Hill

Every evening Grandfather climbed the hill with a can of oil. Nobody had asked him to. He lit the lamp, sat down beside it, and waited.

One winter night three fishing boats came home through the fog. The captain said that he had seen a small yellow star.

When I was ten, he gave me the key. "It is heavy," he said, "but you will grow."`;

const CHINESE = `山上的灯

每天傍晚，爷爷都提着一罐油爬上山。没有人要他这样做。他点亮那盏灯，在旁边坐下来等着。

一个冬天的夜里，三条渔船穿过大雾回到了家。船长说，他看见了一颗小小的黄星星。

我十岁那年，他把钥匙交给了我。“有点重，”他说，“不过你会长大的。”`;

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('gridcell') });
const cell = (page: Page, row: number, side: 0 | 1) =>
  rows(page).nth(row).getByRole('gridcell').nth(side);

async function pasteApart(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'The translation is a text of its own' }).click();
  await page.getByRole('textbox', { name: 'The text' }).fill(ENGLISH);
  await page.getByRole('textbox', { name: 'Its translation' }).fill(CHINESE);
  await page.getByRole('button', { name: 'Find sentence pairs' }).click();
  await expect(rows(page).first()).toBeVisible();
}

test('two documents become pairs by their words, and can be corrected by key', async ({ app }) => {
  await pasteApart(app);
  await expect(app.getByText(/Recognised: two texts/)).toBeVisible();
  await expect(cell(app, 0, 0)).toHaveText('The Lamp on the Hill');
  await expect(cell(app, 0, 1)).toHaveText('山上的灯');
  const lamp = rows(app).filter({ hasText: 'He lit the lamp' });
  await expect(lamp.getByRole('gridcell').nth(1)).toHaveText('他点亮那盏灯，在旁边坐下来等着。');

  const before = await rows(app).count();
  await cell(app, 1, 0).click();
  await app.keyboard.press('m');
  await expect(rows(app)).toHaveCount(before - 1);
  await expect(cell(app, 1, 0)).toContainText('Nobody had asked him to.');
  await app.keyboard.press('Control+z');
  await expect(rows(app)).toHaveCount(before);

  await cell(app, 0, 0).click();
  await app.keyboard.press('Enter');
  await app.getByRole('textbox', { name: /English/ }).fill('The Lamp upon the Hill');
  await app.keyboard.press('Enter');
  await expect(cell(app, 0, 0)).toHaveText('The Lamp upon the Hill');
});

test('what was corrected survives leaving, and goes into the library', async ({
  app,
  chromium,
}) => {
  await pasteApart(app);
  const before = await rows(app).count();
  await cell(app, 1, 0).click();
  await app.keyboard.press('m');
  await expect(rows(app)).toHaveCount(before - 1);
  await app.waitForTimeout(1_000);

  const killed = await chromium.killAndReopen();
  await expect(rows(killed)).toHaveCount(before - 1);
  await expect(cell(killed, 1, 0)).toContainText('Nobody had asked him to.');
  await addText(killed, 'The Lamp on the Hill');
  await expect(killed.getByRole('article')).toHaveCount(before - 1);

  await killed.goto(killed.url().replace(/#.*/, '#/import'));
  await expect(killed.getByRole('button', { name: 'Find sentence pairs' })).toBeVisible();
});

test('a text in one language alone is offered a place for its translation', async ({ app }) => {
  await app.getByRole('textbox').fill(ENGLISH);
  await app.getByRole('button', { name: 'Find sentence pairs' }).click();
  await app.getByRole('button', { name: 'Add the translation' }).click();
  await expect(app.getByRole('textbox', { name: 'The text' })).toHaveValue(ENGLISH);
  await app.getByRole('textbox', { name: 'Its translation' }).fill(CHINESE);
  await app.getByRole('button', { name: 'Find sentence pairs' }).click();
  await expect(app.getByText(/Recognised: two texts/)).toBeVisible();
});

const PAGE = `<!doctype html><nav><a href="#">Home</a></nav><article><h1>The Well</h1>
<p>The well was deep, and nobody drank from it.<font class="notranslate immersive-translate-target-wrapper" lang="zh-CN"><br><font>井很深，没有人喝里面的水。</font></font></p>
<p>One day it began to sing.<font class="notranslate immersive-translate-target-wrapper" lang="zh-CN"><br><font>有一天，它唱起<ruby>歌<rt>gē</rt></ruby>来。</font></font></p></article>`;

test('what is copied from a bilingual page keeps its paragraphs, or is read as plain text', async ({
  app,
}) => {
  const page = await app.context().newPage();
  await page.setContent(PAGE);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.close();
  await app.bringToFront();
  await app.getByRole('textbox').focus();
  await app.keyboard.press('Control+v');
  await expect(app.getByText(/Recognised: interleaved, English first, web page/)).toBeVisible();
  await expect(app.getByLabel('Name of the text')).toHaveValue('The Well');
  const song = rows(app).filter({ hasText: 'One day' }).getByRole('gridcell').nth(1);
  await expect(song).toHaveText('有一天，它唱起歌来。');

  await app.getByText('Not right?').click();
  await app.getByLabel('Read as').selectOption({ label: 'plain text' });
  await expect(app.getByText(/Recognised: interleaved, English first, plain text/)).toBeVisible();
  await expect(app.getByRole('grid')).toContainText('gē');
});
