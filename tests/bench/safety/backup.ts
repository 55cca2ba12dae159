import { readdirSync, readFileSync } from 'node:fs';
import { startBenchApp } from '../bench-app.ts';
import { type Figure, figure } from '../figure.ts';
import type { Bench } from '../page/bench-page.ts';

declare global {
  interface Window {
    bench: Bench;
  }
}

const SIZES = [
  { notes: 10_000, texts: 20, reviews: 100_000 },
  { notes: 10_000, texts: 20, reviews: 1_000_000, rounds: 100 },
] as const;
const SAMPLE_MS = 50;

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
      const memory = new MemoryWatch();
      const { writeMs, bytes } = await page.evaluate(() => window.bench.writeBackup());
      const written = memory.stop();
      print(figure('write a backup', size.reviews, writeMs));
      print(figure('bytes of a backup, of a review', size.reviews, bytes / size.reviews));
      print(figure('memory of the page while it is written, MB', size.reviews, written));
      const again = new MemoryWatch();
      const restoreMs = await page.evaluate(() => window.bench.restoreBackup());
      const restored = again.stop();
      print(figure('restore it in place of what is there', size.reviews, restoreMs));
      print(figure('memory of the page while it is restored, MB', size.reviews, restored));
    } finally {
      await app.close();
    }
  }
}

/** The most that all pages' processes hold together, looked at some times a second. */
class MemoryWatch {
  #most = 0;
  readonly #timer = setInterval(() => {
    this.#most = Math.max(this.#most, rendererMegabytes());
  }, SAMPLE_MS);

  stop(): number {
    clearInterval(this.#timer);
    return this.#most;
  }
}

function rendererMegabytes(): number {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => residentOf(id))
    .reduce((sum, megabytes) => sum + megabytes, 0);
}

function residentOf(id: string): number {
  try {
    if (!readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--type=renderer')) return 0;
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    // It has ended since it was listed.
    return 0;
  }
}
