import type { Brand } from '../../shared/brand.ts';
import type { Exercise } from './exercise.ts';
import type { NoteId } from './note.ts';

/** `${noteId}:${exercise}`. */
export type CardId = Brand<string, 'CardId'>;

export function cardIdOf(noteId: NoteId, exercise: Exercise): CardId {
  return `${noteId}:${exercise}` as CardId;
}

export function splitCardId(id: CardId): { readonly noteId: NoteId; readonly exercise: Exercise } {
  const colon = id.lastIndexOf(':');
  return { noteId: id.slice(0, colon) as NoteId, exercise: id.slice(colon + 1) as Exercise };
}
