import { generateNKeysBetween } from 'fractional-indexing';
import type { JsonFields } from '../../shared/json.ts';
import type { TextId } from './bilingual-text.ts';
import type { Note, NoteId } from './note.ts';
import { withoutTags, withTags } from './tags.ts';

/** What the learner wants with many sentence pairs at once. */
export type NotesWish =
  | { readonly kind: 'add-tags' | 'remove-tags'; readonly tags: readonly string[] }
  /** To the end of another text, in the order in which they stand. */
  | { readonly kind: 'move'; readonly textId: TextId }
  | { readonly kind: 'remove' };

/** The end of the text that pairs are moved to. */
export interface TextEnd {
  /** Of its last pair; null where it has none. */
  readonly place: string | null;
  readonly paragraph: number;
}

/**
 * The fields to be written of each pair that changes.
 *
 * @param notes in the order in which they stand
 * @param end of the text that they are moved to; of no matter for the rest
 */
export function planNotes(
  notes: readonly Note[],
  wish: NotesWish,
  end: TextEnd,
): Map<NoteId, JsonFields> {
  switch (wish.kind) {
    case 'add-tags':
      return planTags(notes, (tags) => withTags(tags, wish.tags));
    case 'remove-tags':
      return planTags(notes, (tags) => withoutTags(tags, wish.tags));
    case 'move':
      return planMove(notes, wish.textId, end);
    case 'remove':
      return new Map(
        notes.filter(({ deleted }) => !deleted).map(({ id }) => [id, { deleted: true }]),
      );
  }
}

function planTags(
  notes: readonly Note[],
  change: (tags: readonly string[]) => string[],
): Map<NoteId, JsonFields> {
  const planned = notes.map(({ id, tags = [] }) => ({ id, tags, after: change(tags) }));
  const changed = planned.filter(({ tags, after }) => tags.join(' ') !== after.join(' '));
  return new Map(changed.map(({ id, after }) => [id, { tags: after }]));
}

/** Pairs of one paragraph stay one paragraph. */
function planMove(
  notes: readonly Note[],
  textId: TextId,
  { place, paragraph }: TextEnd,
): Map<NoteId, JsonFields> {
  const moved = notes.filter((note) => note.textId !== textId);
  const places = generateNKeysBetween(place, null, moved.length);
  let number = paragraph;
  const fields = moved.map((note, index): [NoteId, JsonFields] => {
    const before = moved[index - 1];
    const isTogether = before?.textId === note.textId && before.paragraph === note.paragraph;
    if (!isTogether) number += 1;
    return [note.id, { textId, place: places[index] ?? '', paragraph: number }];
  });
  return new Map(fields);
}
