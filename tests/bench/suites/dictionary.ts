import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DICTIONARY_FILE, ensureDictionary } from '../../../scripts/ensure-dictionary.ts';
import type { Dictionary } from '../../../src/domain/chinese/dictionary/dictionary.ts';
import { findSentences } from '../../../src/domain/chinese/dictionary/find-sentences.ts';
import { lookUp } from '../../../src/domain/chinese/dictionary/look-up.ts';
import { readDictionary } from '../../../src/domain/chinese/dictionary/read-dictionary.ts';
import { indexSentences } from '../../../src/domain/chinese/dictionary/sentence-index.ts';
import { startBenchApp } from '../bench-app.ts';
import { type Figure, figure, quantile } from '../figure.ts';
import { syntheticPairs } from '../synthetic-text.ts';

type Print = (figure: Figure) => void;

const SENTENCES = 40;
const SIZES = [1_000, 100_000] as const;
/** The bound of the project on one look-up. */
const LOOK_UP_MS = 5;
const WORDS = [
  { language: 'zh', words: ['花园', '花園'] },
  { language: 'zh', words: ['的'] },
  { language: 'zh', words: ['放弃', '放棄'] },
  { language: 'en', words: ['walk'] },
  { language: 'en', words: ['forget'] },
  { language: 'en', words: ['abandon'] },
] as const;

/** The costs of the dictionary: what is fetched, reading it, looking up, other sentences, memory. */
export async function dictionarySuite(print: Print): Promise<void> {
  ensureDictionary();
  const bytes = readFileSync(DICTIONARY_FILE);
  print(figure('dictionary, kB as served', 1, bytes.length / 1_000, null, 6_500));
  const [readMs, dictionary] = timed(() => readDictionary(bytes));
  print(figure('dictionary, bytes to ready in Node, ms', 1, readMs, null, 1_500));
  print(figure('dictionary, held, MB', 1, memoryAlone(), null, 80));
  lookUps(print, dictionary);
  for (const size of SIZES) otherSentences(print, dictionary, size);
  await inChromium(print);
}

function lookUps(print: Print, dictionary: Dictionary): void {
  for (const language of ['zh', 'en'] as const) {
    const times: number[] = [];
    for (const pair of syntheticPairs(SENTENCES)) {
      for (let at = 0; at < pair[language].length; at += 1) {
        const question = { language, text: pair[language], at } as const;
        times.push(quickest(() => lookUp(dictionary, question)));
      }
    }
    print(
      figure(`look-up ${language}, p50, ms`, times.length, quantile(times, 0.5), null, LOOK_UP_MS),
    );
    print(
      figure(`look-up ${language}, p99, ms`, times.length, quantile(times, 0.99), null, LOOK_UP_MS),
    );
  }
}

function otherSentences(print: Print, dictionary: Dictionary, size: number): void {
  const pairs = syntheticPairs(size).map((pair, at) => ({ ...pair, id: `n${at}`, textId: 't' }));
  const [indexMs, index] = timed(() => indexSentences(pairs));
  print(figure('other sentences, index, ms', size, indexMs, null, 500));
  const times = WORDS.map(
    (word) => timed(() => findSentences(dictionary, index, { ...word, most: 30 }))[0],
  );
  print(figure('other sentences, slowest word, ms', size, Math.max(...times), null, 200));
}

/** As the app asks: through its worker, the first time with everything still to be fetched. */
async function inChromium(print: Print): Promise<void> {
  const app = await startBenchApp();
  try {
    const page = await app.openBench();
    const { firstMs, ms } = await page.evaluate(
      (sentence) => window.bench.lookUps(sentence),
      syntheticPairs(1)[0]?.zh ?? '',
    );
    print(
      figure('Chromium: first look-up, worker and dictionary fetched, ms', 1, firstMs, null, 2_500),
    );
    print(
      figure(
        'Chromium: look-up through the worker, p50, ms',
        ms.length,
        quantile(ms, 0.5),
        null,
        LOOK_UP_MS,
      ),
    );
    print(figure('Chromium: look-up through the worker, p99, ms', ms.length, quantile(ms, 0.99)));
  } finally {
    await app.close();
  }
}

/** In a process of its own, so that nothing else that was measured counts. */
function memoryAlone(): number {
  const script = fileURLToPath(new URL('../dictionary-memory.ts', import.meta.url));
  const flags = ['--expose-gc', '--import', 'tsx', script];
  return Number(spawnSync(process.execPath, flags, { encoding: 'utf8' }).stdout.split(' ')[0]);
}

/** Of each look-up the quickest of some: what else the machine does meanwhile is not ours. */
const ROUNDS = 5;

function quickest(work: () => unknown): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => timed(work)[0]));
}

function timed<Value>(work: () => Value): [ms: number, value: Value] {
  const started = performance.now();
  const value = work();
  return [performance.now() - started, value];
}
