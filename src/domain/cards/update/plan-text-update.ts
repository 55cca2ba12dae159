import type { TextId } from '../bilingual-text.ts';
import type { NoteId } from '../note.ts';
import { keepPairing } from './keep-pairing.ts';
import { matchPairs } from './match-pairs.ts';
import { type Matching, NONE } from './matching.ts';
import { nameBasis } from './name-basis.ts';
import { placeRows } from './place-rows.ts';
import { replacedNotes } from './replaced-notes.ts';
import { stepOf, type WantedRow } from './step-of.ts';
import type { KnownNote, TextUpdate, UpdateStep, WantedPair } from './text-update.ts';
import { withRemoved } from './with-removed.ts';

export interface UpdateWish {
  readonly textId: TextId;
  /** All of the text in the order of their places, removed ones too. */
  readonly notes: readonly KnownNote[];
  /** What the text is to hold, in order; those without a word are left out. */
  readonly pairs: readonly WantedPair[];
  /** Whose pairing counts where the sentences are the same. */
  readonly pairing: 'library' | 'given';
}

/** Plans how a text becomes another with as few changes as possible: what stays keeps its note. */
export function planTextUpdate({ textId, notes, pairs, pairing }: UpdateWish): TextUpdate {
  const live = notes.filter(({ deleted }) => !deleted);
  const given = pairs.filter(({ en, zh }) => en.trim() + zh.trim() !== '');
  const wanted = pairing === 'library' ? keepPairing(live, given) : given;
  const matching = matchPairs(live, wanted);
  const rows = toRows(notes, live, wanted, matching);
  const found = rows.map(stepOf);
  const unchanged = found.filter((step) => step === undefined || step.kind === 'marked').length;
  const steps = withRemovals(found, live, matching);
  return { textId, basis: nameBasis(live), unchanged, steps };
}

function toRows(
  notes: readonly KnownNote[],
  live: readonly KnownNote[],
  wanted: readonly WantedPair[],
  matching: Matching,
): WantedRow[] {
  const known = wanted.map((_, at) => live[matching.oldOf[at] ?? NONE]);
  const partners = withRemoved(notes, wanted, known);
  const places = placeRows(
    partners.map((note) => note?.place),
    notes.map(({ place }) => place),
  );
  const replaced = replacedNotes(live, wanted, matching);
  let shift = 0;
  return wanted.map((pair, at): WantedRow => {
    const note = partners[at];
    // Paragraphs are told apart by their numbers, so what is added counts on from what stands before it.
    if (note !== undefined) shift = note.paragraph - pair.paragraph;
    const paragraph = Math.max(0, pair.paragraph + shift);
    const replaces: readonly NoteId[] = replaced[at] ?? [];
    return { pair, note, place: places[at] ?? '', paragraph, replaces };
  });
}

/** The steps in their order, each removed note where it stood. */
function withRemovals(
  found: readonly (UpdateStep | undefined)[],
  live: readonly KnownNote[],
  { oldOf, newOf }: Matching,
): UpdateStep[] {
  const steps: UpdateStep[] = [];
  let next = 0;
  const passTo = (end: number): void => {
    for (; next < end; next += 1) {
      const note = live[next];
      if (newOf[next] === NONE && note !== undefined) steps.push(removal(note));
    }
  };
  for (const [at, step] of found.entries()) {
    passTo(oldOf[at] ?? NONE);
    if (step !== undefined) steps.push(step);
  }
  passTo(live.length);
  return steps;
}

function removal({ id, en, zh }: KnownNote): UpdateStep {
  const before = { en, zh };
  return {
    kind: 'removed',
    noteId: id,
    before,
    after: { en: '', zh: '' },
    fields: { deleted: true },
  };
}
