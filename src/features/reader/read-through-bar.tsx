import { useTranslation } from 'react-i18next';
import { useSetting } from '../../services/use-setting.ts';
import type { Json } from '../../shared/json.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import styles from './reader.module.css';
import { READINGS, type Reading, type ReadThrough } from './use-read-through.ts';

const isReading = (value: Json | undefined): value is Reading =>
  READINGS.some((reading) => reading === value);

/** Has the whole text read out: in which language, begin, pause, go on. */
export function ReadThroughBar({ through }: { readonly through: ReadThrough }) {
  const { t } = useTranslation();
  const [reading, setReading] = useSetting<Reading>('read-through', isReading, 'zh');
  const toggle = (): void => through.toggle(reading);
  useShortcuts({ v: toggle });
  const isPaused = !through.isReading && through.index !== undefined;
  const label = through.isReading ? 'pause' : isPaused ? 'goOn' : 'start';
  return (
    <div className={styles['readThrough']} role="group" aria-label={t('speech.through.label')}>
      <SelectField<Reading>
        label={t('speech.through.reading')}
        value={reading}
        choices={READINGS.map((value) => ({
          value,
          label: t(`speech.through.readings.${value}`),
        }))}
        onChange={setReading}
      />
      <Button onClick={toggle}>
        {t(`speech.through.${label}`)} <kbd>V</kbd>
      </Button>
      {isPaused && (
        <Button look="quiet" onClick={() => through.restart(reading)}>
          {t('speech.through.restart')}
        </Button>
      )}
    </div>
  );
}
