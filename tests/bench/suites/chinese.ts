import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { tag } from 'jieba-wasm';
import { Converter } from 'opencc-js';
import { readHardSentences } from '../../../scripts/pinyin/read-hard-sentences.ts';
import { annotateSentence } from '../../../src/domain/chinese/annotate-sentence.ts';
import { libraryReadings } from '../../../src/workers/language/library-readings.ts';
import { taggedToWords } from '../../../src/workers/language/load-jieba.ts';
import { type Figure, figure, quantile } from '../figure.ts';

const ROUNDS = 5;
const PACKAGES = '../../../node_modules';

/** What a learner's browser fetches when the first Chinese sentence is in sight, as it is published. */
const PARTS = [
  ['jieba', 'jieba-wasm/pkg/web/jieba_rs_wasm_bg.wasm', 3_000],
  ['pinyin-pro', 'pinyin-pro/dist/index.js', 160],
  ['OpenCC, to simplified', 'opencc-js/dist/esm/t2cn.js', 100],
  ['OpenCC, to traditional', 'opencc-js/dist/esm/cn2t.js', 600],
] as const;

/** The costs of Chinese sentences: dividing, reading, converting, in Node; sizes of what is fetched. */
export async function chineseSuite(print: (figure: Figure) => void): Promise<void> {
  for (const [name, file, bound] of PARTS) {
    const bytes = readFileSync(new URL(`${PACKAGES}/${file}`, import.meta.url));
    print(figure(`${name}, kB gzip`, 1, gzipSync(bytes, { level: 9 }).length / 1_000, null, bound));
  }
  const divide = (sentence: string) => taggedToWords(tag(sentence, true));
  print(
    figure(
      'jieba, first sentence with its dictionary, ms',
      1,
      cost(() => divide('你好')),
    ),
  );
  const sentences = [...readHardSentences('written-for'), ...readHardSentences('held-out')].map(
    ({ text }) => text,
  );
  const fold = (sentence: string): string => sentence;
  const annotate = (sentence: string) =>
    annotateSentence(sentence, { divide, read: libraryReadings, fold, byJieba: true });
  const toTraditional = Converter({ from: 'cn', to: 'tw' });
  print(rate('divide, sentences a second', sentences, divide, 1_000));
  print(rate('annotate, sentences a second', sentences, annotate, 500));
  print(rate('convert to traditional, sentences a second', sentences, toTraditional, 2_000));
}

function rate(
  name: string,
  sentences: readonly string[],
  work: (sentence: string) => unknown,
  bound: number,
): Figure {
  const run = (): number => cost(() => sentences.forEach(work));
  run();
  const median = quantile(Array.from({ length: ROUNDS }, run), 0.5);
  return figure(name, sentences.length, (1_000 * sentences.length) / median, null, bound);
}

function cost(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
