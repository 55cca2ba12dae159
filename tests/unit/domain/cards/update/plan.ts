import { generateNKeysBetween } from 'fractional-indexing';
import type { TextId } from '../../../../../src/domain/cards/bilingual-text.ts';
import type { NoteId } from '../../../../../src/domain/cards/note.ts';
import { planTextUpdate } from '../../../../../src/domain/cards/update/plan-text-update.ts';
import type {
  KnownNote,
  Sides,
  TextUpdate,
  WantedPair,
} from '../../../../../src/domain/cards/update/text-update.ts';

export const TEXT_ID = 'text' as TextId;

/** Pairs one to a paragraph, written as `english|chinese`. */
export function wanted(...sides: string[]): WantedPair[] {
  return sides.map((both, paragraph) => {
    const [en = '', zh = ''] = both.split('|');
    return { en, zh, paragraph, heading: false, confidence: 0.9 };
  });
}

/** Notes n0, n1 … in a text of their own. */
export function notesOf(...sides: string[]): KnownNote[] {
  const pairs = wanted(...sides);
  const places = generateNKeysBetween(null, null, pairs.length);
  return pairs.map((pair, at) => ({
    ...pair,
    id: `n${at}` as NoteId,
    place: places[at] ?? '',
    deleted: false,
  }));
}

export function planOf(
  notes: readonly KnownNote[],
  pairs: readonly WantedPair[],
  pairing: 'library' | 'given' = 'given',
): TextUpdate {
  return planTextUpdate({ textId: TEXT_ID, notes, pairs, pairing });
}

/** The notes after a plan, by place, those that were removed left out; what is added is called a0, a1 … */
export function applied(notes: readonly KnownNote[], { steps }: TextUpdate): KnownNote[] {
  const byId = new Map<string, KnownNote>(notes.map((note) => [note.id, note]));
  for (const [at, step] of steps.entries()) {
    if (step.kind === 'added') {
      byId.set(`a${at}`, { ...step.pair, id: `a${at}` as NoteId, deleted: false });
    } else {
      const note = byId.get(step.noteId);
      if (note === undefined) throw new Error(`no note ${step.noteId}`);
      byId.set(note.id, { ...note, ...step.fields });
    }
  }
  return [...byId.values()]
    .filter(({ deleted }) => !deleted)
    .sort((a, b) => (a.place < b.place ? -1 : 1));
}

export const sidesOf = (pairs: readonly Sides[]): string[] =>
  pairs.map(({ en, zh }) => `${en}|${zh}`);
