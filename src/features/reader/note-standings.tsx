import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type CardId, cardIdOf } from '../../domain/cards/card-id.ts';
import type { Exercise } from '../../domain/cards/exercise.ts';
import type { Note } from '../../domain/cards/note.ts';
import { cardStanding } from '../../domain/progress/card-standing.ts';
import type { Card } from '../../domain/reviews/card.ts';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import type { Today } from '../../services/use-today.ts';
import { suspendCard, unsuspendCard } from '../../storage/review-log.ts';
import { Button } from '../../ui/button.tsx';
import styles from './reader.module.css';

export interface NoteStandingsProps {
  readonly note: Note;
  readonly exercises: readonly Exercise[];
  readonly cards: ReadonlyMap<CardId, Card>;
  readonly today: Today;
}

/** More than these are folded together: a row is there to be read. */
const MOST_UNFOLDED = 2;
const STANDINGS = ['known', 'learning', 'fresh', 'suspended'] as const;

/** Where the cards of one pair stand: one by one, or counted where there are many, to be unfolded. */
export function NoteStandings(props: NoteStandingsProps) {
  const { t } = useTranslation();
  const { note, exercises, cards, today } = props;
  const rows = exercises.map((exercise) => {
    const id = cardIdOf(note.id, exercise);
    return { id, exercise, standing: cardStanding(cards.get(id), today.day) };
  });
  const all = rows.map((row) => <Standing key={row.id} {...row} />);
  if (rows.length <= MOST_UNFOLDED) return all;
  return (
    <details className={styles['standings']}>
      <summary>
        {t('desk.exercises', { count: rows.length })}
        {STANDINGS.map((standing) => {
          const count = rows.filter((row) => row.standing === standing).length;
          return count === 0 ? null : (
            <span key={standing} className={styles['standingOf']}>
              <span className={`${styles['dot']} ${styles[standing]}`} aria-hidden="true" />
              {t(`desk.standing.${standing}`, { count })}
            </span>
          );
        })}
      </summary>
      <div className={styles['unfolded']}>{all}</div>
    </details>
  );
}

function Standing(props: {
  readonly id: CardId;
  readonly exercise: Exercise;
  readonly standing: (typeof STANDINGS)[number];
}) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const { id, exercise, standing } = props;
  const isSuspended = standing === 'suspended';
  const toggle = isSuspended ? unsuspendCard : suspendCard;
  return (
    <span className={styles['standingOf']}>
      <span className={`${styles['dot']} ${styles[standing]}`} aria-hidden="true" />
      <Link href={`/card/${id}`}>
        <span className="sr-only">{t('card.link')} </span>
        {t(`exercise.short.${exercise}`)}: {t(`standing.${standing}`)}
      </Link>
      <Button look="quiet" onClick={() => void attempt(toggle(collection, id))}>
        {t(isSuspended ? 'reader.resume' : 'reader.suspend')}
        <span className="sr-only">{t(`exercise.${exercise}`)}</span>
      </Button>
    </span>
  );
}
