import { useTranslation } from 'react-i18next';
import {
  DIRECTIONS,
  EXERCISES,
  type Exercise,
  exerciseKind,
  isDirection,
} from '../domain/cards/exercise.ts';
import { DirectionChoice } from './direction-choice.tsx';
import styles from './exercise-choice.module.css';

/** Those that can be studied beside translating. */
const OFFERED = EXERCISES.filter((exercise) => !isDirection(exercise));

/** How a text is asked: translated, and in which other ways, each explained; never in none. */
export function ExerciseChoice(props: {
  readonly value: readonly Exercise[];
  readonly onChange: (value: readonly Exercise[]) => void;
}) {
  const { t } = useTranslation();
  const { value, onChange } = props;
  const others = value.filter((exercise) => !isDirection(exercise));
  const change = (wanted: readonly Exercise[]): void =>
    onChange(wanted.length === 0 ? DIRECTIONS : EXERCISES.filter((one) => wanted.includes(one)));
  return (
    <>
      <DirectionChoice
        value={value.filter(isDirection)}
        mayBeNone={others.length > 0}
        onChange={(directions) => change([...directions, ...others])}
      />
      <details className={styles['more']} open={others.length > 0 || undefined}>
        <summary>{t('exercise.more')}</summary>
        <p className={styles['hint']}>{t('exercise.moreHint')}</p>
        <ul>
          {OFFERED.map((exercise) => (
            <li key={exercise}>
              <label>
                <input
                  type="checkbox"
                  checked={value.includes(exercise)}
                  onChange={(event) =>
                    change(
                      event.target.checked
                        ? [...value, exercise]
                        : value.filter((one) => one !== exercise),
                    )
                  }
                />
                <span>
                  {t(`exercise.${exercise}`)}
                  <span className={styles['hint']}>
                    {t(`exercise.explained.${exerciseKind(exercise)}`)}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
