import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs';
import type { CardId } from '../../../src/domain/cards/card-id.ts';
import { loadOf } from '../../../src/domain/progress/text-load.ts';
import { chooseNext } from '../../../src/domain/reviews/choose-next.ts';
import { DEFAULT_OPTIONS } from '../../../src/domain/reviews/default-options.ts';
import { DEFAULT_PARAMETERS } from '../../../src/domain/reviews/default-parameters.ts';
import { DAY_MS, momentAt } from '../../../src/domain/reviews/learning-day.ts';
import { replayCard } from '../../../src/domain/reviews/replay-card.ts';
import { previewOutcomes } from '../../../src/domain/reviews/schedule-answer.ts';
import type { EpochMs } from '../../../src/shared/time.ts';
import { startBenchApp } from '../bench-app.ts';
import { type Figure, figure, quantile } from '../figure.ts';
import { type LoggedCard, syntheticLog } from '../synthetic-log.ts';

type Print = (figure: Figure) => void;

const SIZES = [
  { notes: 1_000, texts: 5, reviews: 3_000, due: 200 },
  { notes: 300_000, texts: 300, reviews: 1_000_000, due: 50_000 },
] as const;
const ROUNDS = 5;

/** The costs of the scheduler: the next card, memory from the log, opening the day. */
export async function reviewsSuite(print: Print): Promise<void> {
  const cards = syntheticLog(1_000_000);
  nextCard(print, cards.slice(0, 5_000));
  for (const count of [1_000, 100_000, 1_000_000]) replaying(print, cards, count);
  const most = Number(process.env['BENCH_MOST_NOTES'] ?? Number.POSITIVE_INFINITY);
  for (const size of SIZES.filter(({ notes }) => notes <= most)) await opening(print, size);
}

/** Our own code for one showing: the choice among what the queue has read, and four intervals. */
function nextCard(print: Print, logged: readonly LoggedCard[]): void {
  const cards = logged.map(({ id, reviews }) => replayCard(id, reviews, DEFAULT_PARAMETERS));
  const now = (21_000 * DAY_MS) as EpochMs;
  const moment = momentAt(now, 0, DEFAULT_OPTIONS.rolloverHour);
  const load = loadOf(undefined);
  const times = cards.map((card) => {
    const started = performance.now();
    chooseNext<CardId>({
      learning: [],
      reviews: cards.slice(0, 3).map(({ id }) => id),
      fresh: cards.slice(3, 6).map(({ id }) => id),
      newLeft: 10,
      reviewsLeft: 100,
      introducedToday: 3,
      reviewedToday: 40,
      now,
      learnAheadMs: DEFAULT_OPTIONS.learnAheadMs,
      newPlacement: 'mixed',
    });
    previewOutcomes(card, moment, DEFAULT_OPTIONS, load);
    return performance.now() - started;
  });
  print(figure('next card and its four intervals, ms, p99', 1, quantile(times, 0.99), null, 1));
}

/** Memory states from the log, against the bare formulas over the same answers. */
function replaying(print: Print, all: readonly LoggedCard[], count: number): void {
  const [first] = all;
  const cards = all.slice(0, count / (first?.reviews.length ?? 1));
  const rounds = Array.from({ length: ROUNDS }, () => ({
    bare: timeOf(() => bareLoop(cards)),
    ours: timeOf(() => {
      for (const { id, reviews } of cards) replayCard(id, reviews, DEFAULT_PARAMETERS);
    }),
  })).sort((a, b) => a.ours / a.bare - b.ours / b.bare);
  const { ours = Number.NaN, bare = Number.NaN } = rounds[ROUNDS >> 1] ?? {};
  print(figure('memory states from the log, ms', count, ours, bare, 1.5));
}

function bareLoop(cards: readonly LoggedCard[]): void {
  const algorithm = new FSRSAlgorithm(generatorParameters({ w: [...DEFAULT_PARAMETERS] }));
  for (const { reviews } of cards) {
    let memory: { stability: number; difficulty: number } | null = null;
    let last = 0;
    for (const { day, grade } of reviews) {
      memory = algorithm.next_state(memory, memory === null ? 0 : day - last, grade);
      last = day;
    }
  }
}

function timeOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** From nothing read to the first card, on a page that has just been opened. */
async function opening(print: Print, size: (typeof SIZES)[number]): Promise<void> {
  const app = await startBenchApp();
  try {
    const seeding = await app.openBench();
    await seeding.evaluate((wanted) => window.bench.seed(wanted), size);
    // The browser tidies up for a while after hundreds of megabytes of writes.
    await seeding.waitForTimeout(size.notes / 10);
    await seeding.close();
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await app.openBench();
      const opened = await page.evaluate((due) => window.bench.openQueue(due), size.due);
      if (opened.due < size.due) throw new Error(`bench: only ${opened.due} cards are due`);
      times.push(opened.ms);
      await page.close();
    }
    print(
      figure(
        'Chromium: to the first card of the day, ms',
        size.notes,
        quantile(times, 0.5),
        null,
        100,
      ),
    );
  } finally {
    await app.close();
  }
}
