import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureLexicon, LEXICON_FILE } from '../../../scripts/ensure-lexicon.ts';
import { alignSegments } from '../../../src/domain/bitext/align-segments.ts';
import { alignLexically } from '../../../src/domain/bitext/lexical/align-lexically.ts';
import type { Lexicon } from '../../../src/domain/bitext/lexical/lexicon.ts';
import { readLexicon } from '../../../src/domain/bitext/lexical/read-lexicon.ts';
import { type Sides, syntheticBitext } from '../align/synthetic-bitext.ts';
import { startBenchApp } from '../bench-app.ts';
import { type Figure, figure, quantile } from '../figure.ts';

const SMALL = 4_000;
const LARGE = 100_000;
const ROUNDS = 5;
/** Rounds before the clock runs, so that the code is compiled. */
const WARM_UP = 4;

/** The costs of the aligner by words: speed, growth, memory and its lexicon in Node; the app's in Chromium. */
export async function alignSuite(print: (figure: Figure) => void): Promise<void> {
  ensureLexicon();
  const bytes = readFileSync(LEXICON_FILE);
  print(figure('lexicon, kB gzip', 1, gzipSync(bytes, { level: 9 }).length / 1_000, null, 2_000));
  const started = performance.now();
  const lexicon = readLexicon(bytes);
  print(figure('lexicon, bytes to ready, ms', 1, performance.now() - started, null, 1_000));
  const small = syntheticBitext(SMALL);
  for (let round = 0; round < WARM_UP; round += 1) alignLexically({ ...small, lexicon });
  const ours = quantile(
    Array.from({ length: ROUNDS }, () => cost(() => alignLexically({ ...small, lexicon }))),
    0.5,
  );
  const byLength = quantile(
    Array.from({ length: ROUNDS }, () => cost(() => lengthOnly(small))),
    0.5,
  );
  print(figure('align by words, segments a second', SMALL, (1_000 * SMALL) / ours));
  print(figure('align by words, ms, against length alone', SMALL, ours, byLength));
  growth(print, lexicon, ours);
  await inChromium(print, small);
}

/** The whole way of the app: two documents to its worker, pairs back. */
async function inChromium(print: (figure: Figure) => void, sides: Sides): Promise<void> {
  const app = await startBenchApp();
  try {
    const page = await app.openBench();
    const rounds = [sides, WARM_UP + ROUNDS] as const;
    const { readyMs, ms } = await page.evaluate(
      ([given, count]) => window.bench.alignDocuments(given, count),
      rounds,
    );
    const middle = quantile(ms.slice(WARM_UP), 0.5);
    const name = 'Chromium: two documents to pairs, segments a second';
    print(figure('Chromium: worker and lexicon ready, ms', 1, readyMs, null, 1_000));
    print(figure(name, SMALL, (1_000 * SMALL) / middle));
  } finally {
    await app.close();
  }
}

function growth(print: (figure: Figure) => void, lexicon: Lexicon, ours: number): void {
  const tenfold = syntheticBitext(10 * SMALL);
  const time = cost(() => alignLexically({ ...tenfold, lexicon }));
  print(figure('align ten times the text, ms', 10 * SMALL, time, ours, 12));
  print(figure('resident memory at most, MB', LARGE, memoryAlone(LARGE), null, 400));
}

/** In a process of its own, so that nothing else that was measured counts. */
function memoryAlone(segments: number): number {
  const script = fileURLToPath(new URL('../align/memory.ts', import.meta.url));
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', script, String(segments)], {
    encoding: 'utf8',
  });
  return Number(stdout);
}

function lengthOnly({ english, chinese }: Sides): void {
  alignSegments({ source: english, target: chinese, sourceLanguage: 'en' });
}

function cost(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
