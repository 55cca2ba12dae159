import { useEffect, useState } from 'react';
import type { EditRow } from '../../domain/bitext/edit/edit-row.ts';
import { fingerprintRows } from '../../domain/bitext/edit/fingerprint-rows.ts';
import { parseEditing } from '../../domain/bitext/edit/serialise-editing.ts';
import type { TextId } from '../../domain/cards/bilingual-text.ts';
import { notesToRows } from '../../domain/cards/update/notes-to-rows.ts';
import { useServices } from '../../services/services.tsx';
import type { Collection } from '../../storage/collection.ts';
import { readDraft } from '../../storage/draft-repository.ts';
import { listNotes } from '../../storage/note-repository.ts';
import { alignmentDraftOf } from './alignment-draft.ts';

export interface OpenedRows {
  readonly rows: readonly EditRow[];
  /** There is a draft, but of the text as it was before it was changed elsewhere. */
  readonly isDraftOutdated: boolean;
}

/** All pairs of a text as they are when the editor is opened; undefined until they were read. */
export function useOpenedRows(textId: TextId): OpenedRows | undefined {
  const { collection } = useServices();
  const [opened, setOpened] = useState<OpenedRows>();
  const [failure, setFailure] = useState<{ readonly cause: unknown }>();
  useEffect(() => {
    let isWanted = true;
    openRows(collection, textId).then(
      (read) => {
        if (isWanted) setOpened(read);
      },
      (cause: unknown) => {
        if (isWanted) setFailure({ cause });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [collection, textId]);
  // The error boundary shows what a reading threw, as it does for live queries.
  if (failure !== undefined) throw failure.cause;
  return opened;
}

async function openRows({ db }: Collection, textId: TextId): Promise<OpenedRows> {
  const [notes, draft] = await Promise.all([
    listNotes(db, textId),
    readDraft(db, alignmentDraftOf(textId)),
  ]);
  const rows = notesToRows(notes);
  const isDraftOutdated =
    draft !== undefined && parseEditing(draft, fingerprintRows(rows)) === undefined;
  return { rows, isDraftOutdated };
}
