import type { Locator, Page } from '@playwright/test';
import { EXERCISES, type Exercise, exerciseKind } from '../../src/domain/cards/exercise.ts';
import { en } from '../../src/i18n/en.ts';
import { zhHans } from '../../src/i18n/zh-hans.ts';
import { openExercises } from './support/all-exercises.ts';
import { expect, test } from './support/app.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { LOCAL_VOICES, useVoices } from './support/fake-speech.ts';

const WORDS = { 'en-GB': en, 'zh-CN': zhHans } as const;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** What a finger hits without aiming, in CSS pixels; half a pixel may be lost to rounding. */
const TOUCH_PX = 43.5;

const RUNS = [
  { locale: 'en-GB', touch: false, axe: false },
  { locale: 'zh-CN', touch: true, axe: true },
  { locale: 'en-GB', touch: true, axe: false },
  { locale: 'zh-CN', touch: false, axe: false },
] as const;

for (const { locale, touch, axe } of RUNS) {
  const words = WORDS[locale];
  const hands = touch ? 'by touch at 390 px' : 'by keyboard alone';

  test.describe(`every exercise ${hands}, in ${locale}`, () => {
    test.use({ locale, ...(touch ? PHONE : {}) });

    test('is asked, answered, shown and graded where the hands are', async ({ chromium }) => {
      test.setTimeout(240_000);
      const app = await chromium.open();
      await useVoices(chromium, LOCAL_VOICES);
      await app.reload();
      await openExercises(app, EXERCISES, 1);
      const desk = app.getByRole('region', { name: words.review.card });
      const grades = app.getByRole('group', { name: words.review.howWell });
      const reveal = desk.locator('[data-reveal]');

      for (const exercise of EXERCISES) {
        await expect(desk.getByText(words.exercise.task[exercise], { exact: true })).toBeVisible();
        await answer(app, desk, exercise, touch);
        if (touch) {
          await expect(reveal, exercise).toBeInViewport({ ratio: 1 });
          expect(await tooSmall(app), exercise).toEqual([]);
        }
        if (axe) await expectAccessible(app, `${exercise}, asked`, ['light']);
        if (touch) await reveal.tap();
        else await app.keyboard.press('Enter');
        await expect(grades, exercise).toBeVisible();
        await expect(grades.locator(':focus').or(grades.and(app.locator(':focus')))).toHaveCount(1);
        await expect(desk.getByText(words.exercise.task[exercise], { exact: true })).toBeVisible();
        if (touch) {
          await expect(grades, exercise).toBeInViewport({ ratio: 1 });
          expect(await tooSmall(app), `${exercise}, shown`).toEqual([]);
        }
        if (axe) await expectAccessible(app, `${exercise}, shown`, ['dark']);
        const easy = grades.getByRole('button').nth(3);
        if (touch) await easy.tap();
        else await app.keyboard.press('4');
        await expect(grades, exercise).toBeHidden();
      }
    });
  });
}

/** Answers without a look at the screen: what the hands find first is what is wanted. */
async function answer(app: Page, desk: Locator, exercise: Exercise, touch: boolean): Promise<void> {
  const kind = exerciseKind(exercise);
  if (kind === 'read') return;
  if (kind === 'build') {
    const bank = desk.locator('[data-tile]:not([data-row] *)');
    await expect(bank).not.toHaveCount(0);
    if (!touch) await expect(bank.first()).toBeFocused();
    for (let left = await bank.count(); left > 0; left -= 1) {
      if (touch) await bank.first().tap();
      else await app.keyboard.press('1');
      await expect(bank).toHaveCount(left - 1);
    }
    return;
  }
  const field = desk.getByRole('textbox');
  await expect(field, exercise).toBeFocused();
  await app.keyboard.type(exercise.endsWith('zh') ? '渔夫' : 'net');
  await expect(field).not.toHaveValue('');
}

/** Buttons, links and fields of the card that a finger would miss. Words within a sentence are exempt. */
function tooSmall(app: Page): Promise<string[]> {
  return app.evaluate((least) => {
    const found = document.querySelectorAll<HTMLElement>(
      'main button, main a[href], main textarea, main select, main summary',
    );
    return [...found]
      .filter((one) => one.offsetParent !== null && !one.classList.contains('sr-only'))
      .filter((one) => one.getBoundingClientRect().height < least)
      .map((one) => `${one.tagName} ${one.textContent} ${one.getBoundingClientRect().height}`);
  }, TOUCH_PX);
}

test.describe('on a touch screen', () => {
  test.use(PHONE);

  /** A finger that moves over the screen in small steps. */
  async function stroke(app: Page, from: Locator, way: readonly [number, number], holdMs = 0) {
    const box = await from.boundingBox();
    if (box === null) throw new Error('stroke: nothing to touch');
    const session = await app.context().newCDPSession(app);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + way[0] * part, y: y + way[1] * part }],
      });
    await touch('touchStart', 0);
    await app.waitForTimeout(holdMs);
    for (let step = 1; step <= 8; step += 1) await touch('touchMove', step / 8);
    await touch('touchEnd', 1);
    await session.detach();
  }

  test('swipes are off at first; then up shows, left forgets, right knows; scrolling is left alone', async ({
    app,
  }) => {
    await openExercises(app, ['zh-en'], 2);
    const desk = app.getByRole('region', { name: 'Card' });
    const task = desk.getByText('Translate into English');
    const grades = app.getByRole('group', { name: 'How well did you know it?' });
    await app.setViewportSize({ width: 390, height: 1200 });
    await stroke(app, task, [0, -120]);
    await expect(app.getByRole('textbox')).toBeVisible();
    await app.getByRole('link', { name: 'Settings' }).tap();
    await app.getByRole('group', { name: 'Swipe cards' }).getByLabel('On').check();
    await app.goto('#/review');

    await stroke(app, task, [200, 0]);
    await expect(app.getByRole('textbox'), 'nothing can be graded yet').toBeVisible();
    await app.getByRole('textbox').blur();
    await stroke(app, task, [0, -120]);
    await expect(grades).toBeVisible();
    await app.setViewportSize({ width: 390, height: 480 });
    const scrolled = () => app.evaluate(() => document.documentElement.scrollTop);
    const before = await scrolled();
    await stroke(app, task, [0, 150]);
    await stroke(app, task, [10, -150]);
    expect(await scrolled(), 'a stroke up scrolls').toBeGreaterThan(before);
    await expect(grades).toBeVisible();
    await app.setViewportSize({ width: 390, height: 1200 });
    await stroke(app, task, [-200, 0]);
    await expect(app.getByText('1 learning')).toBeVisible();
    await expect(app.getByText('谁也没注意到那盏小灯笼。')).toBeVisible();
    await app.getByRole('textbox').blur();
    await stroke(app, task, [0, -120]);
    await expect(grades).toBeVisible();
    await stroke(app, task, [200, 10]);
    await expect(app.getByText('2 learning')).toBeVisible();
  });

  test('tiles are dragged into the row, within it and out of it', async ({ app }) => {
    await openExercises(app, ['build-en'], 1);
    const row = app.getByRole('group', { name: 'Your sentence' });
    const bank = app.getByRole('group', { name: 'Words', exact: true });
    const names = () => row.getByRole('button').allTextContents();
    const centre = async (of: Locator): Promise<[number, number]> => {
      const box = await of.boundingBox();
      if (box === null) throw new Error('centre: not there');
      return [box.x + box.width / 2, box.y + box.height / 2];
    };
    const drag = async (tile: Locator, x: number, y: number): Promise<void> => {
      const [fromX, fromY] = await centre(tile);
      await stroke(app, tile, [x - fromX, y - fromY], 300);
    };
    const first = (await bank.locator('[lang]').first().textContent()) ?? '';
    const [rowX, rowY] = await centre(row);
    await drag(bank.getByRole('button').first(), rowX, rowY);
    await expect.poll(names).toEqual([first]);
    const second = (await bank.locator('[lang]').first().textContent()) ?? '';
    const [tileX, tileY] = await centre(row.getByRole('button').first());
    await drag(bank.getByRole('button').first(), tileX - 20, tileY);
    await expect.poll(names, 'laid before the other').toEqual([second, first]);
    const [lastX, lastY] = await centre(row.getByRole('button').last());
    await drag(row.getByRole('button').first(), lastX + 60, lastY);
    await expect.poll(names, 'moved behind it').toEqual([first, second]);
    const [bankX, bankY] = await centre(bank);
    await drag(row.getByRole('button').first(), bankX, bankY + 10);
    await expect.poll(names, 'taken out').toEqual([second]);
  });
});
