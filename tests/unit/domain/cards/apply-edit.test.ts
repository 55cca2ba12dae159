import { describe, expect, it } from 'vitest';
import { applyEdit, emptyContent } from '../../../../src/domain/cards/apply-edit.ts';
import type { TextId } from '../../../../src/domain/cards/bilingual-text.ts';
import type { Edit, EditAction } from '../../../../src/domain/cards/edit.ts';
import type { NoteId } from '../../../../src/domain/cards/note.ts';
import type { DeviceId, EntryId, Stamp } from '../../../../src/shared/log-entry.ts';
import type { EpochMs } from '../../../../src/shared/time.ts';

const textId = 't' as TextId;
const noteId = 'n' as NoteId;

function entry(stamp: string, action: EditAction, schema = 1): Edit {
  const base = { id: stamp as EntryId, device: 'd' as DeviceId, seq: 1, stamp: stamp as Stamp };
  return { ...base, schema, ...action };
}

const added = [
  entry('10', {
    kind: 'text-added',
    textId,
    fields: { title: 'A', exercises: ['en-zh'], chineseScript: 'hans', addedAt: 0 as EpochMs },
  }),
  entry('11', {
    kind: 'pairs-added',
    textId,
    pairs: [{ noteId, en: 'e', zh: 'z', paragraph: 0, heading: false, confidence: 1, place: 'a0' }],
  }),
];

function contentAfter(edits: readonly Edit[]) {
  const content = emptyContent();
  for (const edit of [...added, ...edits]) applyEdit(content, edit);
  return content;
}

describe('applyEdit', () => {
  it('changes several notes by one entry as by one each', () => {
    const fields = { en: 'later', replaces: ['m'] };
    const one = contentAfter([entry('20', { kind: 'note-changed', noteId, fields })]);
    const changes = [
      { noteId: 'unknown' as NoteId, fields },
      { noteId, fields },
    ];
    const many = contentAfter([entry('20', { kind: 'notes-changed', changes })]);
    expect(many).toEqual(one);
    expect(many.notes.get(noteId)).toMatchObject(fields);
  });

  it('lets the last writer win, field by field, in whatever order entries come', () => {
    const later = entry('30', { kind: 'note-changed', noteId, fields: { en: 'later' } });
    const earlier = entry('20', { kind: 'note-changed', noteId, fields: { en: 'no', zh: 'yes' } });
    for (const edits of [
      [later, earlier],
      [earlier, later],
    ]) {
      expect(contentAfter(edits).notes.get(noteId)).toMatchObject({ en: 'later', zh: 'yes' });
    }
  });

  it('keeps fields that it does not know and leaves bookkeeping alone', () => {
    const fields = { ownPinyin: 'yu', id: 'x', stamp: 'x', changed: {}, deleted: true };
    const note = contentAfter([entry('20', { kind: 'note-changed', noteId, fields })]).notes.get(
      noteId,
    );
    expect(note).toMatchObject({ id: noteId, stamp: '11', ownPinyin: 'yu', deleted: true });
  });

  it('passes over entries of a newer shape and of things that were never added', () => {
    const newer = entry('20', { kind: 'note-changed', noteId, fields: { en: 'new' } }, 2);
    const stray = entry('21', {
      kind: 'text-changed',
      textId: 'x' as TextId,
      fields: { title: 'x' },
    });
    const content = contentAfter([newer, stray]);
    expect(content.notes.get(noteId)?.en).toBe('e');
    expect(content.texts.size).toBe(1);
  });

  it('does not let a field reach a prototype', () => {
    const fields = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}');
    const content = contentAfter([
      entry('20', { kind: 'note-changed', noteId, fields }),
      entry('21', { kind: 'options-changed', optionsId: 'collection', fields }),
    ]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(
      (content.notes.get(noteId) as { polluted?: boolean } | undefined)?.polluted,
    ).toBeUndefined();
    expect(content.options.get('collection')?.fields).toEqual({});
  });

  it('merges options by field and settings as wholes', () => {
    const content = contentAfter([
      entry('22', { kind: 'options-changed', optionsId: 'collection', fields: { newPerDay: 5 } }),
      entry('21', {
        kind: 'options-changed',
        optionsId: 'collection',
        fields: { newPerDay: 9, rolloverHour: 3 },
      }),
      entry('23', { kind: 'setting-changed', key: 'theme', value: 'dark' }),
      entry('20', { kind: 'setting-changed', key: 'theme', value: 'light' }),
    ]);
    expect(content.options.get('collection')?.fields).toEqual({ newPerDay: 5, rolloverHour: 3 });
    expect(content.settings.get('theme')?.value).toBe('dark');
  });
});
