import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import type { Note } from '../../domain/cards/note.ts';
import type { Language } from '../../domain/text/language.ts';
import { useServices } from '../../services/services.tsx';
import { readSurroundings } from '../../storage/note-surroundings.ts';
import { ForeignText } from '../../ui/foreign-text.tsx';
import styles from './review.module.css';

/** The sentences before and after, in the language of the answer, once the card is turned. */
export function NoteContext(props: {
  readonly note: Note;
  readonly text: BilingualText;
  readonly language: Language;
}) {
  const { t } = useTranslation();
  const { note, text, language } = props;
  const { collection } = useServices();
  const { textId, place } = note;
  const around = useLiveQuery(
    () => readSurroundings(collection.db, { textId, place }, 1),
    [collection, textId, place],
  );
  const lines = [
    { label: t('exercise.before'), note: around?.before[0] },
    { label: t('exercise.after'), note: around?.after[0] },
  ];
  return lines.map(({ label, note: other }) =>
    other === undefined || other[language] === '' ? null : (
      <div key={label} className={styles['context']}>
        <span>{label}</span>
        <ForeignText language={language} script={text.chineseScript}>
          {other[language]}
        </ForeignText>
      </div>
    ),
  );
}
