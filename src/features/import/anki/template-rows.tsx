import { useTranslation } from 'react-i18next';
import type { AnkiNoteType } from '../../../domain/anki/anki-collection.ts';
import { EXERCISES, type Exercise } from '../../../domain/cards/exercise.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import styles from './anki.module.css';

export interface TemplateRowsProps {
  readonly type: AnkiNoteType;
  readonly exercises: readonly (Exercise | undefined)[];
  readonly onExercises: (exercises: readonly (Exercise | undefined)[]) => void;
}

const NONE = 'none';
/** What a card of Anki can be; a gap, or words to be put in order, it is not. */
const OFFERED = EXERCISES.filter((exercise) => !/^(?:cloze|build)/u.test(exercise));

/** What the cards of each template ask; no two of them the same. */
export function TemplateRows({ type, exercises, onExercises }: TemplateRowsProps) {
  const { t } = useTranslation();
  const choose = (at: number, exercise: Exercise | undefined): void =>
    onExercises(
      exercises.map((before, place) => {
        if (place === at) return exercise;
        return before === exercise ? undefined : before;
      }),
    );
  return (
    <>
      <h3>{t('anki.cards')}</h3>
      <p className={styles['hint']}>{t('anki.cardsHint')}</p>
      <ul className={styles['templates']}>
        {type.templates.map(({ name }, at) => (
          <li key={name}>
            <SelectField<Exercise | typeof NONE>
              label={t('anki.card', { name })}
              value={exercises[at] ?? NONE}
              choices={[
                ...OFFERED.map((one) => ({ value: one, label: t(`exercise.${one}`) })),
                { value: NONE, label: t('anki.noExercise') },
              ]}
              onChange={(value) => choose(at, value === NONE ? undefined : value)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
