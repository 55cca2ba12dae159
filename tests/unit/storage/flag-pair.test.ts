import { expect, it } from 'vitest';
import { cardIdOf } from '../../../src/domain/cards/card-id.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { readCards } from '../../../src/storage/card-repository.ts';
import { flagPair, readFlagged, unflagPairs } from '../../../src/storage/flag-pair.ts';
import { listNotes } from '../../../src/storage/note-repository.ts';
import { answerCard, suspendCard } from '../../../src/storage/review-log.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

const BOTH = ['en-zh', 'zh-en'] as const;

it('has the cards of flagged pairs rest, and go on as they were, also after an answer between', async () => {
  const c = testCollection();
  const textId = valueOf(await addText(c, sampleDraft(3, BOTH)));
  const [first, second] = await listNotes(c.db, textId);
  if (first === undefined || second === undefined) throw new Error('no notes');
  const ids = [first, second].flatMap(({ id }) => BOTH.map((exercise) => cardIdOf(id, exercise)));
  const [answered, own] = ids;
  if (answered === undefined || own === undefined) throw new Error('no cards');
  valueOf(await answerCard(c, { cardId: answered, grade: 4, durationMs: 1 }));
  // The learner's own suspension is none of the flag's.
  valueOf(await suspendCard(c, own));
  const before = await readCards(c.db, ids);

  valueOf(await flagPair(c, first, BOTH));
  valueOf(await flagPair(c, second, BOTH));
  valueOf(await flagPair(c, second, BOTH));
  expect((await readCards(c.db, ids)).map(({ suspended }) => suspended)).toEqual(
    ids.map(() => true),
  );
  expect((await readFlagged(c.db, textId)).map(({ noteId }) => noteId)).toEqual([
    first.id,
    second.id,
  ]);
  valueOf(await answerCard(c, { cardId: answered, grade: 3, durationMs: 1 }));

  valueOf(await unflagPairs(c, textId));
  const after = await readCards(c.db, ids);
  expect(after.map(({ suspended }) => suspended)).toEqual([false, true, false, false]);
  expect(after.slice(1)).toEqual(before.slice(1));
  expect(after[0]?.reps).toBe(2);
  expect(await readFlagged(c.db, textId)).toEqual([]);
});
