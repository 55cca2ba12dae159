import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '../../../src/domain/reviews/default-parameters.ts';
import { DAY_MS } from '../../../src/domain/reviews/learning-day.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { changeOptions, readOptions } from '../../../src/storage/options-repository.ts';
import { projectionLines } from '../../../src/storage/projection-digest.ts';
import { rebuildProjections } from '../../../src/storage/rebuild-projections.ts';
import { answerCard, undoLastReview } from '../../../src/storage/review-log.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { queueOf } from '../../support/study-day.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

const OTHER = DEFAULT_PARAMETERS.with(2, 5).with(3, 20);

async function studied() {
  const c = testCollection();
  valueOf(await addText(c, sampleDraft(4)));
  for (const grade of [4, 3, 1] as const) {
    const cardId = (await queueOf(c)).next?.card.id;
    if (cardId === undefined) throw new Error('nothing to answer');
    valueOf(await answerCard(c, { cardId, grade, durationMs: 1 }));
  }
  return c;
}

describe('new parameters', () => {
  it('change what is known of each card and no due day, as a rebuilding would', async () => {
    const c = await studied();
    const before = await c.db.cards.toArray();
    const told: string[] = [];
    valueOf(
      await changeOptions(c, { parameters: OTHER }, (done, total) => told.push(`${done}/${total}`)),
    );
    const after = await c.db.cards.toArray();
    expect(after.map(({ dueDay }) => dueDay)).toEqual(before.map(({ dueDay }) => dueDay));
    const easy = after.find(({ state }) => state.kind === 'review');
    expect(easy?.state).toMatchObject({ memory: { stability: 20 } });
    expect(told.at(-1)).toBe('3/3');
    const lived = await projectionLines(c.db);
    valueOf(await rebuildProjections(c));
    expect(await projectionLines(c.db)).toEqual(lived);
  });

  it('are not there at all when they are cancelled', async () => {
    const c = await studied();
    const before = await projectionLines(c.db);
    const stop = new AbortController();
    const onProgress = () => stop.abort();
    const changed = await changeOptions(c, { parameters: OTHER }, onProgress, stop.signal);
    expect(changed).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(await projectionLines(c.db)).toEqual(before);
    expect((await readOptions(c.db)).parameters).toEqual(DEFAULT_PARAMETERS);
  });

  it('foretell the answers anew that were given before', async () => {
    const c = await studied();
    c.clock.advance(30 * DAY_MS);
    for (const { id: cardId } of await c.db.cards.toArray()) {
      valueOf(await answerCard(c, { cardId, grade: 3, durationMs: 1 }));
    }
    const before = await c.db.totals.toArray();
    valueOf(await changeOptions(c, { parameters: OTHER }));
    expect(await c.db.totals.toArray()).not.toEqual(before);
    const lived = await projectionLines(c.db);
    valueOf(await rebuildProjections(c));
    expect(await projectionLines(c.db)).toEqual(lived);
  });

  it('hold for a card whose last answer is taken back afterwards', async () => {
    const c = await studied();
    valueOf(await changeOptions(c, { parameters: OTHER }));
    valueOf(await undoLastReview(c));
    valueOf(await undoLastReview(c));
    const lived = await projectionLines(c.db);
    valueOf(await rebuildProjections(c));
    expect(await projectionLines(c.db)).toEqual(lived);
  });
});
