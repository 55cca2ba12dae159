import { DEFAULT_PARAMETERS } from '../../../src/domain/reviews/default-parameters.ts';
import { seededNumbers } from '../../../src/domain/reviews/fit/seeded-numbers.ts';
import { nextMemory, retrievability } from '../../../src/domain/reviews/fsrs.ts';
import type { Grade } from '../../../src/domain/reviews/grade.ts';
import { DAY_MS } from '../../../src/domain/reviews/learning-day.ts';
import type { Memory } from '../../../src/domain/reviews/memory.ts';
import type { StudyOptions } from '../../../src/domain/reviews/options.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { backupBlob } from '../../../src/storage/backup/backup-blob.ts';
import { changeOptions } from '../../../src/storage/options-repository.ts';
import { answerCard } from '../../../src/storage/review-log.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { queueOf } from '../../support/study-day.ts';
import { emptyDisk, testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

interface Before {
  readonly until: Date;
  readonly days: number;
  /** Minutes to add to UTC. */
  readonly utcOffset: number;
  /** Sentences of the text that was studied. */
  readonly sentences: number;
  /** What is set once that is over. */
  readonly options: Partial<StudyOptions>;
}

/** How the learner really remembers: a quarter as long at first, and less with every answer. */
const TRUTH = DEFAULT_PARAMETERS.map((weight, index) => {
  if (index < 4) return weight / 4;
  return index === 8 ? weight - 1.2 : weight;
});

/**
 * A backup of somebody who has studied for a while with the default parameters, and forgets far more than
 * these foretell: so there is something to fit.
 */
export async function seededHistory(before: Before): Promise<Buffer> {
  const clock = new FakeClock(before.until.getTime() - before.days * DAY_MS);
  clock.utcOffset = before.utcOffset;
  const c = testCollection(emptyDisk(), clock);
  valueOf(await addText(c, sampleDraft(before.sentences, ['en-zh'], 'The river')));
  valueOf(await changeOptions(c, { leechAction: 'mark' }));
  const random = seededNumbers(7);
  const memories = new Map<string, { memory: Memory; day: number }>();
  for (let day = 0; day < before.days - 1; day += 1) {
    for (;;) {
      const { next } = await queueOf(c);
      if (next === undefined) break;
      const known = memories.get(next.card.id);
      const elapsed = known === undefined ? 0 : day - known.day;
      const chance = known === undefined ? 0.8 : retrievability(known.memory, elapsed, TRUTH);
      const grade: Grade = random() < chance ? 3 : 1;
      const memory = nextMemory(known?.memory, elapsed, grade, TRUTH);
      memories.set(next.card.id, { memory, day });
      const given = { cardId: next.card.id, grade, durationMs: 6_000, known: next.known };
      valueOf(await answerCard(c, given));
      clock.advance(60_000);
    }
    clock.advance(before.until.getTime() - (before.days - 1 - day) * DAY_MS - clock.now());
  }
  valueOf(await changeOptions(c, before.options));
  if (memories.size < before.sentences) throw new Error('seeded history: not all was begun');
  const backup = await backupBlob(c);
  return Buffer.from(await backup.arrayBuffer());
}
