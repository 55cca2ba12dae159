import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtuoso } from 'react-virtuoso';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import type { CardId } from '../../domain/cards/card-id.ts';
import type { Note } from '../../domain/cards/note.ts';
import type { Card } from '../../domain/reviews/card.ts';
import { EditPairDialog } from '../../services/edit-pair-dialog.tsx';
import type { Today } from '../../services/use-today.ts';
import { NoteRow } from './note-row.tsx';
import styles from './reader.module.css';

/** All pairs of a text in order; only those in sight are drawn. */
export function NoteList(props: {
  readonly notes: readonly Note[];
  readonly cards: ReadonlyMap<CardId, Card>;
  readonly text: BilingualText;
  readonly today: Today;
}) {
  const { t } = useTranslation();
  const { notes, cards, text, today } = props;
  const [editing, setEditing] = useState<Note>();
  return (
    <section aria-label={t('reader.pairs')} className={styles['notes']}>
      <Virtuoso
        useWindowScroll
        totalCount={notes.length}
        initialItemCount={Math.min(notes.length, 12)}
        increaseViewportBy={800}
        itemContent={(index) => {
          const note = notes[index];
          return note === undefined ? null : (
            <NoteRow note={note} cards={cards} text={text} today={today} onEdit={setEditing} />
          );
        }}
      />
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
