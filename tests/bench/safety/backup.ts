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

const PROCESS_ENDS_MS = 3_000;

/** A whole backup written and taken back in place of what is there, and the memory of the page meanwhile. */
export async function backupFigures(print: (figure: Figure) => void): Promise<void> {
  for (const size of SIZES) {
    const app = await startBenchApp();
    try {
      const seeding = await app.openBench();
      await seeding.evaluate((wanted) => window.bench.seed(wanted), size);
      // Its process goes with it, and with that what the seeding left behind.
      await seeding.close();
      await new Promise((resolve) => setTimeout(resolve, PROCESS_ENDS_MS));
      const page = await app.openBench();
      const memory = new MemoryWatch(app.profile);
      const { writeMs, bytes } = await page.evaluate(() => window.bench.writeBackup());
      const { before, most: written } = memory.stop();
      print(figure('write a backup', size.reviews, writeMs));
      print(figure('bytes of a backup, of a review', size.reviews, bytes / size.reviews));
      print(figure('memory of the page at rest, MB', size.reviews, before));
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
