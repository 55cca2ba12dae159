import { useTranslation } from 'react-i18next';
import { NumberSetting } from '../../ui/number-setting.tsx';
import { Surface } from '../../ui/surface.tsx';
import { RetentionCost } from './retention-cost.tsx';
import type { ShownOptions } from './use-options.ts';

const PER_TEXT = [
  { field: 'newPerDay', min: 0, max: 9999, scale: 1 },
  { field: 'reviewsPerDay', min: 0, max: 9999, scale: 1 },
  { field: 'desiredRetention', min: 70, max: 99, scale: 100 },
] as const;
const TOTALS = ['newPerDayTotal', 'reviewsPerDayTotal'] as const;

/** How much is asked a day and how well it should stick. */
export function DailyOptions({ options, preset, change, changeCollection }: ShownOptions) {
  const { t } = useTranslation();
  return (
    <Surface title={t('options.daily')}>
      {preset === undefined &&
        TOTALS.map((field) => (
          <NumberSetting
            key={field}
            label={t(`options.${field}`)}
            hint={t(`options.${field}Hint`)}
            value={options[field]}
            min={0}
            max={9999}
            onChange={(value) => changeCollection({ [field]: value })}
          />
        ))}
      {PER_TEXT.map(({ field, min, max, scale }) => (
        <NumberSetting
          key={field}
          label={t(`options.${field}`)}
          hint={t(`options.${field}Hint`)}
          value={Math.round(options[field] * scale)}
          min={min}
          max={max}
          onChange={(value) => change({ [field]: value / scale })}
        />
      ))}
      {preset === undefined && <RetentionCost value={options.desiredRetention} />}
    </Surface>
  );
}
