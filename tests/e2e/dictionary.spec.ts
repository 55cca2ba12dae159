import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { addText, paste } from './support/steps.ts';
import { SMALL_TEXT } from './support/texts.ts';

const panelOf = (page: Page) => page.getByRole('dialog');

async function lookUp(page: Page, word: string): Promise<void> {
  await panelOf(page)
    .getByRole('textbox', { name: /^Look up another word|^查别的词/ })
    .fill(word);
  await page.keyboard.press('Enter');
}

async function expectNoViolation(page: Page, what: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(passes.length, what).toBeGreaterThan(5);
  expect(violations.map(({ id, nodes }) => `${what} ${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('a word is looked up, marked and noted by keyboard alone, and all of it stays', async ({
  app,
}) => {
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus');
  const panel = panelOf(app);

  const word = app.getByRole('option', { name: '公交车' }).first();
  await word.focus();
  await app.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('公交车gōng jiāo chē');
  await expect(panel.getByText('public transport vehicle')).toBeVisible();
  await expect(panel.getByRole('region', { name: 'Parts' })).toContainText('公交');
  await expect(panel.getByText('Measure words:')).toContainText('辆');
  const sentences = panel.getByRole('region', { name: 'In your texts' });
  await expect(sentences).toContainText('在最后一个路口，公交车从他们身边开了过去。');
  await app.keyboard.press('ArrowLeft');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('的de');
  await app.keyboard.press('ArrowRight');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('公交车');
  await expectNoViolation(app, 'panel');

  await app.keyboard.press('l');
  await expect(panel.getByRole('button', { name: 'Learning' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await panel.getByLabel('Your note').fill('bus in the city');
  const inText = sentences.getByRole('link').first();
  await expect(inText, 'goes to the sentence, not to the top of its text').toHaveAttribute(
    'href',
    /#\/text\/[^/]+\/at\/[^/]+$/,
  );
  await app.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(word).toBeFocused();

  await app.keyboard.press('d');
  await lookUp(app, 'gave up');
  await expect(panel.getByRole('region', { name: 'give up' })).toContainText('放弃');
  await panel.getByRole('button', { name: /^放弃/ }).press('Enter');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('放弃');
  await app.keyboard.press('Backspace');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('gave up');
  await lookUp(app, '花兒');
  await expect(panel.getByText('blossom', { exact: true }).first()).toBeVisible();
  await app.keyboard.press('Escape');

  await app.reload();
  // A key pressed before the page has drawn itself reaches nobody.
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  await app.keyboard.press('w');
  await expect(app.getByRole('heading', { level: 1, name: 'Words' })).toBeVisible();
  await expect(app.getByText('bus in the city')).toBeVisible();
  await expect(app.getByLabel('Mark of 公交车')).toHaveValue('learning');
});

test('a list is previewed, kept, marked at once, removed and brought back', async ({ app }) => {
  await app.goto('#/words');
  await app.getByRole('button', { name: 'Add a word list' }).press('Enter');
  await app.getByLabel('Paste a list').fill('???\n');
  await app.getByRole('button', { name: 'Read the list' }).press('Enter');
  await expect(app.getByRole('alert')).toContainText('No column');
  await app
    .getByLabel('Paste a list')
    .fill('词\t级别\n爱\t1\n八\t1\n!!\t1\n安静\t2\n爱\t3\n花\t2\n人\t2');
  await app.getByRole('button', { name: 'Read the list' }).press('Enter');
  await expect(app.getByText('5 Chinese words recognised')).toBeVisible();
  await expect(app.getByText('2 levels: 1 · 2')).toBeVisible();
  await expect(app.getByText('Line 4: !! 1')).toBeVisible();
  await app.getByLabel('Name of the list').fill('HSK');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { level: 3, name: 'HSK' })).toBeVisible();

  await app.getByLabel('Search words, levels and notes').fill('2');
  await app.getByRole('button', { name: 'Mark all 3 as known' }).press('Enter');
  await expect(app.getByText('3 known, 0 learning')).toBeVisible();
  await app.getByRole('button', { name: '安静' }).press('Enter');
  await expect(panelOf(app).getByText('HSK: 2')).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('button', { name: '安静' })).toBeFocused();
  await expectNoViolation(app, 'words');

  await app.getByRole('button', { name: 'Remove HSK' }).press('Enter');
  await expect(app.getByRole('heading', { level: 3, name: 'HSK' })).toBeHidden();
  await app.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(app.getByText('3 known, 0 learning')).toBeVisible();
});

test('without its dictionary the panel says so, and finds it again later', async ({
  app,
  chromium,
}) => {
  chromium.problems.expect(/dictionary|language worker|Failed to load resource|ERR_/);
  let isAway = true;
  await app
    .context()
    .route(/dictionary.*\.bin/, (route) => (isAway ? route.abort() : route.continue()));
  await app.getByRole('heading', { level: 1 }).waitFor();
  await app.keyboard.press('d');
  await lookUp(app, '花');
  const panel = panelOf(app);
  await expect(panel.getByRole('alert')).toContainText('Everything else works without it');
  isAway = false;
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByText('blossom', { exact: true }).first()).toBeVisible();
});

test.describe('on a phone, in Chinese, by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'zh-CN' });

  test('the panel is a sheet at the foot that one marks words in', async ({ app }) => {
    await paste(app, SMALL_TEXT);
    await app.getByLabel('文本名称').fill('晚点');
    await app.locator('form button[type=submit]').tap();
    await app
      .getByRole('option', { name: '雨伞' })
      .or(app.getByRole('option', { name: '伞' }))
      .first()
      .tap();
    await expect(panelOf(app).getByRole('heading', { level: 2 })).toContainText('伞');
    await panelOf(app).getByRole('button', { name: '关闭' }).tap();
    await app.goto('#/words');
    await app.getByRole('button', { name: '添加词表' }).tap();
    await app.getByLabel('粘贴词表').fill('花\t1\n人\t2');
    await app.getByRole('button', { name: '读取词表' }).tap();
    await app.getByLabel('词表名称').fill('课本');
    await app.getByRole('button', { name: '收下这 2 个词' }).tap();
    await app.getByRole('button', { name: '花', exact: true }).tap();
    const panel = panelOf(app);
    await expect(panel.getByText('blossom', { exact: true }).first()).toBeVisible();
    const box = await panel.boundingBox();
    expect(box?.width, 'as wide as the phone').toBe(390);
    expect((box?.y ?? 0) + (box?.height ?? 0), 'at its foot').toBe(844);
    await panel.getByRole('button', { name: '已会' }).tap();
    await expect(app.getByText('已会 1 个，在学 0 个')).toBeVisible();
    const over = await app.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    await expectNoViolation(app, 'sheet');
    await panel.getByRole('button', { name: '关闭' }).tap();
    await expect(panel).toBeHidden();
  });
});
