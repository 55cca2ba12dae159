import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import type { CardId } from '../../domain/cards/card-id.ts';
import { isAskable, type Note } from '../../domain/cards/note.ts';
import type { Card } from '../../domain/reviews/card.ts';
import { NoteSentence } from '../../services/annotated-sentence/note-sentence.tsx';
import { PlayButton } from '../../services/speech/play-button.tsx';
import type { Today } from '../../services/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { MissingSide } from '../../ui/missing-side.tsx';
import { TagList } from '../../ui/tag-list.tsx';
import { NoteStandings } from './note-standings.tsx';
import styles from './reader.module.css';
import { WayBackLine } from './way-back-line.tsx';

export interface NoteRowProps {
  readonly note: Note;
  readonly cards: ReadonlyMap<CardId, Card>;
  readonly text: BilingualText;
  readonly today: Today;
  /** Whether it is being read out, or reading was paused at it. */
  readonly isRead: boolean;
  /** Whether the learner came to see it: it takes the focus. */
  readonly isSought: boolean;
  readonly onEdit: (note: Note) => void;
}

/** One pair with where its cards stand and what can be done with them. */
export function NoteRow(props: NoteRowProps) {
  const { note, cards, text, today, isRead, isSought, onEdit } = props;
  const { t } = useTranslation();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isSought) row.current?.focus({ preventScroll: true });
  }, [isSought]);
  const isMarked = isRead || isSought;
  return (
    <article
      ref={row}
      tabIndex={isSought ? -1 : undefined}
      className={`${styles['note']} ${note.heading ? styles['heading'] : ''} ${isMarked ? styles['read'] : ''}`}
      aria-current={isMarked ? 'true' : undefined}
    >
      {isSought && <WayBackLine />}
      <Side note={note} language="en" text={text} />
      <Side note={note} language="zh" text={text} />
      <TagList tags={note.tags} />
      <div className={styles['foot']}>
        {isAskable(note) && (
          <NoteStandings note={note} exercises={text.exercises} cards={cards} today={today} />
        )}
        <Button look="quiet" onClick={() => onEdit(note)}>
          {t('reader.edit')}
        </Button>
      </div>
    </article>
  );
}

function Side(props: {
  readonly note: Note;
  readonly language: 'en' | 'zh';
  readonly text: BilingualText;
}) {
  const { t } = useTranslation();
  const { note, language, text } = props;
  if (note[language] === '') return <MissingSide>{t('import.gap')}</MissingSide>;
  return (
    <div className={styles['side']}>
      <NoteSentence {...props} />
      <PlayButton sentence={{ text: note[language], language, script: text.chineseScript }} />
    </div>
  );
}
