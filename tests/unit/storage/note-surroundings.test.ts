import { expect, it } from 'vitest';
import { addText } from '../../../src/storage/add-text.ts';
import { changeNote, listNotes } from '../../../src/storage/note-repository.ts';
import { readSurroundings } from '../../../src/storage/note-surroundings.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

it('reads the pairs around a note in the order of the text, none of another text or deleted', async () => {
  const c = testCollection();
  const textId = valueOf(await addText(c, sampleDraft(6)));
  valueOf(await addText(c, sampleDraft(6, ['en-zh'], 'Other')));
  const notes = await listNotes(c.db, textId);
  const [first, , third, fourth] = notes;
  if (first === undefined || third === undefined || fourth === undefined) throw new Error('notes');
  const idsOf = async (note: typeof third, count: number) => {
    const { before, after } = await readSurroundings(c.db, note, count);
    return [before.map(({ id }) => id), after.map(({ id }) => id)];
  };
  const ids = notes.map(({ id }) => id);
  expect(await idsOf(third, 2)).toEqual([ids.slice(0, 2), ids.slice(3, 5)]);
  expect(await idsOf(first, 9)).toEqual([[], ids.slice(1)]);
  valueOf(await changeNote(c, fourth.id, { deleted: true }));
  expect(await idsOf(third, 2)).toEqual([ids.slice(0, 2), [ids[4]]]);
});
