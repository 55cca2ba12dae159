import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { tag } from 'jieba-wasm';
import { Converter } from 'opencc-js';
import { DICTIONARY_FILE, ensureDictionary } from '../../../scripts/ensure-dictionary.ts';
import { readAnswerSet } from '../../../scripts/feedback/answer-set.ts';
import { ANSWER_SETS, answerSetFile } from '../../../scripts/feedback/answer-sets.ts';
import { readKnowledge } from '../../../scripts/feedback/read-knowledge.ts';
import { readHardSentences } from '../../../scripts/pinyin/read-hard-sentences.ts';
import { answerLanguage } from '../../../src/domain/cards/exercise.ts';
import {
  dictionaryFacts,
  type FactsWish,
} from '../../../src/domain/cards/exercises/dictionary-facts.ts';
import { readWords } from '../../../src/domain/cards/exercises/read-words.ts';
import { giveFeedback } from '../../../src/domain/cards/feedback/give-feedback.ts';
import { annotateSentence } from '../../../src/domain/chinese/annotate-sentence.ts';
import { readDictionary } from '../../../src/domain/chinese/dictionary/read-dictionary.ts';
import type { SentenceWord } from '../../../src/domain/chinese/words/sentence-word.ts';
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

/** The bound of the project on one typed answer. */
const FEEDBACK_MS = 5;
/** Sentences that are read for one gap: the one that is asked and those around it. */
const READ_FOR_A_GAP = 61;

/**
 * The costs of Chinese sentences: dividing, reading, converting, comparing answers and choosing gaps, in
 * Node; sizes of what is fetched.
 */
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
  feedback(print);
  gaps(print, sentences, divide);
}

/** An answer of the labelled set after the other, as the worker compares it once all is loaded. */
function feedback(print: (figure: Figure) => void): void {
  const known = readKnowledge();
  const times = ANSWER_SETS.flatMap((name) => readAnswerSet(answerSetFile(name))).map(
    (labelled) => {
      const { answer, reference, prompt, exercise } = labelled;
      const typed = { answer, prompt, references: [reference], language: answerLanguage(exercise) };
      return quickest(() => giveFeedback(typed, known));
    },
  );
  for (const share of [0.5, 0.99, 1]) {
    const name = `feedback on an answer, p${100 * share}, ms`;
    print(figure(name, times.length, quantile(times, share), null, FEEDBACK_MS));
  }
}

function gaps(
  print: (figure: Figure) => void,
  sentences: readonly string[],
  divide: (sentence: string) => SentenceWord[],
): void {
  ensureDictionary();
  const dictionary = readDictionary(readFileSync(DICTIONARY_FILE));
  const read = sentences.slice(0, READ_FOR_A_GAP).map((text) => ({ text }));
  const tools = {
    divide,
    fold: (sentence: string): string => sentence,
    factsOf: (wish: FactsWish) => dictionaryFacts(dictionary, wish),
  };
  const ms = quickest(() => readWords(read, 'zh', tools));
  print(figure('words for a gap and what is known of them, ms', READ_FOR_A_GAP, ms, null, 250));
}

/** The quickest of some: what else the machine does meanwhile is not ours. */
function quickest(work: () => unknown): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => cost(work)));
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
