import { useTranslation } from 'react-i18next';
import { EXERCISES, type Exercise } from '../../domain/cards/exercise.ts';
import { ALL_TEXTS, type TotalsScope } from '../../domain/progress/totals/totals-block.ts';
import type { TextOverview } from '../../services/use-overview.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import styles from './progress.module.css';
import { type ProgressWish, RANGES } from './progress-view.ts';

const ALL = 'all';

/** Which time, text and exercise the figures are of. */
export function FilterBar(props: {
  readonly wish: ProgressWish;
  readonly texts: readonly TextOverview[];
  readonly onChange: (wish: ProgressWish) => void;
}) {
  const { t } = useTranslation();
  const { wish, texts, onChange } = props;
  const asked = new Set(texts.flatMap(({ text }) => text.exercises));
  const exercises = EXERCISES.filter((exercise) => asked.has(exercise));
  return (
    <section className={styles['filters']} aria-label={t('progress.choose')}>
      <ChoiceGroup
        label={t('progress.range')}
        value={wish.range}
        choices={RANGES.map((value) => ({ value, label: t(`progress.ranges.${value}`) }))}
        onChange={(range) => onChange({ ...wish, range })}
      />
      <SelectField<TotalsScope>
        label={t('progress.text')}
        value={wish.scope}
        choices={[
          { value: ALL_TEXTS, label: t('progress.allTexts') },
          ...texts.map(({ text }) => ({ value: text.id, label: text.title })),
        ]}
        onChange={(scope) => onChange({ ...wish, scope })}
      />
      <SelectField<Exercise | typeof ALL>
        label={t('progress.exercise')}
        value={wish.exercise ?? ALL}
        choices={[
          { value: ALL, label: t('progress.allExercises') },
          ...exercises.map((value) => ({ value, label: t(`exercise.${value}`) })),
        ]}
        onChange={(chosen) => onChange({ ...wish, exercise: chosen === ALL ? undefined : chosen })}
      />
    </section>
  );
}
