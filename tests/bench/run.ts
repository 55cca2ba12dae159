import type { Figure } from './figure.ts';
import { alignSuite } from './suites/align.ts';
import { browseSuite } from './suites/browse.ts';
import { chineseSuite } from './suites/chinese.ts';
import { dictionarySuite } from './suites/dictionary.ts';
import { fitSuite } from './suites/fit.ts';
import { mainSuite } from './suites/main.ts';
import { movesSuite } from './suites/moves.ts';
import { progressSuite } from './suites/progress.ts';
import { readerSuite } from './suites/reader.ts';
import { reviewsSuite } from './suites/reviews.ts';
import { safetySuite } from './suites/safety.ts';
import { syncSuite } from './suites/sync.ts';

type Suite = (print: (figure: Figure) => void) => Promise<void>;

const SUITES: Readonly<Record<string, Suite>> = {
  main: mainSuite,
  align: alignSuite,
  chinese: chineseSuite,
  browse: browseSuite,
  dictionary: dictionarySuite,
  fit: fitSuite,
  moves: movesSuite,
  progress: progressSuite,
  reader: readerSuite,
  reviews: reviewsSuite,
  sync: syncSuite,
  safety: safetySuite,
};

/** `npm run bench [-- SUITE …]`: one JSON line a figure; all suites when none is named. */
async function run(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in SUITES));
  if (unknown.length > 0) {
    throw new Error(`no suite ${unknown.join(', ')}; there are: ${Object.keys(SUITES).join(', ')}`);
  }
  const chosen = Object.entries(SUITES).filter(
    ([name]) => names.length === 0 || names.includes(name),
  );
  for (const [, suite] of chosen) await suite((figure) => console.log(JSON.stringify(figure)));
}

run(process.argv.slice(2)).catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
});
