import { useTranslation } from 'react-i18next';
import { studyRuns } from '../../domain/progress/study-runs.ts';
import { useSetting } from '../../services/use-setting.ts';
import type { Json } from '../../shared/json.ts';
import type { LearningDay } from '../../shared/time.ts';
import { SelectField } from '../../ui/select-field.tsx';
import styles from './progress.module.css';
import { useWords } from './use-words.ts';

const CHOICES = ['0', '1', '2', '3', '7'] as const;
type Choice = (typeof CHOICES)[number];

const isChoice = (value: Json | undefined): value is Choice =>
  CHOICES.some((choice) => choice === value);

/** How steadily one studies; days off are no fault. */
export function StudyRunLines(props: {
  readonly days: readonly LearningDay[];
  readonly today: LearningDay;
}) {
  const { t } = useTranslation();
  const words = useWords();
  const [daysOff, setDaysOff] = useSetting<Choice>('days-off', isChoice, '2');
  const { current, longest, daysStudied } = studyRuns(props.days, props.today, Number(daysOff));
  return (
    <div className={styles['runs']}>
      <ul>
        <li className={styles['medium']}>
          {current === undefined
            ? t('progress.runs.none')
            : t('progress.runs.current', { count: current.days, from: words.day(current.from) })}
        </li>
        {longest !== undefined && (
          <li>
            {t('progress.runs.longest', {
              count: longest.days,
              from: words.day(longest.from),
              to: words.day(longest.to),
            })}
          </li>
        )}
        <li>{t('progress.runs.all', { count: daysStudied })}</li>
      </ul>
      <SelectField
        label={t('progress.runs.daysOff')}
        hint={t('progress.runs.how')}
        value={daysOff}
        choices={CHOICES.map((value) => ({ value, label: value }))}
        onChange={setDaysOff}
      />
    </div>
  );
}
