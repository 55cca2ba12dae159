import type { Page } from '@playwright/test';
import { startBenchApp } from '../bench-app.ts';
import { type Figure, figure, quantile } from '../figure.ts';
import type { Bench } from '../page/bench-page.ts';
import { recordLongTasks } from './page-clocks.ts';

declare global {
  interface Window {
    bench: Bench;
    /** Milliseconds from Enter in the search field to what was found, its first lines painted. */
    searched: number[];
  }
}

const SIZES = [
  { notes: 10_000, texts: 20, reviews: 30_000 },
  { notes: 100_000, texts: 100, reviews: 300_000 },
] as const;

/** Words of either language; each finds another number of lines than the one before. */
const WORDS = ['doctor', '邻居', 'repaired', '教室', '"empty classroom" 医生', '没有这样的词'];
const SOUNDS = ['xieqiang', 'dami', 'zumu'];
const STATES = ['is:due', 'prop:stability<10 -is:new', 'rated:7:1'];
const ROUNDS = 4;

/** The costs of the list of all cards: opening it, searching it, changing many cards. */
export async function browseSuite(print: (figure: Figure) => void): Promise<void> {
  const most = Number(process.env['BENCH_MOST_NOTES'] ?? Number.POSITIVE_INFINITY);
  for (const size of SIZES.filter(({ notes }) => notes <= most)) {
    const app = await startBenchApp();
    try {
      const bench = await app.openBench();
      await bench.evaluate((wanted) => window.bench.seed(wanted), size);
      await bench.waitForTimeout(size.notes / 20);
      await bench.close();
      const page = await app.openApp('about');
      await recordLongTasks(page);
      await recordSearches(page);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      const opened = await openList(page);
      print(figure('open the list of all cards, to its first line', size.notes, opened));
      const words = await search(page, WORDS);
      print(figure('search a word, p50', size.notes, quantile(words, 0.5), null, 150));
      print(figure('search a word, worst', size.notes, Math.max(...words), null, 150));
      const sounds = await search(page, SOUNDS);
      print(figure('search by pinyin, p50', size.notes, quantile(sounds, 0.5), null, 150));
      const states = await search(page, STATES);
      print(figure('search by how cards stand, worst', size.notes, Math.max(...states)));
      const tasks = await page.evaluate(() => window.longTasks);
      print(
        figure('longest task on the main thread', size.notes, Math.max(0, ...tasks), null, 100),
      );
      await changeMany(page, size.notes, print);
    } finally {
      await app.close();
    }
  }
}

async function openList(page: Page): Promise<number> {
  const started = performance.now();
  await page.evaluate(() => {
    location.hash = '#/browse';
  });
  await page.locator('[role=row][data-at="0"] [lang]').first().waitFor({ timeout: 120_000 });
  return performance.now() - started;
}

/** No named function inside: the transpiler would wrap it in a helper that the page does not have. */
async function recordSearches(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.searched = [];
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter') return;
        const pressed = performance.now();
        const before = document.querySelector('[data-search]')?.getAttribute('data-search');
        const observer = new MutationObserver(() => {
          const now = document.querySelector('[data-search]')?.getAttribute('data-search');
          if (now === undefined || now === before) return;
          observer.disconnect();
          requestAnimationFrame(() =>
            setTimeout(() => window.searched.push(performance.now() - pressed)),
          );
        });
        observer.observe(document, {
          childList: true,
          subtree: true,
          attributes: true,
          attributeFilter: ['data-search'],
        });
      },
      true,
    );
  });
}

async function search(page: Page, searches: readonly string[]): Promise<number[]> {
  await page.evaluate(() => {
    window.searched.length = 0;
  });
  const field = page.getByRole('searchbox', { name: 'Search' });
  let count = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const written of searches) {
      await field.fill(written);
      await field.press('Enter');
      count += 1;
      await page.waitForFunction((least) => window.searched.length >= least, count);
      // What the pause of writing sets off would be the same search once more.
      await page.waitForTimeout(300);
    }
  }
  return page.evaluate(() => window.searched);
}

/** Suspends all cards of one direction that were never asked, and takes it back. */
async function changeMany(
  page: Page,
  notes: number,
  print: (figure: Figure) => void,
): Promise<void> {
  await search(page, ['is:new exercise:zh-en']);
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Control+A');
  const started = performance.now();
  await page.getByRole('button', { name: 'Suspend' }).click();
  await page.getByText(/cards? suspended\./).waitFor({ timeout: 300_000 });
  print(figure('suspend one card of each pair, as one', notes, performance.now() - started));
  const undone = performance.now();
  await grid.focus();
  await page.keyboard.press('Control+Z');
  await page.getByText('Undone.').waitFor({ timeout: 300_000 });
  print(figure('take that back', notes, performance.now() - undone));
}
