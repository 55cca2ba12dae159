import { expect, it } from 'vitest';
import { addText } from '../../../src/storage/add-text.ts';
import { changeNote, listNotes } from '../../../src/storage/note-repository.ts';
import { readNotesInParts, readPart } from '../../../src/storage/notes-in-parts.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

it('reads a text in parts and misses nothing where pairs were deleted at their borders', async () => {
  const c = testCollection();
  const textId = valueOf(await addText(c, sampleDraft(900)));
  valueOf(await addText(c, sampleDraft(3, ['en-zh'], 'Other')));
  const all = await listNotes(c.db, textId);
  for (const at of [0, 399, 400, 799, 899]) {
    const note = all[at];
    if (note !== undefined) valueOf(await changeNote(c, note.id, { deleted: true }));
  }
  const left = await listNotes(c.db, textId);
  expect(left).toHaveLength(895);
  expect(await readNotesInParts(c.db, textId)).toEqual(left);
  const first = await readPart(c.db, textId, undefined, 10);
  expect(first).toMatchObject({ isLast: false, end: all[9]?.place });
  expect(first.notes).toHaveLength(9);
});
