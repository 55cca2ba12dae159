import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtuoso } from 'react-virtuoso';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import type { Note } from '../../domain/cards/note.ts';
import { EditPairDialog } from '../../services/edit-pair-dialog.tsx';
import { SpeechStatus } from '../../services/speech/speech-status.tsx';
import { useSilenceOnLeave } from '../../services/speech/use-speech.ts';
import type { Today } from '../../services/use-today.ts';
import { NoteRow } from './note-row.tsx';
import styles from './reader.module.css';
import { useNotes } from './use-notes.ts';

/** All pairs of a text in order; only those in sight are drawn. */
export function NoteList(props: { readonly text: BilingualText; readonly today: Today }) {
  const { t } = useTranslation();
  const { text, today } = props;
  const [editing, setEditing] = useState<Note>();
  useSilenceOnLeave();
  const shown = useNotes(text.id);
  if (shown === undefined) return null;
  const { notes, cards, showMore } = shown;
  return (
    <section aria-label={t('reader.pairs')} className={styles['notes']}>
      <Virtuoso
        useWindowScroll
        totalCount={notes.length}
        initialItemCount={Math.min(notes.length, 12)}
        increaseViewportBy={800}
        endReached={showMore}
        itemContent={(index) => {
          const note = notes[index];
          return note === undefined ? null : (
            <NoteRow note={note} cards={cards} text={text} today={today} onEdit={setEditing} />
          );
        }}
      />
      <SpeechStatus />
      {editing !== undefined && (
        <EditPairDialog
          note={editing}
          script={text.chineseScript}
          onClose={() => setEditing(undefined)}
        />
      )}
    </section>
  );
}
