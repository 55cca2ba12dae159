import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { addText, openCard, paste } from './support/steps.ts';

const TEXT = `A Tall Boy 高个子
He has grown up, and his hair is long.
他长大了，头发也长。
I have to return the book to the bank clerk.
我得把书还给银行职员。`;

const choose = async (app: Page, group: string, choice: string): Promise<void> => {
  await app.getByRole('group', { name: group }).getByText(choice, { exact: true }).click();
};
const openSettings = async (app: Page): Promise<void> => {
  await app.goto(app.url().replace(/#.*/, '#/settings'));
};
const rubyOf = (app: Page, character: string) =>
  app
    .locator('article ruby')
    .filter({ hasText: new RegExp(`^${character}`) })
    .locator('rt');

/** What shows the pinyin of a text that is read. */
const pinyinOf = (app: Page): Locator => app.getByRole('button', { name: 'Pinyin Y' });

async function addChinese(app: Page): Promise<string> {
  await paste(app, TEXT);
  await addText(app, 'A Tall Boy', 'Both');
  return app.url();
}

test('pinyin is shown on request, always, or never, in three forms, and is right for polyphones', async ({
  app,
}) => {
  const text = await addChinese(app);
  await expect(app.locator('article ruby')).toHaveCount(0);
  await pinyinOf(app).click();
  await expect(rubyOf(app, '长')).toHaveText(['zhǎng', 'cháng']);
  await openSettings(app);
  await choose(app, 'Show pinyin', 'Always');
  await choose(app, 'Pinyin as', 'Numbers (zhong1)');
  await choose(app, 'Tone colours', 'Red, amber, green, blue');
  await expect(app.getByRole('region', { name: 'Preview' }).locator('rt').first()).toHaveText(
    'ta1',
  );
  const scan = await new AxeBuilder({ page: app }).analyze();
  expect(scan.violations).toEqual([]);
  await app.goto(text);
  await expect(rubyOf(app, '得')).toHaveText('dei3');
  await expect(rubyOf(app, '还')).toHaveText('huan2');
  await expect(rubyOf(app, '行')).toHaveText('hang2');
  const reader = await new AxeBuilder({ page: app }).analyze();
  expect(reader.violations).toEqual([]);
  await openSettings(app);
  await choose(app, 'Pinyin as', 'Zhuyin (ㄓㄨㄥ)');
  await app.goto(text);
  await expect(rubyOf(app, '得')).toHaveText('ㄉㄟˇ');
});

test('words and pinyin are corrected in the sentence and stay, also over an edit of the sentence', async ({
  app,
}) => {
  const text = await addChinese(app);
  await openSettings(app);
  await choose(app, 'Show pinyin', 'Always');
  await app.goto(text);
  const row = app.locator('article').filter({ hasText: 'grown up' });
  await expect(rubyOf(app, '长').first()).toBeVisible();
  await row.getByRole('button', { name: /^Sentence/ }).click();
  await app.getByRole('button', { name: 'Correct' }).click();
  await app.getByRole('button', { name: 'Words and pinyin' }).click();
  const field = app.getByLabel('Pinyin of 头发');
  await field.fill('tou');
  await expect(app.getByText('This is not the pinyin of 2 characters')).toBeVisible();
  await field.fill('tou2 fa4');
  await app.getByRole('button', { name: 'Join 他 and 长大' }).click();
  await app.getByRole('button', { name: 'Save' }).click();
  await expect(app.getByText('Kept with the sentence.')).toBeVisible();
  await expect(rubyOf(app, '发')).toHaveText('fà');
  await app.reload();
  await expect(rubyOf(app, '发')).toHaveText('fà');
  await expect(row.getByRole('option', { name: '他长大', exact: true })).toBeVisible();
  await row.getByRole('button', { name: /^Sentence/ }).click();
  await app.getByRole('button', { name: 'Correct' }).click();
  await app
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Chinese' })
    .fill('听说他长大了，头发也长。');
  await app.getByRole('button', { name: 'Save' }).click();
  await expect(row.getByRole('option', { name: '他长大', exact: true })).toBeVisible();
  await expect(rubyOf(app, '发')).toHaveText('fà');
});

test('a text is shown in traditional characters with the right lang, and a wrong one is corrected', async ({
  app,
}) => {
  const text = await addChinese(app);
  await openSettings(app);
  await app.getByLabel('Characters', { exact: true }).selectOption('Traditional (Taiwan)');
  await app.goto(text);
  const row = app.locator('article').filter({ hasText: 'grown up' });
  await expect(row.getByRole('option', { name: '頭髮' })).toBeVisible();
  await expect(row.locator('[lang="zh-Hant"]')).toContainText('他長大了');
  await row.getByRole('button', { name: /^Sentence/ }).click();
  await app.getByRole('button', { name: 'Correct' }).click();
  await app.getByRole('button', { name: 'Words and pinyin' }).click();
  await app.getByLabel('头发 shown as').fill('頭发');
  await app.getByRole('button', { name: 'Save' }).click();
  await expect(row.getByRole('option', { name: '頭发' })).toBeVisible();
  await app.getByRole('button', { name: 'Name and directions' }).click();
  await app.getByLabel('Characters of this text').selectOption('As written');
  await app.getByRole('button', { name: 'Save' }).click();
  await expect(row.locator('[lang="zh-Hans"]')).toContainText('他长大了，头发也长。');
});

test('pinyin over unknown words alone leaves out what is marked, in traditional texts too', async ({
  app,
}) => {
  await paste(app, 'His car is old.\n他的車舊了。');
  await addText(app, 'An Old Car', 'Both');
  const text = app.url();
  await openSettings(app);
  await choose(app, 'Show pinyin', 'Over words that I have not marked as known');
  await app.goto(text);
  await expect(rubyOf(app, '車')).toHaveText('chē');
  await expect(rubyOf(app, '舊')).toHaveText('jiù');
  const car = app.getByRole('option', { name: '車', exact: true });
  const known = app.getByRole('dialog').getByRole('button', { name: 'Known' });
  await car.click();
  await expect(
    app.getByRole('dialog').getByText('vehicle', { exact: false }).first(),
  ).toBeVisible();
  await known.click();
  await expect(rubyOf(app, '車')).toHaveCount(0);
  await expect(rubyOf(app, '舊')).toHaveText('jiù');
  await app.keyboard.press('Escape');
  await app.keyboard.press('d');
  await app.getByRole('textbox', { name: /^Look up another word/ }).fill('车');
  await app.keyboard.press('Enter');
  await expect(known, 'one mark for both scripts').toHaveAttribute('aria-pressed', 'true');
});

test('a word is chosen by keyboard: one tab stop a sentence, arrows within', async ({ app }) => {
  await addChinese(app);
  const words = app.locator('article').nth(1).getByRole('listbox').last();
  await expect(words.getByRole('option', { name: '长大' })).toBeVisible();
  await expect(words.locator('[tabindex="0"]')).toHaveCount(1);
  await words.getByRole('option').first().focus();
  await app.keyboard.press('ArrowRight');
  await expect(words.getByRole('option', { name: '长大' })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.getByText('to grow up', { exact: false }).first()).toBeVisible();
});

test('the prompt of a card shows pinyin by key, and all of it works offline', async ({
  app,
  chromium,
}) => {
  const text = await addChinese(app);
  await expect(pinyinOf(app)).toBeVisible();
  await app.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await chromium.goOffline();
  await app.goto(text);
  await app.reload();
  await pinyinOf(app).click();
  await expect(rubyOf(app, '长')).toHaveText(['zhǎng', 'cháng']);
  await openCard(app);
  // The first card asks for the Chinese of the heading; its reference has pinyin by key.
  await app.getByRole('textbox').press('Enter');
  await expect(app.getByRole('button', { name: /^Pinyin/ })).toBeVisible();
  await expect(app.locator('main ruby')).toHaveCount(0);
  await app.keyboard.press('y');
  await expect(app.locator('main ruby').first()).toBeVisible();
  await app.keyboard.press('y');
  await expect(app.locator('main ruby')).toHaveCount(0);
});

test('where WebAssembly is refused, the platform divides words and pinyin still comes; where nothing loads, one can try again', async ({
  app,
  chromium,
}) => {
  chromium.problems.expect(/no jieba|jieba_rs_wasm|language\.worker|ERR_FAILED/);
  await app.context().route(/\.wasm$/, (route) => route.abort());
  await app.context().route(/language\.worker/, (route) => route.abort());
  await addChinese(app);
  const sentence = app.locator('article').nth(1);
  await sentence.getByRole('button', { name: /^Sentence/ }).click();
  await app.getByRole('button', { name: 'Correct' }).click();
  await app.getByRole('button', { name: 'Words and pinyin' }).click();
  await expect(app.getByRole('alert')).toContainText('cannot be read now');
  await app.context().unroute(/language\.worker/);
  await app.getByRole('button', { name: 'Try again' }).click();
  await expect(app.getByText('the browser divides words by itself')).toBeVisible();
  await app.keyboard.press('Escape');
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toBeHidden();
  await app.reload();
  await pinyinOf(app).click();
  await expect(rubyOf(app, '长').first()).toHaveText('zhǎng');
  await expect(sentence.getByRole('option').first()).toBeVisible();
});
