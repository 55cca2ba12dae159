import { expect, it } from 'vitest';
import type { NewOrder } from '../../../src/domain/reviews/options.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { changeOptions } from '../../../src/storage/options-repository.ts';
import { answerCard } from '../../../src/storage/review-log.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { queueOf } from '../../support/study-day.ts';
import { emptyDisk, testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

const draftOf = (title: string, ...sentences: readonly string[]) => ({
  title,
  exercises: ['en-zh'] as const,
  chineseScript: 'hans' as const,
  pairs: sentences.map((en, paragraph) => ({
    en,
    zh: '茶。',
    paragraph,
    heading: false,
    confidence: 1,
  })),
});

/** The sentences in the order in which they come, each answered at once, with what is said of its words. */
async function asked(newOrder: NewOrder): Promise<[string, number | undefined][]> {
  const clock = new FakeClock();
  const c = testCollection(emptyDisk(), clock);
  valueOf(
    await addText(c, draftOf('Older', 'I like tea.', 'Old harbours freeze over.', 'I like it.')),
  );
  clock.advance(1_000);
  valueOf(await addText(c, draftOf('Newer', 'Foreign ships sail by at night.', 'I like tea.')));
  valueOf(await changeOptions(c, { newOrder, newPerDay: 3, newPerDayTotal: 5 }));
  const order: [string, number | undefined][] = [];
  for (;;) {
    const { next } = await queueOf(c);
    if (next === undefined || next.card.state.kind !== 'new') return order;
    order.push([next.note.en, next.unmetWords]);
    valueOf(await answerCard(c, { cardId: next.card.id, grade: 4, durationMs: 1 }));
    clock.advance(1_000);
  }
}

it('offers new sentences by the words that were not met, in a text or across texts, and says how many', async () => {
  expect((await asked('text')).map(([en]) => en)).toEqual([
    'I like tea.',
    'Old harbours freeze over.',
    'I like it.',
    'Foreign ships sail by at night.',
    'I like tea.',
  ]);
  expect(await asked('fewest-unknown')).toEqual([
    ['I like tea.', 4],
    ['I like it.', 1],
    ['Old harbours freeze over.', 4],
    ['I like tea.', 4],
    ['Foreign ships sail by at night.', 6],
  ]);
  expect(await asked('fewest-unknown-anywhere')).toEqual([
    ['I like tea.', 4],
    ['I like tea.', 0],
    ['I like it.', 1],
    ['Old harbours freeze over.', 4],
    ['Foreign ships sail by at night.', 6],
  ]);
});
