import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../../../domain/cards/bilingual-text.ts';
import { cardIdOf } from '../../../domain/cards/card-id.ts';
import { isAskable, type Note } from '../../../domain/cards/note.ts';
import type { Language } from '../../../domain/text/language.ts';
import { AnnotatedSentence } from '../../../services/annotated-sentence/annotated-sentence.tsx';
import { useServices } from '../../../services/services.tsx';
import { PlayButton } from '../../../services/speech/play-button.tsx';
import { spokenSide } from '../../../services/speech/spoken-side.ts';
import { useKeptRecording } from '../../../services/speech/use-kept-recording.ts';
import type { Today } from '../../../services/use-today.ts';
import { readNotesCards } from '../../../storage/card-repository.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { MissingSide } from '../../../ui/missing-side.tsx';
import { TagList } from '../../../ui/tag-list.tsx';
import { PairCard } from './pair-card.tsx';
import styles from './reading.module.css';

export interface PairPanelProps {
  readonly note: Note;
  /** Among all pairs of the text. */
  readonly index: number;
  readonly count: number;
  readonly text: BilingualText;
  readonly today: Today;
  readonly onMove: (index: number) => void;
  readonly onClose: () => void;
  readonly onEdit: (note: Note) => void;
  readonly onPractise: (note: Note) => void;
}

const SIDES: readonly Language[] = ['en', 'zh'];

/** One sentence pair: both sides, its cards with their histories, and what can be done with it. */
export function PairPanel(props: PairPanelProps) {
  const { t } = useTranslation();
  const { note, index, count, text, today, onMove, onClose, onEdit, onPractise } = props;
  const { collection } = useServices();
  const cards = useLiveQuery(
    async () =>
      new Map((await readNotesCards(collection.db, [note.id])).map((card) => [card.id, card])),
    [collection, note.id],
  );
  return (
    <Dialog title={t('reading.sentence', { number: index + 1, count })} onClose={onClose}>
      <div className={styles['panel']}>
        {SIDES.map((language) => (
          <PanelSide key={language} note={note} language={language} text={text} />
        ))}
        <TagList tags={note.tags} />
        {isAskable(note) && cards !== undefined && (
          <section aria-label={t('reading.cards')}>
            <h3>{t('reading.cards')}</h3>
            <ul className={styles['cards']}>
              {text.exercises.map((exercise) => {
                const id = cardIdOf(note.id, exercise);
                return (
                  <PairCard
                    key={id}
                    id={id}
                    exercise={exercise}
                    card={cards.get(id)}
                    today={today}
                  />
                );
              })}
            </ul>
          </section>
        )}
        <p className={styles['actions']}>
          <Button
            onClick={() => {
              onClose();
              onEdit(note);
            }}
          >
            {t('reader.edit')}
          </Button>
          {isAskable(note) && (
            <Button onClick={() => onPractise(note)}>{t('reading.practise')}</Button>
          )}
          <LinkButton to={`/text/${text.id}/align/${note.id}`}>{t('reading.editor')}</LinkButton>
        </p>
        <p className={styles['steps']}>
          <Button look="quiet" disabled={index === 0} onClick={() => onMove(index - 1)}>
            ← {t('reading.previous')}
          </Button>
          <Button look="quiet" disabled={index + 1 >= count} onClick={() => onMove(index + 1)}>
            {t('reading.next')} →
          </Button>
        </p>
      </div>
    </Dialog>
  );
}

function PanelSide(props: {
  readonly note: Note;
  readonly language: Language;
  readonly text: BilingualText;
}) {
  const { t } = useTranslation();
  const { note, language, text } = props;
  const sentence = spokenSide(note, language, text.chineseScript);
  const recording = useKeptRecording(sentence);
  if (note[language] === '') return <MissingSide>{t('import.gap')}</MissingSide>;
  return (
    <div>
      <div className={styles['panelSide']}>
        <AnnotatedSentence
          sentence={note[language]}
          language={language}
          script={text.chineseScript}
          shownScript={text.shownScript}
          own={note}
        />
        <PlayButton sentence={sentence} />
      </div>
      {recording !== 'none' && (
        <p className={styles['recorded']}>{t(`speech.recorded.${recording}`)}</p>
      )}
    </div>
  );
}
