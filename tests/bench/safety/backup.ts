import { startBenchApp } from '../bench-app.ts';
import { type Figure, figure } from '../figure.ts';
import type { Bench } from '../page/bench-page.ts';
import { MemoryWatch } from '../renderer-memory.ts';

declare global {
  interface Window {
    bench: Bench;
  }
}

const SIZES = [
  { notes: 10_000, texts: 20, reviews: 100_000 },
  { notes: 10_000, texts: 20, reviews: 1_000_000, rounds: 100 },
] as const;

/** A whole backup written and taken back in place of what is there, and the memory of the page meanwhile. */
export async function backupFigures(print: (figure: Figure) => void): Promise<void> {
  for (const size of SIZES) {
    const app = await startBenchApp();
    try {
      const page = await app.openBench();
      await page.evaluate((wanted) => window.bench.seed(wanted), size);
      // What the seeding left behind is not the backup's.
      await page.reload();
      await page.waitForFunction(() => 'bench' in window);
      const memory = new MemoryWatch(app.profile);
      const { writeMs, bytes } = await page.evaluate(() => window.bench.writeBackup());
      const written = memory.stop().most;
      print(figure('write a backup', size.reviews, writeMs));
      print(figure('bytes of a backup, of a review', size.reviews, bytes / size.reviews));
      print(figure('memory of the page while it is written, MB', size.reviews, written));
      const again = new MemoryWatch(app.profile);
      const restoreMs = await page.evaluate(() => window.bench.restoreBackup());
      const restored = again.stop().most;
      print(figure('restore it in place of what is there', size.reviews, restoreMs));
      print(figure('memory of the page while it is restored, MB', size.reviews, restored));
    } finally {
      await app.close();
    }
  }
}
