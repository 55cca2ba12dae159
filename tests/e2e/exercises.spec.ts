import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { keptDraft } from './support/kept-draft.ts';
import { paste } from './support/steps.ts';

const TEXT = `The old fisherman mended his net.
老渔夫补好了渔网。
Nobody noticed the small lantern.
谁也没注意到那盏小灯笼。`;

/** What the screens say in either language. */
const WORDS = {
  en: {
    name: 'Name of the text',
    add: 'Add to the library',
    more: 'More exercises',
    none: 'No translating',
    study: /^Study \d+ card/,
    check: 'Compare',
    grades: 'How well did you know it?',
    choose: 'Choose among words instead',
    right: 'Right.',
    bank: 'Words',
    row: 'Your sentence',
    hints: 'Hints',
    hint: /^(Hint|Another hint)/,
    cloze: { zh: 'Fill the gap in Chinese', en: 'Fill the gap in English' },
    build: { zh: 'Build the Chinese sentence', en: 'Build the English sentence' },
    gap: /^The missing/,
  },
  zh: {
    name: '文本名称',
    add: '加入文库',
    more: '更多练习方式',
    none: '不做翻译',
    study: /^学习 ?\d+/,
    check: '对照',
    grades: '你掌握得怎么样？',
    choose: '改为选词',
    right: '正确。',
    bank: '词块',
    row: '你的句子',
    hints: '提示',
    hint: /^(提示|再提示一点)/,
    cloze: { zh: '中文填空', en: '英文填空' },
    build: { zh: '中文组句', en: '英文组句' },
    gap: /^缺少的/,
  },
} as const;
type Words = (typeof WORDS)['en' | 'zh'];

/** Adds the text with this exercise alone. */
async function add(app: Page, words: Words, exercise: string): Promise<void> {
  await app.goto('#/import');
  await paste(app, TEXT);
  await app.getByLabel(words.name).fill('Net and lantern');
  await app.getByText(words.more).click();
  await app.getByLabel(exercise).check();
  await app.getByRole('radio', { name: words.none }).check();
  await app.getByRole('button', { name: words.add }).click();
}

/** Adds the text with this exercise alone and opens its first card. */
async function open(app: Page, words: Words, exercise: string): Promise<void> {
  await add(app, words, exercise);
  await app.getByRole('link', { name: words.study }).click();
}

const SENTENCES = TEXT.replaceAll(/[.。]/gu, '').split('\n');
const inOrder = (shown: readonly string[], language: 'en' | 'zh'): string[] => {
  const plain = (text: string) => text.toLowerCase().replaceAll(' ', '');
  const wanted = SENTENCES.find(
    (sentence) =>
      /[a-z]/iu.test(sentence) === (language === 'en') &&
      shown.every((tile) => plain(sentence).includes(plain(tile))),
  );
  const at = (tile: string) => plain(wanted ?? '').indexOf(plain(tile));
  return shown.toSorted((a, b) => at(a) - at(b));
};

const tilesOf = async (app: Page, words: Words): Promise<string[]> => {
  const tiles = app.getByRole('group', { name: words.bank, exact: true }).locator('[lang]');
  await expect(tiles).not.toHaveCount(0);
  return tiles.allTextContents();
};

test('the gap is the word that is being learned, read in pinyin, and right in either script', async ({
  app,
}) => {
  const words = WORDS.en;
  await add(app, words, words.cloze.zh);
  for (const word of ['灯笼', '渔网']) {
    await app.getByRole('option', { name: word, exact: true }).click();
    const learning = app.getByRole('button', { name: 'Learning' });
    await learning.click();
    await expect(learning).toHaveAttribute('aria-pressed', 'true');
    await app.keyboard.press('Escape');
  }
  await app.getByRole('link', { name: words.study }).click();
  const gap = app.getByLabel(words.gap);
  await expect(gap).toBeFocused();
  const isNet = await app.getByText('mended his net').isVisible();
  for (let hint = 0; hint < 3; hint += 1)
    await app.getByRole('button', { name: words.hint }).click();
  await expect(app.getByRole('list', { name: words.hints })).toContainText(
    isNet ? 'yú wǎng' : 'dēng lóng',
  );
  await gap.fill(isNet ? '漁網' : '燈籠');
  await gap.press('Enter');
  await expect(app.locator('mark')).toHaveText(isNet ? '渔网' : '灯笼');
  await expect(app.getByText(words.right), 'written in the other script').toBeVisible();
});

for (const language of ['en', 'zh'] as const) {
  const words = WORDS[language];

  test.describe(`in ${language}`, () => {
    test.use({ locale: language === 'en' ? 'en-GB' : 'zh-CN' });

    test('a gap is written into by keyboard, with a hint, and suggests its grade', async ({
      app,
    }) => {
      await open(app, words, words.cloze.zh);
      const gap = app.getByLabel(words.gap);
      await expect(gap).toBeFocused();
      await app.keyboard.press('Escape');
      await app.keyboard.press('h');
      await expect(app.getByRole('list', { name: words.hints })).toContainText(/[123]/u);
      await expect(gap, 'the hands go on where they were').toBeFocused();
      await app.keyboard.type('海');
      await expect.poll(() => keptDraft(app)).toContain('海');
      await app.reload();
      await expect(gap, 'a reload keeps what was written').toHaveValue('海');
      await expect(app.getByRole('list', { name: words.hints })).toContainText(/[123]/u);
      await gap.press('Enter');
      const word = (await app.locator('mark').textContent()) ?? '';
      await app.keyboard.press('o');
      await expect(gap).toHaveValue('');
      await gap.fill(word);
      await gap.press('Enter');
      await expect(app.getByText(words.right)).toBeVisible();
      await expect(
        app.getByRole('group', { name: words.grades }).getByRole('button').nth(1),
        'after a hint it was not easy',
      ).toBeFocused();
      await app.keyboard.press('Enter');
      await expect(gap, 'the next card').toHaveValue('');
    });

    test('a gap is chosen for by a digit, and a wrong word suggests Again', async ({ app }) => {
      await open(app, words, words.cloze.en);
      await app.getByRole('button', { name: words.choose }).click();
      await app.keyboard.press('1');
      await expect(app.locator('mark')).toBeVisible();
      const isRight = await app.getByText(words.right).isVisible();
      await expect(
        app
          .getByRole('group', { name: words.grades })
          .getByRole('button')
          .nth(isRight ? 2 : 0),
      ).toBeFocused();
    });

    test('a sentence is built by arrows, Enter, digits and Backspace', async ({ app }) => {
      await open(app, words, words.build.en);
      const bank = app.getByRole('group', { name: words.bank, exact: true });
      await expect(bank.getByRole('button').first()).toBeFocused();
      const row = app.getByRole('group', { name: words.row });
      await app.keyboard.press('ArrowRight');
      await app.keyboard.press('Enter');
      await expect(row.getByRole('button')).toHaveCount(1);
      await app.keyboard.press('Backspace');
      await expect(row.getByRole('button')).toHaveCount(0);
      for (const tile of inOrder(await tilesOf(app, words), 'en')) {
        const left = await tilesOf(app, words);
        const count = await row.getByRole('button').count();
        await app.keyboard.press(`${left.indexOf(tile) + 1}`);
        await expect(row.getByRole('button')).toHaveCount(count + 1);
      }
      await expect(app.getByRole('button', { name: words.check })).toBeFocused();
      await app.keyboard.press('Enter');
      await expect(
        app.getByRole('group', { name: words.grades }).getByRole('button').nth(2),
      ).toBeFocused();
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

      test('a sentence is built by tapping, and nothing is wider than the screen', async ({
        app,
      }) => {
        await open(app, words, words.build.zh);
        const bank = app.getByRole('group', { name: words.bank, exact: true });
        const row = app.getByRole('group', { name: words.row });
        for (const tile of inOrder(await tilesOf(app, words), 'zh')) {
          const count = await row.getByRole('button').count();
          const left = await tilesOf(app, words);
          await bank.getByRole('button').nth(left.indexOf(tile)).tap();
          await expect(row.getByRole('button')).toHaveCount(count + 1);
        }
        await app.getByRole('button', { name: words.check }).tap();
        const grades = app.getByRole('group', { name: words.grades });
        await expect(grades.getByRole('button').nth(2)).toBeFocused();
        await expect(grades).toBeInViewport();
        const width = await app.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(390);
      });

      test('a word is chosen by tapping', async ({ app }) => {
        await open(app, words, words.cloze.zh);
        await app.getByRole('button', { name: words.choose }).tap();
        await app.locator('main kbd + [lang="zh-Hans"]').first().tap();
        await expect(app.getByRole('group', { name: words.grades })).toBeInViewport();
      });
    });
  });
}
