import type { CardId } from '../../src/domain/cards/card-id.ts';
import type { DifferenceKind } from '../../src/domain/cards/feedback/difference.ts';
import { DEFAULT_PARAMETERS } from '../../src/domain/reviews/default-parameters.ts';
import { seededNumbers } from '../../src/domain/reviews/fit/seeded-numbers.ts';
import { nextMemory, retrievability, unroundedInterval } from '../../src/domain/reviews/fsrs.ts';
import type { Grade } from '../../src/domain/reviews/grade.ts';
import { DAY_MS, HOUR_MS, learningDay } from '../../src/domain/reviews/learning-day.ts';
import type { Memory } from '../../src/domain/reviews/memory.ts';
import {
  type Outcome,
  REVIEW_SCHEMA,
  type Review,
  type ReviewAction,
} from '../../src/domain/reviews/review.ts';
import { nextStamp } from '../../src/shared/hybrid-clock.ts';
import type { EntryId, Stamp } from '../../src/shared/log-entry.ts';
import type { EpochMs } from '../../src/shared/time.ts';
import { uuidV7 } from '../../src/shared/uuid-v7.ts';
import { addText } from '../../src/storage/add-text.ts';
import { backupBlob } from '../../src/storage/backup/backup-blob.ts';
import { BATCH_LIMIT, packReviews } from '../../src/storage/pack-reviews.ts';
import { syntheticPairs } from '../bench/synthetic-text.ts';
import { FakeClock } from './fake-clock.ts';
import { emptyDisk, testCollection } from './test-collection.ts';
import { valueOf } from './value-of.ts';

interface RichHistory {
  readonly until: Date;
  readonly days: number;
  /** Minutes to add to UTC. */
  readonly utcOffset: number;
  /** Of each of the texts. */
  readonly sentences: number;
}

interface Studied {
  readonly id: CardId;
  memory: Memory;
  day: number;
  due: number;
}

const ROLLOVER_HOUR = 4;
const NEW_A_DAY = 6;
const KINDS: readonly DifferenceKind[] = [
  'article',
  'inflection',
  'particle',
  'order',
  'measure-word',
  'missing',
  'same-sound',
];

/** How this learner really remembers: a little better than the default parameters foretell. */
const TRUTH = DEFAULT_PARAMETERS.map((weight, index) => (index === 8 ? weight + 0.25 : weight));

/** A backup of somebody who has studied two texts for a long while, mornings and evenings, with days off. */
export async function richHistory(history: RichHistory): Promise<Buffer> {
  const { until, days, utcOffset, sentences } = history;
  const start = until.getTime() - days * DAY_MS;
  const c = testCollection(emptyDisk(), new FakeClock(start));
  const pairs = syntheticPairs(sentences);
  const half = Math.ceil(pairs.length / 2);
  for (const [title, some] of [
    ['The Bridge by the River', pairs.slice(0, half)],
    ['Letters from the Market', pairs.slice(half)],
  ] as const) {
    valueOf(
      await addText(c, {
        title,
        exercises: ['en-zh', 'zh-en'],
        chineseScript: 'hans',
        pairs: some,
      }),
    );
  }
  const notes = await c.db.notes.toArray();
  const meta = await c.db.meta.get('self');
  if (meta === undefined) throw new Error('rich history: nothing was added');
  const fresh = notes.flatMap(({ id }) => [`${id}:en-zh` as CardId, `${id}:zh-en` as CardId]);
  const log = new HistoryLog(meta.device, utcOffset, c.randomBytes);
  const random = seededNumbers(11);
  const cards: Studied[] = [];
  const today = learningDay(until.getTime() as EpochMs, utcOffset, ROLLOVER_HOUR);
  for (let day = today - days; day <= today; day += 1) {
    const weekday = (day + 3) % 7;
    // Sundays off, mostly, and a holiday.
    if ((weekday === 6 && random() < 0.8) || (day > today - 200 && day < today - 188)) continue;
    const share = day === today ? 0.4 : 1;
    const due = cards.filter((card) => card.due <= day);
    for (const card of due.slice(0, Math.ceil(due.length * share))) review(card, day);
    for (let count = 0; count < NEW_A_DAY * share; count += 1) {
      const id = fresh.shift();
      if (id !== undefined) begin(id, day);
    }
  }
  for (let from = 0; from < log.entries.length; from += BATCH_LIMIT) {
    const batch = log.entries.slice(from, from + BATCH_LIMIT);
    await c.db.reviewBatches.put(packReviews(meta.device, batch));
  }
  return Buffer.from(await (await backupBlob(c)).arrayBuffer());

  function begin(id: CardId, day: number): void {
    const grade = pick([0.15, 0.15, 0.5]);
    const memory = nextMemory(undefined, 0, grade, DEFAULT_PARAMETERS);
    const card = { id, memory, day, due: day };
    cards.push(card);
    settle(card, day, grade);
  }
  function review(card: Studied, day: number): void {
    const elapsed = day - card.day;
    const knows = random() < retrievability(card.memory, elapsed, TRUTH);
    const grade = knows ? pick([0, 0.13, 0.72]) : 1;
    card.memory = nextMemory(card.memory, elapsed, grade, DEFAULT_PARAMETERS);
    card.day = day;
    settle(card, day, grade);
  }
  /** Goes through the steps of the day, to an interval. */
  function settle(card: Studied, day: number, first: Grade): void {
    let grade = first;
    while (grade === 1) {
      const delay = { kind: 'ms', ms: 600_000 } as const;
      write(card.id, day, grade, { kind: 'learning', remainingSteps: 1, delay });
      grade = random() < 0.85 ? 3 : 1;
      card.memory = nextMemory(card.memory, 0, grade, DEFAULT_PARAMETERS);
    }
    const days = unroundedInterval(card.memory.stability, 0.9, DEFAULT_PARAMETERS);
    const intervalDays = Math.max(1, Math.round(days * (0.92 + random() * 0.16)));
    card.due = day + intervalDays;
    write(card.id, day, grade, { kind: 'review', intervalDays });
  }
  function write(cardId: CardId, day: number, grade: Grade, outcome: Outcome): void {
    const isMorning = random() < 0.6;
    const hour = isMorning ? 7 + random() * 2.5 : 19 + random() * 3;
    const at = day === today ? until.getTime() - random() * HOUR_MS : localTime(day, hour);
    const isTyped = random() < 0.5;
    const wrong = KINDS.filter((_, place) => random() < 0.3 / (place + 2));
    log.add(cardId, Math.round(at) as EpochMs, {
      kind: 'answered',
      grade,
      durationMs: Math.round(4_000 + random() * 14_000),
      outcome,
      ...(isTyped && { differences: wrong }),
      ...(isTyped && { suggestedGrade: random() < 0.8 ? grade : 2 }),
    });
  }
  function localTime(day: number, hour: number): number {
    return day * DAY_MS + hour * HOUR_MS - utcOffset * 60_000;
  }
  function pick(shares: readonly number[]): Grade {
    let left = random();
    const place = shares.findIndex((share) => (left -= share) < 0);
    return ((place < 0 ? 3 : place) + 1) as Grade;
  }
}

/** Entries of one device, numbered and stamped in the order in which they are written down. */
class HistoryLog {
  readonly entries: Review[] = [];
  #stamp: Stamp | undefined;
  readonly #device: Review['device'];
  readonly #utcOffset: number;
  readonly #random: (count: number) => Uint8Array;

  constructor(device: Review['device'], utcOffset: number, random: (count: number) => Uint8Array) {
    this.#device = device;
    this.#utcOffset = utcOffset;
    this.#random = random;
  }

  add(cardId: CardId, at: EpochMs, action: ReviewAction): void {
    this.#stamp = nextStamp(this.#stamp, at, this.#device);
    this.entries.push({
      id: uuidV7(at, this.#random(10)) as EntryId,
      device: this.#device,
      seq: this.entries.length + 1,
      stamp: this.#stamp,
      schema: REVIEW_SCHEMA,
      cardId,
      at,
      utcOffset: this.#utcOffset,
      day: learningDay(at, this.#utcOffset, ROLLOVER_HOUR),
      ...action,
    });
  }
}
