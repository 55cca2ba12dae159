import type { Page } from '@playwright/test';
import { startBenchApp } from '../bench-app.ts';
import { type Figure, figure, quantile } from '../figure.ts';
import { recordLongTasks } from './page-clocks.ts';

const SENTENCES = 20_000;
const ROUNDS = 7;
const SCROLLS = 120;
const WHEEL_PIXELS = 600;

/** The reader with a text of 20,000 sentences, every one begun: opening it and scrolling through it. */
export async function readerSuite(print: (figure: Figure) => void): Promise<void> {
  const app = await startBenchApp();
  try {
    const bench = await app.openBench();
    await bench.evaluate((size) => window.bench.seed(size), {
      notes: SENTENCES,
      texts: 1,
      reviews: 3 * SENTENCES,
    });
    await bench.close();
    const page = await app.openApp('library');
    await recordLongTasks(page);
    await page.reload();
    const link = page.getByRole('link', { name: 'Text 1', exact: true });
    await link.waitFor();
    const route = ((await link.getAttribute('href')) ?? '').replace(/^.*#/, '');

    const openings = await openOften(page, route);
    print(figure('reader: open, first time in the tab', SENTENCES, openings[0] ?? Number.NaN));
    print(figure('reader: open, median', SENTENCES, quantile(openings, 0.5), null, 200));
    await scroll(page, 'reader: side by side', print);
    await page.getByLabel('Show', { exact: true }).selectOption('Chinese only');
    await scroll(page, 'reader: Chinese only', print);

    await open(page, route);
    await page.waitForTimeout(1_000);
    const again = await openOften(page, route);
    print(figure('reader: open where it was left, median', SENTENCES, quantile(again, 0.5)));
    await page.getByRole('button', { name: 'Edit alignment' }).click();
    await page.getByRole('gridcell').first().waitFor();
    await scroll(page, 'alignment editor', print);
  } finally {
    await app.close();
  }
}

async function openOften(page: Page, route: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.evaluate(() => {
      location.hash = '#/library';
    });
    await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
    // What the screen before still reads is no part of the opening.
    await page.waitForTimeout(700);
    times.push(await open(page, route));
  }
  return times;
}

/** Milliseconds from the change of the address to the first sentence, painted. */
function open(page: Page, route: string): Promise<number> {
  return page.evaluate(
    (to) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        const observer = new MutationObserver(() => {
          if (document.querySelector('[data-note] [lang]') === null) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
        });
        observer.observe(document, { childList: true, subtree: true });
        location.hash = `#${to}`;
      }),
    route,
  );
}

/** A script of its own as text: the transpiler would wrap its function in a helper that no page has. */
const RECORD_FRAMES = `(() => {
  window.frames50 = []; let before = performance.now();
  const tick = (now) => { window.frames50.push(now - before); before = now; window.framesOn && requestAnimationFrame(tick); };
  window.framesOn = true; requestAnimationFrame(tick);
})()`;

async function scroll(page: Page, name: string, print: (figure: Figure) => void): Promise<void> {
  await page.waitForTimeout(1_500);
  await page.mouse.move(640, 600);
  await page.evaluate(() => {
    window.longTasks.length = 0;
  });
  await page.evaluate(RECORD_FRAMES);
  for (let turn = 0; turn < SCROLLS; turn += 1) {
    await page.mouse.wheel(0, WHEEL_PIXELS);
    await page.waitForTimeout(16);
  }
  const frames = await page.evaluate<number[]>('window.framesOn = false; window.frames50.slice(2)');
  const tasks = await page.evaluate(() => window.longTasks);
  print(figure(`${name}: frame while scrolling, median`, SENTENCES, quantile(frames, 0.5)));
  print(figure(`${name}: frame while scrolling, p99`, SENTENCES, quantile(frames, 0.99)));
  print(figure(`${name}: longest frame`, SENTENCES, Math.max(...frames), null, 50));
  print(figure(`${name}: tasks over 50 ms`, SENTENCES, tasks.length, null, 0));
}
