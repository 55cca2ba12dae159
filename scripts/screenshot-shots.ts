import type { Page } from '@playwright/test';
import { richHistory } from '../tests/support/rich-history.ts';

/** One picture. `arrange` brings the app, as the shot before left it, to what is to be seen. */
export interface Shot {
  /** File name without extension, look and folder. */
  readonly name: string;
  /** Works in both languages: find things by role and place, not by their words. */
  readonly arrange: (page: Page) => Promise<void>;
  /** The page to its end, not only what is in sight. */
  readonly whole?: true;
}

/** Opens a screen by its route and waits for its heading. */
async function open(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, route);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** Takes the second of the app's own texts to its sentence pairs. */
async function openSample(page: Page): Promise<void> {
  await open(page, '/');
  await page.locator('section[aria-labelledby=samples] button').nth(1).click();
  await page.getByRole('row').nth(1).waitFor();
}

async function addSample(page: Page): Promise<void> {
  await page.locator('form button[type=submit]').click();
  await page.locator('article button').first().waitFor();
}

/** Grades a few cards, so that the counts and charts have something to say. */
async function studySome(page: Page): Promise<void> {
  await open(page, '/review');
  for (const grade of ['4', '3', '4', '1', '4', '4']) {
    await page.getByRole('textbox').press('Enter');
    const grades = page.locator('[role=group] button').first();
    await grades.waitFor();
    await page.keyboard.press(grade);
    await grades.waitFor({ state: 'hidden' });
  }
}

/** A card with an answer beside its reference. */
async function answerOne(page: Page): Promise<void> {
  await open(page, '/review');
  const field = page.getByRole('textbox');
  await field.waitFor();
  const isChinese = ((await field.getAttribute('lang')) ?? '').startsWith('zh');
  await field.fill(isChinese ? '一个汉字，两种声音' : 'One character, two voices');
  await field.press('Enter');
  await page.locator('[role=group] button').first().waitFor();
}

/** All figures, over a year and a half of answers that are restored from a backup first. */
async function openProgress(page: Page): Promise<void> {
  const until = new Date();
  const utcOffset = -until.getTimezoneOffset();
  const history = await richHistory({ until, days: 550, utcOffset, sentences: 1_600 });
  await open(page, '/settings');
  const file = { name: 'history.zip', mimeType: 'application/zip', buffer: history };
  await page.locator('input[type=file]').setInputFiles(file);
  const add = page.locator('dialog').getByRole('button', { name: /^(?:Add it|加进来)$/u });
  await add.click({ timeout: 120_000 });
  await page.locator('dialog').waitFor({ state: 'detached', timeout: 120_000 });
  // Leaves what the restoring said behind.
  await page.reload();
  await open(page, '/progress');
  const figures = page.locator('figure');
  await figures.first().waitFor();
  const measures = page.locator('figure + div:has([role=status])');
  await measures.scrollIntoViewIfNeeded();
  await page.locator('figure + div table td').first().waitFor({ timeout: 60_000 });
  await page.evaluate(() => scrollTo(0, 0));
}

/** A text that was studied for long, its sentences marked by what can be recalled. */
async function openStudied(page: Page): Promise<void> {
  await open(page, '/library');
  await page.locator('main h2 a').filter({ hasText: 'Bridge' }).click();
  await page.locator('article[data-band]').first().waitFor();
  await page.locator('article [role=option]').first().waitFor();
}

async function openSentence(page: Page): Promise<void> {
  await page.locator('[data-sentence]').nth(2).click();
  await page.locator('dialog li').first().waitFor();
}

async function openList(page: Page): Promise<void> {
  await open(page, '/browse');
  await page.locator('[role=row][data-at="0"] [lang]').first().waitFor();
}

async function openWords(page: Page): Promise<void> {
  await open(page, '/words');
  await page.waitForTimeout(1_500);
}

/** In the order in which they are taken, on one profile that is empty at first. */
export const SHOTS: readonly Shot[] = [
  { name: 'welcome', arrange: (page) => open(page, '/') },
  { name: 'pairs', arrange: openSample },
  { name: 'text', arrange: addSample },
  {
    name: 'card',
    arrange: async (page) => {
      await studySome(page);
      await page.getByRole('textbox').waitFor();
    },
  },
  { name: 'review', arrange: answerOne },
  { name: 'today', arrange: (page) => open(page, '/') },
  { name: 'library', arrange: (page) => open(page, '/library') },
  { name: 'progress', arrange: openProgress, whole: true },
  { name: 'reader', arrange: openStudied },
  { name: 'sentence', arrange: openSentence },
  { name: 'browse', arrange: openList },
  { name: 'words', arrange: openWords },
  { name: 'settings', arrange: (page) => open(page, '/settings') },
  { name: 'about', arrange: (page) => open(page, '/about') },
];
