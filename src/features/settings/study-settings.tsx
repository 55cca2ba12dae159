import { useTranslation } from 'react-i18next';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import { useToday } from '../../services/use-today.ts';
import { changeOptions } from '../../storage/options-repository.ts';
import { useNotice } from '../../ui/notices.tsx';
import { Surface } from '../../ui/surface.tsx';
import { NumberSetting } from './number-setting.tsx';

const NUMBERS = [
  { field: 'newPerDay', min: 0, max: 9999, scale: 1 },
  { field: 'reviewsPerDay', min: 0, max: 9999, scale: 1 },
  { field: 'desiredRetention', min: 70, max: 99, scale: 100 },
  { field: 'rolloverHour', min: 0, max: 23, scale: 1 },
] as const;

/** How much is asked a day and how well it should stick. */
export function StudySettings() {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const notice = useNotice();
  const options = useToday()?.options;
  if (options === undefined) return null;
  return (
    <Surface title={t('settings.study')}>
      {NUMBERS.map(({ field, min, max, scale }) => (
        <NumberSetting
          key={field}
          label={t(`settings.${field}`)}
          hint={t(`settings.${field}Hint`)}
          value={Math.round(options[field] * scale)}
          min={min}
          max={max}
          onChange={async (value) => {
            const saved = await attempt(
              changeOptions(collection, { [field]: value / scale }).then((result) =>
                result.ok ? { ok: true as const, value: true } : result,
              ),
            );
            if (saved !== undefined) notice({ text: t('settings.saved') });
          }}
        />
      ))}
    </Surface>
  );
}
