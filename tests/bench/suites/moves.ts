import type { MoveWish } from '../../../src/domain/reviews/reschedule/move-wish.ts';
import { startBenchApp } from '../bench-app.ts';
import { type Figure, figure } from '../figure.ts';
import type { LongJob } from '../page/moves.ts';

const SIZES = [
  { notes: 10_000, texts: 10, reviews: 10_000, rounds: 1 },
  { notes: 300_000, texts: 300, reviews: 300_000, rounds: 1 },
] as const;

const SPREAD: MoveWish = { kind: 'spread', days: 60 };
const OPTIMAL: MoveWish = { kind: 'optimal' };
const POSTPONE: MoveWish = { kind: 'postpone', count: 9_999 };
const CANCEL_AFTER_MS = 3_000;
/** A page that is not free for longer is felt to hang. */
const GAP_BOUND_MS = 100;

/** What it costs to move the due days of a whole backlog, and to take that back. */
export async function movesSuite(print: (figure: Figure) => void): Promise<void> {
  const most = Number(process.env['BENCH_MOST_NOTES'] ?? Number.POSITIVE_INFINITY);
  for (const size of SIZES.filter(({ notes }) => notes <= most)) {
    const app = await startBenchApp();
    const { notes } = size;
    const gaps: number[] = [];
    const tell = (name: string, { ms, longestGapMs, moved, told }: LongJob): void => {
      gaps.push(longestGapMs);
      if (told === 0 && moved > 0) throw new Error(`bench: ${name} told nothing of its progress`);
      print(figure(`${name}, ms`, moved === 0 ? notes : moved, ms));
    };
    try {
      const page = await app.openBench();
      const seeded = performance.now();
      await page.evaluate((wanted) => window.bench.seed(wanted), size);
      print(figure('seed, ms', notes, performance.now() - seeded));
      const preview = await page.evaluate((wish) => window.bench.previewMove(wish), SPREAD);
      print(figure('preview a move of all due days, ms', notes, preview));
      if (notes > 100_000) {
        const stopped = await page.evaluate(
          ([wish, after]) => window.bench.cancelMove(wish, after),
          [SPREAD, CANCEL_AFTER_MS] as const,
        );
        print(figure('stop a move, ms', notes, stopped));
      }
      const move = (wish: MoveWish) => page.evaluate((w) => window.bench.moveDays(w), wish);
      tell('spread a backlog over 60 days', await move(SPREAD));
      tell('take that back', await page.evaluate(() => window.bench.undoMove()));
      tell('schedule all anew', await move(OPTIMAL));
      tell('less today', await move(POSTPONE));
      tell('put new parameters in use', await page.evaluate(() => window.bench.changeParameters()));
      print(
        figure(
          'longest that the page was not free, ms',
          notes,
          Math.max(...gaps),
          null,
          GAP_BOUND_MS,
        ),
      );
    } finally {
      await app.close();
    }
  }
}
