import type { Page } from '@playwright/test';
import { buildApp } from '../../../scripts/build-app.ts';
import { eagerGzipBytes } from '../../../scripts/check-size.ts';
import { type BenchApp, startBenchApp } from '../bench-app.ts';
import { type Figure, figure, quantile } from '../figure.ts';
import type { Bench } from '../page/bench-page.ts';
import { syntheticText } from '../synthetic-text.ts';
import { recordAnswers, recordLongTasks, recordUntil } from './page-clocks.ts';

type Print = (figure: Figure) => void;

/** Notes, texts that they are spread over, reviews in the log. */
const SIZES = [
  { notes: 1_000, texts: 5, reviews: 3_000 },
  { notes: 10_000, texts: 20, reviews: 30_000 },
  { notes: 300_000, texts: 300, reviews: 1_000_000 },
] as const;

const ANSWERS = 60;
const PAIR_SHOWN = '[role="row"][aria-rowindex="2"]';
const STARTS = 9;

declare global {
  interface Window {
    bench: Bench;
  }
}

/** The costs of the main job: answering, starting, importing, adding, reading the log. */
export async function mainSuite(print: Print): Promise<void> {
  await buildApp();
  print(figure('eager JavaScript, kB gzip', 1, (await eagerGzipBytes()) / 1_000, null, 180));
  await importing(print);
  let answerAtSmallest: number | undefined;
  const most = Number(process.env['BENCH_MOST_NOTES'] ?? Number.POSITIVE_INFINITY);
  const least = Number(process.env['BENCH_LEAST_NOTES'] ?? 0);
  for (const size of SIZES.filter(({ notes }) => notes >= least && notes <= most)) {
    const app = await startBenchApp();
    try {
      const emptyStart = await startTimes(app);
      const bench = await app.openBench();
      await bench.evaluate((wanted) => window.bench.seed(wanted), size);
      // The browser tidies up for a while after hundreds of megabytes of writes.
      await bench.waitForTimeout(size.notes / 10);
      const stored = await bench.evaluate((count) => window.bench.answers(count), ANSWERS);
      const [ours, raw] = [quantile(stored.ours, 0.5), quantile(stored.raw, 0.5)];
      print(figure('answer, storage part, p50', size.notes, ours, raw, 1.6));
      print(
        figure(
          'answer, storage part, p99',
          size.notes,
          quantile(stored.ours, 0.99),
          quantile(stored.raw, 0.99),
        ),
      );
      answerAtSmallest ??= ours;
      if (ours !== answerAtSmallest) {
        print(
          figure(
            'answer, storage part, against 1,000 notes',
            size.notes,
            ours,
            answerAtSmallest,
            1.5,
          ),
        );
      }
      const log = await bench.evaluate(() => window.bench.readLog());
      print(
        figure(
          'read the review log into typed arrays in a worker',
          log.reviews,
          log.ms,
          null,
          1_000,
        ),
      );
      await bench.close();
      const painted = await answerOnScreen(app);
      print(figure('answer, key to next card painted, p50', size.notes, quantile(painted, 0.5)));
      print(figure('answer, key to next card painted, p99', size.notes, quantile(painted, 0.99)));
      const fullStart = await startTimes(app);
      print(
        figure(
          'start to usable today screen',
          size.notes,
          quantile(fullStart, 0.5),
          quantile(emptyStart, 0.5),
          1.5,
        ),
      );
    } finally {
      await app.close();
    }
  }
}

/** Milliseconds from navigation to the first screen with its counts painted, warm. */
async function startTimes(app: BenchApp): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round <= STARTS; round += 1) {
    const page = await app.openApp('about');
    await recordUntil(page, 'main h1, main section');
    await page.goto(page.url().replace(/#.*/, '#/'));
    await page.reload();
    const ms = await page.evaluate(() => window.untilShown);
    if (round > 0) times.push(ms);
    await page.close();
  }
  return times;
}

async function answerOnScreen(app: BenchApp): Promise<number[]> {
  const page = await app.openApp('review');
  await page.getByRole('button', { name: 'Flip instead of typing' }).click();
  // The setting is on disk when the screen shows it.
  await page.getByRole('button', { name: /Show the translation/ }).waitFor();
  await recordAnswers(page);
  await page.reload();
  const grades = page.getByRole('group', { name: 'How well did you know it?' });
  for (let turn = 0; turn < ANSWERS; turn += 1) {
    await page.getByRole('button', { name: /Show the translation/ }).waitFor();
    await page.keyboard.press('Enter');
    await grades.waitFor();
    await page.keyboard.press('3');
    await grades.waitFor({ state: 'hidden' });
  }
  const times = await page.evaluate(() => window.answerTimes);
  if (times.length < ANSWERS / 2) throw new Error(`bench: only ${times.length} answers were seen`);
  await page.close();
  return times;
}

async function importing(print: Print): Promise<void> {
  const app = await startBenchApp();
  try {
    print(
      figure(
        'import: paste to pairs shown',
        98,
        quantile(await pasteTimes(app, 98), 0.5),
        null,
        1_000,
      ),
    );
    const bench = await app.openBench();
    const added = await bench.evaluate((count) => window.bench.addPairs(count), 10_000);
    print(figure('add a text, against raw puts of its notes', 10_000, added.ours, added.raw, 1.3));
    await bench.close();
    print(
      figure(
        'longest task on the main thread while adding',
        10_000,
        await longestTask(app),
        null,
        100,
      ),
    );
  } finally {
    await app.close();
  }
}

/** The import screen without what the round before has left there. */
async function openEmptyImport(app: BenchApp): Promise<Page> {
  const page = await app.openApp('import');
  const field = page.getByRole('textbox', { name: 'Text with its translation' });
  const back = page.getByRole('button', { name: 'Change the source' });
  await field.or(back).first().waitFor();
  if (await back.isVisible()) await back.click();
  await field.fill('');
  return page;
}

async function pasteInto(page: Page, text: string): Promise<void> {
  await page
    .getByRole('textbox', { name: 'Text with its translation' })
    .evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      window.pastedAt = performance.now();
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
}

async function pasteTimes(app: BenchApp, pairs: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const page = await openEmptyImport(app);
    // A paste goes on by itself only into an empty field: the draft of the last round must be gone.
    await page.waitForTimeout(500);
    await recordUntil(page, PAIR_SHOWN);
    await page.reload();
    await pasteInto(page, syntheticText(pairs));
    await page.locator(PAIR_SHOWN).waitFor();
    times.push(await page.evaluate(async () => (await window.untilShown) - window.pastedAt));
    await page.close();
  }
  return times;
}

async function longestTask(app: BenchApp): Promise<number> {
  const page = await openEmptyImport(app);
  await recordLongTasks(page);
  await page.reload();
  await pasteInto(page, syntheticText(10_000));
  await page.getByLabel('Name of the text').fill('Ten thousand');
  await page.evaluate(() => {
    window.longTasks.length = 0;
  });
  await page.getByRole('button', { name: 'Add to the library' }).click();
  await page.getByRole('heading', { name: 'Ten thousand' }).waitFor({ timeout: 120_000 });
  const tasks = await page.evaluate(() => window.longTasks);
  await page.close();
  return Math.max(0, ...tasks);
}
