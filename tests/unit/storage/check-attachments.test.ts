import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Language } from '../../../src/domain/text/language.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { toAttachment } from '../../../src/storage/attachments/attachment.ts';
import {
  checkAttachments,
  removeUnusedAttachments,
} from '../../../src/storage/attachments/check-attachments.ts';
import { changeNote } from '../../../src/storage/note-repository.ts';
import { deleteText, restoreText } from '../../../src/storage/text-repository.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { testCollection } from '../../support/test-collection.ts';
import { tinyWav } from '../../support/tiny-wav.ts';
import { valueOf } from '../../support/value-of.ts';

const nameOf = (hertz: number): string => createHash('sha256').update(tinyWav(hertz)).digest('hex');

it('tells which recordings are missing, damaged or of no sentence, and removes what it may', async () => {
  const c = testCollection();
  const check = () => checkAttachments(c.db, () => undefined, new AbortController().signal);
  const none = { count: 0, size: 0 };
  expect(await check()).toEqual({ count: 0, missing: 0, damaged: 0, unused: none });
  const textId = valueOf(await addText(c, sampleDraft(3)));
  const notes = await c.db.notes.toArray();
  const give = async (at: number, side: Language, hertz: number): Promise<void> => {
    const note = notes[at];
    if (note === undefined) throw new Error('no such pair');
    const recordings = { [side]: { of: note[side], sha256: nameOf(hertz) } };
    valueOf(await changeNote(c, note.id, { recordings }));
  };
  for (const hertz of [400, 500, 600]) {
    const row = await toAttachment(tinyWav(hertz));
    if (row !== undefined) await c.db.attachments.put(row);
  }
  await give(0, 'zh', 400);
  await give(1, 'en', 500);
  await give(2, 'en', 700);
  const size = tinyWav(600).length;
  const found = { count: 3, missing: 1, damaged: 0, unused: { count: 1, size } };
  expect(await check()).toEqual(found);

  await c.db.attachments.update(nameOf(500), { bytes: tinyWav(501) });
  expect(await check()).toEqual({ ...found, count: 2, missing: 2, damaged: 1 });
  expect(await check()).toEqual({ ...found, count: 2, missing: 2 });

  valueOf(await deleteText(c, textId));
  expect((await check()).unused.count).toBe(2);
  valueOf(await restoreText(c, textId));
  expect(await removeUnusedAttachments(c.db)).toBe(1);
  expect(await c.db.attachments.toCollection().primaryKeys()).toEqual([nameOf(400)]);
  expect(await check()).toEqual({ count: 1, missing: 2, damaged: 0, unused: none });
});
