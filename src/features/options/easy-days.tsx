import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/select-field.tsx';
import styles from './options.module.css';

const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
const SHARES = { normal: 1, less: 0.5, least: 0 } as const;
type Ease = keyof typeof SHARES;
const EASES: readonly Ease[] = ['normal', 'less', 'least'];

/** How much each weekday may hold. */
export function EasyDays(props: {
  /** Seven shares of a normal day, Monday first. */
  readonly shares: readonly number[];
  readonly onChange: (shares: readonly number[]) => void;
}) {
  const { t } = useTranslation();
  const { shares, onChange } = props;
  return (
    <fieldset className={styles['weekdays']}>
      <legend>{t('options.easyDays')}</legend>
      <p className={styles['hint']}>{t('options.easyDaysHint')}</p>
      <div className={styles['days']}>
        {WEEKDAYS.map((weekday, index) => (
          <SelectField<Ease>
            key={weekday}
            label={t(`options.weekdays.${weekday}`)}
            value={easeOf(shares[index] ?? 1)}
            choices={EASES.map((value) => ({ value, label: t(`options.eases.${value}`) }))}
            onChange={(ease) => onChange(shares.with(index, SHARES[ease]))}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The nearest of the three. */
function easeOf(share: number): Ease {
  if (share > 0.75) return 'normal';
  return share > 0.25 ? 'less' : 'least';
}
