import type { CDPSession, Page } from '@playwright/test';
import { type BenchApp, startBenchApp } from '../bench-app.ts';
import { type Figure, figure, quantile } from '../figure.ts';

type Print = (figure: Figure) => void;

/** Ten years each: what is shown of all time has as many days in both. */
const DAYS = 3_650;
const SIZES = [
  { notes: 1_000, texts: 10, reviews: 10_000, days: DAYS },
  { notes: 100_000, texts: 100, reviews: 1_000_000, days: DAYS },
] as const;
const ROUNDS = 7;
/** What is drawn of the page when it opens: when one studied, how much, and what comes. */
const FIRST_PICTURES = 3;
/** All pictures but those of typed answers: the others follow when the page is idle. */
const PICTURES = 7;

interface Costs {
  readonly opened: number[];
  readonly work: number[];
  /** Until all pictures are there. */
  readonly wholeWork: number[];
  readonly all: number[];
  readonly allWork: number[];
}

/** The costs of looking back: opening the progress page, and all of its time. */
export async function progressSuite(print: Print): Promise<void> {
  const most = Number(process.env['BENCH_MOST_NOTES'] ?? Number.POSITIVE_INFINITY);
  let small: Costs | undefined;
  for (const size of SIZES.filter(({ notes }) => notes <= most)) {
    const app = await startBenchApp();
    try {
      const seeding = await app.openBench();
      const started = performance.now();
      await seeding.evaluate((wanted) => window.bench.seed(wanted), size);
      print(figure('seed, s', size.reviews, (performance.now() - started) / 1_000));
      // The browser tidies up for a while after hundreds of megabytes of writes.
      await seeding.waitForTimeout(size.notes / 10);
      await seeding.close();
      const costs = await measure(app);
      const middle = (of: keyof Costs): number => quantile(costs[of], 0.5);
      const before = small === undefined ? null : quantile(small.opened, 0.5);
      const bound = before === null ? undefined : 3;
      print(figure('open the progress page, ms', size.reviews, middle('opened'), before, bound));
      print(figure('its work on the main thread, ms', size.reviews, middle('work'), null, 300));
      print(figure('with what follows when idle, ms', size.reviews, middle('wholeWork')));
      const allBefore = small === undefined ? null : quantile(small.all, 0.5);
      print(figure('show all time, ms', size.reviews, middle('all'), allBefore, bound));
      print(figure('its work on the main thread, ms', size.reviews, middle('allWork'), null, 300));
      small ??= costs;
    } finally {
      await app.close();
    }
  }
}

async function measure(app: BenchApp): Promise<Costs> {
  const costs: Costs = { opened: [], work: [], wholeWork: [], all: [], allWork: [] };
  for (let round = -1; round < ROUNDS; round += 1) {
    const page = await app.openApp('about');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(500);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const before = await busyMs(session);
    const opening = await timed(page, session, openProgress);
    await page.waitForFunction(
      (pictures) => document.querySelectorAll('figure svg[role=group]').length >= pictures,
      PICTURES,
    );
    await page.waitForTimeout(300);
    const whole = (await busyMs(session)) - before;
    const all = await timed(page, session, showAllTime);
    await page.close();
    // The first round only fills the caches.
    if (round < 0) continue;
    costs.opened.push(opening.ms);
    costs.work.push(opening.work);
    costs.wholeWork.push(whole);
    costs.all.push(all.ms);
    costs.allWork.push(all.work);
  }
  return costs;
}

/** Milliseconds until it is painted, and those that the main thread was busy until it is idle again. */
async function timed(page: Page, session: CDPSession, run: (page: Page) => Promise<number>) {
  const before = await busyMs(session);
  const ms = await run(page);
  await page.waitForTimeout(500);
  return { ms, work: (await busyMs(session)) - before };
}

async function busyMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

function openProgress(page: Page): Promise<number> {
  return page.evaluate(
    (pictures) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        const observer = new MutationObserver(() => {
          if (document.querySelectorAll('figure svg[role=group]').length < pictures) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
        });
        observer.observe(document, { childList: true, subtree: true });
        location.hash = '#/progress';
      }),
    FIRST_PICTURES,
  );
}

function showAllTime(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
        });
        observer.observe(document, { childList: true, subtree: true, attributes: true });
        const choices = document.querySelectorAll<HTMLInputElement>('fieldset input[type=radio]');
        choices[3]?.click();
      }),
  );
}
