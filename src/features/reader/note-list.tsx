import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import type { Note, NoteId } from '../../domain/cards/note.ts';
import { EditPairDialog } from '../../services/edit-pair-dialog.tsx';
import { SpeechStatus } from '../../services/speech/speech-status.tsx';
import { useSilenceOnLeave } from '../../services/speech/use-speech.ts';
import type { Today } from '../../services/use-today.ts';
import { NoteRow } from './note-row.tsx';
import { ReadThroughBar } from './read-through-bar.tsx';
import styles from './reader.module.css';
import { type ShownNotes, useNotes } from './use-notes.ts';
import { useReadThrough } from './use-read-through.ts';

export interface NoteListProps {
  readonly text: BilingualText;
  readonly today: Today;
  /** The pair that the learner came to see. */
  readonly sought: NoteId | undefined;
}

/** All pairs of a text in order; only those in sight are drawn. */
export function NoteList(props: NoteListProps) {
  useSilenceOnLeave();
  const shown = useNotes(props.text.id, props.sought);
  if (shown === undefined) return null;
  return <Notes {...props} {...shown} />;
}

function Notes(props: NoteListProps & ShownNotes) {
  const { t } = useTranslation();
  const { text, today, sought, notes, cards, showMore, isWhole } = props;
  const [editing, setEditing] = useState<Note>();
  const list = useRef<VirtuosoHandle>(null);
  const through = useReadThrough({ notes, script: text.chineseScript, showMore, isWhole });
  const { index: current } = through;
  useEffect(() => {
    if (current !== undefined) list.current?.scrollIntoView({ index: current, behavior: 'auto' });
  }, [current]);
  const soughtAt = notes.findIndex(({ id }) => id === sought);
  useEffect(() => {
    if (soughtAt >= 0) list.current?.scrollToIndex({ index: soughtAt, align: 'center' });
  }, [soughtAt]);
  return (
    <section aria-label={t('reader.pairs')} className={styles['notes']}>
      <ReadThroughBar through={through} />
      <Virtuoso
        ref={list}
        useWindowScroll
        totalCount={notes.length}
        initialItemCount={Math.min(notes.length, 12)}
        increaseViewportBy={800}
        endReached={showMore}
        itemContent={(index) => {
          const note = notes[index];
          return note === undefined ? null : (
            <NoteRow
              note={note}
              cards={cards}
              text={text}
              today={today}
              isRead={index === current}
              isSought={index === soughtAt}
              onEdit={setEditing}
            />
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
