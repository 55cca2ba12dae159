import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import { type CardId, cardIdOf } from '../../domain/cards/card-id.ts';
import type { Exercise } from '../../domain/cards/exercise.ts';
import { isAskable, type Note } from '../../domain/cards/note.ts';
import { cardStanding } from '../../domain/progress/card-standing.ts';
import type { Card } from '../../domain/reviews/card.ts';
import { NoteSentence } from '../../services/annotated-sentence/note-sentence.tsx';
import { useServices } from '../../services/services.tsx';
import { PlayButton } from '../../services/speech/play-button.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import type { Today } from '../../services/use-today.ts';
import { suspendCard, unsuspendCard } from '../../storage/review-log.ts';
import { Button } from '../../ui/button.tsx';
import { MissingSide } from '../../ui/missing-side.tsx';
import { TagList } from '../../ui/tag-list.tsx';
import styles from './reader.module.css';

export interface NoteRowProps {
  readonly note: Note;
  readonly cards: ReadonlyMap<CardId, Card>;
  readonly text: BilingualText;
  readonly today: Today;
  /** Whether it is being read out, or reading was paused at it. */
  readonly isRead: boolean;
  readonly onEdit: (note: Note) => void;
}

/** One pair with where its cards stand and what can be done with them. */
export function NoteRow({ note, cards, text, today, isRead, onEdit }: NoteRowProps) {
  const { t } = useTranslation();
  return (
    <article
      className={`${styles['note']} ${note.heading ? styles['heading'] : ''} ${isRead ? styles['read'] : ''}`}
      aria-current={isRead ? 'true' : undefined}
    >
      <Side note={note} language="en" text={text} />
      <Side note={note} language="zh" text={text} />
      <TagList tags={note.tags} />
      <div className={styles['foot']}>
        {isAskable(note) &&
          text.exercises.map((exercise) => (
            <Standing
              key={exercise}
              id={cardIdOf(note.id, exercise)}
              exercise={exercise}
              card={cards.get(cardIdOf(note.id, exercise))}
              today={today}
            />
          ))}
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

function Standing(props: {
  readonly id: CardId;
  readonly exercise: Exercise;
  readonly card: Card | undefined;
  readonly today: Today;
}) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const standing = cardStanding(props.card, props.today.day);
  const suspended = standing === 'suspended';
  const toggle = suspended ? unsuspendCard : suspendCard;
  return (
    <span className={styles['standingOf']}>
      <span className={`${styles['dot']} ${styles[standing]}`} aria-hidden="true" />
      <Link href={`/card/${props.id}`}>
        <span className="sr-only">{t('card.link')} </span>
        {t(`exercise.short.${props.exercise}`)}: {t(`standing.${standing}`)}
      </Link>
      <Button look="quiet" onClick={() => void attempt(toggle(collection, props.id))}>
        {t(suspended ? 'reader.resume' : 'reader.suspend')}
        <span className="sr-only">{t(`exercise.${props.exercise}`)}</span>
      </Button>
    </span>
  );
}
