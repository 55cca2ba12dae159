import { describe, expect, it } from 'vitest';
import { addText } from '../../../src/storage/add-text.ts';
import { changeNote, listNotes } from '../../../src/storage/note-repository.ts';
import { planUpdate } from '../../../src/storage/plan-update.ts';
import { projectionDigest } from '../../../src/storage/projection-digest.ts';
import { hasRemoved, listRemoved } from '../../../src/storage/removed-repository.ts';
import { deleteText, listTexts, restoreText } from '../../../src/storage/text-repository.ts';
import { updateText } from '../../../src/storage/update-text.ts';
import { MemoryServer, memoryLog } from '../../support/memory-log.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { type SyncDevice, syncDevice, syncWith } from '../../support/sync-device.ts';
import { type TestCollection, testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

const englishOf = async (c: TestCollection) =>
  (await listRemoved(c.db)).pairs.map(({ note }) => note.en);

describe('what was removed', () => {
  it('is listed from the newest on, until it is brought back', async () => {
    const c = testCollection();
    const textId = valueOf(await addText(c, sampleDraft(4)));
    expect(await hasRemoved(c.db)).toBe(false);
    const [first, second] = await listNotes(c.db, textId);
    if (first === undefined || second === undefined) throw new Error('few');
    for (const { id } of [first, second]) {
      c.clock.advance(60_000);
      valueOf(await changeNote(c, id, { deleted: true }));
    }
    expect(await englishOf(c)).toEqual([second.en, first.en]);
    expect((await listRemoved(c.db)).pairs[0]).toMatchObject({
      at: c.now(),
      text: { title: 'Made up' },
    });
    expect((await listRemoved(c.db, 1)).pairs).toHaveLength(1);

    valueOf(await deleteText(c, textId));
    const removed = await listRemoved(c.db);
    expect(removed.texts.map(({ text }) => text.title)).toEqual(['Made up']);
    // They come back with their text.
    expect(removed.pairs).toEqual([]);

    valueOf(await restoreText(c, textId));
    valueOf(await changeNote(c, first.id, { deleted: false }));
    expect(await englishOf(c)).toEqual([second.en]);
    expect(await listNotes(c.db, textId)).toHaveLength(3);
  });

  it('does not count what others stand in the place of', async () => {
    const c = testCollection();
    const draft = sampleDraft(4);
    const textId = valueOf(await addText(c, draft));
    const [first, second, ...rest] = draft.pairs;
    if (first === undefined || second === undefined) throw new Error('few');
    const joined = { ...first, en: `${first.en} ${second.en}`, zh: first.zh + second.zh };
    const { update } = valueOf(await planUpdate(c, textId, [joined, ...rest], 'given'));
    valueOf(await updateText(c, update));
    expect((await c.db.notes.toArray()).filter(({ deleted }) => deleted).length).toBeGreaterThan(0);
    expect(await englishOf(c)).toEqual([]);
  });

  it('is listed with what another device wrote meanwhile, on both, and comes back on both', async () => {
    const server = new MemoryServer();
    const one = await syncDevice('one');
    const other = await syncDevice('other');
    const meet = async (): Promise<void> => {
      for (const device of [one, other, one]) valueOf(await syncWith(device, memoryLog(server)));
    };
    const textId = valueOf(await addText(one, sampleDraft(3)));
    await meet();
    const [pair] = await listNotes(one.db, textId);
    if (pair === undefined) throw new Error('few');
    valueOf(await changeNote(one, pair.id, { deleted: true }));
    valueOf(await changeNote(other, pair.id, { en: 'Written on the other one.' }));
    valueOf(await changeNote(other, pair.id, { zh: '在另一台上写的。' }));
    await meet();
    for (const device of [one, other]) {
      const { pairs } = await listRemoved(device.db);
      expect(pairs.map(({ note: { en, zh } }) => [en, zh])).toEqual([
        ['Written on the other one.', '在另一台上写的。'],
      ]);
    }
    valueOf(await changeNote(other, pair.id, { deleted: false }));
    await meet();
    expect(await listNotes(one.db, textId)).toHaveLength(3);
    await expectSame(one, other);
    expect(await listTexts(one.db)).toHaveLength(1);
  });
});

async function expectSame(one: SyncDevice, other: SyncDevice): Promise<void> {
  expect(await projectionDigest(one.db)).toBe(await projectionDigest(other.db));
}
