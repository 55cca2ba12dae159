import { countUpTo } from '../../../src/domain/progress/day-histogram.ts';
import { ALL_TEXTS, blockOf } from '../../../src/domain/progress/totals/totals-block.ts';
import { AGAIN, GOOD } from '../../../src/domain/reviews/grade.ts';
import { DAY_MS, learningDay } from '../../../src/domain/reviews/learning-day.ts';
import { browserCollection } from '../../../src/services/browser-collection.ts';
import { browserLanguage } from '../../../src/services/browser-language.ts';
import type { EpochMs, LearningDay } from '../../../src/shared/time.ts';
import { changeOptions } from '../../../src/storage/options-repository.ts';
import { answerCard } from '../../../src/storage/review-log.ts';
import { readStudyQueue } from '../../../src/storage/study-queue.ts';
import { type GivenSource, startAligner } from '../../../src/workers/aligner-client.ts';
import { startCollectionWorker } from '../../../src/workers/collection-client.ts';
import type { Sides } from '../align/synthetic-bitext.ts';
import { syntheticPairs } from '../synthetic-text.ts';
import * as moves from './moves.ts';
import { type RawRows, rawPut } from './raw-put.ts';
import { type SeedSize, seedReviews } from './seed-reviews.ts';
import { seedTexts } from './seed-texts.ts';
import * as syncSteps from './sync-steps.ts';

interface Series {
  readonly ours: number[];
  readonly raw: number[];
}

const WARM_UP = 20;

const collection = browserCollection();
const { db } = collection;

async function seed(size: SeedSize): Promise<void> {
  const noteIds = await seedTexts(collection, size);
  await changeOptions(collection, {
    newPerDay: 9_999,
    reviewsPerDay: 9_999,
    newPerDayTotal: 9_999,
    reviewsPerDayTotal: 9_999,
  });
  await seedReviews(collection, size, noteIds);
  const worker = startCollectionWorker();
  const rebuilt = await worker.rebuild();
  worker.dispose();
  if (!rebuilt.ok) throw new Error(`seed: ${rebuilt.error.kind}`);
}

/** The rows that the last answer wrote, with the stores that they stand in. */
async function rowsOfLastAnswer(cardId: string): Promise<RawRows[]> {
  const meta = await db.meta.get('self');
  const card = await db.cards.get(cardId as never);
  if (meta === undefined || card === undefined) throw new Error('bench: the answer left no rows');
  const tail = await db.reviewTail.get([meta.device, meta.reviewSeq]);
  if (card.state.kind === 'new') throw new Error('bench: the answered card is new');
  const day = await db.days.get(card.state.last.day);
  const tally = await db.tallies.get(card.textId);
  const block = blockOf(card.state.last.day);
  const totals = await db.totals.bulkGet([
    [ALL_TEXTS, block],
    [card.textId, block],
  ]);
  const rows = { meta, cards: card, reviewTail: tail, days: day, tallies: tally };
  return totals.map((row, index) => (index === 0 ? { ...rows, totals: row } : { totals: row }));
}

/** Our answer and the same puts in one raw transaction, in turn, so that both see the same machine. */
async function answers(count: number): Promise<Series> {
  const series: Series = { ours: [], raw: [] };
  // Nobody answers one card alone: the first few only make the browser compile.
  for (let turn = -WARM_UP; turn < count; turn += 1) {
    const now = collection.now();
    const today = learningDay(now, collection.utcOffset(now), 4);
    const { next } = await readStudyQueue(db, { kind: 'all' }, now, today);
    if (next === undefined) throw new Error('bench: nothing to answer');
    const started = performance.now();
    const cardId = next.card.id;
    const grade = turn % 7 === 0 ? AGAIN : GOOD;
    const saved = await answerCard(collection, {
      cardId,
      grade,
      durationMs: 4_000,
      known: next.known,
    });
    const ours = performance.now() - started;
    if (!saved.ok) throw new Error(`bench: ${saved.error.kind}`);
    const raw = await rawPut(db.name, await rowsOfLastAnswer(cardId));
    if (turn < 0) continue;
    series.ours.push(ours);
    series.raw.push(raw);
  }
  return series;
}

async function addPairs(count: number): Promise<{ readonly ours: number; readonly raw: number }> {
  const draft = {
    title: 'Many pairs',
    exercises: ['en-zh', 'zh-en'] as const,
    chineseScript: 'hans' as const,
    pairs: syntheticPairs(count),
  };
  const rounds: { ours: number; raw: number }[] = [];
  for (let round = 0; round < 3; round += 1) {
    const worker = startCollectionWorker();
    const started = performance.now();
    const added = await worker.addText(draft);
    const ours = performance.now() - started;
    worker.dispose();
    if (!added.ok) throw new Error(`bench: ${added.error.kind}`);
    const notes = await db.notes
      .where('[textId+place]')
      .between([added.value, ''], [added.value, '\uffff'])
      .toArray();
    const again = notes.map((note, index) => ({ notes: { ...note, id: `raw-${round}-${index}` } }));
    rounds.push({ ours, raw: await rawPut(db.name, again) });
  }
  const middle = rounds.toSorted((a, b) => a.ours / a.raw - b.ours / b.raw)[1];
  return middle ?? { ours: Number.NaN, raw: Number.NaN };
}

async function readLog(): Promise<{ readonly reviews: number; readonly ms: number }> {
  const worker = startCollectionWorker();
  await worker.readReviewColumns();
  const started = performance.now();
  const columns = await worker.readReviewColumns();
  const ms = performance.now() - started;
  worker.dispose();
  return { reviews: columns.count, ms };
}

/**
 * Milliseconds from nothing read to the first card, on the first day from today on that has so many
 * cards due.
 */
async function openQueue(wanted: number): Promise<{ readonly due: number; readonly ms: number }> {
  const tallies = await db.tallies.toArray();
  const dueOn = (day: number) =>
    tallies.reduce((sum, { queue }) => sum + countUpTo(queue.review, day), 0);
  let day = learningDay(collection.now(), collection.utcOffset(collection.now()), 4) as number;
  const last = day + 3_650;
  while (day < last && dueOn(day) < wanted) day += 1;
  const now = (day * DAY_MS + DAY_MS / 2) as EpochMs;
  const started = performance.now();
  const { next } = await readStudyQueue(db, { kind: 'all' }, now, day as LearningDay);
  const ms = performance.now() - started;
  if (next === undefined) throw new Error('bench: nothing is due');
  return { due: dueOn(day), ms };
}

/** Milliseconds from two documents to their pairs in the app's own worker, and until it was ready for them. */
async function alignDocuments(
  sides: Sides,
  rounds: number,
): Promise<{ readonly readyMs: number; readonly ms: readonly number[] }> {
  const aligner = startAligner();
  const given = [sides.english, sides.chinese].map((lines) => ({ content: lines.join('\n') }));
  const alignOnce = async (sources: readonly GivenSource[]): Promise<number> => {
    const started = performance.now();
    const aligned = await aligner.align(sources);
    if (!aligned.ok) throw new Error(`bench: ${aligned.error.kind}`);
    if (!aligned.value.byWords) throw new Error('bench: aligned without the lexicon');
    return performance.now() - started;
  };
  // The worker starts and fetches its lexicon for the first text, however short.
  const readyMs = await alignOnce([{ content: 'A cat sleeps.' }, { content: '一只猫在睡觉。' }]);
  const ms: number[] = [];
  for (let round = 0; round < rounds; round += 1) ms.push(await alignOnce(given));
  aligner.dispose();
  return { readyMs, ms };
}

/** Milliseconds of a look-up through the app's own worker: the very first, and then one a character. */
async function lookUps(
  sentence: string,
): Promise<{ readonly firstMs: number; readonly ms: readonly number[] }> {
  const ask = browserLanguage();
  const once = async (at: number): Promise<number> => {
    const started = performance.now();
    const question = { language: 'zh', text: sentence, at } as const;
    const answer = await ask((work) => work.lookUp(question));
    if (!answer.ok) throw new Error(`bench: ${answer.error.kind}`);
    return performance.now() - started;
  };
  const firstMs = await once(0);
  const ms: number[] = [];
  for (let turn = 0; turn < 10 * sentence.length; turn += 1) {
    ms.push(await once(turn % sentence.length));
  }
  return { firstMs, ms };
}

let backup: Blob | undefined;

async function writeBackup(): Promise<{ readonly writeMs: number; readonly bytes: number }> {
  const worker = startCollectionWorker();
  const started = performance.now();
  const written = await worker.writeBackup();
  const writeMs = performance.now() - started;
  worker.dispose();
  if (!written.ok) throw new Error(`bench: ${written.error.kind}`);
  backup = written.value;
  return { writeMs, bytes: backup.size };
}

/** Milliseconds until the backup that was written stands in place of everything. */
async function restoreBackup(): Promise<number> {
  if (backup === undefined) throw new Error('bench: no backup was written');
  const worker = startCollectionWorker();
  const started = performance.now();
  const restored = await worker.restoreBackup(backup, { mode: 'replace' });
  const ms = performance.now() - started;
  worker.dispose();
  if (!restored.ok) throw new Error(`bench: ${restored.error.kind}`);
  return ms;
}

const bench = {
  seed,
  answers,
  addPairs,
  readLog,
  openQueue,
  alignDocuments,
  lookUps,
  writeBackup,
  restoreBackup,
  ...moves,
  ...syncSteps,
};
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
